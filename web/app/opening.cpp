// What autosave and opening must know of an assessment; new assessments and examples.
#include <algorithm>

#include "core/assessment/history.h"
#include "core/assessment/saved_file.h"
#include "core/base/ids.h"
#include "core/export/writers.h"
#include "core/report/words.h"
#include "web/app/progress.h"
#include "web/app/routes.h"
#include "web/app/steps.h"

namespace app {
namespace {

std::string standing_of(const assessment::Assessment& current) {
    if (current.status != assessment::Status::Draft) return report::status_in_words(current.status);
    return assessment::was_sent(current) ? "Sent as a draft for advice" : std::string();
}

}  // namespace

DraftInfo Kept<State>::draft(const State& state) {
    const auto& current = *state.current;
    const auto visible = assessment::visible(state.book->form, current);
    const auto sections = progress(state.book->form, current, visible);
    const Totals stage1 = totals(sections, "stage1");
    const Totals stage2 = current.stage1 ? totals(sections, "stage2") : Totals{};
    return {.title = title(current),
            .done = stage1.done + stage2.done,
            .total = stage1.total + stage2.total,
            .standing = standing_of(current)};
}

std::string Kept<State>::file(const State& state) { return assessment::save(*state.current, kTool); }

std::string Kept<State>::title(const assessment::Assessment& work) {
    return assessment::text(work.answers, "about.title");
}

void Kept<State>::clear(State& state) {
    state.errors = {};
    state.sending = {};
    state.search.clear();
    state.section_done.clear();
}

void Kept<State>::go(State& state, Effects& effects, const std::string& route) {
    steps::go_to(state, effects, route);
}

// Checks bytes of any file of ours against the form that is loaded.
base::Result<Incoming<assessment::Assessment>> Kept<State>::read(const State& state, const std::string& name,
                                                                 const std::string& bytes) {
    auto opened = exporting::open_any(bytes, name);
    if (!opened) return std::unexpected(opened.error());
    if (opened->assessment.form_id != state.book->form.id) {
        return base::fail(base::ErrorCode::UnknownForm, name, opened->assessment.form_id);
    }
    Incoming<assessment::Assessment> incoming{.work = std::move(opened->assessment),
                                              .route = std::string(routes::kTasks)};
    incoming.notice.sentences = std::move(opened->migrated);
    for (std::string& sentence : assessment::differences_from(state.book->form, incoming.work)) {
        incoming.notice.sentences.push_back(std::move(sentence));
    }
    if (!opened->hash_matches) {
        incoming.notice.warning = true;
        incoming.notice.sentences.insert(
            incoming.notice.sentences.begin(),
            "This file was changed outside the portal after it was saved. Its answers are "
            "shown as they are now: look through them before you rely on them.");
    }
    if (!incoming.notice.sentences.empty()) incoming.notice.heading = "About the file you opened";
    return incoming;
}

namespace steps {

void new_assessment(State& state, Effects& effects) {
    if (!state.book) return;
    assessment::Assessment fresh;
    fresh.reference =
        base::reference(state.book->settings.reference_prefix, today(state), next_random(state.random));
    fresh.form_id = state.book->form.id;
    fresh.form_version = state.book->form.version;
    fresh.created = fresh.modified = utc_stamp(state.moment.now_ms);
    if (!state.planning.kind.empty()) fresh.answers["about.kind"] = state.planning.kind;
    if (state.planning.decision.date()) fresh.answers["about.decision_date"] = state.planning.decision;
    receive(state, effects, {.work = std::move(fresh), .route = std::string(routes::kTasks)});
}

void open_example(State& state, Effects& effects, const std::string& file) {
    const auto example = std::ranges::find(state.examples, file, &Example::file);
    if (example == state.examples.end() || !state.book) return;
    auto incoming = Kept<State>::read(state, example->file, example->bytes);
    if (!incoming) {
        state.notice = Notice{.heading = "The example could not be opened",
                              .sentences = {base::sentence(incoming.error())}};
        return;
    }
    incoming->notice = {
        .heading = "This is an example",
        .sentences = {"Everyone and everything in it is invented. You can change anything: the example "
                      "itself stays as it is."}};
    receive(state, effects, std::move(*incoming));
}

}  // namespace steps
}  // namespace app
