// See card.h.
#include "web/ui/card/card.h"

#include <algorithm>

#include "web/ui/frame_internal.h"
#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kInside = 24;

std::size_t describe(FrameState& s, const Card& in, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Card, .name = in.title, .value = in.tag.text};
    node.level = static_cast<std::uint8_t>(in.level);
    node.href = in.href;
    node.variant = colour_word(in.tag.colour);
    return s.add(std::move(node), box);
}

// Places title and tag; the y below both. A tag too wide to stand beside the title stands below it.
float place_head(FrameState& s, std::size_t at, const Card& in, float x, float y, float w) {
    const TagSize size = in.tag.text.empty() ? TagSize{} : tag_size(s, in.tag.text, w);
    const bool beside = size.w > 0 && size.w < w / 2;
    const float words = beside ? w - size.w - m::kSpace3 : w;
    float bottom = y + s.text(at, Part::Label, in.title, Style::HeadingS, x, y, words,
                              {.colour = in.href.empty() ? m::kText : m::kLink});
    if (size.w == 0 || !s.placed()) return bottom;
    const float h = s.natural_height(in.id, Part::Remark, hash_of(in.tag.text), size.w, size.h);
    const float top = beside ? y : bottom + m::kSpace2;
    s.part(at, Part::Remark, {beside ? x + w - size.w : x, top, size.w, h}, true);
    return std::max(bottom, top + h);
}

void paint(FrameState& s, const Box& box) {
    s.fill(box, m::kSurface);
    s.outline(box, m::kLineColour, 1);
}

}  // namespace

void card(Frame& frame, const Card& in, Body inside) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace3), x = s.level().x, w = s.level().w;
    const std::size_t at = describe(s, in, {x, y, w, 0});
    const float head = place_head(s, at, in, x + kInside, y + kInside, w - 2 * kInside);
    s.enter(at, x + kInside, head + m::kSpace2, w - 2 * kInside);
    inside();
    const float bottom = s.leave() + kInside;
    s.set_height(at, bottom - y);
    paint(s, {x, y, w, bottom - y});
    s.finish(bottom, m::kSpace3);
}

}  // namespace ui
