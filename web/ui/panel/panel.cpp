// See panel.h. Light words on a dark fill: the fill is the page's own, so that they never depend on the canvas.
#include "web/ui/panel/panel.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void panel(Frame& frame, const Panel& in) {
    namespace m = metrics;
    FrameState& s = frame.state();
    const float y = s.start(0), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    constexpr float kInside = 40;
    SemanticNode node{.id = in.id, .role = Role::Panel, .name = in.title};
    node.level = static_cast<std::uint8_t>(in.level);
    node.runs = in.text.runs;
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y + kInside;
    bottom += s.text(at, Part::Label, in.title, Style::HeadingL, x + kInside, bottom, w - 2 * kInside,
                     {.colour = m::kText});
    if (!in.text.empty()) {
        bottom += m::kSpace3;
        bottom += s.text(at, Part::Hint, in.text.runs, Style::Body, x + kInside, bottom, w - 2 * kInside);
    }
    bottom += kInside;
    s.set_height(at, bottom - y);
    s.finish(bottom, m::kSpace6);
}

}  // namespace ui
