// What autosave and opening must know of workforce figures; new ones, the example, the files to keep.
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/disclosure/edition.h"
#include "core/export/pdf/pdf_writer.h"
#include "core/export/writers.h"
#include "core/report/workforce_report.h"
#include "core/workforce/figures.h"
#include "web/app/figures/routes.h"
#include "web/app/figures/steps.h"
#include "web/app/state.h"

namespace app {

using workforce::Workbook;

DraftInfo Kept<figures::State>::draft(const figures::State& state) {
    return {.title = title(*state.current)};
}

std::string Kept<figures::State>::file(const figures::State& state) {
    return workforce::save(*state.current, kTool);
}

std::string Kept<figures::State>::title(const Workbook& work) {
    std::string title = work.years.front().at("organisation/name");
    const std::string& day = work.years.front().at("period/snapshot");
    if (const auto date = base::parse_iso(day)) {
        if (!title.empty()) title += ", ";
        title += base::words(*date);
    }
    return title;
}

base::Result<Incoming<Workbook>> Kept<figures::State>::read(const figures::State& state,
                                                            const std::string& name,
                                                            const std::string& bytes) {
    auto opened = workforce::open_workbook(bytes, state.reference->bands);
    if (!opened) {
        base::Error error = opened.error();
        if (error.where.empty()) error.where = name;
        return std::unexpected(std::move(error));
    }
    Incoming<Workbook> incoming{.work = std::move(opened->workbook), .route = std::string(kHome)};
    if (!opened->hash_matches) {
        incoming.notice = {
            .heading = "About the file you opened",
            .sentences = {"This file was changed outside the portal after it was saved. Look through "
                          "its figures before you rely on them."},
            .warning = true};
    }
    return incoming;
}

void Kept<figures::State>::clear(figures::State& state) {
    state.rewording = {};
    state.pasting = {};
    state.reading = {};
}

void Kept<figures::State>::go(figures::State& state, Effects& effects, const std::string& route) {
    (void)state;
    effects.push_back(platform::navigate(route));
}

namespace figures {
namespace {

// A counts file has no reference of its own.
void give_reference(State& state, Workbook& workbook) {
    if (workbook.reference.empty())
        workbook.reference = base::reference("WORKFORCE", today(state), next_random(state.random));
    if (workbook.created.empty()) workbook.created = workbook.modified = utc_stamp(state.moment.now_ms);
}

constexpr std::string_view kPdf = "pdf";

void refuse(State& state, Effects& effects, std::string sentence) {
    effects.push_back(platform::announce("No report was made. " + sentence, true));
    state.notice =
        Notice{.heading = "No report was made", .sentences = {std::move(sentence)}, .warning = true};
}

base::Result<exporting::File> written(const State& state, std::string_view format,
                                      const report::Document& document, std::string_view stem) {
    if (format == kPdf) return exporting::write_pdf(document, stem, reports::files_of(state.fonts));
    const exporting::Writer* writer = exporting::find_writer(format);
    if (writer == nullptr)
        return std::unexpected(base::Error{base::ErrorCode::NotFound, std::string(format), {}});
    return writer->write(document, stem);
}

}  // namespace

void new_figures(State& state, Effects& effects) {
    if (!state.reference) return;
    Workbook fresh;
    give_reference(state, fresh);
    state.incoming = {.work = std::move(fresh), .route = std::string(routes::kTasks)};
    steps::open_incoming(state, effects);
}

void open_example(State& state, Effects& effects) {
    if (state.example.empty()) return;
    steps::open_file(state, effects, "example.json", state.example);
}

void save_file(State& state, Effects& effects) {
    if (!state.current) return;
    steps::save_now(state, effects);
    effects.push_back(platform::download(state.current->reference + ".json", "application/json",
                                         workforce::save(*state.current, kTool)));
    state.save.in_file = state.save.revision;
    state.save.file_ms = state.moment.now_ms;
    steps::tell_unsaved(state, effects);
    effects.push_back(
        platform::announce("The file was handed to your browser’s downloads. It contains small "
                           "numbers and is not for publication."));
}

void download(State& state, Effects& effects, const Download& action) {
    if (!state.current) return;
    if (action.format == kPdf && state.fonts.standing != reports::Fonts::Standing::Here) {
        state.waiting_pdf = action.for_publication;
        return reports::ask_for(state.fonts, effects);
    }
    const auto figures = workforce::work_out(*state.current, *state.reference);
    if (!figures) return refuse(state, effects, base::sentence(figures.error()));
    const disclosure::Publication edition = disclosure::edition_of(*state.current, *figures);
    const disclosure::Publication view =
        action.for_publication ? edition : disclosure::working_view(figures->results, edition.policy());
    static const std::map<std::string, rules::Source, std::less<>> kNone;
    const report::Document document = report::workforce_report(
        *state.current, *figures, view,
        {.date = today(state), .tool = kTool, .sources = state.book ? state.book->sources : kNone});
    const auto file = written(state, action.format, document,
                              exporting::workforce_file_stem(
                                  *state.current, figures->years.front().counts.period, view, today(state)));
    if (!file) return refuse(state, effects, base::sentence(file.error()));
    effects.push_back(platform::download(file->name, file->media_type, file->bytes));
    effects.push_back(platform::announce(file->name + " was handed to your browser’s downloads."));
}

void font_came(State& state, Effects& effects, const platform::Event& event) {
    using Standing = reports::Fonts::Standing;
    reports::take(state.fonts, event);
    if (!state.waiting_pdf || state.fonts.standing == Standing::Asked) return;
    const bool for_publication = *std::exchange(state.waiting_pdf, std::nullopt);
    if (state.fonts.standing == Standing::Here)
        return download(state, effects, {.format = std::string(kPdf), .for_publication = for_publication});
    refuse(state, effects, std::string(reports::kNoFonts));
}

}  // namespace figures
}  // namespace app
