// See warning_callout.h.
#include "web/ui/warning_callout/warning_callout.h"

#include <algorithm>

#include "web/ui/frame_internal.h"
#include "web/ui/list/list.h"
#include "web/ui/paragraph/paragraph.h"

namespace ui {

void warning_callout(Frame& frame, const WarningCallout& in) {
    namespace m = metrics;
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace4), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    constexpr float kInside = 24;
    SemanticNode node{
        .id = s.id_for(in.id, "callout", in.text.runs), .role = Role::Callout, .name = in.heading};
    node.level = static_cast<std::uint8_t>(in.level);
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y + kInside;
    bottom += s.text(at, Part::Label, in.heading, Style::HeadingS, x + kInside, bottom, w - 2 * kInside) +
              m::kSpace2;
    s.enter(at, x + kInside, bottom, w - 2 * kInside);
    if (!in.text.empty()) paragraph(frame, {.text = in.text});
    if (!in.items.empty()) list(frame, {.items = in.items});
    bottom = s.leave() + kInside;
    s.set_height(at, bottom - y);
    s.fill({x, y, w, bottom - y}, m::kPaleYellow);
    s.fill({x, y, w, 4}, m::kWarmYellow);
    s.finish(bottom, m::kSpace5);
}

}  // namespace ui
