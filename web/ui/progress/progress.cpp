// See progress.h.
#include "web/ui/progress/progress.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void progress(Frame& frame, const Progress& in) {
    namespace m = metrics;
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace2), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    const float share = std::clamp(in.share, 0.0F, 1.0F);
    SemanticNode node{.id = in.id, .role = Role::Progress, .name = in.label};
    node.value = std::to_string(static_cast<int>(share * 100 + 0.5F));
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y + s.text(at, Part::Label, in.label, Style::Small, x, y, w) + m::kSpace1;
    const Box bar{x, bottom, w, m::kProgressHeight};
    s.part(at, Part::Control, bar, false);
    s.fill(bar, m::kSurface);
    s.fill({bar.x, bar.y, bar.w * share, bar.h}, m::kStrongGreen);
    s.outline(bar, m::kFieldBorder, 1);
    bottom += m::kProgressHeight;
    s.set_height(at, bottom - y);
    s.finish(bottom, m::kSpace4);
}

}  // namespace ui
