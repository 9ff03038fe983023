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
void quality_page(const Context& c) { stub(c, "Data quality"); }
void wres_page(const Context& c) { stub(c, "WRES"); }
void wdes_page(const Context& c) { stub(c, "WDES"); }
void measure_page(const Context& c) { stub(c, "One measure"); }
void trend_page(const Context& c) { stub(c, "Over the years"); }
void method_page(const Context& c) { stub(c, "Method"); }
void actions_page(const Context& c) { stub(c, "Actions"); }
void publish_page(const Context& c) { stub(c, "Publish"); }
}  // namespace views::workforce_pages
