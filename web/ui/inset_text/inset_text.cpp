// See inset_text.h.
#include "web/ui/inset_text/inset_text.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void inset_text(Frame& frame, const InsetText& in) {
    namespace m = metrics;
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace4), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    SemanticNode node{.id = s.id_for(in.id, "inset", in.text.runs), .role = Role::Inset};
    node.runs = in.text.runs;
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    constexpr float kBar = 8, kInside = 24, kAbove = 16;
    const float h =
        s.text(at, Part::Label, in.text.runs, Style::Body, x + kInside, y + kAbove, w - 2 * kInside) +
        2 * kAbove;
    s.set_height(at, h);
    s.fill({x, y, w, h}, m::kSurface);
    s.fill({x, y, kBar, h}, m::kBlue);
    s.finish(y + h, m::kSpace5);
}

}  // namespace ui
