// The examples of button; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool press(ExampleState& s, const std::string& id) {
    if (id.empty()) return false;
    word(s, id) += "x";
    return true;
}

bool draw_usual(Frame& f, ExampleState& s) {
    bool changed = false;
    if (button(f, {.id = "ex.save", .label = "Save and continue"})) {
        changed = press(s, "ex.save");
        f.announce("Saved.");
    }
    return changed |
           press(s, button_group(f, {{.id = "ex.check", .label = "Check before you send"},
                                     {.id = "ex.later", .label = "Later", .kind = ButtonKind::Secondary},
                                     {.id = "ex.delete", .label = "Delete", .kind = ButtonKind::Warning},
                                     {.id = "ex.quiet", .label = "Show all", .kind = ButtonKind::Quiet}}));
}

bool draw_shortest(Frame& f, ExampleState& s) {
    return button(f, {.id = "ex.button.short", .label = "OK"}) && press(s, "ex.button.short");
}

bool draw_small(Frame& f, ExampleState& s) {
    return press(
        s, button_group(
               f, {{.id = "ex.small.1",
                    .label = "Change",
                    .kind = ButtonKind::Secondary,
                    .hidden = " the title",
                    .small = true},
                   {.id = "ex.small.2",
                    .label = "Remove",
                    .kind = ButtonKind::Warning,
                    .hidden = " row 2",
                    .small = true},
                   {.id = "ex.small.3", .label = "Show more", .kind = ButtonKind::Quiet, .small = true}}));
}

// Alone and in a group, where it must also leave room for its neighbour.
bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string id = id_of("button", sample), label(sample.words);
    const bool changed = button(f, {.id = id, .label = label}) && press(s, id);
    return changed |
           press(s, button_group(f, {{.id = id + ".warning", .label = label, .kind = ButtonKind::Warning},
                                     {.id = id + ".second", .label = "Later", .kind = ButtonKind::Secondary},
                                     {.id = id + ".quiet", .label = label, .kind = ButtonKind::Quiet}}));
}

bool draw_forty(Frame& f, ExampleState& s) {
    std::vector<Button> buttons;
    for (const platform::Option& option : forty_options())
        buttons.push_back({.id = "ex.button." + option.value,
                           .label = option.label,
                           .kind = ButtonKind::Secondary,
                           .small = true});
    return press(s, button_group(f, buttons));
}

constexpr Example kExamples[] = {
    {"Buttons of every kind stand beside each other", draw_usual},
    {"A button with the shortest label is still easy to hit", draw_shortest},
    {"Small buttons name what they change for those who only hear them", draw_small},
    {"A long word in a button is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Buttons in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a button is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
    {"Forty buttons wrap into rows without touching", draw_forty},
};

}  // namespace

std::span<const Example> button_examples() { return kExamples; }

}  // namespace ui
