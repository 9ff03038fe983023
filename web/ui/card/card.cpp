// See card.h.
#include "web/ui/card/card.h"

#include "web/ui/frame_internal.h"
#include "web/ui/tag_size.h"

namespace ui {

void card(Frame& frame, const Card& in, Body inside) {
    namespace m = metrics;
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace3), x = s.level().x, w = s.level().w;
    constexpr float kInside = 24;
    SemanticNode node{.id = in.id, .role = Role::Card, .name = in.title, .value = in.tag.text};
    node.level = static_cast<std::uint8_t>(in.level);
    node.href = in.href;
    node.variant = colour_word(in.tag.colour);
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y + kInside;
    const TagSize size = in.tag.text.empty() ? TagSize{} : tag_size(s, in.tag.text);
    const float words = w - 2 * kInside - (size.w > 0 ? size.w + m::kSpace3 : 0);
    if (size.w > 0) s.part(at, Part::Remark, {x + w - kInside - size.w, bottom, size.w, size.h}, false);
    bottom += s.text(at, Part::Label, in.title, Style::HeadingS, x + kInside, bottom, words,
                     {.colour = in.href.empty() ? m::kText : m::kLink});
    s.enter(at, x + kInside, bottom + m::kSpace2, w - 2 * kInside);
    inside();
    bottom = s.leave() + kInside;
    s.set_height(at, bottom - y);
    s.fill({x, y, w, bottom - y}, m::kSurface);
    s.outline({x, y, w, bottom - y}, m::kLineColour, 1);
    s.finish(bottom, m::kSpace3);
}

}  // namespace ui
