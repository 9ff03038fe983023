// What the charts draw beside their numbers. That the numbers themselves are a readable table is held by the examples.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "web/ui/page/page.h"
#include "web/ui/strip.h"
#include "web/ui/trend_chart/trend_chart.h"

namespace {

using Kind = ui::StripShape::Kind;

std::size_t count(const ui::StripShapes& shapes, Kind kind) {
    return static_cast<std::size_t>(std::ranges::count(shapes, kind, &ui::StripShape::kind));
}

// The paths of one kind in the strip of a row, as the page gets them.
std::string paths(const ui::Frame& frame, const std::string& row, const std::string& kind) {
    for (const platform::SemanticNode& node : frame.nodes()) {
        if (node.id != row + ".strip") continue;
        for (const platform::Option& option : node.options) {
            if (option.value == kind) return option.label;
        }
    }
    return "";
}

}  // namespace

TEST_CASE("a value stands on its scale, and one outside stands at the end", "[chart]") {
    struct Row {
        const char* name;
        ui::Scale scale;
        float value, place;
    };
    const Row rows[] = {
        {"the lower end", {.from = 0, .to = 2}, 0, 0},
        {"the middle", {.from = 0, .to = 2}, 1, 0.5F},
        {"beyond the upper end", {.from = 0, .to = 2}, 7, 1},
        {"below the lower end", {.from = 0.5F, .to = 2}, 0.1F, 0},
        {"a scale without width divides by nothing", {.from = 1, .to = 1}, 1, 0},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        CHECK(ui::place_on(row.scale, row.value) == row.place);
    }
}

TEST_CASE("bars are told apart by their pattern, and nothing is drawn for no number", "[chart]") {
    struct Row {
        const char* name;
        float share;
        ui::Pattern pattern;
        std::size_t areas, edges, lines;
    };
    const Row rows[] = {
        {"solid", 0.5F, ui::Pattern::Solid, 1, 0, 0},
        {"outline", 0.5F, ui::Pattern::Outline, 0, 1, 0},
        {"level stripes", 0.5F, ui::Pattern::Level, 0, 1, 3},
        {"upright stripes", 0.11F, ui::Pattern::Upright, 0, 1, 4},
        {"no number", 0, ui::Pattern::Solid, 0, 0, 0},
        {"a share below nothing", -1, ui::Pattern::Upright, 0, 0, 0},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        ui::StripShapes shapes;
        ui::add_bar(shapes, row.share, row.pattern, ui::Colour::Blue);
        CHECK(count(shapes, Kind::Area) == row.areas);
        CHECK(count(shapes, Kind::Edge) == row.edges);
        CHECK(count(shapes, Kind::Line) == row.lines);
    }
}

TEST_CASE("a trend has no line over a break in counting or over a missing figure", "[chart]") {
    ui::Frame frame;
    frame.begin();
    ui::page(frame, {.id = "/chart", .title = "Chart"}, [&] {
        ui::trend_chart(frame, {.id = "t",
                                .title = "A trend",
                                .summary = "It rises.",
                                .label_header = "Year",
                                .scale = {.from = 0, .to = 10, .words = "0 to 10"},
                                .series = {{.name = "A"}},
                                .rows = {{.label = "2021", .points = {{.value = "2", .at = 2.0F}}},
                                         {.label = "2022", .points = {{.value = "4", .at = 4.0F}}},
                                         {.label = "2023",
                                          .points = {{.value = "6", .at = 6.0F}},
                                          .break_words = "Counted differently"},
                                         {.label = "2024", .points = {{.value = "not collected"}}},
                                         {.label = "2025", .points = {{.value = "8", .at = 8.0F}}}}});
    });
    frame.end();
    CHECK(frame.complaints().empty());
    CHECK(paths(frame, "t.t0", "line blue") == "M200 50L300 100");  // down to the next year, half-way
    CHECK(paths(frame, "t.t1", "line blue") == "M300 0L400 50");  // up only: the next year is not comparable
    CHECK(paths(frame, "t.t2", "line blue").empty());             // broken above, nothing below
    CHECK(paths(frame, "t.t3", "line blue").empty());
    CHECK(paths(frame, "t.t4", "line blue").empty());
    CHECK(paths(frame, "t.t2", "dot blue") == "M600 50h0");
    CHECK(paths(frame, "t.t3", "dot blue").empty());
}
