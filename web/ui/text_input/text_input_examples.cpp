// The examples of text_input; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool ask(Frame& f, ExampleState& s, TextInput in) {
    in.value = word(s, in.id);
    return keep(word(s, in.id), text_input(f, in));
}

bool draw_usual(Frame& f, ExampleState& s) {
    bool changed = ask(f, s,
                       {.id = "ex.title",
                        .label = "What is the change called?",
                        .hint = "A name that people outside your team would understand"});
    return changed | ask(f, s,
                         {.id = "ex.people",
                          .label = "How many people use it in a year?",
                          .width = FieldWidth::Characters10,
                          .numeric = true,
                          .suffix = "people"});
}

bool draw_error(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.wrong",
                .label = "Who is responsible?",
                .hint = "One person, not a team",
                .error = "Enter the name of the person responsible",
                .width = FieldWidth::Characters20});
}

bool draw_widths(Frame& f, ExampleState& s) {
    constexpr std::array kAll{FieldWidth::Full,         FieldWidth::Characters30, FieldWidth::Characters20,
                              FieldWidth::Characters10, FieldWidth::Characters5,  FieldWidth::Characters3,
                              FieldWidth::Characters2};
    bool changed = false;
    for (const FieldWidth width : kAll) {
        const std::string number = std::to_string(static_cast<int>(width));
        changed |= ask(f, s, {.id = "ex.width." + number, .label = "Width " + number, .width = width});
    }
    return changed;
}

bool draw_large(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.large",
                .label = "What is your email address?",
                .spellcheck = false,
                .label_is_heading = true,
                .autocomplete = "email"});
}

bool draw_units(Frame& f, ExampleState& s) {
    const bool changed = ask(f, s,
                             {.id = "ex.cost",
                              .label = "What does it cost in a year?",
                              .width = FieldWidth::Characters10,
                              .numeric = true,
                              .prefix = "£"});
    return changed | ask(f, s,
                         {.id = "ex.units",
                          .label = "Ile osób?",
                          .width = FieldWidth::Characters5,
                          .numeric = true,
                          .suffix = "osób rocznie"});
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string id = id_of("text", sample), words(sample.words);
    if (!s.words.contains(id)) word(s, id) = words;
    return ask(f, s, {.id = id, .label = words, .hint = words, .error = words});
}

constexpr Example kExamples[] = {
    {"A line of text has a label, a hint and perhaps a unit", draw_usual},
    {"A field can be its label alone",
     [](Frame& f, ExampleState& s) { return ask(f, s, {.id = "ex.short", .label = "Name"}); }},
    {"An error stands between the hint and the field", draw_error},
    {"Fields are as wide as what is expected", draw_widths},
    {"Units stand before and behind the field", draw_units},
    {"A question that is the whole page has a large label", draw_large},
    {"A long word breaks in label, hint and error and scrolls inside the field",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"What is typed in Urdu begins at the right, Polish and Welsh at the left",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a field is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> text_input_examples() { return kExamples; }

}  // namespace ui
