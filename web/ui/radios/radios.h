// One choice out of few. More than seven: select. Rows of the same choice: choice_grid.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct RadioOption {
    std::string value = {};
    std::string label = {};
    std::string hint = {};
    std::function<void()> reveal =
        {};  // drawn under the option while it is chosen (a reason, a "which?"), may be empty
    bool divider_before = false;  // the word "or" above it
};

struct Radios {
    std::string id = {};
    std::string legend = {};
    std::string hint = {};
    std::string error = {};
    std::vector<RadioOption> options = {};
    std::string value = {};          // empty: nothing chosen yet
    bool inline_options = false;     // short ones ("Yes", "No") beside each other
    bool legend_is_heading = false;  // the legend is the page's subject, shown large
    bool small = false;
    bool required = false;
};
// The value newly chosen. The id of an option's element is id + "." + value.
[[nodiscard]] std::optional<std::string> radios(Frame& frame, const Radios& radios);

}  // namespace ui
