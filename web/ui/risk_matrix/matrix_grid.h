// The table that the risk matrix and the map of all risks share: described cell by cell, dressed with marks by the
// widget, then placed and painted. For risk_matrix.cpp only; what the marks mean is known there.
#pragma once

#include <string>
#include <vector>

#include "web/ui/risk_matrix/risk_matrix.h"
#include "web/ui/table_parts.h"

namespace ui {

// What the table shows. The references are to the widget's own description, which outlives the call.
struct MatrixTable {
    std::string id, caption;
    bool caption_hidden = false;
    bool compact = false;  // numbers only; their words are for assistive technology
    const MatrixAxis& likelihood;
    const MatrixAxis& consequence;
    const std::vector<std::vector<MatrixCell>>& cells;
};

// The cells that have a band, as [likelihood level][consequence level], lowest first.
using BandCells = std::vector<std::vector<TableCellSpec>>;

struct PlacedMatrix {
    std::vector<std::vector<Box>> boxes;  // of the cells, in the order of BandCells
    OpenTable table;                      // to be closed by the caller
};

BandCells describe_bands(const MatrixTable& table);
// The point that a cell of `describe_bands` stands for.
MatrixPoint point_at(const MatrixTable& table, std::size_t likelihood, std::size_t consequence);
// Places all rows, highest likelihood first, and paints the bands.
PlacedMatrix place_matrix(FrameState& state, const MatrixTable& table, BandCells cells);
// The place of a point's cell; null when one of its values is no level.
const Box* box_of(const PlacedMatrix& placed, const MatrixTable& table, const MatrixPoint& point);

}  // namespace ui
