// Reading answers without fuss: absent and of another type are both "nothing there".
#include "core/assessment/answers.h"

namespace assessment {
namespace {

template <typename T, typename Map>
const T& get_or_nothing(const Map& map, std::string_view id) {
    static const T nothing{};
    const auto found = map.find(id);
    if (found == map.end()) return nothing;
    const T* value = std::get_if<T>(&found->second);
    return value == nullptr ? nothing : *value;
}

bool is_empty(const std::string& text) { return text.empty(); }
bool is_empty(const Choices& choices) { return choices.ids.empty(); }
bool is_empty(const DateText& date) { return date.is_blank(); }
bool is_empty(const Rows& rows) { return rows.rows.empty(); }

}  // namespace

bool is_blank(const Value& value) {
    return std::visit([](const auto& held) { return is_empty(held); }, value);
}

bool is_blank(const Cell& cell) {
    return std::visit([](const auto& held) { return is_empty(held); }, cell);
}

const std::string& text(const Answers& answers, std::string_view question) {
    return get_or_nothing<std::string>(answers, question);
}

const std::vector<std::string>& choices(const Answers& answers, std::string_view question) {
    return get_or_nothing<Choices>(answers, question).ids;
}

std::optional<base::Date> date(const Answers& answers, std::string_view question) {
    return get_or_nothing<DateText>(answers, question).date();
}

const std::vector<Row>& rows(const Answers& answers, std::string_view question) {
    return get_or_nothing<Rows>(answers, question).rows;
}

const std::string& text(const Row& row, std::string_view column) {
    return get_or_nothing<std::string>(row.cells, column);
}

const std::vector<std::string>& choices(const Row& row, std::string_view column) {
    return get_or_nothing<Choices>(row.cells, column).ids;
}

std::optional<base::Date> date(const Row& row, std::string_view column) {
    return get_or_nothing<DateText>(row.cells, column).date();
}

}  // namespace assessment
