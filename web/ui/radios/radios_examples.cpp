// The examples of radios; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool ask(Frame& f, ExampleState& s, Radios in) {
    in.value = word(s, in.id);
    return keep(word(s, in.id), radios(f, in));
}

bool draw_usual(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.kind",
                .legend = "What is it?",
                .hint = "Choose the nearest",
                .options = {{.value = "service", .label = "A service", .hint = "Something that people use"},
                            {.value = "policy", .label = "A policy"},
                            {.value = "neither", .label = "Neither of these", .divider_before = true}}});
}

bool draw_error(Frame& f, ExampleState& s) {
    bool inside = false;
    const auto why = [&] {
        std::string& value = word(s, "ex.law.why");
        inside =
            keep(value, textarea(f, {.id = "ex.law.why", .label = "Say why", .value = value, .rows = 2}));
    };
    return ask(f, s,
               {.id = "ex.law",
                .legend = "Could this be unlawful?",
                .hint = "Not sure is an answer too",
                .error = "Choose yes, no or not sure",
                .options = {{.value = "yes", .label = "Yes", .reveal = why},
                            {.value = "no", .label = "No"},
                            {.value = "unsure", .label = "Not sure, get advice"}},
                .inline_options = true}) ||
           inside;
}

bool draw_one(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.radios.one", .legend = "One choice", .options = {{.value = "a", .label = "A"}}});
}

bool draw_small(Frame& f, ExampleState& s) {
    return ask(
        f, s,
        {.id = "ex.radios.small",
         .legend = "Show",
         .options = {{.value = "all", .label = "All answers"}, {.value = "open", .label = "Open ones"}},
         .small = true});
}

bool draw_forty(Frame& f, ExampleState& s) {
    Radios in{.id = "ex.radios.forty", .legend = "Which ward is it in?"};
    for (const platform::Option& option : forty_options())
        in.options.push_back({.value = option.value, .label = option.label});
    return ask(f, s, in);
}

bool draw_forty_inline(Frame& f, ExampleState& s) {
    Radios in{.id = "ex.radios.inline", .legend = "How many wards?", .inline_options = true};
    for (int i = 1; i <= 40; ++i)
        in.options.push_back({.value = std::to_string(i), .label = std::to_string(i)});
    return ask(f, s, in);
}

// Under each other with hints, and beside each other.
bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string id = id_of("radios", sample), words(sample.words);
    const bool changed = ask(f, s,
                             {.id = id,
                              .legend = words,
                              .hint = words,
                              .error = words,
                              .options = {{.value = "a", .label = words, .hint = words},
                                          {.value = "b", .label = words, .divider_before = true}}});
    return changed | ask(f, s,
                         {.id = id + ".inline",
                          .legend = words,
                          .options = {{.value = "a", .label = words},
                                      {.value = "b", .label = "No"},
                                      {.value = "c", .label = words}},
                          .inline_options = true});
}

constexpr Example kExamples[] = {
    {"A choice of three ends with neither of them", draw_usual},
    {"An error stands between the hint and the first radio", draw_error},
    {"A choice of one can be made", draw_one},
    {"Small radios keep targets that can be hit", draw_small},
    {"A choice of forty options keeps every label readable", draw_forty},
    {"Forty short options wrap into lines", draw_forty_inline},
    {"A long word breaks in legend, hint, error and label of radios",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Radios in Urdu, Polish and Welsh keep their labels beside them",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in radios is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> radios_examples() { return kExamples; }

}  // namespace ui
