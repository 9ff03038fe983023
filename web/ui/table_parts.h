// Rows and cells of real tables, for the widgets that show one: table, risk matrix, charts. The page keeps them as a
// table in both views; ImGui gives the widths, predicts the rows' heights and paints lines and fills.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "web/ui/frame_internal.h"

namespace ui {

struct TableCellSpec {
    SemanticNode node;  // id, runs, states, variant...
    bool centred = false;
    float extra_height = 0;  // for what stands in the cell beside words
};

struct TableStyle {
    Style words = Style::Body;
    float padding_x = metrics::kCellPaddingX, padding_y = metrics::kCellPaddingY;
    float least_height = 0;
};

struct OpenTable {
    std::size_t node = 0;
    float top = 0;
};

// Adds the table and its caption and goes inside. `variant` is the stylesheet's word for the kind of table.
OpenTable open_table(FrameState& state, std::string id, std::string caption, bool caption_hidden,
                     std::string_view variant, float w, bool small);
// Places one row; the absolute boxes of its cells.
std::vector<Box> place_row(FrameState& state, std::string id, std::vector<TableCellSpec> cells,
                           std::span<const float> widths, const TableStyle& style);
// Comes out; the absolute box of the table.
Box close_table(FrameState& state, const OpenTable& table, float below);

}  // namespace ui
