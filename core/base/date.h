// Calendar dates without a clock: "today" is always passed in.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// A valid date of the proleptic Gregorian calendar, years 1900 to 2199.
struct Date {
    int year = 1900;
    int month = 1;
    int day = 1;
    auto operator<=>(const Date&) const = default;
};

[[nodiscard]] bool is_valid(int year, int month, int day);
// "2026-08-04" only, exactly so.
[[nodiscard]] std::optional<Date> parse_iso(std::string_view text);
// From what a person typed in three fields; month may be a number or an English name. Blanks around are
// allowed.
[[nodiscard]] std::optional<Date> from_fields(std::string_view day, std::string_view month,
                                              std::string_view year);
[[nodiscard]] std::string iso(const Date& date);                   // "2026-08-04"
[[nodiscard]] std::string words(const Date& date);                 // "4 August 2026"
[[nodiscard]] int days_between(const Date& from, const Date& to);  // negative if `to` is earlier
// Sums beyond the years above stop at their first or last day.
[[nodiscard]] Date add_days(const Date& date, int days);
[[nodiscard]] Date add_months(const Date& date,
                              int months);    // the last day of the month where the day does not exist
[[nodiscard]] int weekday(const Date& date);  // 0 Monday … 6 Sunday
// Monday to Friday strictly after `from` up to and including `to`, 0 if `to` is not later; bank holidays are
// not known to us.
[[nodiscard]] int working_days_between(const Date& from, const Date& to);

}  // namespace base
