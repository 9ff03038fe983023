// See range_chart.h.
#include "web/ui/range_chart/range_chart.h"

#include "web/ui/strip.h"

namespace ui {

namespace {

StripShapes shapes_of(const Range& range, const Scale& scale) {
    StripShapes out;
    add_scale_line(out, scale);
    if (range.low && range.high)
        add_interval(out, place_on(scale, *range.low), place_on(scale, *range.high), range.colour);
    if (range.at) add_point(out, place_on(scale, *range.at), range.mark, range.colour);
    return out;
}

ChartRow describe(const RangeChart& in, std::size_t i) {
    const Range& range = in.ranges[i];
    return {.id = in.id + ".r" + std::to_string(i),
            .label = range.label,
            .values = {range.value},
            .shapes = shapes_of(range, in.scale)};
}

}  // namespace

void range_chart(Frame& frame, const RangeChart& in) {
    FrameState& s = frame.state();
    const OpenChart chart = open_chart(s, in.id, in.title, in.summary);
    place_chart_head(s, in.id, {in.label_header, in.value_header}, in.scale, chart.w);
    for (std::size_t i = 0; i < in.ranges.size(); ++i) place_chart_row(s, describe(in, i), chart.w);
    close_chart(s, chart);
}

}  // namespace ui
