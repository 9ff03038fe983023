// See figure.h. DEVIATION: the data table is the chart itself (a bar beside each number), so it is not repeated in
// details: two copies of the same numbers would be read twice.
#include "web/ui/figure/figure.h"

#include <algorithm>
#include <cstdio>

#include "web/ui/table_parts.h"
#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;

TableCellSpec cell(std::string id, const std::string& words, State kind) {
    TableCellSpec out;
    out.node = {.id = std::move(id), .role = Role::TableCell};
    out.node.runs = {{.text = words}};
    out.node.set(kind);
    return out;
}

void place_bar(FrameState& s, const Figure& in, const Bar& bar, std::size_t i,
               std::span<const float> widths) {
    const std::string id = in.id + ".b" + std::to_string(i);
    std::vector<TableCellSpec> cells{cell(id + ".label", bar.label, State::RowHeader),
                                     cell(id + ".value", bar.value, State::Numeric)};
    cells[1].node.variant = "bar-" + std::string(colour_word(bar.colour));
    const float share = std::clamp(bar.share, 0.0F, 1.0F);
    cells[1].node.value = std::to_string(static_cast<int>(share * 1000 + 0.5F));
    const auto boxes = place_row(s, id, std::move(cells), widths, {.words = Style::Small, .padding_y = 6});
    const float from = boxes[1].x, room = boxes[1].w - 110;
    const float h = std::min(m::kBarHeight, boxes[1].h - 4);
    if (share > 0)
        s.fill({from, boxes[1].y + (boxes[1].h - h) / 2, std::max(2.0F, room * share), h},
               strong_of(bar.colour));
    s.horizontal(boxes[0].x, boxes[0].y + boxes[0].h - 1, boxes[0].w + boxes[1].w, m::kLineColour);
}

}  // namespace

void figure(Frame& frame, const Figure& in) {
    FrameState& s = frame.state();
    const float y = s.start(m::kSpace3), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    SemanticNode node{.id = in.id, .role = Role::Figure, .name = in.title, .hint = in.summary};
    const std::size_t at = s.add(std::move(node), {x, y, w, 0});
    float bottom = y + s.text(at, Part::Label, in.title, Style::Bold, x, y, w) + m::kSpace1;
    bottom += s.text(at, Part::Hint, in.summary, Style::Body, x, bottom, w) + m::kSpace2;
    s.enter(at, x, bottom, w);
    const OpenTable table = open_table(s, in.id + ".data", in.title, true, "bars", w, true);
    const float widths[] = {w * 0.34F, w * 0.66F};
    for (std::size_t i = 0; i < in.bars.size(); ++i) place_bar(s, in, in.bars[i], i, widths);
    close_table(s, table, 0);
    bottom = s.leave();
    s.set_height(at, bottom - y);
    s.finish(bottom, m::kSpace5);
}

}  // namespace ui
