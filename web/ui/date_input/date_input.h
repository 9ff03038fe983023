// A date as three fields, as the NHS design system asks. What was typed is kept as typed, valid or not.
#pragma once

#include <optional>
#include <string>

#include "web/ui/frame.h"

namespace ui {

struct DateParts {
    std::string day = {}, month = {}, year = {};
    bool operator==(const DateParts&) const = default;
};

struct DateInput {
    std::string id = {};  // the fields are id + ".day", ".month", ".year"
    std::string legend = {};
    std::string hint = {};  // "For example, 15 3 2027"
    std::string error = {};
    DateParts value = {};
    bool legend_is_heading = false;
    bool required = false;
};
[[nodiscard]] std::optional<DateParts> date_input(Frame& frame, const DateInput& date);

}  // namespace ui
