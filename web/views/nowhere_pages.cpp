// The pages for addresses that lead nowhere: unknown ones, and those that need an assessment while none is open.
#include <algorithm>
#include <array>
#include <string_view>

#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/pages.h"

namespace views {

namespace {

// Parts of the portal that are loaded when somebody first goes there. The page loads anew for it, so the browser asks
// first where work is not kept; who stays comes here.
bool is_loaded_later(std::string_view route) {
    constexpr std::array kLater = {std::string_view("/workforce"), app::routes::kReportFiles,
                                   std::string_view("/returned")};
    return std::ranges::any_of(kLater, [&](std::string_view later) { return route.starts_with(later); });
}

void not_loaded_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "This part is not loaded yet", .back = {.href = "#/"}},
             [&] {
                 ui::paragraph(
                     c.frame,
                     {.text = "Your work is still open here. This browser does not keep it, so save a file "
                              "first. Then load the page again, and open the file on the start page.",
                      .id = "later.what"});
                 if (c.state.current && ui::button(c.frame, {.id = "later.save", .label = "Save a file"}))
                     c.act(app::SaveFile{});
                 ui::link(c.frame, {.id = "home",
                                    .text = c.state.current ? "Go to the task list" : "Go to the start",
                                    .href = c.state.current ? "#/tasks" : "#/"});
             });
}

}  // namespace

void not_found_page(const Context& c) {
    if (is_loaded_later(c.state.route)) return not_loaded_page(c);
    ui::page(c.frame, {.id = c.state.route, .title = "Page not found", .back = {.href = "#/"}}, [&] {
        ui::paragraph(c.frame, {.text = "There is no page at this address. Your work is not affected."});
        ui::link(c.frame, {.id = "home",
                           .text = c.state.current ? "Go to the task list" : "Go to the start",
                           .href = c.state.current ? "#/tasks" : "#/",
                           .action = true});
    });
}

void nothing_open_page(const Context& c) {
    if (c.state.reopening) {
        ui::page(c.frame, {.id = c.state.route, .title = "Opening your draft"},
                 [&] { ui::paragraph(c.frame, {.text = "One moment."}); });
        return;
    }
    ui::page(c.frame, {.id = c.state.route, .title = "No assessment is open", .back = {.href = "#/"}}, [&] {
        ui::paragraph(c.frame,
                      {.text = "Open a draft or a file, or start a new assessment, on the start page."});
        ui::link(c.frame, {.id = "home", .text = "Go to the start", .href = "#/", .action = true});
    });
}

}  // namespace views
