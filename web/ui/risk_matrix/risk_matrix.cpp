// See risk_matrix.h. Both widgets are the table of matrix_grid.h with marks of their own in its cells.
#include "web/ui/risk_matrix/risk_matrix.h"

#include <algorithm>
#include <utility>

#include "web/ui/field.h"
#include "web/ui/layout/layout.h"
#include "web/ui/paragraph/paragraph.h"
#include "web/ui/radios/radios.h"
#include "web/ui/risk_matrix/matrix_grid.h"

namespace ui {

namespace {

namespace m = metrics;

// --- the matrix of one risk --------------------------------------------------------------------------------------

Field describe(FrameState& s, const RiskMatrix& in) {
    SemanticNode node{
        .id = in.id, .role = Role::Fieldset, .name = in.legend, .hint = in.hint, .error = in.error};
    node.variant = "matrix";
    return open_field(s, std::move(node), LabelKind::Plain);
}

MatrixTable table_of(const RiskMatrix& in) {
    return {.id = in.id + ".table",
            .caption = in.legend + ", shown on the matrix",
            .caption_hidden = true,
            .likelihood = in.likelihood,
            .consequence = in.consequence,
            .cells = in.cells};
}

void describe_cell(const RiskMatrix& in, TableCellSpec& cell, const MatrixPoint& point) {
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

BandCells describe_cells(const RiskMatrix& in, const MatrixTable& table) {
    BandCells cells = describe_bands(table);
    for (std::size_t l = 0; l < cells.size(); ++l) {
        for (std::size_t c = 0; c < cells[l].size(); ++c)
            describe_cell(in, cells[l][c], point_at(table, l, c));
    }
    return cells;
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
    if (in.read_only) return std::nullopt;
    std::optional<std::string> l, c;
    columns(frame, {.id = in.id + ".axes", .weights = {1, 1}},
            {[&] { l = axis_radios(frame, in, in.likelihood, ".likelihood", in.value.likelihood); },
             [&] { c = axis_radios(frame, in, in.consequence, ".consequence", in.value.consequence); }});
    if (!l && !c) return std::nullopt;
    return MatrixPoint{l.value_or(in.value.likelihood), c.value_or(in.value.consequence)};
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

void paint(FrameState& s, const Box* now, const Box* before) {
    if (now != nullptr) s.outline(*now, m::kText, 3);
    if (before != nullptr)
        s.outline({before->x + 1, before->y + 1, before->w - 2, before->h - 2}, m::kFieldBorder, 1);
    if (now != nullptr && before != nullptr) paint_movement(s, *before, *now);
}

void place_table(FrameState& s, const RiskMatrix& in) {
    const MatrixTable table = table_of(in);
    const PlacedMatrix placed = place_matrix(s, table, describe_cells(in, table));
    paint(s, box_of(placed, table, in.value), box_of(placed, table, in.before));
    close_table(s, placed.table, m::kSpace3);
}

std::optional<MatrixPoint> cell_click(const FrameState& s, const RiskMatrix& in) {
    const platform::Event* event = s.answer(platform::Event::Kind::Choose, in.id);
    if (event == nullptr || in.read_only) return std::nullopt;
    const std::size_t bar = event->text.find('|');
    if (bar == std::string::npos) return std::nullopt;
    return MatrixPoint{event->text.substr(0, bar), event->text.substr(bar + 1)};
}

// What the radios say, else the cell that was chosen; nothing when it is the value already.
void answer(const FrameState& s, const RiskMatrix& in, std::optional<MatrixPoint>& chosen) {
    if (!chosen) chosen = cell_click(s, in);
    if (chosen && *chosen == in.value) chosen.reset();
}

// --- the map of all risks ----------------------------------------------------------------------------------------

MatrixTable table_of(const RiskMap& map) {
    return {.id = map.id,
            .caption = map.caption,
            .compact = map.compact,
            .likelihood = map.likelihood,
            .consequence = map.consequence,
            .cells = map.cells};
}

platform::Run mark_of(const RiskMap& map, const PlacedRisk& risk, std::string_view when, bool bold) {
    platform::Run run{.text = "\n" + risk.number, .bold = bold};
    (map.compact ? run.hidden : run.text) += when;
    return run;
}

// The numbers of the risks that stand in this cell or stood there before.
void describe_cell(const RiskMap& map, TableCellSpec& cell, const MatrixPoint& point) {
    for (const PlacedRisk& risk : map.risks) {
        const bool moved = risk.after != MatrixPoint{} && risk.after != risk.before;
        if (risk.before == point)
            cell.node.runs.push_back(mark_of(map, risk, moved ? " before" : "", !moved));
        if (moved && risk.after == point) cell.node.runs.push_back(mark_of(map, risk, " after", true));
    }
}

BandCells describe_cells(const RiskMap& map, const MatrixTable& table) {
    BandCells cells = describe_bands(table);
    for (std::size_t l = 0; l < cells.size(); ++l) {
        for (std::size_t c = 0; c < cells[l].size(); ++c)
            describe_cell(map, cells[l][c], point_at(table, l, c));
    }
    return cells;
}

void paint(FrameState& s, const RiskMap& map, const MatrixTable& table, const PlacedMatrix& placed) {
    std::size_t lane = 0;
    for (const PlacedRisk& risk : map.risks) {
        const Box* from = box_of(placed, table, risk.before);
        const Box* to = box_of(placed, table, risk.after);
        if (from != nullptr && to != nullptr) paint_movement(s, *from, *to, lane++);
    }
}

}  // namespace

std::optional<MatrixPoint> risk_matrix(Frame& frame, const RiskMatrix& in) {
    FrameState& s = frame.state();
    const Field f = describe(s, in);
    s.enter(f.node, f.x, f.y + m::kSpace2, f.w);
    std::optional<MatrixPoint> chosen = place_input(frame, in);
    place_table(s, in);
    if (!in.result.empty()) paragraph(frame, {.text = {bold(in.result)}, .id = in.id + ".result"});
    close_field(s, f, s.leave());
    answer(s, in, chosen);
    return chosen;
}

void risk_map(Frame& frame, const RiskMap& map) {
    FrameState& s = frame.state();
    const MatrixTable table = table_of(map);
    const PlacedMatrix placed = place_matrix(s, table, describe_cells(map, table));
    paint(s, map, table, placed);
    close_table(s, placed.table, m::kSpace4);
}

}  // namespace ui
