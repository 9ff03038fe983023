// See summary_list.h. Keys, values and actions stand in three columns whose widths are shares of the list's.
#include "web/ui/summary_list/summary_list.h"

#include <algorithm>

#include "web/ui/frame_internal.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kKeyShare = 0.30F, kActionShare = 0.18F;
constexpr float kPadding = 10;

void place_row(FrameState& s, const SummaryRow& row, bool last) {
    const float y = s.start(0), x = s.level().x, w = s.level().w;
    SemanticNode node{.id = row.id, .role = Role::SummaryRow, .name = row.key};
    node.runs = row.value.runs;
    node.actions = row.actions;
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    const float key = w * kKeyShare, actions = row.actions.empty() ? 0 : w * kActionShare;
    float h = s.text(at, Part::Label, row.key, Style::Bold, x, y + kPadding, key - m::kSpace3);
    h = std::max(h, s.text(at, Part::Control, row.value.runs, Style::Body, x + key, y + kPadding,
                           w - key - actions - m::kSpace3, {.keep_feeds = true}));
    if (actions > 0) {
        std::string words;
        for (const Run& action : row.actions) words += (words.empty() ? "" : "  ") + action.text;
        h = std::max(h, s.text(at, Part::Remark, words, Style::Body, x + w - actions, y + kPadding, actions,
                               {.colour = m::kLink}));
    }
    const float bottom = y + h + 2 * kPadding;
    s.set_height(at, bottom - y);
    if (!last) s.horizontal(x, bottom - 1, w, m::kLineColour);
    s.finish(bottom);
}

}  // namespace

void summary_list(Frame& frame, const SummaryList& list) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace2), x = s.level().x, w = s.level().w;
    SemanticNode node{.id = list.id, .role = Role::SummaryList, .name = list.card_title};
    if (list.as_card) node.variant = "card";
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    const float pad = list.as_card ? m::kSpace4 : 0;
    float top = y + pad;
    if (!list.card_title.empty()) {
        top +=
            s.text(at, Part::Label, list.card_title, Style::HeadingS, x + pad, top, w - 2 * pad) + m::kSpace2;
    }
    s.enter(at, x + pad, top, w - 2 * pad);
    for (const SummaryRow& row : list.rows) place_row(s, row, &row == &list.rows.back());
    const float bottom = s.leave() + pad / 2;
    s.set_height(at, bottom - y);
    if (list.as_card) {
        s.fill({x, y, w, bottom - y}, m::kSurface);
        s.outline({x, y, w, bottom - y}, m::kLineColour, 1);
    } else {
        s.horizontal(x, bottom - 1, w, m::kLineColour);
    }
    s.finish(bottom, m::kSpace5);
}

}  // namespace ui
