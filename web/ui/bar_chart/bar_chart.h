// A bar chart with its words: a one-sentence summary, and a real table whose rows have a bar beside each number. It
// makes no sentence and computes no number: both are given.
#pragma once

#include <string>
#include <vector>

#include "web/ui/chart.h"

namespace ui {

struct Bar {
    std::string label = {};
    std::string value = {};  // as it must be read: "4.8 %", "fewer than 10"
    float share = 0;         // 0 to 1 of the longest bar; 0 for what has no number
    Pattern pattern = Pattern::Solid;
    Colour colour = Colour::Blue;
};
struct BarChart {
    std::string id = {};
    std::string title = {};
    std::string summary = {};                          // the one sentence it shows
    std::string label_header = {}, value_header = {};  // "Quarter", "Attendances"
    std::string scale_words = {};                      // what a whole bar is: "The longest bar is 3,820"
    std::vector<Bar> bars = {};
};
void bar_chart(Frame& frame, const BarChart& chart);

}  // namespace ui
