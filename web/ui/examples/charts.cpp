// See examples.h: the charts. The figures are invented.
#include "web/ui/examples/examples.h"

namespace ui {

bool draw_bar_chart(Frame& f, ExampleState&) {
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

bool draw_range_chart(Frame& f, ExampleState&) {
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

bool draw_trend_chart(Frame& f, ExampleState&) {
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

}  // namespace ui
