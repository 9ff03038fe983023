// The pages for addresses that lead nowhere: unknown ones, and those that need an assessment while none is open.
#include "web/ui/ui.h"
#include "web/views/pages.h"

namespace views {

void not_found_page(const Context& c) {
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
