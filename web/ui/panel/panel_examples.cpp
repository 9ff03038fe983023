// The examples of panel; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    panel(f, {.id = "ex.panel",
              .title = "Assessment saved",
              .level = 3,
              .text = {{.text = "Your reference is "}, bold("DRAFT-20261123-K7QF")}});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    panel(
        f,
        {.id = id_of("panel", sample), .title = std::string(sample.words), .level = 3, .text = sample.words});
    return false;
}

constexpr Example kExamples[] = {
    {"A panel says that something is done and what to keep", draw_usual},
    {"A panel can be its title alone",
     [](Frame& f, ExampleState&) {
         panel(f, {.id = "ex.panel.short", .title = "Done", .level = 3});
         return false;
     }},
    {"A long word in a panel is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Panels in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a panel is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> panel_examples() { return kExamples; }

}  // namespace ui
