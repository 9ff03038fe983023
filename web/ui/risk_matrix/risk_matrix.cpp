// See risk_matrix.h. The table is drawn with the highest likelihood on top; numbers and band words are in every cell.
#include "web/ui/risk_matrix/risk_matrix.h"

#include <algorithm>

#include "web/ui/field.h"
#include "web/ui/layout/layout.h"
#include "web/ui/paragraph/paragraph.h"
#include "web/ui/radios/radios.h"
#include "web/ui/table_parts.h"
#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kHeader = 110, kHeaderCompact = 24, kLeastCell = 72, kPaddingX = 2, kPaddingCompact = 6;

struct Axes {
    const MatrixAxis& likelihood;
    const MatrixAxis& consequence;
};

std::size_t index_of(const MatrixAxis& axis, const std::string& value) {
    for (std::size_t i = 0; i < axis.levels.size(); ++i) {
        if (axis.levels[i].value == value) return i;
    }
    return axis.levels.size();
}

// "3 Moderate"; in a compact matrix the number is seen and its word is for assistive technology only.
std::vector<platform::Run> level_words(const platform::Option& level, bool compact) {
    if (compact) return {{.text = level.value, .bold = true, .hidden = " " + level.label}};
    return {{.text = level.value + " " + level.label}};
}

std::vector<TableCellSpec> header_row(const std::string& id, const Axes& axes, bool compact) {
    std::vector<TableCellSpec> out;
    TableCellSpec corner;
    corner.node = {.id = id + ".corner", .role = Role::TableCell};
    corner.node.set(State::ColumnHeader);
    corner.node.runs = {{.text = axes.likelihood.label + " by " + axes.consequence.label}};
    if (compact) corner.node.runs = {{.bold = true, .hidden = corner.node.runs[0].text}};
    out.push_back(corner);
    for (const platform::Option& level : axes.consequence.levels) {
        TableCellSpec cell;
        cell.node = {.id = id + ".c" + level.value, .role = Role::TableCell};
        cell.node.set(State::ColumnHeader);
        cell.node.runs = level_words(level, compact);
        cell.centred = true;
        out.push_back(cell);
    }
    return out;
}

TableCellSpec row_header(const std::string& id, const platform::Option& level, bool compact) {
    TableCellSpec cell;
    cell.node = {.id = id + ".l" + level.value, .role = Role::TableCell};
    cell.node.set(State::RowHeader);
    cell.node.runs = level_words(level, compact);
    return cell;
}

TableCellSpec band_cell(const std::string& id, const MatrixCell& cell, const std::string& l,
                        const std::string& c, bool compact) {
    TableCellSpec out;
    out.node = {.id = id + ".x" + l + "." + c, .role = Role::TableCell};
    if (compact) out.node.runs = {{.text = cell.score, .hidden = " " + cell.band}};
    if (!compact) out.node.runs = {{.text = cell.score, .bold = true}, {.text = " " + cell.band}};
    out.node.variant = "band-" + std::string(colour_word(cell.colour));
    out.centred = true;
    return out;
}

// The cells of a matrix by likelihood and consequence, for paint after the rows are placed.
using Boxes = std::vector<std::vector<Box>>;

void paint_bands(FrameState& s, const std::vector<std::vector<MatrixCell>>& cells, const Boxes& boxes) {
    for (std::size_t l = 0; l < boxes.size(); ++l) {
        for (std::size_t c = 0; c < boxes[l].size(); ++c) {
            const Box& b = boxes[l][c];
            s.fill({b.x + 1, b.y + 1, b.w - 2, b.h - 2}, tint_of(cells[l][c].colour));
        }
    }
}

// From a lower corner of one cell to that of another, so that the line keeps off the words in the middle. Each risk
// has a lane, so that lines between the same cells stand side by side; a compact matrix keeps its right half for them.
void paint_movement(FrameState& s, const Box& from, const Box& to, std::size_t lane = 0) {
    if (from == to) return;
    const float aside = 5 + 6 * static_cast<float>(lane % 3);
    const auto x = [&](const Box& b) { return b.x + b.w - aside; };
    const auto y = [](const Box& b) { return b.y + b.h - 9; };
    s.disc(x(from), y(from), 3, m::kText);
    s.arrow(x(from), y(from), x(to), y(to), m::kText, 2);
}

const Box* box_of(const Boxes& boxes, const Axes& axes, const MatrixPoint& point) {
    const std::size_t l = index_of(axes.likelihood, point.likelihood);
    const std::size_t c = index_of(axes.consequence, point.consequence);
    if (l >= boxes.size() || c >= boxes[l].size()) return nullptr;
    return &boxes[l][c];
}

struct Grid {
    Boxes boxes;
    OpenTable table;
};

// Equal columns, unless a word is longer than its share: then each has its words and a part of what is left.
std::vector<float> column_widths(FrameState& s, const MatrixAxis& axis,
                                 const std::vector<std::vector<MatrixCell>>& cells, float room) {
    float band = 0;
    for (const auto& row : cells) {
        for (const MatrixCell& cell : row) band = std::max(band, s.width(cell.band, Style::Small));
    }
    std::vector<float> needs;
    float sum = 0, most = 0;
    for (const platform::Option& level : axis.levels) {
        needs.push_back(std::max(band, s.width(level.label, Style::SmallBold)) + 2 * kPaddingX + 2);
        sum += needs.back();
        most = std::max(most, needs.back());
    }
    const auto n = static_cast<float>(std::max<std::size_t>(needs.size(), 1));
    if (most * n <= room) return std::vector<float>(needs.size(), room / n);
    for (float& need : needs) need = sum <= room ? need + (room - sum) / n : need * room / sum;
    return needs;
}

// Places all rows, highest likelihood first; `dress` adds marks to a cell.
template <class Dress>
Grid place_grid(FrameState& s, const std::string& id, const std::string& caption, bool caption_hidden,
                bool compact, const Axes& axes, const std::vector<std::vector<MatrixCell>>& cells,
                const Dress& dress) {
    const float w = std::min(s.level().w, m::kReading);
    const auto n = static_cast<float>(std::max<std::size_t>(axes.consequence.levels.size(), 1));
    const bool tight = compact || w < kHeader + n * kLeastCell;
    const float head = compact ? kHeaderCompact : tight ? 64 : kHeader;
    std::vector<float> widths{head};
    const std::vector<float> columns = column_widths(s, axes.consequence, cells, w - head);
    for (std::size_t i = 0; i < axes.consequence.levels.size(); ++i)
        widths.push_back(compact ? (w - head) / n : columns[i]);
    Grid grid;
    const char* variant = compact ? "matrix tight compact" : tight ? "matrix tight" : "matrix";
    grid.table = open_table(s, id, caption, caption_hidden, variant, w, true);
    const TableStyle style{.words = Style::Small,
                           .padding_x = compact ? kPaddingCompact : kPaddingX,
                           .padding_y = 6,
                           .least_height = tight ? m::kMatrixCellSmall : m::kMatrixCell};
    place_row(s, id + ".head", header_row(id, axes, compact), widths,
              {.words = Style::Small, .padding_x = style.padding_x, .padding_y = 6});
    grid.boxes.resize(axes.likelihood.levels.size());
    for (std::size_t up = axes.likelihood.levels.size(); up-- > 0;) {
        const platform::Option& level = axes.likelihood.levels[up];
        std::vector<TableCellSpec> row{row_header(id, level, compact)};
        for (std::size_t c = 0;
             c < axes.consequence.levels.size() && up < cells.size() && c < cells[up].size(); ++c) {
            row.push_back(
                band_cell(id, cells[up][c], level.value, axes.consequence.levels[c].value, compact));
            dress(row.back(), MatrixPoint{level.value, axes.consequence.levels[c].value});
        }
        std::vector<Box> boxes = place_row(s, id + ".r" + level.value, std::move(row), widths, style);
        boxes.erase(boxes.begin());
        grid.boxes[up] = std::move(boxes);
    }
    paint_bands(s, cells, grid.boxes);
    return grid;
}

std::optional<std::string> axis_radios(Frame& frame, const RiskMatrix& in, const MatrixAxis& axis,
                                       std::string_view suffix, const std::string& value) {
    Radios r{.id = in.id + std::string(suffix),
             .legend = axis.label,
             .hint = axis.hint,
             .value = value,
             .small = true};
    for (const platform::Option& level : axis.levels) {
        r.options.push_back({.value = level.value, .label = level.value + " " + level.label});
    }
    return radios(frame, r);
}

std::optional<MatrixPoint> place_input(Frame& frame, const RiskMatrix& in) {
    std::optional<std::string> l, c;
    columns(frame, {.id = in.id + ".axes", .weights = {1, 1}},
            {[&] { l = axis_radios(frame, in, in.likelihood, ".likelihood", in.value.likelihood); },
             [&] { c = axis_radios(frame, in, in.consequence, ".consequence", in.value.consequence); }});
    if (!l && !c) return std::nullopt;
    return MatrixPoint{l.value_or(in.value.likelihood), c.value_or(in.value.consequence)};
}

void dress_cell(const RiskMatrix& in, TableCellSpec& cell, const MatrixPoint& point) {
    if (!in.read_only) {
        cell.node.field_name = in.id;  // a click on the cell chooses both levels
        cell.node.value = point.likelihood + "|" + point.consequence;
    }
    if (point == in.before) cell.node.runs.push_back({.text = "\n" + in.before_words});
    if (point == in.value) {
        cell.node.set(State::Current);
        cell.node.runs.push_back({.text = "\n" + in.value_words, .bold = true});
    }
}

std::optional<MatrixPoint> cell_click(const FrameState& s, const RiskMatrix& in) {
    const platform::Event* event = s.answer(platform::Event::Kind::Choose, in.id);
    if (event == nullptr || in.read_only) return std::nullopt;
    const std::size_t bar = event->text.find('|');
    if (bar == std::string::npos) return std::nullopt;
    return MatrixPoint{event->text.substr(0, bar), event->text.substr(bar + 1)};
}

}  // namespace

std::optional<MatrixPoint> risk_matrix(Frame& frame, const RiskMatrix& in) {
    FrameState& s = frame.state();
    SemanticNode node{
        .id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint, .error = in.error};
    node.variant = "matrix";
    const Field f = open_field(s, std::move(node), LabelKind::Plain);
    s.enter(f.node, f.x, f.y + m::kSpace2, f.w);
    std::optional<MatrixPoint> out;
    if (!in.read_only) out = place_input(frame, in);
    const Axes axes{in.likelihood, in.consequence};
    const Grid grid =
        place_grid(s, in.id + ".table", in.legend + ", shown on the matrix", true, false, axes, in.cells,
                   [&](TableCellSpec& cell, const MatrixPoint& point) { dress_cell(in, cell, point); });
    const Box* now = box_of(grid.boxes, axes, in.value);
    const Box* before = box_of(grid.boxes, axes, in.before);
    if (now != nullptr) s.outline(*now, m::kText, 3);
    if (before != nullptr)
        s.outline({before->x + 1, before->y + 1, before->w - 2, before->h - 2}, m::kFieldBorder, 1);
    if (now != nullptr && before != nullptr) paint_movement(s, *before, *now);
    close_table(s, grid.table, m::kSpace3);
    if (!in.result.empty()) paragraph(frame, {.text = {bold(in.result)}, .id = in.id + ".result"});
    close_field(s, f, s.leave());
    if (!out) out = cell_click(s, in);
    if (out && *out == in.value) out.reset();
    return out;
}

void risk_map(Frame& frame, const RiskMap& map) {
    FrameState& s = frame.state();
    const Axes axes{map.likelihood, map.consequence};
    const auto mark = [&](TableCellSpec& cell, const std::string& number, const std::string& when,
                          bool bold) {
        platform::Run run{.text = "\n" + number, .bold = bold};
        (map.compact ? run.hidden : run.text) += when;
        cell.node.runs.push_back(std::move(run));
    };
    const Grid grid = place_grid(s, map.id, map.caption, false, map.compact, axes, map.cells,
                                 [&](TableCellSpec& cell, const MatrixPoint& point) {
                                     for (const PlacedRisk& risk : map.risks) {
                                         const bool moved =
                                             risk.after != MatrixPoint{} && risk.after != risk.before;
                                         if (risk.before == point)
                                             mark(cell, risk.number, moved ? " before" : "", !moved);
                                         if (moved && risk.after == point)
                                             mark(cell, risk.number, " after", true);
                                     }
                                 });
    std::size_t lane = 0;
    for (const PlacedRisk& risk : map.risks) {
        const Box* from = box_of(grid.boxes, axes, risk.before);
        const Box* to = box_of(grid.boxes, axes, risk.after);
        if (from != nullptr && to != nullptr) paint_movement(s, *from, *to, lane++);
    }
    close_table(s, grid.table, m::kSpace4);
}

}  // namespace ui
