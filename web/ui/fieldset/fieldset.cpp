// See fieldset.h.
#include "web/ui/fieldset/fieldset.h"

#include <algorithm>

#include "web/ui/field.h"

namespace ui {

namespace {

namespace m = metrics;

void place_boxed(FrameState& s, const Fieldset& in, Body inside) {
    constexpr float kInside = 20;
    const float y = s.start(m::kSpace3), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading + 2 * kInside);
    SemanticNode node{.id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint};
    node.variant = "row";
    const std::size_t group = s.add(std::move(node), {x, y, w, 0});
    const float left = x + kInside, room = w - 2 * kInside;
    float bottom = y + kInside;
    bottom += s.text(group, Part::Label, in.legend, Style::HeadingS, left, bottom, room) + m::kSpace3;
    if (!in.hint.empty()) {
        bottom += s.text(group, Part::Hint, in.hint, Style::Body, left, bottom, room,
                         {.colour = m::kSecondaryText}) +
                  m::kSpace2;
    }
    s.enter(group, left, bottom, room);
    inside();
    bottom = s.leave() + kInside;
    s.set_height(group, bottom - y);
    s.fill({x, y, w, bottom - y}, m::kSurface);
    s.outline({x, y, w, bottom - y}, m::kLineColour, 1);
    s.finish(bottom, m::kSpace4);
}

}  // namespace

void fieldset(Frame& frame, const Fieldset& in, Body inside) {
    FrameState& s = frame.state();
    if (in.boxed) return place_boxed(s, in, inside);
    SemanticNode node{
        .id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint, .error = in.error};
    const Field f = open_field(s, std::move(node), label_kind(in.legend_is_heading, false));
    s.enter(f.node, f.x, f.y + metrics::kSpace2, f.w);
    inside();
    close_field(s, f, s.leave());
}

}  // namespace ui
