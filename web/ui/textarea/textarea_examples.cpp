// The examples of textarea; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

constexpr std::string_view kLong =
    "The centre opened in 2009 and is used by people from all parts of the town, many of whom are not "
    "registered with a "
    "general practice. Attendances have grown by a fifth in three years; most are for minor illness, and "
    "about a quarter "
    "are outside the hours in which practices are open. The lease ends in March and the owner will not renew "
    "it. ";

bool ask(Frame& f, ExampleState& s, Textarea in) {
    in.value = word(s, in.id);
    return keep(word(s, in.id), textarea(f, in));
}

bool draw_usual(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.why",
                .label = "Why is the change needed?",
                .hint = "Two or three sentences are enough",
                .rows = 3,
                .count = "Up to 300 words"});
}

bool draw_error(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.why2",
                .label = "What would happen without it?",
                .error = "Say what would happen without the change",
                .rows = 2});
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string id = id_of("area", sample), words(sample.words);
    if (!s.words.contains(id)) word(s, id) = words + "\n" + words;
    return ask(f, s, {.id = id, .label = words, .hint = words, .error = words, .rows = 2, .count = words});
}

constexpr Example kExamples[] = {
    {"A longer answer has room for a few sentences and a count", draw_usual},
    {"A longer answer can be its label alone",
     [](Frame& f, ExampleState& s) {
         return ask(f, s, {.id = "ex.area.short", .label = "Notes", .rows = 1});
     }},
    {"An error stands above a longer answer", draw_error},
    {"Pasted paragraphs are shown whole and shown back", draw_long_text},
    {"A long word breaks inside the field as around it",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"A longer answer in Urdu begins at the right, Polish and Welsh at the left",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a longer answer is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

bool draw_long_text(Frame& f, ExampleState& s) {
    std::string& value = s.words["ex.long"];
    if (!s.words.contains("ex.long.made")) {
        s.words["ex.long.made"] = "yes";
        for (int i = 0; i < 6; ++i) value += std::string(kLong) + (i % 2 == 1 ? "\n\n" : "");
    }
    const auto answer = textarea(f, {.id = "ex.long",
                                     .label = "Describe the change and its background",
                                     .hint = "Paste from Word if you like: everything arrives.",
                                     .value = value,
                                     .rows = 8,
                                     .label_is_heading = true});
    if (answer) value = *answer;
    paragraph(f, {.text = "What you wrote, shown back:", .id = "ex.long.intro"});
    paragraph(f, {.text = value, .id = "ex.long.shown", .as_typed = true});
    for (int i = 0; i < 4; ++i)
        paragraph(f,
                  {.text = std::string(kLong) + std::string(kLong), .id = "ex.long.p" + std::to_string(i)});
    return answer.has_value();
}

std::span<const Example> textarea_examples() { return kExamples; }

}  // namespace ui
