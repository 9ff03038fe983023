// The examples of bar_chart; see web/ui/examples/examples.h. The figures are invented.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    bar_chart(f, {.id = "ex.bars",
                  .title = "Attendances by quarter",
                  .summary = "More than half of all attendances are in the two winter quarters.",
                  .label_header = "Quarter",
                  .value_header = "Attendances",
                  .scale_words = "The longest bar is 3,820",
                  .bars = {{.label = "Spring", .value = "2,110", .share = 0.55F},
                           {.label = "Summer", .value = "1,690", .share = 0.44F, .pattern = Pattern::Upright},
                           {.label = "Autumn", .value = "3,020", .share = 0.79F, .pattern = Pattern::Level},
                           {.label = "Winter", .value = "3,820", .share = 1, .pattern = Pattern::Outline},
                           {.label = "Not known", .value = "fewer than 10"}}});
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    bar_chart(f, {.id = "ex.bars.none",
                  .title = "Complaints by ward",
                  .summary = "Nothing was counted this year.",
                  .label_header = "Ward",
                  .value_header = "Complaints"});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    BarChart all{.id = "ex.bars.forty",
                 .title = "Attendances by ward",
                 .summary = "Ward 40 has the most.",
                 .label_header = "Ward",
                 .value_header = "Attendances"};
    float share = 0;
    for (const platform::Option& option : forty_options())
        all.bars.push_back({.label = option.label,
                            .value = std::to_string(25 * (all.bars.size() + 1)),
                            .share = share += 0.025F});
    bar_chart(f, all);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    bar_chart(f, {.id = id_of("bars", sample),
                  .title = words,
                  .summary = words,
                  .label_header = words,
                  .value_header = words,
                  .scale_words = words,
                  .bars = {{.label = words, .value = "1,204", .share = 1},
                           {.label = "Other", .value = words, .share = 0.01F}}});
    return false;
}

constexpr Example kExamples[] = {
    {"Bars stand beside the numbers they repeat", draw_usual},
    {"A chart without bars still says its one sentence", draw_empty},
    {"Forty bars keep every label and number", draw_forty},
    {"A long word breaks in the labels of bars",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Bars in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup beside bars is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> bar_chart_examples() { return kExamples; }

}  // namespace ui
