// A card for each draft, and the question before one is deleted.
#include "web/views/parts/drafts.h"

#include <algorithm>

#include "web/app/autosave.h"
#include "web/ui/ui.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

std::string title_of(const Drafts& drafts, const app::DraftInfo& draft) {
    if (!draft.readable) return "A draft that cannot be opened";
    return draft.title.empty() ? drafts.untitled : draft.title;
}

// "draft/DRAFT-20261123-K7QF/3f09" → "DRAFT-20261123-K7QF", for records whose first line cannot be read.
std::string reference_of(const app::DraftInfo& draft) {
    if (!draft.reference.empty()) return draft.reference;
    const std::size_t from = draft.key.find('/');
    if (from == std::string::npos) return draft.key;
    return draft.key.substr(from + 1, draft.key.find('/', from + 1) - from - 1);
}

// No other draft has this title, so that the title alone tells which one a button is for.
bool is_alone(const Drafts& drafts, const app::DraftInfo& draft) {
    const auto title = [&](const app::DraftInfo& each) { return title_of(drafts, each); };
    return std::ranges::count(drafts.list, title(draft), title) <= 1;
}

std::string about(const Drafts& drafts, const app::DraftInfo& draft) {
    std::string words = reference_of(draft) + ". ";
    if (!draft.readable)
        return words +
               "This record is damaged or was made by a newer portal. It is kept as it is until you delete "
               "it.";
    words += "Last changed " + app::when_words(draft.saved_ms, drafts.moment) + ".";
    if (draft.total > 0)
        words += " " + std::to_string(draft.done) + " of " +
                 counted(static_cast<std::size_t>(draft.total), "page", "pages") + " completed.";
    if (!draft.standing.empty()) words += " " + draft.standing + ".";
    return words;
}

DraftWish place_buttons(ui::Frame& frame, const Drafts& drafts, const app::DraftInfo& draft,
                        const std::string& id) {
    const std::string which = " draft " + title_of(drafts, draft) +
                              (is_alone(drafts, draft) ? std::string() : ", " + reference_of(draft));
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
    const std::string pressed = ui::button_group(frame, buttons);
    if (pressed == id + ".open") return {DraftWish::Kind::Open, draft.key};
    if (pressed == id + ".delete") return {DraftWish::Kind::AskDelete, draft.key};
    return {};
}

DraftWish place_draft(ui::Frame& frame, const Drafts& drafts, const app::DraftInfo& draft) {
    const std::string id = "draft." + draft.key;
    ui::Card card{.id = id, .title = title_of(drafts, draft), .level = 3};
    if (draft.key == drafts.open_key) card.tag = {.text = "Open now", .colour = ui::Colour::Green};
    if (!draft.readable) card.tag = {.text = "Cannot be opened", .colour = ui::Colour::Orange};
    DraftWish wish;
    ui::card(frame, card, [&] {
        ui::paragraph(frame, {.text = about(drafts, draft), .id = id + ".about"});
        wish = place_buttons(frame, drafts, draft, id);
    });
    return wish;
}

DraftWish place_dialog(ui::Frame& frame, const Drafts& drafts) {
    const auto& dialog = drafts.dialog;
    DraftWish wish;
    const bool open = dialog && dialog->kind == app::Dialog::Kind::DeleteDraft;
    const bool closed =
        ui::dialog(frame, {.id = "delete-draft", .title = "Delete this draft?", .open = open}, [&] {
            ui::paragraph(
                frame, {.text = {{.text = "The draft “"},
                                 ui::bold(dialog->title.empty() ? drafts.untitled : dialog->title),
                                 {.text = "” will be removed from this device. It "
                                          "cannot be brought back. Files that you saved are not touched."}},
                        .id = "delete-draft.what"});
            const std::string pressed = ui::button_group(
                frame,
                {{.id = "delete-draft.yes", .label = "Delete the draft", .kind = ui::ButtonKind::Warning},
                 {.id = "delete-draft.no", .label = "Keep it", .kind = ui::ButtonKind::Secondary}});
            if (pressed == "delete-draft.yes") wish = {DraftWish::Kind::Delete, dialog->key};
            if (pressed == "delete-draft.no") wish = {DraftWish::Kind::Keep, {}};
        });
    return closed ? DraftWish{DraftWish::Kind::Keep, {}} : wish;
}

}  // namespace

std::string storage_trouble(app::StorageHealth health) { return app::storage_warning(health); }

DraftWish place_drafts(ui::Frame& frame, const Drafts& drafts) {
    DraftWish wish;
    const auto note = [&](DraftWish one) {
        if (one.kind != DraftWish::Kind::None) wish = std::move(one);
    };
    ui::section(frame, {.id = "start.drafts", .heading = "Drafts on this device"}, [&] {
        if (!drafts.trouble.empty()) ui::inset_text(frame, {.text = drafts.trouble, .id = "start.storage"});
        if (drafts.list.empty()) {
            ui::paragraph(frame,
                          {.text = drafts.is_known ? "No drafts yet." : "Looking for drafts on this device.",
                           .id = "start.no-drafts"});
        }
        for (const app::DraftInfo& draft : drafts.list) note(place_draft(frame, drafts, draft));
        if (drafts.list.empty()) return;
        ui::paragraph(
            frame, {.text = "Drafts are kept in this browser only. Anybody who uses this device under your "
                            "login can read them, and your browser may clear them. Save a file of "
                            "anything that you cannot afford to lose.",
                    .id = "start.drafts-care",
                    .small = true});
    });
    note(place_dialog(frame, drafts));
    return wish;
}

}  // namespace views
