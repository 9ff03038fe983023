// Answers by question id. Text is kept as typed; nothing is normalised.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/date.h"

namespace assessment {

// Several choices, in the order of the definition's options; each id at most once.
struct Choices {
    std::vector<std::string> ids;
    bool operator==(const Choices&) const = default;
};

// A date as typed in three fields, so that "31 February" is not lost while it is being mended.
struct DateText {
    std::string day, month, year;
    bool operator==(const DateText&) const = default;
    [[nodiscard]] bool is_blank() const { return day.empty() && month.empty() && year.empty(); }
    [[nodiscard]] std::optional<base::Date> date() const { return base::from_fields(day, month, year); }
};

// Text serves short and long text, email, number as typed, and the option id of a single choice (also
// yes/no/unsure).
using Cell = std::variant<std::string, Choices, DateText>;

struct Row {
    std::string id;  // base::row_id; rows of fixed tables have the option id of their first column
    std::map<std::string, Cell, std::less<>> cells;
    bool operator==(const Row&) const = default;
};

struct Rows {
    std::vector<Row> rows;
    bool operator==(const Rows&) const = default;
};

using Value = std::variant<std::string, Choices, DateText, Rows>;
using Answers = std::map<std::string, Value, std::less<>>;

// Nothing there: "", no choice, a blank date, no rows.
[[nodiscard]] bool is_blank(const Value& value);
[[nodiscard]] bool is_blank(const Cell& cell);

// Reading without fuss: the neutral value if absent or of another type.
[[nodiscard]] const std::string& text(const Answers& answers, std::string_view question);
[[nodiscard]] const std::vector<std::string>& choices(const Answers& answers, std::string_view question);
[[nodiscard]] std::optional<base::Date> date(const Answers& answers, std::string_view question);
[[nodiscard]] const std::vector<Row>& rows(const Answers& answers, std::string_view question);
[[nodiscard]] const std::string& text(const Row& row, std::string_view column);
[[nodiscard]] const std::vector<std::string>& choices(const Row& row, std::string_view column);
[[nodiscard]] std::optional<base::Date> date(const Row& row, std::string_view column);

}  // namespace assessment
