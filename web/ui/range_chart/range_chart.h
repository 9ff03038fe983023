// A chart of figures with their intervals ("1.32, from 1.05 to 1.66"): a one-sentence summary, and a real table whose
// rows have the interval and its figure drawn beside the words. It computes nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/ui/chart.h"

namespace ui {

struct Range {
    std::string label = {};
    std::string value = {};  // as it must be read: "1.32 (1.05 to 1.66)", "cannot be calculated"
    std::optional<float> low = {}, at = {}, high = {};  // on the scale; a missing one is not drawn
    Mark mark = Mark::Dot;
    Colour colour = Colour::Blue;
};
struct RangeChart {
    std::string id = {};
    std::string title = {};
    std::string summary = {};  // the one sentence it shows
    std::string label_header = {}, value_header = {};
    Scale scale = {};
    std::vector<Range> ranges = {};
};
void range_chart(Frame& frame, const RangeChart& chart);

}  // namespace ui
