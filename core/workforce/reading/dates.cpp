// Takes a cell apart into day, month and year.
#include "core/workforce/reading/dates.h"

#include <array>

#include "core/base/text.h"

namespace workforce::reading {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// Runs of digits or of letters; what parts them does not matter.
std::array<std::string_view, 3> first_three(std::string_view text) {
    std::array<std::string_view, 3> parts;
    std::size_t at = 0;
    for (std::string_view& part : parts) {
        while (at < text.size() && !is_digit(text[at]) && !is_letter(text[at])) ++at;
        const std::size_t begin = at;
        if (at < text.size() && is_digit(text[at])) {
            while (at < text.size() && is_digit(text[at])) ++at;
        } else {
            while (at < text.size() && is_letter(text[at])) ++at;
        }
        part = text.substr(begin, at - begin);
    }
    return parts;
}

std::string whole_year(std::string_view year) {
    if (year.size() != 2 || !is_digit(year[0])) return std::string(year);
    return (year[0] < '7' ? "20" : "19") + std::string(year);
}

// Days since 30 December 1899, as spreadsheets count them; the years 1954 to 2064, so that no other number is taken
// for a date. ASSUMPTION: files saved on old Macs, which count from 1904, do not come any more.
std::optional<base::Date> by_day_number(std::string_view text) {
    if (text.size() != 5 || text[0] < '2' || text[0] > '5') return std::nullopt;
    int days = 0;
    for (const char c : text) {
        if (!is_digit(c)) return std::nullopt;
        days = days * 10 + (c - '0');
    }
    return base::add_days({1900, 1, 1}, days - 2);
}

}  // namespace

std::optional<base::Date> date_in_cell(std::string_view text) {
    if (text.size() > 40) return std::nullopt;
    if (const auto date = by_day_number(text)) return date;
    const auto [first, second, third] = first_three(text);
    if (third.empty()) return std::nullopt;
    if (first.size() == 4 && is_digit(first[0])) return base::from_fields(third, second, first);
    if (third.size() != 2 && third.size() != 4) return std::nullopt;
    return base::from_fields(first, second, whole_year(third));
}

When when(const base::Date& date, const Window& window) {
    if (date == window.snapshot) return When::OnTheDay;
    if (date > window.snapshot) return When::Later;
    if (date >= window.year_start) return When::InYear;
    return date >= window.previous_start ? When::PreviousYear : When::Earlier;
}

}  // namespace workforce::reading
