// See back_link.h. The arrow before the words is painted; it says nothing that the word "Back" does not.
#include "web/ui/back_link/back_link.h"

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kArrow = 18;

Box size_of(FrameState& s, const BackLink& b, float y) {
    return {s.level().x, y, kArrow + s.width(b.text, Style::Small) + 2, m::kLine16};
}

std::size_t describe(FrameState& s, const BackLink& b, const Box& box) {
    SemanticNode node{.id = "back", .role = Role::BackLink, .name = b.text};
    node.href = b.href;
    return s.add(std::move(node), box);
}

void place_words(FrameState& s, std::size_t at, const BackLink& b, const Box& box) {
    s.text(at, Part::Label, b.text, Style::Small, box.x + kArrow, box.y, box.w - kArrow,
           {.colour = m::kLink});
}

void paint(FrameState& s, const Box& box) {
    s.chevron(box.x + 7, box.y + m::kLine16 / 2, 5, 'l', m::kBlue, 2);
}

}  // namespace

void back_link(Frame& frame, const BackLink& b) {
    if (b.href.empty()) return;
    FrameState& s = frame.state();
    const Box box = size_of(s, b, s.start(0));
    const std::size_t at = describe(s, b, box);
    place_words(s, at, b, box);
    paint(s, box);
    s.finish(box.y + box.h, m::kSpace4);
}

}  // namespace ui
