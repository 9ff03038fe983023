// References and order. Errors name the question that is wrong; the reader's path is gone by now, because a
// condition may come from the page, the section or the item.
#include "core/form/check.h"

#include <algorithm>
#include <set>
#include <string>

#include "core/base/text.h"
#include "core/form/places.h"

namespace form {
namespace {

using base::Error;
using base::ErrorCode;
using Found = std::optional<Error>;

bool is_one_choice(QuestionType type) {
    return type == QuestionType::One || type == QuestionType::YesNo || type == QuestionType::YesNoUnsure;
}

bool has_choices(QuestionType type) { return is_one_choice(type) || type == QuestionType::Many; }

const Column* column_of(const std::vector<Column>& columns, std::string_view id) {
    const auto found = std::ranges::find(columns, id, &Column::id);
    return found == columns.end() ? nullptr : &*found;
}

// Whether each value is an option. Options that come from elsewhere (rows, bands) cannot be known here.
Found unknown_value(const Condition& condition, const std::vector<Option>& options, bool from_elsewhere,
                    const std::string& where) {
    if (from_elsewhere && options.empty()) return std::nullopt;
    for (const std::string& value : condition.values) {
        if (std::ranges::find(options, value, &Option::id) != options.end()) continue;
        return Error{ErrorCode::UnknownId, where, "there is no option “" + value + "”"};
    }
    return std::nullopt;
}

// Whether `is` and `has` fit what they look at.
Found wrong_kind(const Condition& condition, QuestionType type, const std::string& what,
                 const std::string& where) {
    if (condition.kind == ConditionKind::Is && !is_one_choice(type)) {
        return Error{ErrorCode::WrongType, where, "“is” needs a single choice; " + what + " is none"};
    }
    if (condition.kind == ConditionKind::Has && !has_choices(type)) {
        return Error{ErrorCode::WrongType, where, "“has” needs a choice; " + what + " is none"};
    }
    return std::nullopt;
}

Found check_column(const Condition& condition, const std::vector<Column>& columns, const std::string& where) {
    const Column* column = column_of(columns, condition.column);
    if (column == nullptr) {
        return Error{ErrorCode::UnknownId, where, "there is no column “" + condition.column + "”"};
    }
    if (auto error = wrong_kind(condition, column->type, "column “" + column->id + "”", where)) return error;
    return unknown_value(condition, column->options, !column->options_from.empty(), where);
}

// `row` is the table whose row a condition without a question looks at; nullptr outside tables.
Found check_condition(const FormDefinition& form, const Condition& condition, const Question* row,
                      const std::string& where) {
    for (const Condition& part : condition.parts) {
        if (auto error = check_condition(form, part, row, where)) return error;
    }
    if (condition.question.empty() && condition.column.empty()) return std::nullopt;
    if (condition.question.empty()) {
        if (row != nullptr) return check_column(condition, row->columns, where);
        return Error{ErrorCode::MissingMember, where,
                     "which question column “" + condition.column + "” belongs to"};
    }
    const Question* question = form.find(condition.question);
    if (question == nullptr) {
        return Error{ErrorCode::UnknownId, where, "there is no question “" + condition.question + "”"};
    }
    if (!condition.column.empty()) {
        if (condition.kind == ConditionKind::Is) {
            return Error{ErrorCode::WrongType, where, "use “has” to look into the rows of a table"};
        }
        return check_column(condition, question->columns, where);
    }
    if (auto error = wrong_kind(condition, question->type, "“" + question->id + "”", where)) return error;
    if (condition.kind == ConditionKind::Answered) return std::nullopt;
    return unknown_value(condition, question->options, !question->options_from.empty(), where);
}

bool is_text(QuestionType type) { return type == QuestionType::ShortText || type == QuestionType::LongText; }

Found check_prefill(const FormDefinition& form, const Question& question, const std::string& where) {
    if (question.prefill_from.empty()) return std::nullopt;
    const Question* source = form.find(question.prefill_from);
    if (source == nullptr) {
        return Error{ErrorCode::UnknownId, where,
                     "there is no question “" + question.prefill_from + "” to copy from"};
    }
    if (source->type == question.type || (is_text(source->type) && is_text(question.type)))
        return std::nullopt;
    return Error{ErrorCode::WrongType, where, "“" + source->id + "” is of another type and cannot be copied"};
}

Found check_guidance(const FormDefinition& form, const std::string& topic, const std::string& where) {
    if (topic.empty() || form.find_topic(topic) != nullptr) return std::nullopt;
    return Error{ErrorCode::UnknownId, where, "there is no guidance topic “" + topic + "”"};
}

Found check_question(const FormDefinition& form, const Question& question, const std::string& where) {
    if (auto error = check_condition(form, question.shown, nullptr, where + ", shown")) return error;
    if (auto error = check_condition(form, question.required_when, nullptr, where + ", required_when"))
        return error;
    for (const Option& option : question.options) {
        const std::string place = where + ", option “" + option.id + "”, shown";
        if (auto error = check_condition(form, option.shown, nullptr, place)) return error;
    }
    for (const Column& column : question.columns) {
        const std::string place = where + ", column “" + column.id + "”";
        if (auto error = check_condition(form, column.required_when, &question, place + ", required_when"))
            return error;
        for (const Option& option : column.options) {
            if (auto error = check_condition(form, option.shown, nullptr, place + ", shown")) return error;
        }
    }
    if (auto error = check_guidance(form, question.guidance, where + ", guidance")) return error;
    return check_prefill(form, question, where + ", prefill_from");
}

Found check_page(const FormDefinition& form, const Page& page, const std::string& where) {
    if (auto error = check_condition(form, page.shown, nullptr, where + ", shown")) return error;
    for (const std::string& id : page.questions) {
        if (form.find(id) == nullptr) {
            return Error{ErrorCode::UnknownId, where + ", use", "there is no question “" + id + "”"};
        }
    }
    return std::nullopt;
}

Found check_item(const FormDefinition& form, const Item& item, const std::string& where) {
    if (auto error = check_condition(form, item.shown, nullptr, where + ", shown")) return error;
    return check_guidance(form, item.guidance, where + ", guidance");
}

std::string named(std::string_view file, std::string_view what, std::string_view id) {
    return std::string(file) + " " + quoted(what, id);
}

void collect_questions(const Condition& condition, std::set<std::string>& into) {
    if (!condition.question.empty()) into.insert(condition.question);
    for (const Condition& part : condition.parts) collect_questions(part, into);
}

// What must be known before the visible answer of the question is: its own condition, and those that hide
// some of its options.
std::set<std::string> needed_first(const Question& question) {
    std::set<std::string> needed;
    collect_questions(question.shown, needed);
    for (const Option& option : question.options) collect_questions(option.shown, needed);
    for (const Column& column : question.columns) {
        for (const Option& option : column.options) collect_questions(option.shown, needed);
    }
    return needed;
}

using Needs = std::map<std::string, std::set<std::string>, std::less<>>;

// A way round the circle, beginning anywhere on it: "a → b → a".
std::string circle(const Needs& needs, const std::set<std::string, std::less<>>& placed, std::string at) {
    std::vector<std::string> way;
    while (std::ranges::find(way, at) == way.end()) {
        way.push_back(at);
        const std::set<std::string>& next = needs.at(at);
        at = *std::ranges::find_if(next, [&](const std::string& id) { return !placed.contains(id); });
    }
    way.erase(way.begin(), std::ranges::find(way, at));
    way.push_back(at);
    return base::join(way, " → ");
}

}  // namespace

Found broken_reference(const FormDefinition& form, std::string_view file) {
    for (const std::string& id : form.question_order) {
        if (auto error = check_question(form, form.questions.at(id), named(file, "question", id)))
            return error;
    }
    for (const Section& section : form.sections) {
        for (const Page& page : section.pages) {
            if (auto error = check_page(form, page, named(file, "page", page.id))) return error;
        }
    }
    for (const auto* items : {&form.items, &form.rights}) {
        for (const Item& item : *items) {
            if (auto error = check_item(form, item, named(file, "item", item.id))) return error;
        }
    }
    return std::nullopt;
}

Found put_in_order(FormDefinition& form, std::string_view file) {
    Needs needs;
    for (const auto& [id, question] : form.questions) needs.emplace(id, needed_first(question));
    std::set<std::string, std::less<>> placed;
    std::vector<std::string> waiting = form.question_order;
    while (!waiting.empty()) {
        std::vector<std::string> still_waiting;
        for (std::string& id : waiting) {
            const bool ready = std::ranges::all_of(
                needs.at(id), [&](const std::string& other) { return placed.contains(other); });
            if (ready) {
                placed.insert(id);
                form.evaluation_order.push_back(std::move(id));
            } else {
                still_waiting.push_back(std::move(id));
            }
        }
        if (still_waiting.size() == waiting.size()) {
            return Error{ErrorCode::ConditionCycle, std::string(file),
                         circle(needs, placed, still_waiting.front())};
        }
        waiting = std::move(still_waiting);
    }
    return std::nullopt;
}

}  // namespace form
