// See paragraph.h.
#include "web/ui/paragraph/paragraph.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

std::size_t describe(FrameState& s, const Paragraph& p, const Box& box) {
    SemanticNode node{.id = s.id_for(p.id, "p", p.text.runs), .role = Role::Paragraph};
    node.runs = p.text.runs;
    if (p.small) node.set(State::Small);
    if (p.secondary) node.set(State::Secondary);
    if (p.as_typed) node.variant = "typed";
    return s.add(std::move(node), box);
}

// The words; their height.
float place_words(FrameState& s, std::size_t at, const Paragraph& p, const Box& box) {
    const metrics::Tone colour = p.secondary ? metrics::kSecondaryText : metrics::kText;
    return s.text(at, Part::Whole, p.text.runs, p.small ? Style::Small : Style::Body, box.x, box.y, box.w,
                  {.keep_feeds = p.as_typed, .colour = colour});
}

}  // namespace

void paragraph(Frame& frame, const Paragraph& p) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    const Box box{s.level().x, y, std::min(s.level().w, metrics::kReading), 0};
    const std::size_t at = describe(s, p, box);
    s.finish(y + place_words(s, at, p, box), p.small ? metrics::kSpace3 : metrics::kSpace4);
}

}  // namespace ui
