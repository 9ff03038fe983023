// See ratio_chart.h. The scale is that of doublings, on which 0.5 and 2.0 are as far from 1.0 as each other.
#include "web/views/workforce/parts/ratio_chart.h"

#include <algorithm>
#include <cmath>

#include "web/ui/ui.h"
#include "web/views/workforce/parts/figure_words.h"

namespace views::workforce_pages {
namespace {

using statistics::Range;

constexpr float kMostDoublings = 4;  // a sixteenth to sixteen; what lies beyond is drawn at the end

float doublings(double ratio) {
    if (ratio <= 0) return -kMostDoublings;
    return std::clamp(static_cast<float>(std::log2(ratio)), -kMostDoublings, kMostDoublings);
}

ui::Mark mark_of(const workforce::Result& result) {
    if (!result.range || *result.range == Range::Within) return ui::Mark::Dot;
    return ui::Mark::Square;
}

ui::Range range_of(const Line& line) {
    ui::Range range{.label = name_of(*line.measure) + ", " + line.label,
                    .value = value_and_interval(*line.main),
                    .mark = mark_of(*line.main)};
    if (line.main->value) range.at = doublings(drawn(*line.main->value));
    if (!line.main->interval) return range;
    range.low = doublings(line.main->interval->limits.low);
    range.high = doublings(line.main->interval->limits.high);
    return range;
}

// Wide enough for every figure, and a quarter to four at least.
float extent_of(const std::vector<ui::Range>& ranges) {
    float extent = 2;
    for (const ui::Range& range : ranges)
        for (const auto& end : {range.low, range.at, range.high})
            if (end) extent = std::max(extent, std::ceil(std::fabs(*end)));
    return extent;
}

std::string scale_words(float extent) {
    const auto end = static_cast<std::int64_t>(std::lround(std::exp2(extent)));
    const auto start = statistics::Fraction::make(1, end);
    const std::string low = start ? statistics::rounded(*start, 2) : std::string("0");
    return low + " to " + std::to_string(end) + "; double and half are as far from 1.00";
}

std::string summary_of(const Context& c, const std::vector<Line>& ratios) {
    const auto outside = std::ranges::count_if(
        ratios, [](const Line& line) { return line.main->range && *line.main->range != Range::Within; });
    const auto known =
        std::ranges::count_if(ratios, [](const Line& line) { return line.main->value.has_value(); });
    if (known == 0) return "No ratio can be worked out yet.";
    std::string which = std::to_string(outside) + " of " + std::to_string(known) + " ratios " +
                        (outside == 1 ? "is" : "are") + " outside";
    if (known == 1) which = outside == 1 ? "The ratio is outside" : "The ratio is inside";
    return which + " the range " + range_words(c.reference()) + "." +
           " 1.00 means no difference. A square marks a ratio outside the range, a dot one inside it.";
}

}  // namespace

void place_ratio_chart(const Context& c, const std::string& id, const std::vector<Line>& lines) {
    std::vector<Line> ratios;
    for (const Line& line : lines)
        if (line.main->unit == workforce::Unit::Ratio) ratios.push_back(line);
    if (ratios.empty()) return;
    ui::RangeChart chart{
        .id = id,
        .title = ratios.size() == 1 ? "The ratio with its interval" : "The ratios with their intervals",
        .summary = summary_of(c, ratios),
        .label_header = "Measure",
        .value_header = "Ratio and 95% interval"};
    for (const Line& line : ratios) chart.ranges.push_back(range_of(line));
    const float extent = extent_of(chart.ranges);
    chart.scale = {.from = -extent,
                   .to = extent,
                   .words = scale_words(extent),
                   .line = 0.0F,
                   .line_words = "1.00, no difference"};
    ui::range_chart(c.frame, chart);
}

}  // namespace views::workforce_pages
