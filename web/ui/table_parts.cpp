// See table_parts.h.
#include "web/ui/table_parts.h"

#include <algorithm>

#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;
constexpr float kRowLine = 1;  // the border under a cell is part of its height, as in the stylesheet

// A stable key for a row's content, so that a reported height is forgotten when any cell changes.
std::uint64_t content_of(const std::vector<TableCellSpec>& cells) {
    std::uint64_t hash = 1469598103934665603ULL;
    for (const TableCellSpec& cell : cells)
        hash = hash_of(cell.node.name, hash_of(cell.node.runs, hash_of("|", hash)));
    return hash;
}

float words_height(FrameState& s, const TableCellSpec& cell, float w, const TableStyle& style) {
    Style look = style.words;
    const bool header = cell.node.is(State::ColumnHeader) || cell.node.is(State::RowHeader);
    if (header) look = style.words == Style::Small ? Style::SmallBold : Style::Bold;
    if (!cell.node.name.empty()) return tag_size(s, cell.node.name, w - 2 * style.padding_x).h;
    if (cell.node.runs.empty()) return 0;
    return s.text_height(cell.node.id, Part::Whole, cell.node.runs, look, w - 2 * style.padding_x, true);
}

}  // namespace

OpenTable open_table(FrameState& s, std::string id, std::string caption, bool caption_hidden,
                     std::string_view variant, float w, bool small) {
    const float y = s.start(m::kSpace2), x = s.level().x;
    SemanticNode node{.id = std::move(id), .role = Role::Table, .name = caption};
    node.variant = variant;
    if (caption_hidden) node.set(State::HiddenLabel);
    if (small) node.set(State::Small);
    OpenTable out{.node = s.add(std::move(node), {x, y, w, 0}), .top = y};
    float top = y;
    if (!caption_hidden) {
        const float words = std::min(w, m::kReading);
        top +=
            s.text(out.node, Part::Label, caption, small ? Style::SmallBold : Style::HeadingS, x, y, words) +
            m::kSpace2;
    }
    s.enter(out.node, x, top, w);
    return out;
}

std::vector<Box> place_row(FrameState& s, std::string id, std::vector<TableCellSpec> cells,
                           std::span<const float> widths, const TableStyle& style) {
    const float y = s.start(0), x = s.level().x, w = s.level().w;
    float predicted = style.least_height;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const float words = words_height(s, cells[i], widths[i], style) + cells[i].extra_height;
        predicted = std::max(predicted, words + 2 * style.padding_y + kRowLine);
    }
    const float h = s.placed() ? s.natural_height(id, Part::Whole, content_of(cells), w, predicted) : 0;
    SemanticNode node{.id = id, .role = Role::TableRow};
    if (!cells.empty() && cells.front().node.is(State::ColumnHeader)) node.variant = "head";
    const std::size_t row = s.add(std::move(node), {x, y, w, h});
    s.node(row).natural = s.placed();
    s.enter(row, x, y, w);
    std::vector<Box> boxes;
    float left = x;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool centred = cells[i].centred;
        const Box box{left, y, widths[i], h};
        const std::vector<platform::Run> runs = cells[i].node.runs;
        if (centred)
            cells[i].node.field_name =
                cells[i].node.field_name.empty() ? "centred" : cells[i].node.field_name;
        const std::size_t at = s.add(std::move(cells[i].node), box);
        if (s.native() && !runs.empty()) {
            const auto parts = s.node(at).parts.size();
            s.text(at, Part::Label, runs, style.words, left + style.padding_x, y + style.padding_y,
                   widths[i] - 2 * style.padding_x, {.keep_feeds = true});
            s.node(at).parts.resize(parts);  // the cell's own box is the place of its words
        }
        boxes.push_back(box);
        left += widths[i];
    }
    s.leave();
    s.finish(y + h);
    return boxes;
}

Box close_table(FrameState& s, const OpenTable& table, float below) {
    const float bottom = s.leave();
    s.set_height(table.node, bottom - table.top);
    s.finish(bottom, below);
    return s.places[table.node];
}

}  // namespace ui
