// The examples of tag; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    constexpr std::array kAll{Colour::Blue,   Colour::Grey,   Colour::White, Colour::Green, Colour::AquaGreen,
                              Colour::Yellow, Colour::Orange, Colour::Red,   Colour::Pink,  Colour::Purple};
    for (const Colour colour : kAll)
        tag(f, {.text = std::string(colour_word(colour)),
                .colour = colour,
                .id = "ex.tag." + std::string(colour_word(colour))});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    tag(f, {.text = std::string(sample.words), .colour = Colour::Grey, .id = id_of("tag", sample)});
    return false;
}

constexpr Example kExamples[] = {
    {"Dark words can be read on all ten colours", draw_usual},
    {"A tag can be one character long",
     [](Frame& f, ExampleState&) {
         tag(f, {.text = "1", .id = "ex.tag.short"});
         return false;
     }},
    {"A long word in a tag is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Tags in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a tag is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> tag_examples() { return kExamples; }

}  // namespace ui
