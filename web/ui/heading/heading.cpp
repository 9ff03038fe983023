// See heading.h.
#include "web/ui/heading/heading.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void heading(Frame& frame, const Heading& h) {
    FrameState& s = frame.state();
    const Style style = h.level <= 2 ? Style::HeadingM : h.level == 3 ? Style::HeadingS : Style::Bold;
    const platform::Run run{.text = h.text};
    const float y = s.start(h.level <= 2 ? metrics::kSpace6 : metrics::kSpace5);
    SemanticNode node{
        .id = s.id_for(h.id, "heading", {&run, 1}), .role = Role::Heading, .name = h.text, .hint = h.caption};
    node.level = static_cast<std::uint8_t>(h.level);
    const float x = s.level().x, w = std::min(s.level().w, metrics::kReading);
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y;
    if (!h.caption.empty()) {
        bottom +=
            s.text(at, Part::Hint, h.caption, Style::Body, x, bottom, w, {.colour = metrics::kSecondaryText});
    }
    bottom += s.text(at, Part::Label, h.text, style, x, bottom, w);
    s.set_height(at, bottom - y);
    s.finish(bottom, h.level <= 3 ? metrics::kSpace3 : metrics::kSpace2);
}

}  // namespace ui
