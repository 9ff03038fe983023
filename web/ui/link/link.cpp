// See link.h.
#include "web/ui/link/link.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

void link(Frame& frame, const Link& l) {
    FrameState& s = frame.state();
    const float y = s.start(0);
    SemanticNode node{.id = l.id, .role = Role::Link, .name = l.text, .hint = l.hidden};
    node.href = l.href;
    if (l.action) node.variant = "action";
    const float indent = l.action ? 40 : 0;
    const float w = std::min(s.level().w, metrics::kReading);
    const std::size_t at = s.add(std::move(node), {s.level().x, y, w, 0});
    float h = s.text(at, Part::Label, l.text, l.action ? Style::HeadingS : Style::Body, s.level().x + indent,
                     y, w - indent, {.colour = metrics::kLink});
    if (l.action) {
        h = std::max(h, 36.0F);
        const float middle = y + metrics::kLine22 / 2;
        s.disc(s.level().x + 15, middle, 14, metrics::kGreen);
        s.fill({s.level().x + 8, middle - 1.5F, 12, 3}, metrics::kWhite);
        s.chevron(s.level().x + 18, middle, 6, 'r', metrics::kWhite, 3);
    }
    s.set_height(at, h);
    s.finish(y + h, metrics::kSpace3);
}

}  // namespace ui
