// See details.h.
#include "web/ui/details/details.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void details(Frame& frame, const Details& in, Body inside) {
    namespace m = metrics;
    FrameState& s = frame.state();
    const auto kept = s.open.find(in.id);
    bool open = kept == s.open.end() ? in.open_at_first : kept->second;
    const float y = s.start(m::kSpace2), x = s.level().x, w = s.level().w;
    const float words = std::min(w, m::kReading);
    SemanticNode node{.id = in.id, .role = Role::Details, .name = in.summary};
    if (open) node.set(State::Open);
    if (in.expander) node.variant = "expander";
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    constexpr float kArrow = 26;
    const float pad = in.expander ? m::kSpace3 : 0;
    float bottom = y + pad;
    const float line = s.text(at, Part::Label, in.summary, Style::Body, x + pad + kArrow, bottom,
                              words - kArrow - 2 * pad, {.colour = m::kLink});
    if (s.item(in.id, {x, y, words, line + 2 * pad}).pressed) s.open[in.id] = !open;
    bottom += line + pad;
    if (s.placed()) {
        const float cx = x + pad + 8, cy = y + pad + m::kLine19 / 2;
        s.chevron(cx, cy, 6, open ? 'd' : 'r', m::kBlue, 2.5F);
    }
    const float inset = in.expander ? pad : 20;
    s.enter(at, x + inset, bottom + m::kSpace3, w - 2 * inset, open);
    inside();
    const float end = s.leave();
    if (open) {
        if (!in.expander) s.fill({x, bottom + m::kSpace2, 4, end - bottom}, m::kLineStrong);
        bottom = end + (in.expander ? m::kSpace3 : m::kSpace2);
    }
    s.set_height(at, bottom - y);
    if (in.expander) {
        s.fill({x, y, w, bottom - y}, m::kSurface);
        s.outline({x, y, w, bottom - y}, m::kLineColour, 1);
    }
    s.finish(bottom, m::kSpace4);
}

}  // namespace ui
