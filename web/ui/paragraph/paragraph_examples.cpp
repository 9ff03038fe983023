// The examples of paragraph; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    paragraph(f, {.text = {{.text = "Running text with "},
                           bold("bold words"),
                           {.text = " and "},
                           to("a link inside", "#/gallery"),
                           {.text = " that goes on long enough to need a second line in most windows."}}});
    paragraph(f, {.text = "Small words, for what is said beside something else.", .small = true});
    paragraph(f, {.text = "Secondary words, for what may be overlooked.", .secondary = true});
    paragraph(f, {.text = "As typed by a user:\nمرحبا بكم\nline feeds kept.", .as_typed = true});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    paragraph(f, {.text = words});
    paragraph(f, {.text = {{.text = "Inside a sentence: "},
                           bold(words),
                           {.text = " and "},
                           to(words, "#/gallery"),
                           {.text = "."}}});
    paragraph(f, {.text = words + "\n\n" + words, .as_typed = true});
    paragraph(f, {.text = words, .small = true});
    return false;
}

constexpr Example kExamples[] = {
    {"Text has bold words, links, small words and what users typed", draw_usual},
    {"A paragraph can be one character long",
     [](Frame& f, ExampleState&) {
         paragraph(f, {.text = "."});
         return false;
     }},
    {"A long word in a paragraph is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"What was typed in Urdu is read from the right, Polish and Welsh from the left",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a paragraph is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> paragraph_examples() { return kExamples; }

}  // namespace ui
