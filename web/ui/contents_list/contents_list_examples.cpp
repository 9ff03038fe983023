// The examples of contents_list; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    contents_list(f, {.id = "ex.contents",
                      .name = "Contents",
                      .items = {{"About the change", "#/gallery", true},
                                {"Who is affected", "#/gallery"},
                                {"Human rights", "#/gallery"}}});
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    contents_list(
        f, {.id = "ex.contents.one", .name = "Contents of one", .items = {{"The only part", "#/gallery"}}});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    contents_list(f, {.id = id_of("contents", sample),
                      .name = words,
                      .items = {{words, "#/gallery"}, {words, "#/gallery", true}}});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    ContentsList contents{.id = "ex.contents.forty", .name = "Wards"};
    for (const platform::Option& option : forty_options())
        contents.items.push_back({option.label, "#/gallery"});
    contents_list(f, contents);
    return false;
}

constexpr Example kExamples[] = {
    {"The part on screen is bold in the contents", draw_usual},
    {"Contents of one part are one link", draw_empty},
    {"Forty parts are forty lines", draw_forty},
    {"A long word in the contents is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Contents in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in the contents is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> contents_list_examples() { return kExamples; }

}  // namespace ui
