// See choice.h.
#include "web/ui/choice.h"

#include <algorithm>

namespace ui {

namespace {

namespace m = metrics;

float mark_of(const Choice& c) { return c.small ? m::kMarkSmall : m::kMark; }
Style style_of(const Choice& c) { return c.small ? Style::Small : Style::Body; }
float indent_of(const Choice& c) { return mark_of(c) + (c.small ? m::kSpace2 : m::kMarkGap); }

// The words stand in the middle of the mark while they are one line, and grow downwards.
float label_drop(const Choice& c) { return std::max(0.0F, (mark_of(c) - look_of(style_of(c)).line) / 2); }

float height_of(FrameState& s, const Choice& c, float w) {
    const platform::Run label{.text = c.label}, hint{.text = c.hint};
    const float inner = w - indent_of(c);
    const float words = label_drop(c) + s.text_height(c.id, Part::Label, {&label, 1}, style_of(c), inner);
    float h = std::max(mark_of(c), words);
    if (!c.hint.empty()) h = words + s.text_height(c.id, Part::Hint, {&hint, 1}, style_of(c), inner);
    return h;
}

void paint_mark(FrameState& s, const Choice& c, const Box& mark, bool hovered) {
    const float half = mark.w / 2;
    if (c.round) {
        if (hovered) s.disc(mark.x + half, mark.y + half, half + 4, m::kHover);
        s.circle(mark.x + half, mark.y + half, half, m::kFieldBorder, m::kBorder);
        if (c.checked) s.disc(mark.x + half, mark.y + half, half * 0.5F, m::kText);
        return;
    }
    if (hovered) s.fill({mark.x - 4, mark.y - 4, mark.w + 8, mark.h + 8}, m::kHover);
    s.fill(mark, m::kSurface);
    s.outline(mark, m::kFieldBorder, m::kBorder);
    if (c.checked) s.tick(mark, m::kText, c.small ? 3 : 4);
}

}  // namespace

float choice_height(FrameState& s, const Choice& c, float w) { return height_of(s, c, w); }

float choice_width(FrameState& s, const Choice& c) {
    return indent_of(c) + s.width(c.label, style_of(c)) + 1;
}

bool place_choice(FrameState& s, const Choice& c, float x, float y, float w) {
    SemanticNode node{.id = c.id,
                      .role = c.round ? Role::RadioOption : Role::CheckboxOption,
                      .name = c.label,
                      .hint = c.hint,
                      .value = c.value};
    node.field_name = c.group;
    if (c.checked) node.set(State::Checked);
    if (c.small) node.set(State::Small);
    if (c.required) node.set(State::Required);
    if (c.divider_before) node.variant = "or";
    const float h = height_of(s, c, w);
    const Box box{x, y, w, h};
    const std::size_t at = s.add(std::move(node), box);
    const Item item = s.item(c.id, box);
    const Box mark{x, y, mark_of(c), mark_of(c)};
    s.part(at, Part::Control, mark, false);
    paint_mark(s, c, mark, item.hovered);
    const float inner_x = x + indent_of(c), inner_w = w - indent_of(c);
    const float drop = label_drop(c);
    const float words = s.text(at, Part::Label, c.label, style_of(c), inner_x, y + drop, inner_w);
    if (!c.hint.empty()) {
        s.text(at, Part::Hint, c.hint, style_of(c), inner_x, y + drop + words, inner_w,
               {.colour = m::kSecondaryText});
    }
    return item.pressed;
}

void place_reveal(FrameState& s, const std::string& id, bool small, const std::function<void()>& inside) {
    const float bar = (small ? m::kMarkSmall : m::kMark) / 2 - 2;
    const float y = s.start(m::kSpace2);
    SemanticNode node{.id = id, .role = Role::Block};
    node.variant = "reveal";
    const float x = s.level().x + bar + 4 + m::kSpace3 + 4, w = s.level().w - bar - 4 - m::kSpace3 - 4;
    const std::size_t at = s.add(std::move(node), {s.level().x, y, s.level().w, 0});
    s.enter(at, x, y, w);
    inside();
    const float bottom = s.leave();
    s.set_height(at, bottom - y);
    s.fill({s.level().x + bar, y, 4, bottom - y}, m::kLineStrong);
    s.finish(bottom, m::kSpace4);
}

}  // namespace ui
