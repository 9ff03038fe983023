// See heading.h.
#include "web/ui/heading/heading.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;

Style style_of(const Heading& h) {
    if (h.level <= 2) return Style::HeadingM;
    return h.level == 3 ? Style::HeadingS : Style::Bold;
}

std::size_t describe(FrameState& s, const Heading& h, const Box& box) {
    const platform::Run run{.text = h.text};
    SemanticNode node{
        .id = s.id_for(h.id, "heading", {&run, 1}), .role = Role::Heading, .name = h.text, .hint = h.caption};
    node.level = static_cast<std::uint8_t>(h.level);
    return s.add(std::move(node), box);
}

// Caption and heading; the y below them.
float place_words(FrameState& s, std::size_t at, const Heading& h, const Box& box) {
    float y = box.y;
    if (!h.caption.empty())
        y += s.text(at, Part::Hint, h.caption, Style::Body, box.x, y, box.w, {.colour = m::kSecondaryText});
    return y + s.text(at, Part::Label, h.text, style_of(h), box.x, y, box.w);
}

}  // namespace

void heading(Frame& frame, const Heading& h) {
    FrameState& s = frame.state();
    const float y = s.start(h.level <= 2 ? m::kSpace6 : m::kSpace5);
    const Box box{s.level().x, y, std::min(s.level().w, m::kReading), 0};
    const std::size_t at = describe(s, h, box);
    const float bottom = place_words(s, at, h, box);
    s.set_height(at, bottom - y);
    s.finish(bottom, h.level <= 3 ? m::kSpace3 : m::kSpace2);
}

}  // namespace ui
