// The examples of trend_chart; see web/ui/examples/examples.h. The figures are invented.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    trend_chart(
        f,
        {.id = "ex.trend",
         .title = "Staff who met harassment from patients or the public",
         .summary = "The difference between disabled and other staff became smaller from 2023 to 2026.",
         .label_header = "Year",
         .scale = {.from = 0, .to = 50, .words = "0 to 50 %"},
         .series = {{.name = "Disabled"},
                    {.name = "Not disabled", .mark = Mark::Ring, .colour = Colour::Pink}},
         .rows = {
             {.label = "2022", .points = {{.value = "38.0 %", .at = 38}, {.value = "27.1 %", .at = 27.1F}}},
             {.label = "2023",
              .points = {{.value = "36.2 %", .at = 36.2F}, {.value = "26.0 %", .at = 26}},
              .break_words = "Not comparable with the year before: the question changed"},
             {.label = "2024", .points = {{.value = "not collected"}, {.value = "25.2 %", .at = 25.2F}}},
             {.label = "2025", .points = {{.value = "33.0 %", .at = 33}, {.value = "24.9 %", .at = 24.9F}}},
             {.label = "2026",
              .points = {{.value = "30.4 %", .at = 30.4F}, {.value = "24.0 %", .at = 24}}}}});
    return false;
}

bool draw_short(Frame& f, ExampleState& /*s*/) {
    trend_chart(f, {.id = "ex.trend.one",
                    .title = "Staff who answered",
                    .summary = "One year is not a trend yet.",
                    .label_header = "Year",
                    .scale = {.from = 0, .to = 100, .words = "0 to 100 %"},
                    .series = {{.name = "All"}},
                    .rows = {{.label = "2026", .points = {{.value = "48 %", .at = 48}}}}});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    TrendChart all{.id = "ex.trend.forty",
                   .title = "Attendances in forty years",
                   .summary = "They grew in each year.",
                   .label_header = "Year",
                   .scale = {.from = 0, .to = 40, .words = "0 to 40"},
                   .series = {{.name = "All"}}};
    for (int i = 1; i <= 40; ++i) {
        all.rows.push_back({.label = std::to_string(1986 + i),
                            .points = {{.value = std::to_string(i), .at = static_cast<float>(i)}}});
    }
    trend_chart(f, all);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    trend_chart(f,
                {.id = id_of("trend", sample),
                 .title = words,
                 .summary = words,
                 .label_header = words,
                 .scale = {.from = 0, .to = 2, .words = words},
                 .series = {{.name = words}},
                 .rows = {{.label = words, .points = {{.value = words, .at = 1.0F}}},
                          {.label = "2026", .points = {{.value = "2", .at = 2.0F}}, .break_words = words}}});
    return false;
}

constexpr Example kExamples[] = {
    {"A trend is broken where the way of counting changed", draw_usual},
    {"One year is a point and no line", draw_short},
    {"Forty years keep every number beside its point", draw_forty},
    {"A long word breaks in the labels of a trend",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Trends in Urdu, Polish and Welsh fit their words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup beside a trend is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> trend_chart_examples() { return kExamples; }

}  // namespace ui
