// See words.h.
#include "web/views/parts/words.h"

namespace views {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
    return digits;
}

std::string to_route(std::string_view route) { return "#" + std::string(route); }

ui::DateParts parts_of(const assessment::DateText& date) { return {date.day, date.month, date.year}; }

assessment::DateText typed(const ui::DateParts& parts) { return {parts.day, parts.month, parts.year}; }

std::string date_error(const assessment::DateText& date) {
    const bool whole = !date.day.empty() && !date.month.empty() && date.year.size() >= 4;
    return whole && !date.date() ? "Enter a real date, such as 27 3 2027" : std::string();
}

}  // namespace views
