// The examples of inset_text; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    inset_text(f, {.text = "The question set is not confirmed by the Inclusion Team."});
    return false;
}

bool draw_rich(Frame& f, ExampleState& /*s*/) {
    inset_text(f, {.text = {{.text = "Read "},
                            to("the guidance", "#/gallery"),
                            {.text = " before you "},
                            bold("decide"),
                            {.text = "."}}});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    inset_text(f, {.text = sample.words, .id = id_of("inset", sample)});
    return false;
}

constexpr Example kExamples[] = {
    {"Inset text stands out from the text around it", draw_usual},
    {"Inset text can hold a link and bold words", draw_rich},
    {"Inset text can be one word",
     [](Frame& f, ExampleState&) {
         inset_text(f, {.text = "Draft"});
         return false;
     }},
    {"A long word in inset text is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Inset text in Urdu, Polish and Welsh fits its box",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in inset text is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> inset_text_examples() { return kExamples; }

}  // namespace ui
