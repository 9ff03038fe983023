// See paragraph.h.
#include "web/ui/paragraph/paragraph.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void paragraph(Frame& frame, const Paragraph& p) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    SemanticNode node{.id = s.id_for(p.id, "p", p.text.runs), .role = Role::Paragraph};
    node.runs = p.text.runs;
    if (p.small) node.set(State::Small);
    if (p.secondary) node.set(State::Secondary);
    if (p.as_typed) node.variant = "typed";
    const float w = std::min(s.level().w, metrics::kReading);
    const std::size_t at = s.add(std::move(node), {s.level().x, y, w, 0});
    const metrics::Tone colour = p.secondary ? metrics::kSecondaryText : metrics::kText;
    const float h = s.text(at, Part::Whole, p.text.runs, p.small ? Style::Small : Style::Body, s.level().x, y,
                           w, {.keep_feeds = p.as_typed, .colour = colour});
    s.finish(y + h, p.small ? metrics::kSpace3 : metrics::kSpace4);
}

}  // namespace ui
