// See breadcrumb.h. A line that the browser lays out; ImGui only reserves it.
#include "web/ui/breadcrumb/breadcrumb.h"

#include "web/ui/frame_internal.h"

namespace ui {

void breadcrumb(Frame& frame, const Breadcrumb& in) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    SemanticNode node{.id = in.id, .role = Role::Breadcrumb, .name = "Breadcrumb"};
    node.actions = in.items;
    const std::size_t at = s.add(std::move(node), {s.level().x, y, s.level().w, 0});
    std::string words;
    for (const Run& item : in.items) words += (words.empty() ? "" : "  >  ") + item.text;
    const platform::Run run{.text = words};
    const float h = s.text(at, Part::Whole, std::span(&run, 1), Style::Small, s.level().x, y, s.level().w,
                           {.colour = metrics::kLink});
    s.finish(y + h, metrics::kSpace4);
}

}  // namespace ui
