// Header, panels and footer are the same everywhere, so they are made here once.
#include "web/views/frame_around.h"

#include <algorithm>

#include "web/app/autosave.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/guidance.h"
#include "web/views/matrix.h"
#include "web/views/parts/notices.h"
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

std::string provenance_of(const app::State& portal) {
    if (!portal.book || portal.book->form.provenance.confirmed) return {};
    return portal.book->form.provenance.notice;
}

void footer(ui::Frame& frame, const std::string& provenance) {
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
    if (!provenance.empty()) footer.lines.push_back(provenance);
    ui::footer(frame, footer);
}

void notices(const Context& c) {
    if (place_notices(c.frame, notices_of(c.state))) c.act(app::SaveFile{});
}

}  // namespace views
