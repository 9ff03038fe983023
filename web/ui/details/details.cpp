// See details.h.
#include "web/ui/details/details.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kArrow = 26;

bool is_open(const FrameState& s, const Details& in) {
    const auto kept = s.open.find(in.id);
    return kept == s.open.end() ? in.open_at_first : kept->second;
}

std::size_t describe(FrameState& s, const Details& in, bool open, const Box& box) {
    SemanticNode node{.id = in.id, .role = Role::Details, .name = in.summary};
    if (open) node.set(State::Open);
    if (in.expander) node.variant = "expander";
    return s.add(std::move(node), box);
}

// The summary with its arrow; the y below it. A native press opens or closes.
float place_summary(FrameState& s, std::size_t at, const Details& in, bool open, const Box& box) {
    const float pad = in.expander ? m::kSpace3 : 0, w = std::min(box.w, m::kReading);
    const float line = s.text(at, Part::Label, in.summary, Style::Body, box.x + pad + kArrow, box.y + pad,
                              w - kArrow - 2 * pad, {.colour = m::kLink});
    if (s.item(in.id, {box.x, box.y, w, line + 2 * pad}).pressed) s.open[in.id] = !open;
    s.chevron(box.x + pad + 8, box.y + pad + m::kLine19 / 2, 6, open ? 'd' : 'r', m::kBlue, 2.5F);
    return box.y + line + 2 * pad;
}

void paint(FrameState& s, const Details& in, bool open, const Box& box, float inside) {
    if (in.expander) {
        s.fill(box, m::kSurface);
        s.outline(box, m::kLineColour, 1);
    } else if (open) {
        s.fill({box.x, inside, 4, box.y + box.h - m::kSpace2 - inside}, m::kLineStrong);
    }
}

}  // namespace

void details(Frame& frame, const Details& in, Body inside) {
    FrameState& s = frame.state();
    const bool open = is_open(s, in);
    const float y = s.start(m::kSpace2), x = s.level().x, w = s.level().w;
    const float inset = in.expander ? m::kSpace3 : 20;
    const std::size_t at = describe(s, in, open, {x, y, w, 0});
    const float summary = place_summary(s, at, in, open, {x, y, w, 0});
    s.enter(at, x + inset, summary + m::kSpace3, w - 2 * inset, open);
    inside();
    const float end = s.leave();
    const float bottom = !open ? summary : end + (in.expander ? m::kSpace3 : m::kSpace2);
    s.set_height(at, bottom - y);
    paint(s, in, open, {x, y, w, bottom - y}, summary + m::kSpace2);
    s.finish(bottom, m::kSpace4);
}

}  // namespace ui
