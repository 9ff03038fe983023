// The start page: new, open a file, an example, drafts on this device.
#include "web/app/autosave.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

void drafts(const Context& c) {
    ui::section(c.frame, {.id = "drafts", .heading = "Drafts on this device"}, [&] {
        const std::string trouble = app::storage_warning(c.state);
        if (!trouble.empty()) ui::inset_text(c.frame, {.text = trouble, .id = "drafts.trouble"});
        if (c.state.drafts.empty()) {
            ui::paragraph(c.frame, {.text = c.state.drafts_known ? "No drafts yet." : "Looking for drafts.", .id = "drafts.none"});
            return;
        }
        for (const app::DraftInfo& draft : c.state.drafts) {
            const std::string name = draft.title.empty() ? draft.reference.empty() ? "A draft that cannot be read" : draft.reference : draft.title;
            const std::string id = "draft." + draft.key;
            ui::card(c.frame, {.id = id, .title = name, .level = 3}, [&] {
                if (draft.readable) {
                    ui::paragraph(c.frame, {.text = "Last change " + app::when_words(draft.saved_ms, c.state.moment) + ". " +
                                                    std::to_string(draft.done) + " of " + std::to_string(draft.total) +
                                                    " tasks completed. Reference " + draft.reference + "."});
                }
                const std::string pressed = ui::button_group(
                    c.frame, {{.id = id + ".open", .label = "Open", .kind = ui::ButtonKind::Secondary, .hidden = " draft " + name, .small = true},
                              {.id = id + ".delete", .label = "Delete", .kind = ui::ButtonKind::Quiet, .hidden = " draft " + name, .small = true}});
                if (pressed == id + ".open") c.act(app::OpenDraft{draft.key});
                if (pressed == id + ".delete") c.act(app::AskDeleteDraft{draft.key});
            });
        }
        ui::paragraph(c.frame, {.text = "Drafts are a safety net. Some managed computers clear them when the browser closes, so save a "
                                        "file of anything that matters.", .small = true});
    });
}

void delete_dialog(const Context& c) {
    const bool open = c.state.dialog && c.state.dialog->kind == app::Dialog::Kind::DeleteDraft;
    const std::string title = open && !c.state.dialog->title.empty() ? "Delete the draft “" + c.state.dialog->title + "”?" : "Delete this draft?";
    if (ui::dialog(c.frame, {.id = "delete", .title = title, .open = open}, [&] {
            ui::paragraph(c.frame, {.text = "It is removed from this browser for good. Files that you saved are not touched."});
            const std::string pressed = ui::button_group(
                c.frame, {{.id = "delete.yes", .label = "Delete the draft", .kind = ui::ButtonKind::Warning},
                          {.id = "delete.no", .label = "Keep it", .kind = ui::ButtonKind::Secondary}});
            if (pressed == "delete.yes") c.act(app::DeleteDraft{c.state.dialog->key});
            if (pressed == "delete.no") c.act(app::CloseDialog{});
        })) {
        c.act(app::CloseDialog{});
    }
}

void examples(const Context& c) {
    if (c.state.examples.empty()) return;
    ui::section(c.frame, {.id = "examples", .heading = "Look at an example"}, [&] {
        for (const app::Example& example : c.state.examples) {
            if (!example.summary.empty()) ui::paragraph(c.frame, {.text = example.summary});
            if (ui::button(c.frame, {.id = "example." + example.file, .label = "Open the example: " + example.title,
                                     .kind = ui::ButtonKind::Secondary})) {
                c.act(app::OpenExample{example.file});
            }
        }
    });
}

}  // namespace

void start_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Assess equality, health inequality and human rights impact"}, [&] {
        notices(c);
        ui::paragraph(c.frame, {.text = "Fill in an Equality and Health Inequality Impact and Risk Assessment (EHIIRA), check it, and save one Word "
                                        "file to email to the Inclusion Team. Your answers stay in this browser: the portal sends nothing."});
        if (c.state.current) {
            ui::link(c.frame, {.id = "go-on", .text = "Go on with the assessment that is open", .href = "#/tasks", .action = true});
        }
        ui::link(c.frame, {.id = "to-before", .text = "Before you start: what you need and how long it takes", .href = "#/before-you-start"});
        if (ui::button(c.frame, {.id = "new", .label = "Start a new assessment"})) c.act(app::NewAssessment{});
        ui::section(c.frame, {.id = "open", .heading = "Open a file"}, [&] {
            if (auto file = ui::file_upload(c.frame, {.id = "open.file", .label = "A file saved by the portal",
                                                      .hint = "The data file (.json), or a Word report (.docx) that the portal made. It is read here and sent nowhere.",
                                                      .error = c.state.open_error, .accept = ".json,.docx"})) {
                c.act(app::OpenFile{std::move(file->name), std::move(file->bytes)});
            }
        });
        drafts(c);
        examples(c);
        delete_dialog(c);
    });
}

}  // namespace views
