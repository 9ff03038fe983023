// Preferences: text size, colours, page view, spelling help. Each holds at once, on every page, and is kept on the
// device; none is part of an assessment. What is on the page before the program runs: head_looks.js, from the same names.
#include <array>
#include <span>

#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

// The first value of a preference is the one without a choice.
struct Choice {
    const char *value, *label, *hint, *said;
};

constexpr std::array kSizes{
    Choice{"standard", "Standard", "", "Text has its standard size."},
    Choice{"125", "Large, 125%", "", "Text is now large, 125%."},
    Choice{"150", "Larger, 150%", "", "Text is now larger, 150%."},
    Choice{"200", "Largest, 200%", "", "Text is now largest, 200%."},
};
constexpr std::array kColours{
    Choice{"device", "As my device does", "Follows the dark and high contrast settings of this device.",
           "Colours now follow your device."},
    Choice{"light", "Light", "", "Colours are now light."},
    Choice{"dark", "Dark", "", "Colours are now dark."},
    Choice{"contrast-light", "High contrast, dark words on white", "",
           "Colours now have high contrast, dark words on white."},
    Choice{"contrast-dark", "High contrast, light words on black", "",
           "Colours now have high contrast, light words on black."},
};
constexpr std::array kViews{
    Choice{"auto", "Choose for me", "", "The portal now chooses the page view."},
    Choice{"drawn", "Full view", "Where the browser and the window have room for it.",
           "You chose the full view."},
    Choice{"plain", "Plain view", "The same words and questions in a simpler layout.",
           "You chose the plain view."},
};
constexpr std::array kSpelling{
    Choice{"on", "On", "", "Spelling help is on."},
    Choice{"off", "Off", "Choose this if your browser’s spelling help is an online service.",
           "Spelling help is off."},
};

struct Question {
    const char *id, *preference, *legend, *hint;
    std::span<const Choice> choices;
};

const std::array<Question, 4>& questions() {
    static const std::array<Question, 4> kQuestions{
        Question{"preferences.text", "text-size", "Text size", "Larger text always uses the plain view.",
                 kSizes},
        Question{"preferences.colours", "colours", "Colours", "", kColours},
        Question{"preferences.view", "page-view", "Page view",
                 "The same choice as at the foot of every page.", kViews},
        Question{"preferences.spelling", "spellcheck", "Spelling help in text fields", "", kSpelling},
    };
    return kQuestions;
}

const Choice& now(const Context& c, const Question& question) {
    const auto found = c.state.preferences.find(question.preference);
    std::string_view value = found == c.state.preferences.end() ? std::string_view{} : found->second;
    if (question.preference == std::string_view("page-view")) value = c.frame.preferred_view();
    for (const Choice& choice : question.choices) {
        if (choice.value == value) return choice;
    }
    return question.choices.front();
}

void place(const Context& c, const Question& question) {
    ui::Radios radios{.id = question.id,
                      .legend = question.legend,
                      .hint = question.hint,
                      .value = now(c, question).value,
                      .legend_is_heading = true};
    for (const Choice& choice : question.choices)
        radios.options.push_back({.value = choice.value, .label = choice.label, .hint = choice.hint});
    const auto chosen = ui::radios(c.frame, radios);
    if (!chosen) return;
    const std::string kept = *chosen == question.choices.front().value ? std::string() : *chosen;
    c.act(app::SetPreference{question.preference, kept});
    c.frame.prefer(question.preference, kept);
    for (const Choice& choice : question.choices) {
        if (choice.value == *chosen) c.frame.announce(choice.said);
    }
}

}  // namespace

void preferences_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kPreferences),
                        .title = "Preferences",
                        .back = {.text = "About this portal", .href = to_route(app::routes::kAbout)}};
    ui::page(context.frame, page, [&] {
        ui::paragraph(context.frame,
                      {.text = "Use the portal your way. Each choice takes effect at once and is remembered "
                               "on this device. No choice changes your assessment.",
                       .id = "preferences.what"});
        for (const Question& question : questions()) place(context, question);
    });
}

}  // namespace views
