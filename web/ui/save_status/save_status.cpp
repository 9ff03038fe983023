// See save_status.h.
#include "web/ui/save_status/save_status.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void save_status(Frame& frame, const SaveStatus& status) {
    FrameState& s = frame.state();
    const float y = s.start(0), w = std::min(s.level().w, metrics::kReading);
    SemanticNode node{.id = status.id, .role = Role::Status, .name = status.text};
    if (status.problem) node.set(State::Warning);
    const std::size_t at = s.add(std::move(node), {s.level().x, y, w, 0});
    const platform::Run run{.text = status.text};
    const float h =
        s.text(at, Part::Whole, std::span(&run, 1), status.problem ? Style::SmallBold : Style::Small,
               s.level().x, y, w, {.colour = status.problem ? metrics::kRed : metrics::kText});
    s.finish(y + h, metrics::kSpace3);
}

}  // namespace ui
