// See table.h.
#include "web/ui/table/table.h"

#include <algorithm>
#include <numeric>

#include "core/base/text.h"
#include "web/ui/table_parts.h"
#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kLeastColumn = 64;

// What a column needs at least: 64 px, or its header's words on one line where they are shorter ("No.").
float least_of(FrameState& s, const Column& c, Style style) {
    return std::min(kLeastColumn, s.width(c.header, style) + 2 * m::kCellPaddingX);
}

// Room for the longest word of its header, so that "Examples" is not broken into "Example" and "s"; a word that is
// longer than any column should be is broken all the same.
float word_of(FrameState& s, const Column& c, Style style) {
    constexpr float kLongestWord = 160;
    float longest = 0;
    for (const std::string& word : base::split(c.header, ' '))
        longest = std::max(longest, s.width(word, style));
    return std::min(longest, kLongestWord) + 2 * m::kCellPaddingX + 1;
}

// By weight; a column whose header needs more takes it from the others, as long as all have room.
std::vector<float> shared_out(const Table& t, const std::vector<float>& needs, float w) {
    std::vector<bool> held(needs.size());
    float left = w, weights = 0;
    for (const Column& c : t.columns) weights += c.weight;
    const auto part = [&](std::size_t i) { return left * t.columns[i].weight / std::max(weights, 0.01F); };
    bool again = std::accumulate(needs.begin(), needs.end(), 0.0F) <= w;
    while (again) {
        again = false;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (held[i] || part(i) >= needs[i]) continue;
            held[i] = again = true;
            left -= needs[i];
            weights -= t.columns[i].weight;
        }
    }
    std::vector<float> out;
    for (std::size_t i = 0; i < needs.size(); ++i) out.push_back(held[i] ? needs[i] : part(i));
    return out;
}

std::vector<float> widths_of(FrameState& s, const Table& t, float w) {
    const Style style = t.small ? Style::SmallBold : Style::Bold;
    std::vector<float> needs;
    for (const Column& c : t.columns) needs.push_back(word_of(s, c, style));
    std::vector<float> out = shared_out(t, needs, w);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i] < least_of(s, t.columns[i], style)) s.overflow = true;
    }
    return out;
}

std::string sort_id(const Table& t, const Column& c) { return t.id + ".sort." + c.id; }

TableCellSpec describe_header(const Table& t, const Column& c) {
    TableCellSpec cell;
    cell.node = {.id = t.id + ".head." + c.id, .role = Role::TableCell};
    cell.node.set(State::ColumnHeader);
    if (c.numeric) cell.node.set(State::Numeric);
    cell.node.runs = {{.text = c.header}};
    if (c.sortable) {
        cell.node.value = sort_id(t, c);  // the header's words are a button with this id
        if (t.sort.column == c.id) cell.node.set(t.sort.down ? State::SortedDown : State::SortedUp);
    }
    return cell;
}

TableCellSpec describe_cell(const Table& t, const Row& row, std::size_t column) {
    TableCellSpec cell;
    cell.node = {.id = t.id + "." + row.id + "." + t.columns[column].id, .role = Role::TableCell};
    if (column < row.cells.size()) {
        cell.node.runs = row.cells[column].text.runs;
        if (!row.cells[column].tag.text.empty()) {
            cell.node.name = row.cells[column].tag.text;
            cell.node.variant = colour_word(row.cells[column].tag.colour);
        }
    }
    if (t.columns[column].numeric) cell.node.set(State::Numeric);
    if (column == 0 && t.first_cell_is_header) cell.node.set(State::RowHeader);
    return cell;
}

TableCellSpec describe_empty(const Table& t) {
    TableCellSpec cell;
    cell.node = {.id = t.id + ".empty.words", .role = Role::TableCell};
    cell.node.runs = {{.text = t.empty_words}};
    cell.node.level = static_cast<std::uint8_t>(t.columns.size());
    return cell;
}

void place_empty(FrameState& s, const Table& t, float w) {
    place_row(s, t.id + ".empty", {describe_empty(t)}, std::span(&w, 1), {});
}

void place_header(FrameState& s, const Table& t, std::span<const float> widths, const TableStyle& style) {
    std::vector<TableCellSpec> header;
    for (const Column& c : t.columns) header.push_back(describe_header(t, c));
    for (const Box& box : place_row(s, t.id + ".head", header, widths, style)) {
        s.horizontal(box.x, box.y + box.h - 2, box.w, m::kSecondaryText, 2);
    }
}

void place_data(FrameState& s, const Table& t, std::span<const float> widths, const TableStyle& style) {
    for (const Row& row : t.rows) {
        std::vector<TableCellSpec> cells;
        for (std::size_t c = 0; c < t.columns.size(); ++c) cells.push_back(describe_cell(t, row, c));
        for (const Box& box : place_row(s, t.id + "." + row.id, cells, widths, style)) {
            s.horizontal(box.x, box.y + box.h - 1, box.w, m::kLineColour);
        }
    }
}

std::optional<Sort> answer(const FrameState& s, const Table& t) {
    for (const Column& c : t.columns) {
        if (!c.sortable || s.answer(platform::Event::Kind::Activate, sort_id(t, c)) == nullptr) continue;
        return Sort{c.id, t.sort.column == c.id && !t.sort.down};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Sort> table(Frame& frame, const Table& t) {
    FrameState& s = frame.state();
    const float w = s.level().w;
    const std::vector<float> widths = widths_of(s, t, w);
    const TableStyle style{.words = t.small ? Style::Small : Style::Body};
    const OpenTable open = open_table(s, t.id, t.caption, t.caption_hidden, "data", w, t.small);
    place_header(s, t, widths, style);
    place_data(s, t, widths, style);
    if (t.rows.empty()) place_empty(s, t, w);
    close_table(s, open, m::kSpace5);
    return answer(s, t);
}

}  // namespace ui
