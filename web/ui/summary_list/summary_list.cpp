// See summary_list.h. Keys, values and actions stand in three columns whose widths are shares of the list's.
#include "web/ui/summary_list/summary_list.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kKeyShare = 0.30F, kActionShare = 0.18F;
constexpr float kPadding = 10;

// The widths of a row's three columns, gaps not counted.
struct Shape {
    float key = 0, value = 0, actions = 0;
};

Shape size_of(const SummaryRow& row, float w) {
    const float key = w * kKeyShare, actions = row.actions.empty() ? 0 : w * kActionShare;
    return {key, w - key - actions, actions};
}

std::size_t describe(FrameState& s, const SummaryList& list, const Box& box) {
    SemanticNode node{.id = list.id, .role = Role::SummaryList, .name = list.card_title};
    if (list.as_card) node.variant = "card";
    return s.add(std::move(node), box);
}

std::size_t describe_row(FrameState& s, const SummaryRow& row, const Box& box) {
    SemanticNode node{.id = row.id, .role = Role::SummaryRow, .name = row.key};
    node.runs = row.value.runs;
    node.actions = row.actions;
    return s.add(std::move(node), box);
}

// The actions, where there are any; their height.
float place_actions(FrameState& s, std::size_t at, const SummaryRow& row, float x, float y, float w) {
    if (!(w > 0)) return 0;
    std::string words;
    for (const Run& action : row.actions) words += (words.empty() ? "" : "  ") + action.text;
    return s.text(at, Part::Remark, words, Style::Body, x, y, w, {.colour = m::kLink});
}

// Key, value and actions beside each other; the greatest of their heights.
float place_words(FrameState& s, std::size_t at, const SummaryRow& row, const Box& box) {
    const Shape shape = size_of(row, box.w);
    const float y = box.y + kPadding;
    const float key = s.text(at, Part::Label, row.key, Style::Bold, box.x, y, shape.key - m::kSpace3);
    const float value = s.text(at, Part::Control, row.value.runs, Style::Body, box.x + shape.key, y,
                               shape.value - m::kSpace3, {.keep_feeds = true});
    const float actions = place_actions(s, at, row, box.x + box.w - shape.actions, y, shape.actions);
    return std::max({key, value, actions});
}

void place_row(FrameState& s, const SummaryRow& row, bool last) {
    const float y = s.start(0), x = s.level().x, w = s.level().w;
    const std::size_t at = describe_row(s, row, {x, y, w, 0});
    const float bottom = y + place_words(s, at, row, {x, y, w, 0}) + 2 * kPadding;
    s.set_height(at, bottom - y);
    if (!last) s.horizontal(x, bottom - 1, w, m::kLineColour);
    s.finish(bottom);
}

// The title of a card; the y where the rows begin.
float place_title(FrameState& s, std::size_t at, const SummaryList& list, float x, float y, float w) {
    if (list.card_title.empty()) return y;
    return y + (s.text(at, Part::Label, list.card_title, Style::HeadingS, x, y, w) + m::kSpace2);
}

void paint(FrameState& s, const SummaryList& list, float x, float y, float w, float bottom) {
    if (!list.as_card) return s.horizontal(x, bottom - 1, w, m::kLineColour);
    s.fill({x, y, w, bottom - y}, m::kSurface);
    s.outline({x, y, w, bottom - y}, m::kLineColour, 1);
}

}  // namespace

void summary_list(Frame& frame, const SummaryList& list) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace2), x = s.level().x, w = s.level().w;
    const float pad = list.as_card ? m::kSpace4 : 0;
    const std::size_t at = describe(s, list, {x, y, w, 0});
    const float top = place_title(s, at, list, x + pad, y + pad, w - 2 * pad);
    s.enter(at, x + pad, top, w - 2 * pad);
    for (const SummaryRow& row : list.rows) place_row(s, row, &row == &list.rows.back());
    const float bottom = s.leave() + pad / 2;
    s.set_height(at, bottom - y);
    paint(s, list, x, y, w, bottom);
    s.finish(bottom, m::kSpace5);
}

}  // namespace ui
