// See strip.h.
#include "web/ui/strip.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "web/ui/tag_size.h"

namespace ui {

namespace {

namespace m = metrics;

constexpr float kTop = 0.2F, kBottom = 0.8F;  // of a bar in its cell
constexpr float kStripe = 0.025F;             // between uprights of a pattern, of the cell's width
constexpr float kPoint = 6, kThick = 2;
constexpr float kDash = 6;
constexpr float kLabelShare = 0.28F, kValueShare = 0.28F, kManyShare = 0.19F;

std::string_view word_of(StripShape::Kind kind) {
    using enum StripShape::Kind;
    switch (kind) {
        case Area:
            return "area";
        case Edge:
            return "edge";
        case Line:
            return "line";
        case Dashes:
            return "dashes";
        case Dot:
            return "dot";
        case Ring:
            return "ring";
        case Square:
            return "square";
    }
    return "line";
}

// Whole thousandths across and hundredths down: the picture's own units on the page.
std::string across(float x) { return std::to_string(std::lround(x * 1000)); }
std::string down(float y) { return std::to_string(std::lround(y * 100)); }

std::string path_of(const StripShape& in) {
    using enum StripShape::Kind;
    const std::string from = "M" + across(in.x1) + " " + down(in.y1);
    switch (in.kind) {
        case Area:
        case Edge:
            return from + "H" + across(in.x2) + "V" + down(in.y2) + "H" + across(in.x1) + "Z";
        case Line:
        case Dashes:
            return from + "L" + across(in.x2) + " " + down(in.y2);
        case Dot:
        case Ring:
        case Square:
            break;
    }
    return from + "h0";  // round or square ends make a point of it
}

void paint_one(FrameState& s, const StripShape& in, const Box& b) {
    using enum StripShape::Kind;
    const float x1 = b.x + in.x1 * b.w, y1 = b.y + in.y1 * b.h;
    const float x2 = b.x + in.x2 * b.w, y2 = b.y + in.y2 * b.h;
    const metrics::Tone& colour = strong_of(in.colour);
    switch (in.kind) {
        case Area:
            s.fill({x1, y1, x2 - x1, y2 - y1}, colour);
            break;
        case Edge:
            s.outline({x1, y1, x2 - x1, y2 - y1}, colour, kThick);
            break;
        case Line:
            s.line(x1, y1, x2, y2, colour, kThick);
            break;
        case Dashes:
            s.dashes(x1, y1, x2, y2, colour, 1, kDash);
            break;
        case Dot:
            s.disc(x1, y1, kPoint, colour);
            break;
        case Ring:
            s.circle(x1, y1, kPoint, colour, kThick);
            break;
        case Square:
            s.fill({x1 - kPoint, y1 - kPoint, 2 * kPoint, 2 * kPoint}, colour);
            break;
    }
}

// The columns: label, values, strip. The last takes what is left.
std::vector<float> widths_of(std::size_t values, float w) {
    const float value = w * (values > 1 ? kManyShare : kValueShare);
    std::vector<float> out{w * kLabelShare};
    out.insert(out.end(), values, value);
    out.push_back(w * (1 - kLabelShare) - value * static_cast<float>(values));
    return out;
}

const TableStyle kStyle{.words = Style::Small, .padding_x = 8, .padding_y = 6, .least_height = 36};

TableCellSpec words_cell(std::string id, const std::string& words, State kind) {
    TableCellSpec out;
    out.node = {.id = std::move(id), .role = Role::TableCell};
    if (!words.empty()) out.node.runs = {{.text = words}};
    out.node.set(kind);
    return out;
}

}  // namespace

float place_on(const Scale& scale, float value) {
    const float width = scale.to - scale.from;
    if (!(width > 0)) return 0;
    return std::clamp((value - scale.from) / width, 0.0F, 1.0F);
}

void add_scale_line(StripShapes& shapes, const Scale& scale) {
    if (!scale.line) return;
    const float x = place_on(scale, *scale.line);
    shapes.push_back({StripShape::Kind::Dashes, x, 0, x, 1, Colour::Grey});
}

void add_bar(StripShapes& shapes, float share, Pattern pattern, Colour colour) {
    const float end = std::clamp(share, 0.0F, 1.0F);
    if (end <= 0) return;
    if (pattern == Pattern::Solid) {
        shapes.push_back({StripShape::Kind::Area, 0, kTop, end, kBottom, colour});
        return;
    }
    shapes.push_back({StripShape::Kind::Edge, 0, kTop, end, kBottom, colour});
    if (pattern == Pattern::Upright) {
        for (float x = kStripe; x < end; x += kStripe)
            shapes.push_back({StripShape::Kind::Line, x, kTop, x, kBottom, colour});
    }
    if (pattern == Pattern::Level) {
        for (const float y : {0.35F, 0.5F, 0.65F})
            shapes.push_back({StripShape::Kind::Line, 0, y, end, y, colour});
    }
}

void add_interval(StripShapes& shapes, float low, float high, Colour colour) {
    shapes.push_back({StripShape::Kind::Line, low, 0.5F, high, 0.5F, colour});
    for (const float x : {low, high}) shapes.push_back({StripShape::Kind::Line, x, 0.3F, x, 0.7F, colour});
}

void add_point(StripShapes& shapes, float x, Mark mark, Colour colour, float y) {
    using enum StripShape::Kind;
    const auto kind = mark == Mark::Dot ? Dot : mark == Mark::Ring ? Ring : Square;
    shapes.push_back({kind, x, y, x, y, colour});
}

TableCellSpec strip_cell(std::string id, const StripShapes& shapes) {
    TableCellSpec out;
    out.node = {.id = std::move(id), .role = Role::TableCell, .variant = "strip"};
    for (const StripShape& shape : shapes) {
        const std::string key =
            std::string(word_of(shape.kind)) + " " + std::string(colour_word(shape.colour));
        const auto same = std::ranges::find(out.node.options, key, &platform::Option::value);
        if (same != out.node.options.end()) {
            same->label += path_of(shape);
        } else {
            out.node.options.push_back({key, path_of(shape)});
        }
    }
    return out;
}

TableCellSpec strip_header(std::string id, const Scale& scale) {
    std::string text = scale.words;
    if (!scale.line_words.empty()) text += (text.empty() ? "" : "; ") + ("line at " + scale.line_words);
    TableCellSpec out = words_cell(std::move(id), text, State::ColumnHeader);
    out.node.variant = "strip";
    return out;
}

void paint_strip(FrameState& s, const StripShapes& shapes, const Box& box) {
    for (const StripShape& shape : shapes) paint_one(s, shape, box);
}

OpenChart open_chart(FrameState& s, const std::string& id, const std::string& title,
                     const std::string& summary) {
    const float y = s.start(m::kSpace3), x = s.level().x;
    const float w = std::min(s.level().w, m::kReading);
    SemanticNode node{.id = id, .role = Role::Figure, .name = title, .hint = summary};
    OpenChart out;
    out.node = s.add(std::move(node), {x, y, w, 0});
    out.top = y;
    out.w = w;
    float bottom = y + s.text(out.node, Part::Label, title, Style::Bold, x, y, w) + m::kSpace1;
    bottom += s.text(out.node, Part::Hint, summary, Style::Body, x, bottom, w) + m::kSpace2;
    s.enter(out.node, x, bottom, w);
    out.table = open_table(s, id + ".data", title, true, "chart", w, true);
    return out;
}

void close_chart(FrameState& s, const OpenChart& chart) {
    close_table(s, chart.table, 0);
    const float bottom = s.leave();
    s.set_height(chart.node, bottom - chart.top);
    s.finish(bottom, m::kSpace5);
}

void place_chart_head(FrameState& s, const std::string& id, const std::vector<std::string>& headers,
                      const Scale& scale, float w) {
    std::vector<TableCellSpec> cells;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        cells.push_back(words_cell(id + ".head." + std::to_string(i), headers[i], State::ColumnHeader));
        if (i > 0) cells.back().node.set(State::Numeric);
    }
    cells.push_back(strip_header(id + ".head.scale", scale));
    const auto widths = widths_of(headers.size() - 1, w);
    for (const Box& box : place_row(s, id + ".head", std::move(cells), widths, kStyle))
        s.horizontal(box.x, box.y + box.h - 2, box.w, m::kSecondaryText, 2);
}

void place_chart_row(FrameState& s, const ChartRow& row, float w) {
    std::vector<TableCellSpec> cells{words_cell(row.id + ".label", row.label, State::RowHeader)};
    if (!row.label_note.empty()) cells[0].node.runs.push_back({.text = "\n" + row.label_note});
    for (std::size_t i = 0; i < row.values.size(); ++i)
        cells.push_back(words_cell(row.id + ".v" + std::to_string(i), row.values[i], State::Numeric));
    cells.push_back(strip_cell(row.id + ".strip", row.shapes));
    const auto boxes = place_row(s, row.id, std::move(cells), widths_of(row.values.size(), w), kStyle);
    paint_strip(s, row.shapes, boxes.back());
    for (const Box& box : boxes) s.horizontal(box.x, box.y + box.h - 1, box.w, m::kLineColour);
}

}  // namespace ui
