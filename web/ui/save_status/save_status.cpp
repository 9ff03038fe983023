// See save_status.h.
#include "web/ui/save_status/save_status.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;

std::size_t describe(FrameState& s, const SaveStatus& status, const Box& box) {
    SemanticNode node{.id = status.id, .role = Role::Status, .name = status.text};
    if (status.problem) node.set(State::Warning);
    return s.add(std::move(node), box);
}

// The words; their height.
float place_words(FrameState& s, std::size_t at, const SaveStatus& status, const Box& box) {
    const Style style = status.problem ? Style::SmallBold : Style::Small;
    return s.text(at, Part::Whole, status.text, style, box.x, box.y, box.w,
                  {.colour = status.problem ? m::kRed : m::kText});
}

}  // namespace

void save_status(Frame& frame, const SaveStatus& status) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const Box box{s.level().x, y, std::min(s.level().w, m::kReading), 0};
    const std::size_t at = describe(s, status, box);
    s.finish(y + place_words(s, at, status, box), m::kSpace3);
}

}  // namespace ui
