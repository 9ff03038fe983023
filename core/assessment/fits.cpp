// What of an answer counts: of the right type, known and shown options, known columns, nothing blank.
#include "core/assessment/fits.h"

#include <algorithm>

#include "core/assessment/visible.h"

namespace assessment {
namespace {

using form::Option;
using form::QuestionType;

enum class Held { Text, Choices, Date, Rows };

Held held_by(QuestionType type) {
    switch (type) {
        case QuestionType::ShortText:
        case QuestionType::LongText:
        case QuestionType::YesNo:
        case QuestionType::YesNoUnsure:
        case QuestionType::One:
        case QuestionType::Email:
        case QuestionType::Number:
        case QuestionType::Auto:
            return Held::Text;
        case QuestionType::Many:
            return Held::Choices;
        case QuestionType::Date:
            return Held::Date;
        case QuestionType::Table:
            return Held::Rows;
    }
    return Held::Text;
}

template <typename Variant>
bool holds_simple(Held held, const Variant& value) {
    return (held == Held::Text && std::holds_alternative<std::string>(value)) ||
           (held == Held::Choices && std::holds_alternative<Choices>(value)) ||
           (held == Held::Date && std::holds_alternative<DateText>(value));
}

bool is_one_choice(QuestionType type) {
    return type == QuestionType::One || type == QuestionType::YesNo || type == QuestionType::YesNoUnsure;
}

const Option* option_of(const std::vector<Option>& options, const std::string& id) {
    const auto found = std::ranges::find(options, id, &Option::id);
    return found == options.end() ? nullptr : &*found;
}

template <typename Held, typename Asked>
std::vector<std::string> chosen(const Held& value, const Asked& asked) {
    if (const auto* choices = std::get_if<Choices>(&value)) return choices->ids;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr || text->empty() || !is_one_choice(asked.type)) return {};
    return {*text};
}

template <typename Held, typename Asked>
std::vector<std::string> unknown_among(const Held& value, const Asked& asked) {
    std::vector<std::string> unknown;
    if (asked.options.empty()) return unknown;
    for (const std::string& id : chosen(value, asked)) {
        if (option_of(asked.options, id) == nullptr) unknown.push_back(id);
    }
    return unknown;
}

// Drops options that are hidden or unknown. `asked` is a question or a column.
template <typename Held, typename Asked>
void keep_shown_options(Held& value, const Asked& asked, const Answers& visible_answers) {
    if (asked.options.empty()) return;
    const auto counts = [&](const std::string& id) {
        const Option* option = option_of(asked.options, id);
        return option != nullptr && holds(option->shown, visible_answers);
    };
    if (auto* choices = std::get_if<Choices>(&value)) {
        std::erase_if(choices->ids, [&](const std::string& id) { return !counts(id); });
    } else if (auto* text = std::get_if<std::string>(&value); text != nullptr && is_one_choice(asked.type)) {
        if (!counts(*text)) text->clear();
    }
}

Row counting_row(const form::Question& question, const Row& row, const Answers& visible_answers) {
    Row result{row.id, {}};
    for (const form::Column& column : question.columns) {
        const auto cell = row.cells.find(column.id);
        if (cell == row.cells.end() || !fits(column.type, cell->second)) continue;
        Cell kept = cell->second;
        keep_shown_options(kept, column, visible_answers);
        if (!is_blank(kept)) result.cells.emplace(column.id, std::move(kept));
    }
    return result;
}

// The first column of fixed rows names the row; it is no answer by itself.
bool says_nothing(const form::Question& question, const Row& row) {
    if (!question.fixed_rows) return row.cells.empty();
    return row.cells.empty() || (row.cells.size() == 1 && row.cells.contains(question.columns.front().id));
}

bool is_wanted(const form::Question& question, const Row& row, const Answers& visible_answers) {
    if (says_nothing(question, row)) return false;
    if (!question.fixed_rows) return true;
    const Option* option = option_of(question.columns.front().options, row.id);
    return option != nullptr && holds(option->shown, visible_answers);
}

}  // namespace

bool fits(QuestionType type, const Value& value) {
    if (held_by(type) == Held::Rows) return std::holds_alternative<Rows>(value);
    return holds_simple(held_by(type), value);
}

bool fits(QuestionType type, const Cell& cell) { return holds_simple(held_by(type), cell); }

std::vector<std::string> unknown_options(const Value& value, const form::Question& question) {
    return unknown_among(value, question);
}

std::vector<std::string> unknown_options(const Cell& cell, const form::Column& column) {
    return unknown_among(cell, column);
}

std::optional<Value> counting_part(const form::Question& question, const Value& value,
                                   const Answers& visible_answers) {
    if (!fits(question.type, value)) return std::nullopt;
    Value kept = value;
    if (auto* table = std::get_if<Rows>(&kept)) {
        Rows counting;
        for (const Row& row : table->rows) {
            Row part = counting_row(question, row, visible_answers);
            if (is_wanted(question, part, visible_answers)) counting.rows.push_back(std::move(part));
        }
        kept = std::move(counting);
    } else {
        keep_shown_options(kept, question, visible_answers);
    }
    if (is_blank(kept)) return std::nullopt;
    return kept;
}

}  // namespace assessment
