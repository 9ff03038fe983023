// The examples of fieldset; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool ask(Frame& f, ExampleState& s, const Fieldset& in, const std::string& label) {
    bool changed = false;
    fieldset(f, in, [&] {
        for (const char* part : {".street", ".town"}) {
            const std::string id = in.id + part;
            changed |= keep(word(s, id), text_input(f, {.id = id,
                                                        .label = label + (part[1] == 's' ? " 1" : " 2"),
                                                        .value = word(s, id)}));
        }
    });
    return changed;
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string words(sample.words);
    return ask(f, s, {.id = id_of("fieldset", sample), .legend = words, .hint = words, .error = words},
               words);
}

constexpr Example kExamples[] = {
    {"Two fields answer one question under one legend",
     [](Frame& f, ExampleState& s) {
         return ask(f, s,
                    {.id = "ex.fieldset", .legend = "Where is the building?", .hint = "Street and town"},
                    "Line");
     }},
    {"A fieldset without fields is its legend alone",
     [](Frame& f, ExampleState&) {
         fieldset(f, {.id = "ex.fieldset.empty", .legend = "Nothing to answer"}, [] {});
         return false;
     }},
    {"An error of the whole group stands above its fields",
     [](Frame& f, ExampleState& s) {
         return ask(f, s,
                    {.id = "ex.fieldset.wrong",
                     .legend = "Where do people live?",
                     .error = "Enter a street or a town",
                     .legend_is_heading = true},
                    "Address line");
     }},
    {"A long word breaks in a legend and in its labels",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Fieldsets in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a fieldset is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> fieldset_examples() { return kExamples; }

}  // namespace ui
