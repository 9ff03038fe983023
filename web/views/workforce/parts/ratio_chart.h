// The ratios of a standard with their intervals, drawn on one scale beside the words. Not for shares and differences.
#pragma once

#include <vector>

#include "web/views/workforce/parts/measure_lines.h"

namespace views::workforce_pages {

// Draws nothing where none of the lines is a ratio.
void place_ratio_chart(const Context& c, const std::string& id, const std::vector<Line>& lines);

}  // namespace views::workforce_pages
