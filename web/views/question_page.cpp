// One page of the form: its questions, what its kind of page adds, Continue and "come back later".
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/questions.h"
#include "web/views/special.h"
#include "web/views/task_status.h"

namespace views {
namespace {

namespace routes = app::routes;

std::string back_href(const Context& c, const form::Page& page) {
    if (c.state.came_from == routes::kAnswers || c.state.came_from == routes::kCheck)
        return "#" + c.state.came_from;
    const form::Section* section = app::section_of(c.form(), page.id);
    const form::Page* before = nullptr;
    for (const form::Page& each : section->pages) {
        if (each.id == page.id) break;
        if (app::shows_page(c.form(), c.visible(), each)) before = &each;
    }
    return "#" + (before != nullptr ? routes::page(before->id) : std::string(routes::kTasks));
}

// Where the page stands. A section that is called as its page is not named twice.
std::string caption_of(const form::Section& section, const form::Page& page) {
    const bool same = section.title == page.title;
    if (section.stage == "after") return same ? "After you send" : "After you send: " + section.title;
    const std::string where = stage_title(section.stage) + ", section " + section.number;
    return same ? where : where + ": " + section.title;
}

bool asks(const Context& c, const SpecialView& special) {
    return special.asks_questions && (special.asks_if == nullptr || special.asks_if(c));
}

std::vector<ui::ErrorItem> still_wrong(const Context& c, const form::Page& page) {
    std::vector<ui::ErrorItem> items;
    if (c.state.errors.page != page.id) return items;
    for (const app::FieldError& error : c.state.errors.list) {
        items.push_back({.text = error.sentence, .href = "#" + element_of(error.field)});
    }
    return items;
}

void buttons(const Context& c, const form::Page& page) {
    const std::string pressed = ui::button_group(
        c.frame, {{.id = "continue", .label = "Continue"},
                  {.id = "later", .label = "Come back to this later", .kind = ui::ButtonKind::Secondary}});
    if (pressed == "continue") c.act(app::Continue{page.id});
    if (pressed == "later") c.act(app::ContinueAnyway{page.id});
}

void small_actions(const Context& c) {
    if (c.frame.workspace()) return;  // the left panel has them
    std::vector<ui::Button> list;
    if (app::can_undo(c.state.history))
        list.push_back({.id = "undo", .label = "Undo", .kind = ui::ButtonKind::Quiet, .small = true});
    if (app::can_redo(c.state.history))
        list.push_back({.id = "redo", .label = "Redo", .kind = ui::ButtonKind::Quiet, .small = true});
    list.push_back({.id = "save-file", .label = "Save a file", .kind = ui::ButtonKind::Quiet, .small = true});
    const std::string pressed = ui::button_group(c.frame, list);
    if (pressed == "undo") c.act(app::Undo{});
    if (pressed == "redo") c.act(app::Redo{});
    if (pressed == "save-file") c.act(app::SaveFile{});
}

}  // namespace

void question_page(const Context& c) {
    const form::Page* page = app::find_page(c.form(), routes::page_id(c.state.route));
    if (page == nullptr) return not_found_page(c);
    const form::Section* section = app::section_of(c.form(), page->id);
    const SpecialView special = special_view(page->view);
    ui::page(c.frame,
             {.id = c.state.route,
              .title = page->title,
              .caption = caption_of(*section, *page),
              .back = {.href = back_href(c, *page)},
              .errors = still_wrong(c, *page),
              .attempt = c.state.errors.page == page->id ? c.state.errors.attempt : 0,
              .wide = special.wide,
              .beside = true},
             [&] {
                 notices(c);
                 if (!page->intro.empty()) ui::paragraph(c.frame, {.text = page->intro});
                 if (special.before != nullptr) special.before(c, *page);
                 if (asks(c, special)) questions(c, page->questions);
                 if (special.after != nullptr) special.after(c, *page);
                 buttons(c, *page);
                 small_actions(c);
             });
}

}  // namespace views
