// The examples of heading; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    heading(f, {.text = "A heading of level 2"});
    heading(f, {.text = "A heading of level 3", .level = 3, .caption = "With a caption"});
    heading(f, {.text = "A heading of level 4", .level = 4});
    return false;
}

bool draw_short(Frame& f, ExampleState& /*s*/) {
    heading(f, {.text = "1", .level = 3});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    heading(f, {.text = words, .level = 3, .caption = words});
    heading(f, {.text = words, .level = 4});
    return false;
}

constexpr Example kExamples[] = {
    {"Headings of three levels differ in size", draw_usual},
    {"A heading can be one character long", draw_short},
    {"A long word in a heading is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Headings in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a heading is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> heading_examples() { return kExamples; }

}  // namespace ui
