// A bar chart with its words: a one-sentence summary, bars beside their numbers, and the data as a table on demand.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/tag/tag.h"

namespace ui {

struct Bar {
    std::string label = {};
    std::string value = {};  // as it must be read: "4.8 %", "fewer than 10"
    float share = 0;         // 0 to 1 of the longest bar; 0 for what has no number
    Colour colour = Colour::Blue;
};
struct Figure {
    std::string id = {};
    std::string title = {};
    std::string summary = {};  // the one sentence it shows
    std::vector<Bar> bars = {};
};
void figure(Frame& frame, const Figure& figure);

}  // namespace ui
