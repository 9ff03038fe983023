// The examples of checkboxes; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool keep_set(ExampleState& s, const std::string& id, std::optional<std::vector<std::string>> now) {
    if (!now) return false;
    s.sets[id] = std::move(*now);
    return true;
}

bool draw_usual(Frame& f, ExampleState& s) {
    return keep_set(s, "ex.who",
                    checkboxes(f, {.id = "ex.who",
                                   .legend = "Who is affected?",
                                   .hint = "Tick all that apply",
                                   .options = {{.value = "patients", .label = "Patients"},
                                               {.value = "carers",
                                                .label = "Carers",
                                                .hint = "People who look after somebody without being paid"},
                                               {.value = "staff", .label = "Staff"},
                                               {.value = "none", .label = "Nobody", .exclusive = true}},
                                   .values = s.sets["ex.who"]}));
}

bool draw_single(Frame& f, ExampleState& s) {
    std::string& value = word(s, "ex.read");
    const auto on =
        checkbox(f, {.id = "ex.read", .label = "I have read the guidance", .checked = value == "yes"});
    if (on) value = *on ? "yes" : "";
    return on.has_value();
}

bool draw_errors(Frame& f, ExampleState& s) {
    bool changed = keep_set(s, "ex.boxes.wrong",
                            checkboxes(f, {.id = "ex.boxes.wrong",
                                           .legend = "Where would people notice it?",
                                           .hint = "Tick all that apply",
                                           .error = "Tick at least one place",
                                           .options = {{.value = "home", .label = "At home"},
                                                       {.value = "out", .label = "Outside"}},
                                           .values = s.sets["ex.boxes.wrong"]}));
    std::string& value = word(s, "ex.box.wrong");
    const auto on = checkbox(f, {.id = "ex.box.wrong",
                                 .label = "I agree",
                                 .error = "Tick the box to go on",
                                 .checked = value == "yes"});
    if (on) value = *on ? "yes" : "";
    return changed | on.has_value();
}

bool draw_reveal(Frame& f, ExampleState& s) {
    bool inside = false;
    if (!s.sets.contains("ex.boxes.more")) s.sets["ex.boxes.more"] = {"other"};
    const bool changed =
        keep_set(s, "ex.boxes.more",
                 checkboxes(f, {.id = "ex.boxes.more",
                                .legend = "Which sources did you use?",
                                .options = {{.value = "register", .label = "The register"},
                                            {.value = "other",
                                             .label = "Another one",
                                             .reveal =
                                                 [&] {
                                                     inside = keep(
                                                         word(s, "ex.boxes.which"),
                                                         text_input(f, {.id = "ex.boxes.which",
                                                                        .label = "Which other source?",
                                                                        .value = word(s, "ex.boxes.which")}));
                                                 }}},
                                .values = s.sets["ex.boxes.more"]}));
    return changed || inside;
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string id = id_of("boxes", sample), words(sample.words);
    return keep_set(s, id,
                    checkboxes(f, {.id = id,
                                   .legend = words,
                                   .hint = words,
                                   .error = words,
                                   .options = {{.value = "a", .label = words, .hint = words},
                                               {.value = "b", .label = words, .exclusive = true}},
                                   .values = s.sets[id]}));
}

bool draw_small(Frame& f, ExampleState& s) {
    const std::string id = "ex.boxes.small";
    return keep_set(s, id,
                    checkboxes(f, {.id = id,
                                   .legend = "Show",
                                   .options = {{.value = "a", .label = "Must fix"},
                                               {.value = "b", .label = "Should fix"}},
                                   .values = s.sets[id],
                                   .small = true}));
}

bool draw_forty(Frame& f, ExampleState& s) {
    Checkboxes boxes{
        .id = "ex.boxes.forty", .legend = "Which wards are affected?", .values = s.sets["ex.boxes.forty"]};
    for (platform::Option& option : forty_options())
        boxes.options.push_back({.value = option.value, .label = option.label});
    return keep_set(s, boxes.id, checkboxes(f, boxes));
}

constexpr Example kExamples[] = {
    {"Nobody is ticked only when nothing else is", draw_usual},
    {"One box stands alone without a legend", draw_single},
    {"An error stands between the hint and the first box", draw_errors},
    {"A ticked box reveals its own question", draw_reveal},
    {"Small boxes keep targets that can be hit", draw_small},
    {"Forty boxes are a long list with every label whole", draw_forty},
    {"A long word breaks in legend, hint, error and label of boxes",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Boxes in Urdu, Polish and Welsh keep their labels beside them",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in boxes is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> checkboxes_examples() { return kExamples; }

}  // namespace ui
