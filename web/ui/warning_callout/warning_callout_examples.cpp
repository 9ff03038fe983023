// The examples of warning_callout; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    warning_callout(f, {.heading = "Before you go on",
                        .text = "A decision that has been announced already cannot be assessed afterwards.",
                        .items = {"Ask whether it was announced", "Get advice when it was"}});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    warning_callout(f, {.heading = std::string(sample.words),
                        .text = sample.words,
                        .items = {sample.words},
                        .id = id_of("callout", sample)});
    return false;
}

constexpr Example kExamples[] = {
    {"A warning says what to do about it", draw_usual},
    {"A warning can be its heading alone",
     [](Frame& f, ExampleState&) {
         warning_callout(f, {.heading = "Not confirmed", .id = "ex.callout.short"});
         return false;
     }},
    {"A long word in a warning is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Warnings in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a warning is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> warning_callout_examples() { return kExamples; }

}  // namespace ui
