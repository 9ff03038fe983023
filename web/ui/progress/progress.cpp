// See progress.h.
#include "web/ui/progress/progress.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;

std::size_t describe(FrameState& s, const Progress& in, float share, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Progress, .name = in.label};
    node.value = std::to_string(static_cast<int>(share * 100 + 0.5F));
    return s.add(std::move(node), box);
}

// The label, with the bar's place below it; that place.
Box place_bar(FrameState& s, std::size_t at, const Progress& in, const Box& box) {
    const float label = s.text(at, Part::Label, in.label, Style::Small, box.x, box.y, box.w);
    const Box bar{box.x, box.y + label + m::kSpace1, box.w, m::kProgressHeight};
    s.part(at, Part::Control, bar, false);
    return bar;
}

void paint(FrameState& s, float share, const Box& bar) {
    s.fill(bar, m::kSurface);
    s.fill({bar.x, bar.y, bar.w * share, bar.h}, m::kStrongGreen);
    s.outline(bar, m::kFieldBorder, 1);
}

}  // namespace

void progress(Frame& frame, const Progress& in) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace2), share = std::clamp(in.share, 0.0F, 1.0F);
    const Box box{s.level().x, y, std::min(s.level().w, m::kReading), 0};
    const std::size_t at = describe(s, in, share, box);
    const Box bar = place_bar(s, at, in, box);
    paint(s, share, bar);
    s.set_height(at, bar.y + bar.h - y);
    s.finish(bar.y + bar.h, m::kSpace4);
}

}  // namespace ui
