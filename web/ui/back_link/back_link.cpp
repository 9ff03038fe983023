// See back_link.h. The arrow before the words is painted; it says nothing that the word "Back" does not.
#include "web/ui/back_link/back_link.h"

#include "web/ui/frame_internal.h"

namespace ui {

void back_link(Frame& frame, const BackLink& b) {
    if (b.href.empty()) return;
    FrameState& s = frame.state();
    constexpr float kArrow = 18;
    const float y = s.start(0);
    SemanticNode node{.id = "back", .role = Role::BackLink, .name = b.text};
    node.href = b.href;
    const float w = kArrow + s.width(b.text, Style::Small) + 2;
    const std::size_t at = s.add(std::move(node), {s.level().x, y, w, metrics::kLine16});
    s.text(at, Part::Label, b.text, Style::Small, s.level().x + kArrow, y, w - kArrow,
           {.colour = metrics::kLink});
    const float x = s.level().x, middle = y + metrics::kLine16 / 2;
    s.chevron(x + 7, middle, 5, 'l', metrics::kBlue, 2);
    s.finish(y + metrics::kLine16, metrics::kSpace4);
}

}  // namespace ui
