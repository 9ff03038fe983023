// The examples of list; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    list(f, {.items = {
                 "The first of three",
                 "The second, which is rather longer than the others so that it has to be broken into lines",
                 "The third"}});
    list(f, {.items = {"Read", "Answer", "Send"}, .numbered = true});
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    list(f, {});
    list(f, {.items = {"The only item"}});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    List all{.numbered = true};
    for (const platform::Option& option : forty_options()) all.items.emplace_back(option.label);
    list(f, all);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    list(f, {.items = {sample.words, {{{.text = "With "}, to(std::string(sample.words), "#/gallery")}}}});
    list(f, {.items = {sample.words}, .numbered = true});
    return false;
}

constexpr Example kExamples[] = {
    {"Lists have dots or numbers that are read aloud", draw_usual},
    {"A list of nothing is not there and a list of one has its dot", draw_empty},
    {"Forty items keep their two digits beside the words", draw_forty},
    {"A long word in a list is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Lists in Urdu, Polish and Welsh keep their dots",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a list is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> list_examples() { return kExamples; }

}  // namespace ui
