// See trend_chart.h.
#include "web/ui/trend_chart/trend_chart.h"

#include "web/ui/strip.h"

namespace ui {

namespace {

std::optional<float> value_at(const TrendChart& in, std::size_t row, std::size_t series) {
    if (row >= in.rows.size() || series >= in.rows[row].points.size()) return std::nullopt;
    return in.rows[row].points[series].at;
}

// The half of the line from this row's point to its neighbour's that lies in this row; nothing over a gap or a break.
void add_half(StripShapes& shapes, const TrendChart& in, std::size_t row, std::size_t series, bool up) {
    if ((up && row == 0) || (!up && row + 1 >= in.rows.size())) return;
    if (!in.rows[up ? row : row + 1].break_words.empty()) return;
    const auto here = value_at(in, row, series), there = value_at(in, up ? row - 1 : row + 1, series);
    if (!here || !there) return;
    const float x = place_on(in.scale, *here), edge = (x + place_on(in.scale, *there)) / 2;
    const Colour colour = in.series[series].colour;
    if (up) shapes.push_back({StripShape::Kind::Line, edge, 0, x, 0.5F, colour});
    if (!up) shapes.push_back({StripShape::Kind::Line, x, 0.5F, edge, 1, colour});
}

StripShapes shapes_of(const TrendChart& in, std::size_t row) {
    StripShapes out;
    add_scale_line(out, in.scale);
    for (std::size_t i = 0; i < in.series.size(); ++i) {
        add_half(out, in, row, i, true);
        add_half(out, in, row, i, false);
        if (const auto at = value_at(in, row, i))
            add_point(out, place_on(in.scale, *at), in.series[i].mark, in.series[i].colour);
    }
    return out;
}

// The form of its points, in words, so that a series is known without its colour.
std::string header_of(const TrendSeries& series) {
    switch (series.mark) {
        case Mark::Dot:
            return series.name + " (dot)";
        case Mark::Ring:
            return series.name + " (ring)";
        case Mark::Square:
            return series.name + " (square)";
    }
    return series.name;
}

std::vector<std::string> headers_of(const TrendChart& in) {
    std::vector<std::string> out{in.label_header};
    for (const TrendSeries& series : in.series) out.push_back(header_of(series));
    return out;
}

ChartRow describe(const TrendChart& in, std::size_t i) {
    ChartRow row{.id = in.id + ".t" + std::to_string(i), .label = in.rows[i].label};
    row.label_note = in.rows[i].break_words;
    for (std::size_t k = 0; k < in.series.size(); ++k)
        row.values.push_back(k < in.rows[i].points.size() ? in.rows[i].points[k].value : "");
    row.shapes = shapes_of(in, i);
    return row;
}

}  // namespace

void trend_chart(Frame& frame, const TrendChart& in) {
    FrameState& s = frame.state();
    const OpenChart chart = open_chart(s, in.id, in.title, in.summary);
    place_chart_head(s, in.id, headers_of(in), in.scale, chart.w);
    for (std::size_t i = 0; i < in.rows.size(); ++i) place_chart_row(s, describe(in, i), chart.w);
    close_chart(s, chart);
}

}  // namespace ui
