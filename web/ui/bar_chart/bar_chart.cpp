// See bar_chart.h.
#include "web/ui/bar_chart/bar_chart.h"

#include "web/ui/strip.h"

namespace ui {

namespace {

ChartRow describe(const BarChart& in, std::size_t i) {
    const Bar& bar = in.bars[i];
    ChartRow row{.id = in.id + ".b" + std::to_string(i), .label = bar.label, .values = {bar.value}};
    add_bar(row.shapes, bar.share, bar.pattern, bar.colour);
    return row;
}

}  // namespace

void bar_chart(Frame& frame, const BarChart& in) {
    FrameState& s = frame.state();
    const OpenChart chart = open_chart(s, in.id, in.title, in.summary);
    place_chart_head(s, in.id, {in.label_header, in.value_header}, {.words = in.scale_words}, chart.w);
    for (std::size_t i = 0; i < in.bars.size(); ++i) place_chart_row(s, describe(in, i), chart.w);
    close_chart(s, chart);
}

}  // namespace ui
