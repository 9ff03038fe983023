// See panel.h. Light words on a dark fill: the fill is the page's own, so that they never depend on the canvas.
#include "web/ui/panel/panel.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kInside = 40;

std::size_t describe(FrameState& s, const Panel& in, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Panel, .name = in.title};
    node.level = static_cast<std::uint8_t>(in.level);
    node.runs = in.text.runs;
    return s.add(std::move(node), box);
}

// Title and text; the y below them.
float place_words(FrameState& s, std::size_t at, const Panel& in, float x, float y, float w) {
    y += s.text(at, Part::Label, in.title, Style::HeadingL, x, y, w, {.colour = m::kText});
    if (in.text.empty()) return y;
    y += m::kSpace3;
    return y + s.text(at, Part::Hint, in.text.runs, Style::Body, x, y, w);
}

}  // namespace

void panel(Frame& frame, const Panel& in) {
    FrameState& s = frame.state();
    const float y = s.start(0), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    const std::size_t at = describe(s, in, {x, y, w, 0});
    const float bottom = place_words(s, at, in, x + kInside, y + kInside, w - 2 * kInside) + kInside;
    s.set_height(at, bottom - y);
    s.finish(bottom, m::kSpace6);
}

}  // namespace ui
