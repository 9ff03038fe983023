// The examples of search; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool ask(Frame& f, ExampleState& s, const std::string& id, const std::string& label,
         const std::string& hint) {
    return keep(word(s, id), search(f, {.id = id, .label = label, .value = word(s, id), .hint = hint}));
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string id = id_of("search", sample), words(sample.words);
    if (!s.words.contains(id)) word(s, id) = words;
    return ask(f, s, id, words, words);
}

constexpr Example kExamples[] = {
    {"A search box has a label that can be seen",
     [](Frame& f, ExampleState& s) { return ask(f, s, "ex.search", "Search questions and answers", ""); }},
    {"A hint says what can be searched",
     [](Frame& f, ExampleState& s) {
         return ask(f, s, "ex.search.hint", "Search the guidance", "For example: carers, or duty");
     }},
    {"A long word breaks above a search box and scrolls inside it",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"What is searched for in Urdu begins at the right",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a search box is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> search_examples() { return kExamples; }

}  // namespace ui
