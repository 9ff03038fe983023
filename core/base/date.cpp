// Calendar arithmetic over std::chrono's calendar types; no clock is ever read.
#include "core/base/date.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "core/base/text.h"

namespace base {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr Date kFirst{kFirstYear, 1, 1};
constexpr Date kLast{kLastYear, 12, 31};

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};

std::chrono::year_month_day calendar(int year, int month, int day) {
    return std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} /
           std::chrono::day{static_cast<unsigned>(day)};
}

std::chrono::sys_days days_of(const Date& date) {
    return std::chrono::sys_days{calendar(date.year, date.month, date.day)};
}

Date date_of(std::chrono::sys_days days) {
    const std::chrono::year_month_day ymd{days};
    const Date date{static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                    static_cast<int>(static_cast<unsigned>(ymd.day()))};
    return std::clamp(date, kFirst, kLast);
}

// A number of one to `digits` ASCII digits; nothing else.
std::optional<int> number(std::string_view text, std::size_t digits) {
    if (text.empty() || text.size() > digits) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

// "8", "08", "August", "Aug" or "Sept."; at least three letters of a name.
std::optional<int> month_number(std::string_view text) {
    if (const auto value = number(text, 2)) return value;
    const std::string name = normalised(text);
    if (name.size() < 3) return std::nullopt;
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (kMonths[i].starts_with(name)) return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

}  // namespace

bool is_valid(int year, int month, int day) {
    if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31) return false;
    return calendar(year, month, day).ok();
}

std::optional<Date> parse_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4), 4);
    const auto month = number(text.substr(5, 2), 2);
    const auto day = number(text.substr(8, 2), 2);
    if (!year || !month || !day || !is_valid(*year, *month, *day)) return std::nullopt;
    return Date{*year, *month, *day};
}

std::optional<Date> from_fields(std::string_view day, std::string_view month, std::string_view year) {
    const auto day_number = number(trimmed(day), 2);
    const auto month_number_typed = month_number(trimmed(month));
    const auto year_number = number(trimmed(year), 4);  // "26" is refused by the range: it could be 1926
    if (!day_number || !month_number_typed || !year_number) return std::nullopt;
    if (!is_valid(*year_number, *month_number_typed, *day_number)) return std::nullopt;
    return Date{*year_number, *month_number_typed, *day_number};
}

std::string iso(const Date& date) {
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string words(const Date& date) {
    std::string month(kMonths[static_cast<std::size_t>(date.month - 1)]);
    month[0] = static_cast<char>(month[0] - 'a' + 'A');
    return std::to_string(date.day) + " " + month + " " + std::to_string(date.year);
}

int days_between(const Date& from, const Date& to) {
    return static_cast<int>((days_of(to) - days_of(from)).count());
}

Date add_days(const Date& date, int days) {
    // Clamped before adding, so that no caller can overflow the calendar.
    constexpr int kSpan = 366 * (kLastYear - kFirstYear + 1);
    return date_of(days_of(date) + std::chrono::days{std::clamp(days, -kSpan, kSpan)});
}

Date add_months(const Date& date, int months) {
    constexpr int kSpan = 12 * (kLastYear - kFirstYear + 1);
    const int index = date.year * 12 + (date.month - 1) + std::clamp(months, -kSpan, kSpan);
    const int year = index / 12;
    const int month = index % 12 + 1;
    if (year < kFirstYear) return kFirst;
    if (year > kLastYear) return kLast;
    int day = date.day;
    while (!is_valid(year, month, day)) --day;
    return Date{year, month, day};
}

int weekday(const Date& date) {
    return static_cast<int>(std::chrono::weekday{days_of(date)}.iso_encoding()) - 1;
}

int working_days_between(const Date& from, const Date& to) {
    int count = 0;
    const int days = days_between(from, to);
    for (int i = 1; i <= days; ++i) {
        if ((weekday(from) + i) % 7 < 5) ++count;
    }
    return count;
}

}  // namespace base
