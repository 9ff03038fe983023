// The examples of layout; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    columns(f, {.id = "ex.columns", .weights = {2, 1}},
            {[&] { paragraph(f, {.text = "The wider column, read first.", .id = "ex.columns.first"}); },
             [&] { paragraph(f, {.text = "The narrower one, read after it.", .id = "ex.columns.second"}); }});
    rule(f, "ex.rule");
    section(f, {.id = "ex.section", .heading = "A named part of the page", .level = 3},
            [&] { paragraph(f, {.text = "Its heading names it as a region.", .id = "ex.section.words"}); });
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    columns(f, {.id = "ex.columns.empty"},
            {[] {}, [&] { paragraph(f, {.text = "Beside nothing.", .id = "ex.columns.beside"}); }});
    section(f, {.id = "ex.section.empty", .heading = "A part with nothing in it", .level = 3}, [] {});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string id = id_of("columns", sample), words(sample.words);
    const auto say = [&](const char* part) { paragraph(f, {.text = words, .id = id + part}); };
    columns(f, {.id = id}, {[&] { say(".a"); }, [&] { say(".b"); }, [&] { say(".c"); }});
    section(f, {.id = id + ".section", .heading = words, .level = 3}, [&] { say(".in"); });
    return false;
}

constexpr Example kExamples[] = {
    {"Columns, a rule and a named part follow in reading order", draw_usual},
    {"An empty column keeps its room and an empty part its heading", draw_empty},
    {"A long word in a column does not reach into the next",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Columns in Urdu, Polish and Welsh are read from the left",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in columns is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> layout_examples() { return kExamples; }

}  // namespace ui
