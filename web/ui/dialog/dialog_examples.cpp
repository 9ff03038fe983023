// The examples of dialog; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

// A dialog opens from a button that says the same as its title.
bool ask(Frame& f, ExampleState& s, const std::string& id, const std::string& title,
         const std::string& words) {
    const bool opened = button(f, {.id = id + ".open", .label = title, .kind = ButtonKind::Warning});
    if (opened) s.dialog_open = id;
    bool answered = false;
    const bool closed = dialog(f, {.id = id, .title = title + "?", .open = s.dialog_open == id}, [&] {
        if (!words.empty()) paragraph(f, {.text = words, .id = id + ".words"});
        answered = !button_group(f, {{.id = id + ".yes", .label = "Delete", .kind = ButtonKind::Warning},
                                     {.id = id + ".no", .label = "Keep it", .kind = ButtonKind::Secondary}})
                        .empty();
    });
    if (closed || answered) s.dialog_open.clear();
    return opened || closed || answered;
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string words(sample.words);
    return ask(f, s, id_of("dialog", sample), words, words);
}

constexpr Example kExamples[] = {
    {"A dialog asks before a draft is deleted",
     [](Frame& f, ExampleState& s) {
         return ask(f, s, "ex.dialog", "Delete this draft", "It cannot be brought back.");
     }},
    {"A dialog of a title alone is answered by its buttons",
     [](Frame& f, ExampleState& s) { return ask(f, s, "ex.dialog.short", "Leave", ""); }},
    {"A long word breaks in the title and the words of a dialog",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Dialogs in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a dialog is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> dialog_examples() { return kExamples; }

}  // namespace ui
