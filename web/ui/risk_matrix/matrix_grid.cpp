// See matrix_grid.h. The highest likelihood is on top; numbers and band words are in every cell.
#include "web/ui/risk_matrix/matrix_grid.h"

#include <algorithm>
#include <utility>

#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kHeader = 110, kHeaderTight = 64, kHeaderCompact = 24, kLeastCell = 72, kPaddingX = 2,
                kPaddingCompact = 6, kPaddingY = 6;

// "3 Moderate"; in a compact matrix the number is seen and its word is for assistive technology only.
std::vector<platform::Run> level_words(const platform::Option& level, bool compact) {
    if (compact) return {{.text = level.value, .bold = true, .hidden = " " + level.label}};
    return {{.text = level.value + " " + level.label}};
}

TableCellSpec describe_corner(const MatrixTable& t) {
    TableCellSpec cell;
    cell.node = {.id = t.id + ".corner", .role = Role::TableCell};
    cell.node.set(State::ColumnHeader);
    cell.node.runs = {{.text = t.likelihood.label + " by " + t.consequence.label}};
    if (t.compact) cell.node.runs = {{.bold = true, .hidden = cell.node.runs[0].text}};
    return cell;
}

TableCellSpec describe_column_header(const MatrixTable& t, const platform::Option& level) {
    TableCellSpec cell;
    cell.node = {.id = t.id + ".c" + level.value, .role = Role::TableCell};
    cell.node.set(State::ColumnHeader);
    cell.node.runs = level_words(level, t.compact);
    cell.centred = true;
    return cell;
}

TableCellSpec describe_row_header(const MatrixTable& t, const platform::Option& level) {
    TableCellSpec cell;
    cell.node = {.id = t.id + ".l" + level.value, .role = Role::TableCell};
    cell.node.set(State::RowHeader);
    cell.node.runs = level_words(level, t.compact);
    return cell;
}

TableCellSpec describe_band(const MatrixTable& t, const MatrixCell& cell, const MatrixPoint& point) {
    TableCellSpec out;
    out.node = {.id = t.id + ".x" + point.likelihood + "." + point.consequence, .role = Role::TableCell};
    if (t.compact) out.node.runs = {{.text = cell.score, .hidden = " " + cell.band}};
    if (!t.compact) out.node.runs = {{.text = cell.score, .bold = true}, {.text = " " + cell.band}};
    out.node.variant = "band-" + std::string(colour_word(cell.colour));
    out.centred = true;
    return out;
}

// What fits decides how close everything stands: a cell needs 72 px for its words.
struct Shape {
    float w = 0;
    bool tight = false;
    std::vector<float> widths = {};  // of the row headers, then of each column
};

// The width that a column's words need.
std::vector<float> needs_of(FrameState& s, const MatrixTable& t) {
    float band = 0;
    for (const auto& row : t.cells) {
        for (const MatrixCell& cell : row) band = std::max(band, s.width(cell.band, Style::Small));
    }
    std::vector<float> needs;
    for (const platform::Option& level : t.consequence.levels)
        needs.push_back(std::max(band, s.width(level.label, Style::SmallBold)) + 2 * kPaddingX + 2);
    return needs;
}

// Equal columns, unless a word is longer than its share: then each has its words and a part of what is left.
std::vector<float> column_widths(FrameState& s, const MatrixTable& t, float room) {
    std::vector<float> needs = needs_of(s, t);
    const auto n = static_cast<float>(std::max<std::size_t>(needs.size(), 1));
    float sum = 0, most = 0;
    for (const float need : needs) {
        sum += need;
        most = std::max(most, need);
    }
    if (t.compact || most * n <= room) return std::vector<float>(needs.size(), room / n);
    for (float& need : needs) need = sum <= room ? need + (room - sum) / n : need * room / sum;
    return needs;
}

Shape size_of(FrameState& s, const MatrixTable& t) {
    Shape out{.w = std::min(s.level().w, m::kReading)};
    const auto n = static_cast<float>(std::max<std::size_t>(t.consequence.levels.size(), 1));
    out.tight = t.compact || out.w < kHeader + n * kLeastCell;
    const float head = t.compact ? kHeaderCompact : out.tight ? kHeaderTight : kHeader;
    out.widths = column_widths(s, t, out.w - head);
    out.widths.insert(out.widths.begin(), head);
    return out;
}

OpenTable open(FrameState& s, const MatrixTable& t, const Shape& shape) {
    const char* variant = t.compact ? "matrix tight compact" : shape.tight ? "matrix tight" : "matrix";
    return open_table(s, t.id, t.caption, t.caption_hidden, variant, shape.w, true);
}

TableStyle style_of(const MatrixTable& t) {
    return {
        .words = Style::Small, .padding_x = t.compact ? kPaddingCompact : kPaddingX, .padding_y = kPaddingY};
}

void place_header(FrameState& s, const MatrixTable& t, const Shape& shape) {
    std::vector<TableCellSpec> cells{describe_corner(t)};
    for (const platform::Option& level : t.consequence.levels)
        cells.push_back(describe_column_header(t, level));
    place_row(s, t.id + ".head", std::move(cells), shape.widths, style_of(t));
}

// One level of likelihood; the places of its bands.
std::vector<Box> place_level(FrameState& s, const MatrixTable& t, const Shape& shape,
                             const platform::Option& level, std::vector<TableCellSpec> bands) {
    TableStyle style = style_of(t);
    style.least_height = shape.tight ? m::kMatrixCellSmall : m::kMatrixCell;
    bands.insert(bands.begin(), describe_row_header(t, level));
    std::vector<Box> boxes = place_row(s, t.id + ".r" + level.value, std::move(bands), shape.widths, style);
    boxes.erase(boxes.begin());
    return boxes;
}

void paint_bands(FrameState& s, const MatrixTable& t, const std::vector<std::vector<Box>>& boxes) {
    for (std::size_t l = 0; l < boxes.size(); ++l) {
        for (std::size_t c = 0; c < boxes[l].size(); ++c) {
            const Box& b = boxes[l][c];
            s.fill({b.x + 1, b.y + 1, b.w - 2, b.h - 2}, tint_of(t.cells[l][c].colour));
        }
    }
}

std::size_t index_of(const MatrixAxis& axis, const std::string& value) {
    for (std::size_t i = 0; i < axis.levels.size(); ++i) {
        if (axis.levels[i].value == value) return i;
    }
    return axis.levels.size();
}

}  // namespace

MatrixPoint point_at(const MatrixTable& t, std::size_t likelihood, std::size_t consequence) {
    return {t.likelihood.levels[likelihood].value, t.consequence.levels[consequence].value};
}

BandCells describe_bands(const MatrixTable& t) {
    BandCells out(t.likelihood.levels.size());
    for (std::size_t l = 0; l < out.size() && l < t.cells.size(); ++l) {
        const std::size_t count = std::min(t.consequence.levels.size(), t.cells[l].size());
        for (std::size_t c = 0; c < count; ++c)
            out[l].push_back(describe_band(t, t.cells[l][c], point_at(t, l, c)));
    }
    return out;
}

PlacedMatrix place_matrix(FrameState& s, const MatrixTable& t, BandCells cells) {
    const Shape shape = size_of(s, t);
    PlacedMatrix out{.boxes = {}, .table = open(s, t, shape)};
    place_header(s, t, shape);
    out.boxes.resize(cells.size());
    for (std::size_t up = cells.size(); up-- > 0;)
        out.boxes[up] = place_level(s, t, shape, t.likelihood.levels[up], std::move(cells[up]));
    paint_bands(s, t, out.boxes);
    return out;
}

const Box* box_of(const PlacedMatrix& placed, const MatrixTable& t, const MatrixPoint& point) {
    const std::size_t l = index_of(t.likelihood, point.likelihood);
    const std::size_t c = index_of(t.consequence, point.consequence);
    if (l >= placed.boxes.size() || c >= placed.boxes[l].size()) return nullptr;
    return &placed.boxes[l][c];
}

}  // namespace ui
