// See link.h.
#include "web/ui/link/link.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kIndent = 40, kLeast = 36;  // of an action: room for its arrow

std::size_t describe(FrameState& s, const Link& l, const Box& box) {
    SemanticNode node{.id = l.id, .role = Role::Link, .name = l.text, .hint = l.hidden};
    node.href = l.href;
    if (l.action) node.variant = "action";
    return s.add(std::move(node), box);
}

// The words; the height of all.
float place_words(FrameState& s, std::size_t at, const Link& l, const Box& box) {
    const float indent = l.action ? kIndent : 0;
    const float h = s.text(at, Part::Label, l.text, l.action ? Style::HeadingS : Style::Body, box.x + indent,
                           box.y, box.w - indent, {.colour = m::kLink});
    return l.action ? std::max(h, kLeast) : h;
}

void paint(FrameState& s, const Link& l, const Box& box) {
    if (!l.action) return;
    const float middle = box.y + m::kLine22 / 2;
    s.disc(box.x + 15, middle, 14, m::kGreen);
    s.fill({box.x + 8, middle - 1.5F, 12, 3}, m::kWhite);
    s.chevron(box.x + 18, middle, 6, 'r', m::kWhite, 3);
}

}  // namespace

void link(Frame& frame, const Link& l) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const Box box{s.level().x, y, std::min(s.level().w, m::kReading), 0};
    const std::size_t at = describe(s, l, box);
    const float h = place_words(s, at, l, box);
    paint(s, l, box);
    s.set_height(at, h);
    s.finish(y + h, m::kSpace3);
}

}  // namespace ui
