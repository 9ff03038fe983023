// The examples of link; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    link(f, {.id = "ex.link", .text = "A link on its own line", .href = "#/gallery"});
    link(f, {.id = "ex.action", .text = "Start a new assessment", .href = "#/gallery", .action = true});
    return false;
}

bool draw_hidden(Frame& f, ExampleState& /*s*/) {
    link(f, {.id = "ex.link.hidden",
             .text = "Change",
             .href = "#/gallery",
             .hidden = " the title of the assessment"});
    link(f, {.id = "ex.link.mail",
             .text = "Write to the Inclusion Team",
             .href = "mailto:inclusion@example.org"});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string id = id_of("link", sample), words(sample.words);
    link(f, {.id = id, .text = words, .href = "#/gallery", .hidden = " and nothing else"});
    link(f, {.id = id + ".action", .text = words, .href = "#/gallery", .action = true});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    for (const platform::Option& option : forty_options())
        link(f, {.id = "ex.link." + option.value, .text = option.label, .href = "#/gallery"});
    return false;
}

constexpr Example kExamples[] = {
    {"A link stands on its own line and an action link has its arrow", draw_usual},
    {"A short link says the rest to those who only hear it", draw_hidden},
    {"Forty links under each other can each be hit", draw_forty},
    {"A long word in a link is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Links in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a link is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> link_examples() { return kExamples; }

}  // namespace ui
