// See list.h. Dots and numbers are the page's own in both views: assistive technology reads them.
#include "web/ui/list/list.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {
constexpr float kIndent = 20;
constexpr float kBetween = 8;
}  // namespace

void list(Frame& frame, const List& l) {
    FrameState& s = frame.state();
    if (l.items.empty()) return;
    const float y = s.start(0);
    const float w = std::min(s.level().w, metrics::kReading);
    SemanticNode node{.id = s.id_for(l.id, "list", l.items.front().runs), .role = Role::List};
    if (l.numbered) node.set(State::Numbered);
    const std::size_t at = s.add(std::move(node), {s.level().x, y, w, 0});
    s.enter(at, s.level().x + kIndent, y, w - kIndent);
    for (const Text& item : l.items) {
        const float top = s.start(kBetween);
        SemanticNode entry{.id = s.id_for("", "li", item.runs), .role = Role::Paragraph};
        entry.variant = "item";
        entry.runs = item.runs;
        const std::size_t i = s.add(std::move(entry), {s.level().x, top, s.level().w, 0});
        const float h = s.text(i, Part::Whole, item.runs, Style::Body, s.level().x, top, s.level().w);
        s.finish(top + h, kBetween);
    }
    const float bottom = s.leave();
    s.set_height(at, bottom - y);
    s.finish(bottom, metrics::kSpace4);
}

}  // namespace ui
