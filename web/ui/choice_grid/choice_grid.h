// The same short choice for many rows (first look at impact: 20 groups by 5 or 6 answers). Each row is a radio group
// with its own legend; columns line up where there is room.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct GridRow {
    std::string id = {};  // the element and answer: "imp.age"
    std::string label = {};
    std::string hint = {};
    std::string error = {};
    std::string value = {};
    std::function<void()> reveal = {};  // drawn under the row: a reason, may be empty
};
struct ChoiceGrid {
    std::string id = {};
    std::string legend = {};
    std::string hint = {};
    std::string error = {};
    std::vector<platform::Option> options = {};  // short labels
    std::vector<GridRow> rows = {};
};
struct GridChange {
    std::string row = {};
    std::string value = {};
    bool operator==(const GridChange&) const = default;
};
[[nodiscard]] std::optional<GridChange> choice_grid(Frame& frame, const ChoiceGrid& grid);

}  // namespace ui
