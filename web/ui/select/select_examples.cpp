// The examples of select; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool ask(Frame& f, ExampleState& s, Select in) {
    in.value = word(s, in.id);
    return keep(word(s, in.id), select(f, in));
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string words(sample.words);
    return ask(f, s,
               {.id = id_of("select", sample),
                .label = words,
                .hint = words,
                .error = words,
                .options = {{"", words}, {"a", words}}});
}

bool draw_forty(Frame& f, ExampleState& s) {
    Select in{.id = "ex.select.forty",
              .label = "Which ward?",
              .hint = "Type its number to find it",
              .options = {{"", "Choose"}}};
    for (const platform::Option& option : forty_options()) in.options.push_back(option);
    return ask(f, s, in);
}

constexpr Example kExamples[] = {
    {"An organisation is chosen from a list",
     [](Frame& f, ExampleState& s) {
         return ask(f, s,
                    {.id = "ex.place",
                     .label = "Which organisation?",
                     .options = {{"", "Choose"},
                                 {"north", "Northmarsh Integrated Care Board"},
                                 {"south", "Southmarsh Integrated Care Board"}}});
     }},
    {"A list with nothing to choose is still a control",
     [](Frame& f, ExampleState& s) {
         return ask(f, s, {.id = "ex.select.none", .label = "Which draft?", .options = {{"", "None yet"}}});
     }},
    {"An error stands between the hint and the list",
     [](Frame& f, ExampleState& s) {
         return ask(f, s,
                    {.id = "ex.select.wrong",
                     .label = "Which stage?",
                     .hint = "You can go back",
                     .error = "Choose a stage",
                     .options = {{"", "Choose"}, {"1", "Stage 1"}, {"2", "Stage 2"}}});
     }},
    {"Forty options open in a list of the browser's own", draw_forty},
    {"A long option is cut in the closed list and never wider than the page",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Lists in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a list of options is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> select_examples() { return kExamples; }

}  // namespace ui
