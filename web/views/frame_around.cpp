// Header, panels and footer are the same everywhere, so they are made here once.
#include "web/views/frame_around.h"

#include <algorithm>

#include "web/app/autosave.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/guidance.h"
#include "web/views/matrix.h"
#include "web/views/task_status.h"

namespace views {
namespace {

namespace routes = app::routes;

void undo_buttons(const Context& c) {
    std::vector<ui::Button> buttons;
    if (app::can_undo(c.state.history))
        buttons.push_back({.id = "undo", .label = "Undo", .kind = ui::ButtonKind::Quiet, .small = true});
    if (app::can_redo(c.state.history))
        buttons.push_back({.id = "redo", .label = "Redo", .kind = ui::ButtonKind::Quiet, .small = true});
    buttons.push_back(
        {.id = "save-file", .label = "Save a file", .kind = ui::ButtonKind::Quiet, .small = true});
    const std::string pressed = ui::button_group(c.frame, buttons);
    if (pressed == "undo") c.act(app::Undo{});
    if (pressed == "redo") c.act(app::Redo{});
    if (pressed == "save-file") c.act(app::SaveFile{});
}

std::size_t count(const Context& c, base::Severity severity) {
    return static_cast<std::size_t>(
        std::ranges::count(c.derived.findings, severity, &base::Finding::severity));
}

void open_findings(const Context& c) {
    const std::size_t must = count(c, base::Severity::Blocker);
    const std::size_t should = count(c, base::Severity::Major);
    ui::heading(c.frame, {.text = "Before you send", .level = 2, .id = "panel.check"});
    const std::size_t open = must + should;
    ui::paragraph(c.frame, {.text = open == 0   ? std::string("Nothing is open.")
                                    : open == 1 ? std::string("1 thing is still open.")
                                                : std::to_string(open) + " things are still open.",
                            .id = "panel.counts",
                            .small = true});
    ui::link(c.frame, {.id = "panel.to-check", .text = "See what is open", .href = "#/check"});
}

}  // namespace

void header(const Context& c) {
    ui::Header header;
    const auto add = [&](std::string id, std::string text, std::string_view route) {
        header.links.push_back({.id = "nav." + id,
                                .text = std::move(text),
                                .href = "#" + std::string(route),
                                .current = c.state.route == route});
    };
    add("start", "Start", routes::kStart);
    if (c.state.current) {
        add("tasks", "Task list", routes::kTasks);
        add("search", "Search", routes::kSearch);
        add("check", "Check", routes::kCheck);
        add("send", "Send", routes::kSend);
        const std::string& title = assessment::text(c.assessment().answers, "about.title");
        header.organisation = title.empty() ? c.assessment().reference : title;
        header.save_status = app::save_words(c.state);
    }
    if (c.state.book) add("guidance", "Guidance", routes::kGuidance);
    ui::header(c.frame, header);
}

void left_side(const Context& c) {
    if (!c.frame.workspace() || !c.state.current) return;
    ui::left_panel(c.frame, {.name = "Your tasks"}, [&] {
        undo_buttons(c);
        for (const std::string_view stage : {"stage1", "stage2"}) stage_panel(c, stage);
        ui::link(c.frame, {.id = "panel.all", .text = "All tasks", .href = "#/tasks"});
    });
}

void right_side(const Context& c) {
    if (!c.frame.workspace() || !c.state.current) return;
    const std::string_view id = routes::page_id(c.state.route);
    const form::Page* page = id.empty() ? nullptr : app::find_page(c.form(), id);
    if (page == nullptr) return;
    ui::right_panel(c.frame, {.name = "Help and overview"}, [&] {
        panel_guidance(c, *page);
        if (page->view != "risks") all_risks(c, "panel.risks", true);
        open_findings(c);
    });
}

void footer(const Context& c) {
    ui::Footer footer;
    const auto add = [&](std::string id, std::string text, std::string_view route) {
        footer.links.push_back(
            {.id = "foot." + id, .text = std::move(text), .href = "#" + std::string(route)});
    };
    add("about", "About and privacy", routes::kAbout);
    add("preferences", "Preferences", routes::kPreferences);
    add("accessibility", "Accessibility", routes::kAccessibility);
    add("keyboard", "Keyboard help", routes::kKeyboard);
    add("before", "Before you start", routes::kBefore);
    footer.lines.emplace_back("Everything runs in this browser. The portal sends nothing.");
    if (c.state.book && !c.form().provenance.confirmed) footer.lines.push_back(c.form().provenance.notice);
    ui::footer(c.frame, footer);
}

void notices(const Context& c) {
    const std::string trouble = c.state.current ? app::storage_warning(c.state) : std::string();
    if (!trouble.empty()) {
        ui::warning_callout(
            c.frame, {.heading = "Drafts are not kept here", .level = 2, .text = trouble, .id = "storage"});
        if (ui::button(
                c.frame,
                {.id = "storage.save", .label = "Save a file now", .kind = ui::ButtonKind::Secondary})) {
            c.act(app::SaveFile{});
        }
    }
    if (c.state.current && !c.state.save.elsewhere.empty()) {
        ui::warning_callout(
            c.frame,
            {.heading = "Also changed in another window",
             .level = 2,
             .text = "Another window of this browser changed this assessment at " + c.state.save.elsewhere +
                     ". Nothing is lost: both copies are kept, and the start page lists them. Close one "
                     "window and go on in the other.",
             .id = "elsewhere"});
    }
    if (c.state.notice) {
        const app::Notice& notice = *c.state.notice;
        std::vector<ui::Text> items;
        for (const std::string& sentence : notice.sentences) items.emplace_back(sentence);
        const bool one = items.size() == 1;
        if (notice.warning) {
            ui::WarningCallout callout{.heading = notice.heading, .level = 2, .id = "notice"};
            if (one) callout.text = items.front();
            if (!one) callout.items = items;
            ui::warning_callout(c.frame, callout);
        } else {
            ui::inset_text(c.frame,
                           {.text = notice.heading + ". " + joined(notice.sentences, " "), .id = "notice"});
        }
    }
}

}  // namespace views
