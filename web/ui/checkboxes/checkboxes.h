// Any number of choices out of few.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct CheckboxOption {
    std::string value = {};
    std::string label = {};
    std::string hint = {};
    std::function<void()> reveal = {};  // drawn under the option while it is ticked, may be empty
    bool exclusive =
        false;  // "None of these": ticking it clears the others and the reverse; "or" stands above it
};

struct Checkboxes {
    std::string id = {};
    std::string legend = {};
    std::string hint = {};
    std::string error = {};
    std::vector<CheckboxOption> options = {};
    std::vector<std::string> values = {};  // ticked ones, any order
    bool legend_is_heading = false;
    bool small = false;
    bool required = false;
};
// The whole new set, in the order of the options, when the user ticked or cleared one.
[[nodiscard]] std::optional<std::vector<std::string>> checkboxes(Frame& frame, const Checkboxes& boxes);

// One box on its own ("I have read this").
struct Checkbox {
    std::string id = {};
    std::string label = {};
    std::string hint = {};
    std::string error = {};
    bool checked = false;
    bool small = false;
};
[[nodiscard]] std::optional<bool> checkbox(Frame& frame, const Checkbox& box);

}  // namespace ui
