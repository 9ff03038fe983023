// The examples of summary_list; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

SummaryRow row(const std::string& id, const std::string& key, Text value) {
    return {
        .id = id, .key = key, .value = std::move(value), .actions = {to("Change", "#/gallery", " " + key)}};
}

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    summary_list(f, {.id = "ex.summary",
                     .rows = {row("ex.summary.title", "Title", "Moving the walk-in centre"),
                              row("ex.summary.why", "Why it is needed",
                                  "The lease ends in March.\nThe building has steps."),
                              row("ex.summary.none", "Decision date", "Not provided")}});
    return false;
}

bool draw_card(Frame& f, ExampleState& /*s*/) {
    summary_list(
        f, {.id = "ex.summary.card",
            .rows = {{.id = "ex.summary.card.only", .key = "Reference", .value = "DRAFT-20261123-K7QF"}},
            .as_card = true,
            .card_title = "This assessment"});
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    summary_list(f, {.id = "ex.summary.empty",
                     .rows = {{.id = "ex.summary.empty.only", .key = "Comments", .value = "None"}}});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    SummaryList all{.id = "ex.summary.forty"};
    for (const platform::Option& option : forty_options())
        all.rows.push_back(row("ex.summary." + option.value, option.label, option.value));
    summary_list(f, all);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string id = id_of("summary", sample), words(sample.words);
    summary_list(f, {.id = id,
                     .rows = {row(id + ".1", words, words + "\n" + words), row(id + ".2", "Short", words)},
                     .as_card = true,
                     .card_title = words});
    return false;
}

constexpr Example kExamples[] = {
    {"Each answer has its question and a link to change it", draw_usual},
    {"A card of one answer cannot be changed", draw_card},
    {"A list of one row has no line above it", draw_empty},
    {"Forty answers keep their three columns", draw_forty},
    {"A long word breaks in the question and in the answer",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Answers in Urdu begin at the right, Polish and Welsh at the left",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in an answer is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> summary_list_examples() { return kExamples; }

}  // namespace ui
