// See warning_callout.h.
#include "web/ui/warning_callout/warning_callout.h"

#include <algorithm>

#include "web/ui/frame_internal.h"
#include "web/ui/list/list.h"
#include "web/ui/paragraph/paragraph.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kInside = 24;

std::size_t describe(FrameState& s, const WarningCallout& in, const Box& box) {
    SemanticNode node{
        .id = s.id_for(in.id, "callout", in.text.runs), .role = Role::Callout, .name = in.heading};
    node.level = static_cast<std::uint8_t>(in.level);
    return s.add(std::move(node), box);
}

// Heading, text and list; the y below them.
float place_inside(Frame& frame, std::size_t at, const WarningCallout& in, float x, float y, float w) {
    FrameState& s = frame.state();
    y += s.text(at, Part::Label, in.heading, Style::HeadingS, x, y, w) + m::kSpace2;
    s.enter(at, x, y, w);
    if (!in.text.empty()) paragraph(frame, {.text = in.text});
    if (!in.items.empty()) list(frame, {.items = in.items});
    return s.leave();
}

void paint(FrameState& s, const Box& box) {
    s.fill(box, m::kPaleYellow);
    s.fill({box.x, box.y, box.w, 4}, m::kWarmYellow);
}

}  // namespace

void warning_callout(Frame& frame, const WarningCallout& in) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace4), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    const std::size_t at = describe(s, in, {x, y, w, 0});
    const float bottom = place_inside(frame, at, in, x + kInside, y + kInside, w - 2 * kInside) + kInside;
    s.set_height(at, bottom - y);
    paint(s, {x, y, w, bottom - y});
    s.finish(bottom, m::kSpace5);
}

}  // namespace ui
