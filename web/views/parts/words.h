// Small words that several pages share: counts, dates as typed, and links made from ids.
// Not for sentences of one page; those stand in the page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/assessment/answers.h"
#include "web/ui/date_input/date_input.h"

namespace views {

// "1 draft", "3 drafts".
[[nodiscard]] std::string counted(std::size_t count, std::string_view one, std::string_view many);
// "1,500,000", as people read large numbers.
[[nodiscard]] std::string grouped(std::uint64_t number);
// "#/tasks" from "/tasks".
[[nodiscard]] std::string to_route(std::string_view route);
// What a date field shows for a typed date, and back.
[[nodiscard]] ui::DateParts parts_of(const assessment::DateText& date);
[[nodiscard]] assessment::DateText typed(const ui::DateParts& parts);
// A sentence for a date that is typed in full and is none; empty while it is being typed.
[[nodiscard]] std::string date_error(const assessment::DateText& date);

}  // namespace views
