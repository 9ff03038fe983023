// The examples of range_chart; see web/ui/examples/examples.h. The figures are invented.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    range_chart(
        f,
        {.id = "ex.ranges",
         .title = "Appointed from shortlisting, White compared with Black and minority ethnic",
         .summary = "In two of the three years White candidates were more likely to be appointed; in "
                    "2026 the interval includes 1.0.",
         .label_header = "Year",
         .value_header = "Ratio and interval",
         .scale = {.from = 0, .to = 2, .words = "0 to 2", .line = 1.0F, .line_words = "1.0, no difference"},
         .ranges = {
             {.label = "2024", .value = "1.54 (1.21 to 1.96)", .low = 1.21F, .at = 1.54F, .high = 1.96F},
             {.label = "2025",
              .value = "1.32 (1.05 to 1.66)",
              .low = 1.05F,
              .at = 1.32F,
              .high = 1.66F,
              .mark = Mark::Ring},
             {.label = "2026",
              .value = "1.14 (0.88 to 1.47)",
              .low = 0.88F,
              .at = 1.14F,
              .high = 1.47F,
              .mark = Mark::Square},
             {.label = "Board", .value = "cannot be calculated"}}});
    return false;
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    range_chart(f, {.id = "ex.ranges.none",
                    .title = "Entering a formal process",
                    .summary = "No figure may be shown.",
                    .label_header = "Year",
                    .value_header = "Ratio",
                    .ranges = {{.label = "2026", .value = "cannot be calculated"}}});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    RangeChart all{.id = "ex.ranges.forty",
                   .title = "Waits by ward",
                   .summary = "Every interval includes 1.0.",
                   .label_header = "Ward",
                   .value_header = "Ratio and interval",
                   .scale = {.from = 0, .to = 2, .words = "0 to 2"}};
    for (const platform::Option& option : forty_options())
        all.ranges.push_back(
            {.label = option.label, .value = "1.00 (0.80 to 1.20)", .low = 0.8F, .at = 1.0F, .high = 1.2F});
    range_chart(f, all);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    range_chart(f, {.id = id_of("ranges", sample),
                    .title = words,
                    .summary = words,
                    .label_header = words,
                    .value_header = words,
                    .scale = {.from = 0, .to = 2, .words = words, .line = 1.0F, .line_words = words},
                    .ranges = {{.label = words, .value = words, .low = 0.5F, .at = 1.0F, .high = 1.5F}}});
    return false;
}

constexpr Example kExamples[] = {
    {"A figure with its interval crosses the line of no difference", draw_usual},
    {"What cannot be calculated has words in place of an interval", draw_empty},
    {"Forty intervals stand on one scale", draw_forty},
    {"A long word breaks in the labels of intervals",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Intervals in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup beside intervals is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> range_chart_examples() { return kExamples; }

}  // namespace ui
