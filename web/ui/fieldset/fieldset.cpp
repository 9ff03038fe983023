// See fieldset.h.
#include "web/ui/fieldset/fieldset.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kInside = 20;

Field describe(FrameState& s, const Fieldset& in) {
    SemanticNode node{
        .id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint, .error = in.error};
    return open_field(s, std::move(node), label_kind(in.legend_is_heading, false));
}

std::size_t describe_boxed(FrameState& s, const Fieldset& in, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint};
    node.variant = "row";
    return s.add(std::move(node), box);
}

// Legend and hint; the y where the content begins.
float place_words(FrameState& s, std::size_t at, const Fieldset& in, float x, float y, float w) {
    y += s.text(at, Part::Label, in.legend, Style::HeadingS, x, y, w) + m::kSpace3;
    if (in.hint.empty()) return y;
    const float hint = s.text(at, Part::Hint, in.hint, Style::Body, x, y, w, {.colour = m::kSecondaryText});
    return y + (hint + m::kSpace2);
}

void paint(FrameState& s, const Box& box) {
    s.fill(box, m::kSurface);
    s.outline(box, m::kLineColour, 1);
}

void place_boxed(FrameState& s, const Fieldset& in, Body inside) {
    const float y = s.start(m::kSpace3), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading + 2 * kInside), room = w - 2 * kInside;
    const std::size_t group = describe_boxed(s, in, {x, y, w, 0});
    const float top = place_words(s, group, in, x + kInside, y + kInside, room);
    s.enter(group, x + kInside, top, room);
    inside();
    const float bottom = s.leave() + kInside;
    s.set_height(group, bottom - y);
    paint(s, {x, y, w, bottom - y});
    s.finish(bottom, m::kSpace4);
}

}  // namespace

void fieldset(Frame& frame, const Fieldset& in, Body inside) {
    FrameState& s = frame.state();
    if (in.boxed) return place_boxed(s, in, inside);
    const Field f = describe(s, in);
    s.enter(f.node, f.x, f.y + m::kSpace2, f.w);
    inside();
    close_field(s, f, s.leave());
}

}  // namespace ui
