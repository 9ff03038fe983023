// See figures_page.h.
#include "web/views/workforce/parts/figures_page.h"

#include "web/app/figures/routes.h"
#include "web/ui/ui.h"
#include "web/views/parts/notices.h"
#include "web/views/parts/words.h"

namespace views::workforce_pages {
namespace {

void place_trouble(const Context& c) {
    if (c.derived.trouble().empty()) return;
    ui::warning_callout(
        c.frame,
        {.heading = "A choice of the method sheet cannot be used",
         .level = 2,
         .text = {{.text = c.derived.trouble() +
                           " Until it is put right, everything is worked out with the standard choices. "},
                  ui::to("Go to the method sheet", to_route(app::figures::routes::kMethod))},
         .id = "wf.trouble"});
}

}  // namespace

void figures_page(const Context& c, const FiguresPage& page, ui::Body content) {
    const ui::Page described{.id = c.state.route,
                             .title = page.title,
                             .caption = page.caption,
                             .back = {.text = page.back_text, .href = page.back},
                             .wide = page.wide};
    ui::page(c.frame, described, [&] {
        if (place_notices(c.frame, notices_of(c.state))) c.act(app::figures::SaveFile{});
        ui::paragraph(c.frame,
                      {.text = std::string(workforce::kWorkingMark), .id = "wf.marking", .small = true});
        place_trouble(c);
        content();
    });
}

}  // namespace views::workforce_pages
