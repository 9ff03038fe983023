// Dates in cells, and which year they lie in. British order where it could be either.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/date.h"

namespace workforce::reading {

// "31/03/2025", "31-3-25", "31.03.2025", "2025-03-31", "31-Mar-2025", "31 March 2025", each with or without a time
// after it; "45747" as a spreadsheet counts days. Two digits of a year are 2000 to 2069 and 1970 to 1999. Nothing for all else, also for "03/31/2025".
// Source: workforce-specification, section 5.3.
[[nodiscard]] std::optional<base::Date> date_in_cell(std::string_view text);

// The year that ends with the snapshot, and the one before.
// Source: workforce-specification, section 3.
struct Window {
    base::Date snapshot{};
    base::Date year_start{};      // of the year that ends with the snapshot
    base::Date previous_start{};  // of the one before

    Window() = default;
    Window(const base::Date& day)
        : snapshot(day),
          year_start(base::add_days(base::add_months(day, -12), 1)),
          previous_start(base::add_days(base::add_months(day, -24), 1)) {}
    bool operator==(const Window&) const = default;
};

enum class When { Blank, InYear, OnTheDay, PreviousYear, Earlier, Later };
inline constexpr std::size_t kWhenCount = 6;

[[nodiscard]] When when(const base::Date& date, const Window& window);

}  // namespace workforce::reading
