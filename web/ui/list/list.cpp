// See list.h. Dots and numbers are the page's own in both views: assistive technology reads them.
#include "web/ui/list/list.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

constexpr float kIndent = 20;
constexpr float kBetween = 8;

std::size_t describe(FrameState& s, const List& l, const Box& box) {
    SemanticNode node{.id = s.id_for(l.id, "list", l.items.front().runs), .role = Role::List};
    if (l.numbered) node.set(State::Numbered);
    return s.add(std::move(node), box);
}

std::size_t describe_item(FrameState& s, const Text& item, const Box& box) {
    SemanticNode node{.id = s.id_for("", "li", item.runs), .role = Role::Paragraph};
    node.variant = "item";
    node.runs = item.runs;
    return s.add(std::move(node), box);
}

void place_item(FrameState& s, const Text& item) {
    const float y = s.start(kBetween), x = s.level().x, w = s.level().w;
    const std::size_t at = describe_item(s, item, {x, y, w, 0});
    const float h = s.text(at, Part::Whole, item.runs, Style::Body, x, y, w);
    s.finish(y + h, kBetween);
}

}  // namespace

void list(Frame& frame, const List& l) {
    FrameState& s = frame.state();
    if (l.items.empty()) return;
    const float y = s.start(0), x = s.level().x;
    const float w = std::min(s.level().w, metrics::kReading);
    const std::size_t at = describe(s, l, {x, y, w, 0});
    s.enter(at, x + kIndent, y, w - kIndent);
    for (const Text& item : l.items) place_item(s, item);
    const float bottom = s.leave();
    s.set_height(at, bottom - y);
    s.finish(bottom, metrics::kSpace4);
}

}  // namespace ui
