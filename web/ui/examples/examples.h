// One example or more of each widget, in one list that the gallery and the tests loop over. A new widget is one row
// here. Not a place for content of the portal.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/ui.h"

namespace ui {

// What the examples keep between builds: answers by id. Plain values, so that a test can compare them.
struct ExampleState {
    std::map<std::string, std::string> words = {};
    std::map<std::string, std::vector<std::string>> sets = {};
    std::vector<RowValues> rows = {};
    int rows_made = 0;
    bool dialog_open = false;
    Sort sort = {};
    bool operator==(const ExampleState& other) const {
        return words == other.words && sets == other.sets && rows_made == other.rows_made &&
               rows.size() == other.rows.size() && dialog_open == other.dialog_open && sort == other.sort;
    }
};

struct Example {
    std::string_view name;  // "radios, with an error"
    // Draws it; true when an answer changed `state`.
    bool (*draw)(Frame&, ExampleState&);
};

std::span<const Example> examples();

bool draw_bar_chart(Frame& frame, ExampleState& state);
bool draw_range_chart(Frame& frame, ExampleState& state);
bool draw_trend_chart(Frame& frame, ExampleState& state);

// The parts of the four hard pages.
bool draw_hard_matrix(Frame& frame, ExampleState& state);
bool draw_hard_grid(Frame& frame, ExampleState& state);
bool draw_hard_rows(Frame& frame, ExampleState& state);
bool draw_hard_text(Frame& frame, ExampleState& state);

}  // namespace ui
