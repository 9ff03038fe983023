// The examples of details; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

void words_inside(Frame& f, const std::string& id, std::string words) {
    paragraph(f, {.text = std::move(words), .id = id + ".words"});
}

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    details(f, {.id = "ex.details", .summary = "What does this mean?"}, [&] {
        words_inside(f, "ex.details", "Words that are shown on demand, with as many lines as they need.");
    });
    return false;
}

bool draw_expander(Frame& f, ExampleState& /*s*/) {
    details(
        f,
        {.id = "ex.example", .summary = "A good and a weak answer", .open_at_first = true, .expander = true},
        [&] { words_inside(f, "ex.example", "A good answer names who is affected and how you know."); });
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    details(f, {.id = "ex.details.empty", .summary = "Nothing more", .open_at_first = true}, [] {});
    return false;
}

bool draw_field(Frame& f, ExampleState& s) {
    bool changed = false;
    details(f, {.id = "ex.details.field", .summary = "Add a note", .open_at_first = true}, [&] {
        changed = keep(word(s, "ex.details.note"), textarea(f, {.id = "ex.details.note",
                                                                .label = "Note",
                                                                .value = word(s, "ex.details.note"),
                                                                .rows = 2}));
    });
    return changed;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string id = id_of("details", sample), words(sample.words);
    details(f, {.id = id, .summary = words, .open_at_first = true}, [&] { words_inside(f, id, words); });
    details(f, {.id = id + ".box", .summary = words, .open_at_first = true, .expander = true},
            [&] { words_inside(f, id + ".box", words); });
    return false;
}

constexpr Example kExamples[] = {
    {"Details are closed until they are asked for", draw_usual},
    {"An expander is boxed and can begin open", draw_expander},
    {"Open details with nothing inside take no room", draw_empty},
    {"A field inside details is answered as any other", draw_field},
    {"A long word breaks in the summary and the words of details",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Details in Urdu, Polish and Welsh keep their arrow at the left",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in details is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> details_examples() { return kExamples; }

}  // namespace ui
