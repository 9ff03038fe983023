// A chart of how figures changed over time, newest at the bottom: a one-sentence summary, and a real table with a row
// for each time, points beside the numbers and lines from row to row. Where the way of counting changed, the line is
// broken and the row says so. It computes nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/ui/chart.h"

namespace ui {

struct TrendSeries {
    std::string name = {};  // the header of its column
    Mark mark = Mark::Dot;
    Colour colour = Colour::Blue;
};
struct TrendPoint {
    std::string value = {};        // as it must be read; "not collected", "withheld"
    std::optional<float> at = {};  // on the scale; a missing one leaves a gap
};
struct TrendRow {
    std::string label = {};               // "2025"
    std::vector<TrendPoint> points = {};  // one for each series
    std::string break_words = {};         // not empty: not comparable with the row above, and why
};
struct TrendChart {
    std::string id = {};
    std::string title = {};
    std::string summary = {};  // the one sentence it shows
    std::string label_header = {};
    Scale scale = {};
    std::vector<TrendSeries> series = {};
    std::vector<TrendRow> rows = {};
};
void trend_chart(Frame& frame, const TrendChart& chart);

}  // namespace ui
