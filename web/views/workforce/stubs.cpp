// Pages that are still to be written.
#include "web/ui/ui.h"
#include "web/views/workforce/pages.h"

namespace views::workforce_pages {
namespace {
void stub(const Context& c, const char* title) {
    ui::page(c.frame, {.id = c.state.route, .title = title},
             [&] { ui::paragraph(c.frame, {.text = "To be written."}); });
}
}  // namespace
void files_page(const Context& c) { stub(c, "Read figures from files"); }
}  // namespace views::workforce_pages
