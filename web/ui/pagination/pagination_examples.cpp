// The examples of pagination; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_with(Frame& f, const Pagination& in) {
    pagination(f, in);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    return draw_with(
        f,
        {.id = id_of("pages", sample), .previous = to(words, "#/gallery"), .next = to(words, "#/gallery")});
}

constexpr Example kExamples[] = {
    {"The page before is at the left and the next at the right",
     [](Frame& f, ExampleState&) {
         return draw_with(f, {.id = "ex.pages",
                              .previous = to("Who is affected", "#/gallery"),
                              .next = to("Human rights", "#/gallery")});
     }},
    {"The first page has only a next one",
     [](Frame& f, ExampleState&) {
         return draw_with(f, {.id = "ex.pages.first", .next = to("Human rights", "#/gallery")});
     }},
    {"The last page has only one before it",
     [](Frame& f, ExampleState&) {
         return draw_with(f, {.id = "ex.pages.last", .previous = to("Who is affected", "#/gallery")});
     }},
    {"A long word in the name of a page is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLongWords[1]); }},
    {"Neighbours in Urdu keep their arrows",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLanguages[0]); }},
    {"Neighbours in Welsh stay beside each other",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLanguages[2]); }},
    {"Markup in the name of a page is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kMarkup[0]); }},
};

}  // namespace

std::span<const Example> pagination_examples() { return kExamples; }

}  // namespace ui
