// The examples of card; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

void words_inside(Frame& f, const std::string& id, std::string words) {
    paragraph(f, {.text = std::move(words), .id = id + ".words"});
}

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    card(f,
         {.id = "ex.card",
          .title = "Moving the walk-in centre",
          .level = 3,
          .href = "#/gallery",
          .tag = {.text = "Stage 2", .colour = Colour::Blue}},
         [&] { words_inside(f, "ex.card", "Last changed today."); });
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    card(f, {.id = "ex.card.empty", .title = "Nothing inside", .level = 3}, [] {});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string id = id_of("card", sample), words(sample.words);
    card(f, {.id = id, .title = words, .level = 3, .href = "#/gallery", .tag = {.text = words}},
         [&] { words_inside(f, id, words); });
    return false;
}

constexpr Example kExamples[] = {
    {"A card names one thing, its status and what is known", draw_usual},
    {"A card with nothing inside is its title alone", draw_empty},
    {"A long word breaks in the title, the status and the text of a card",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Cards in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a card is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> card_examples() { return kExamples; }

}  // namespace ui
