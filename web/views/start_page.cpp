// The start page: what this is, begin, carry on. Nothing here needs an open assessment.
// Not the guidance on whether an assessment is needed (before_you_start_page.cpp).
#include <algorithm>

#include "web/app/autosave.h"
#include "web/app/moment.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

constexpr const char* kUntitled = "Untitled assessment";

std::string title_of(const app::DraftInfo& draft) {
    if (!draft.readable) return "A draft that cannot be opened";
    return draft.title.empty() ? kUntitled : draft.title;
}

// "draft/DRAFT-20261123-K7QF/3f09" → "DRAFT-20261123-K7QF", for records whose first line cannot be read.
std::string reference_of(const app::DraftInfo& draft) {
    if (!draft.reference.empty()) return draft.reference;
    const std::size_t from = draft.key.find('/');
    if (from == std::string::npos) return draft.key;
    return draft.key.substr(from + 1, draft.key.find('/', from + 1) - from - 1);
}

void place_welcome(const Context& context) {
    ui::Frame& frame = context.frame;
    ui::paragraph(
        frame,
        {.text = "Write an Equality and Health Inequality Impact and Risk Assessment (EHIIRA) step by step, "
                 "with guidance beside each question, and leave with one Word file to email to the " +
                 context.book().settings.team_name + ".",
         .id = "start.what"});
    ui::paragraph(frame, {.text = "Your answers stay on this device: the portal sends nothing. You send the "
                                  "finished file yourself.",
                          .id = "start.private"});
    const form::Provenance& provenance = context.form().provenance;
    if (!provenance.confirmed) ui::inset_text(frame, {.text = provenance.notice, .id = "start.provenance"});
}

void place_current(const Context& context) {
    if (!context.state.current) return;
    const std::string title = assessment::text(context.assessment().answers, "about.title");
    ui::link(context.frame, {.id = "start.carry-on",
                             .text = "Carry on with " + (title.empty() ? std::string(kUntitled) : title),
                             .href = to_route(app::routes::kTasks),
                             .action = true});
}

void place_new(const Context& context) {
    const bool first = !context.state.current;
    const ui::Button fresh{.id = "start.new",
                           .label = "Start a new assessment",
                           .kind = first ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary};
    if (ui::button(context.frame, fresh)) context.act(app::NewAssessment{});
    ui::paragraph(context.frame,
                  {.text = {{.text = "First time? Read "},
                            ui::to("before you start", to_route(app::routes::kBefore)),
                            {.text = ": whether you need one, what to have ready and how long it takes."}},
                   .id = "start.before"});
}

// No other draft has this title, so that the title alone tells which one a button is for.
bool is_alone(const Context& context, const app::DraftInfo& draft) {
    return std::ranges::count(context.state.drafts, title_of(draft), title_of) <= 1;
}

void place_draft(const Context& context, const app::DraftInfo& draft) {
    const std::string id = "draft." + draft.key;
    const std::string title = title_of(draft), reference = reference_of(draft);
    const bool open = context.state.current && draft.key == context.state.save.key;
    ui::Card card{.id = id, .title = title, .level = 3};
    if (open) card.tag = {.text = "Open now", .colour = ui::Colour::Green};
    if (!draft.readable) card.tag = {.text = "Cannot be opened", .colour = ui::Colour::Orange};
    ui::card(context.frame, card, [&] {
        if (draft.readable) {
            ui::paragraph(
                context.frame,
                {.text = reference + ". Last changed " +
                         app::when_words(draft.saved_ms, context.state.moment) + ". " +
                         std::to_string(draft.done) + " of " +
                         counted(static_cast<std::size_t>(draft.total), "page", "pages") + " completed." +
                         (draft.standing.empty() ? std::string() : " " + draft.standing + "."),
                 .id = id + ".about"});
        } else {
            ui::paragraph(
                context.frame,
                {.text = reference + ". This record is damaged or was made by a newer portal. It is kept "
                                     "as it is until you delete it.",
                 .id = id + ".about"});
        }
        const std::string which =
            " draft " + title + (is_alone(context, draft) ? std::string() : ", " + reference);
        std::vector<ui::Button> buttons;
        if (draft.readable) {
            buttons.push_back({.id = id + ".open",
                               .label = "Open",
                               .kind = ui::ButtonKind::Secondary,
                               .hidden = which,
                               .small = true});
        }
        buttons.push_back({.id = id + ".delete",
                           .label = "Delete",
                           .kind = ui::ButtonKind::Quiet,
                           .hidden = which,
                           .small = true});
        const std::string pressed = ui::button_group(context.frame, buttons);
        if (pressed == id + ".open") context.act(app::OpenDraft{draft.key});
        if (pressed == id + ".delete") context.act(app::AskDeleteDraft{draft.key});
    });
}

void place_drafts(const Context& context) {
    ui::section(context.frame, {.id = "start.drafts", .heading = "Drafts on this device"}, [&] {
        // With an assessment open, the notices above say it, with a button that saves a file.
        const std::string trouble =
            context.state.current ? std::string() : app::storage_warning(context.state);
        if (!trouble.empty()) ui::inset_text(context.frame, {.text = trouble, .id = "start.storage"});
        const auto& drafts = context.state.drafts;
        if (drafts.empty()) {
            ui::paragraph(
                context.frame,
                {.text = context.state.drafts_known ? "No drafts yet." : "Looking for drafts on this device.",
                 .id = "start.no-drafts"});
        }
        for (const app::DraftInfo& draft : drafts) place_draft(context, draft);
        if (!drafts.empty()) {
            ui::paragraph(
                context.frame,
                {.text = "Drafts are kept in this browser only. Anybody who uses this device under your "
                         "login can read them, and your browser may clear them. Save a file of "
                         "anything that you cannot afford to lose.",
                 .id = "start.drafts-care",
                 .small = true});
        }
    });
}

void place_open(const Context& context) {
    ui::section(context.frame, {.id = "start.open", .heading = "Open a file"}, [&] {
        const ui::FileUpload upload{
            .id = "open.file",
            .label = "Open an assessment that was saved as a file",
            .hint =
                "A Word file (.docx) or data file (.json) that this portal made. Word files still "
                "open after comments and changes in Word. The file stays on your device.",
            .error = context.state.open_error,
            .accept = ".json,.docx"};
        if (auto file = ui::file_upload(context.frame, upload)) {
            context.act(app::OpenFile{std::move(file->name), std::move(file->bytes)});
        }
    });
}

void place_examples(const Context& context) {
    if (context.state.examples.empty()) return;
    ui::section(context.frame, {.id = "start.examples", .heading = "Look at an example"}, [&] {
        ui::paragraph(context.frame, {.text = "Examples are invented. You can change anything in them.",
                                      .id = "start.examples.note"});
        for (const app::Example& example : context.state.examples) {
            const std::string id = "example." + example.file;
            ui::card(context.frame, {.id = id, .title = example.title, .level = 3}, [&] {
                if (!example.summary.empty())
                    ui::paragraph(context.frame, {.text = example.summary, .id = id + ".summary"});
                const ui::Button open{.id = id + ".open",
                                      .label = "Open this example",
                                      .kind = ui::ButtonKind::Secondary,
                                      .hidden = ", " + example.title,
                                      .small = true};
                if (ui::button(context.frame, open)) context.act(app::OpenExample{example.file});
            });
        }
    });
}

void place_delete_dialog(const Context& context) {
    const auto& dialog = context.state.dialog;
    const bool open = dialog && dialog->kind == app::Dialog::Kind::DeleteDraft;
    const bool closed =
        ui::dialog(context.frame, {.id = "delete-draft", .title = "Delete this draft?", .open = open}, [&] {
            const std::string title = dialog->title.empty() ? kUntitled : dialog->title;
            ui::paragraph(
                context.frame,
                {.text = {{.text = "The draft “"},
                          ui::bold(title),
                          {.text = "” will be removed from this device. It "
                                   "cannot be brought back. Files that you saved are not touched."}},
                 .id = "delete-draft.what"});
            const std::string pressed = ui::button_group(
                context.frame,
                {{.id = "delete-draft.yes", .label = "Delete the draft", .kind = ui::ButtonKind::Warning},
                 {.id = "delete-draft.no", .label = "Keep it", .kind = ui::ButtonKind::Secondary}});
            if (pressed == "delete-draft.yes") context.act(app::DeleteDraft{dialog->key});
            if (pressed == "delete-draft.no") context.act(app::CloseDialog{});
        });
    if (closed) context.act(app::CloseDialog{});
}

}  // namespace

void start_page(const Context& context) {
    ui::Page page{.id = std::string(app::routes::kStart),
                  .title = "Assess the effect of a decision on people"};
    if (!context.state.open_error.empty()) page.errors.push_back({context.state.open_error, "#open.file"});
    ui::page(context.frame, page, [&] {
        notices(context);
        place_welcome(context);
        place_current(context);
        place_new(context);
        place_drafts(context);
        place_open(context);
        place_examples(context);
        place_delete_dialog(context);
    });
}

}  // namespace views
