// The picture beside the numbers of a chart's row: bars, intervals, points and lines on one scale. The rows of a chart
// are the rows of a real table, so every number stays readable text; the strip only repeats it as a shape, is hidden
// from assistive technology, and is told apart by pattern and form besides colour. For the chart widgets, not for pages.
//
// DEVIATION: time runs down the rows and not from left to right, so that one table serves every width, 400 % zoom,
// paper and both views, and no axis needs words of its own.
#pragma once

#include <string>
#include <vector>

#include "web/ui/chart.h"
#include "web/ui/table_parts.h"

namespace ui {

// A shape in a cell. Coordinates are parts of the cell's width and height, 0 to 1.
struct StripShape {
    enum class Kind : std::uint8_t { Area, Edge, Line, Dashes, Dot, Ring, Square };
    Kind kind = Kind::Line;
    float x1 = 0, y1 = 0, x2 = 0, y2 = 0;  // points: x1 and y1
    Colour colour = Colour::Blue;
    bool operator==(const StripShape&) const = default;
};
using StripShapes = std::vector<StripShape>;

// Where a value stands on the scale, 0 to 1; what lies outside stands at the end.
float place_on(const Scale& scale, float value);
// The line to compare with, from top to bottom of a cell; nothing when the scale has none.
void add_scale_line(StripShapes& shapes, const Scale& scale);
// A bar from the left edge, `share` (0 to 1) of the cell wide; nothing for 0.
void add_bar(StripShapes& shapes, float share, Pattern pattern, Colour colour);
// An interval with an upright at each end.
void add_interval(StripShapes& shapes, float low, float high, Colour colour);
void add_point(StripShapes& shapes, float x, Mark mark, Colour colour, float y = 0.5F);

// The cell that holds them, for the page: shapes of one kind become one path.
TableCellSpec strip_cell(std::string id, const StripShapes& shapes);
// Its header, for sighted readers only: what the scale is.
TableCellSpec strip_header(std::string id, const Scale& scale);
// The same shapes in ImGui.
void paint_strip(FrameState& state, const StripShapes& shapes, const Box& box);

// The frame around the rows: title, summary sentence and the table's opening; `close_chart` ends it.
struct OpenChart {
    std::size_t node = 0;
    float top = 0, w = 0;
    OpenTable table;
};
OpenChart open_chart(FrameState& state, const std::string& id, const std::string& title,
                     const std::string& summary);
void close_chart(FrameState& state, const OpenChart& chart);

// One row: the label, the words of its values, the strip. `label_note` stands under the label.
struct ChartRow {
    std::string id = {};
    std::string label = {}, label_note = {};
    std::vector<std::string> values = {};
    StripShapes shapes = {};
};
// Headers of the columns before the strip, then the rows.
void place_chart_head(FrameState& state, const std::string& id, const std::vector<std::string>& headers,
                      const Scale& scale, float w);
void place_chart_row(FrameState& state, const ChartRow& row, float w);

}  // namespace ui
