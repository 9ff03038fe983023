// The one place where ids become words.
#include "core/report/words.h"

#include <algorithm>

#include "core/base/text.h"

namespace report {
namespace {

const form::Option* find_option(const std::vector<form::Option>& options, std::string_view id) {
    const auto found = std::ranges::find(options, id, &form::Option::id);
    return found == options.end() ? nullptr : &*found;
}

std::vector<form::Option> items_as_options(const form::FormDefinition& form) {
    std::vector<form::Option> options;
    for (const form::Item& item : form.items) options.push_back({item.id, item.short_label, {}, {}});
    for (form::Option& option : options) {
        const form::Item* item = form.find_item(option.id);
        if (option.label.empty() && item != nullptr) option.label = item->label;
    }
    return options;
}

std::vector<form::Option> levels_as_options(const std::vector<rules::Level>& levels) {
    std::vector<form::Option> options;
    for (const rules::Level& level : levels) {
        const std::string value = std::to_string(level.value);
        options.push_back({value, value + " " + level.word, {}, {}});
    }
    return options;
}

std::vector<form::Option> rows_as_options(const assessment::Answers& answers,
                                          std::initializer_list<std::string_view> questions,
                                          std::string_view word) {
    std::vector<form::Option> options;
    for (const std::string_view question : questions) {
        const auto& rows = assessment::rows(answers, question);
        if (rows.empty()) continue;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            options.push_back({rows[i].id, std::string(word) + " " + std::to_string(i + 1), {}, {}});
        }
        break;  // Stage 2's table stands for Stage 1's
    }
    return options;
}

std::vector<form::Option> options_of(const rules::RuleBook& book, const assessment::Answers& answers,
                                     const form::Column& column) {
    const std::string& from = column.options_from;
    if (from == "characteristics_and_groups") return items_as_options(book.form);
    if (from == "consequence") return levels_as_options(book.bands.consequence);
    if (from == "likelihood") return levels_as_options(book.bands.likelihood);
    if (from == "risks") return rows_as_options(answers, {"risk.rows", "risk1.rows"}, "Risk");
    if (from == "actions") return rows_as_options(answers, {"act.rows"}, "Action");
    if (from == "evidence") return rows_as_options(answers, {"ev.items"}, "Source");
    return column.options;
}

bool is_choice(form::QuestionType type) {
    using enum form::QuestionType;
    return type == One || type == Many || type == YesNo || type == YesNoUnsure;
}

struct CellWords {
    const std::vector<form::Option>& options;
    bool choice;

    std::string operator()(const std::string& text) const {
        return choice && !text.empty() ? choices_in_words(options, {text}) : text;
    }
    std::string operator()(const assessment::Choices& choices) const {
        return choices_in_words(options, choices.ids);
    }
    std::string operator()(const assessment::DateText& date) const { return date_in_words(date); }
};

// One row as "label: value" lines, for places that have no table.
std::string row_in_words(const rules::RuleBook& book, const form::Question& question,
                         const assessment::Row& row) {
    std::vector<std::string> parts;
    for (const form::Column& column : question.columns) {
        const auto cell = row.cells.find(column.id);
        if (cell == row.cells.end() || assessment::is_blank(cell->second)) continue;
        parts.push_back(column.label + ": " + cell_in_words(book, {}, column, cell->second));
    }
    return base::join(parts, "; ");
}

std::string quoted(std::string_view text) { return "\xE2\x80\x9C" + std::string(text) + "\xE2\x80\x9D"; }

std::string value_words(const form::FormDefinition& form, const form::Condition& condition) {
    const form::Question* question = form.find(condition.question);
    std::vector<std::string> words;
    for (const std::string& value : condition.values) {
        const form::Option* option = nullptr;
        if (question != nullptr && condition.column.empty()) option = find_option(question->options, value);
        const form::Item* item = form.find_item(value);
        words.push_back(quoted(option != nullptr ? option->label : item != nullptr ? item->label : value));
    }
    return words.size() < 2 ? base::join(words, "") : "one of " + base::join(words, ", ");
}

std::string parts_in_words(const form::FormDefinition& form, const form::Condition& condition,
                           std::string_view between) {
    std::vector<std::string> words;
    for (const form::Condition& part : condition.parts) {
        std::string one = condition_in_words(form, part);
        if (!one.empty() && std::ranges::find(words, one) == words.end()) words.push_back(std::move(one));
    }
    return base::join(words, between);
}

}  // namespace

const std::string& name_of(const form::Question& question) {
    return question.short_label.empty() ? question.label : question.short_label;
}

std::string date_in_words(const assessment::DateText& date) {
    if (date.is_blank()) return {};
    if (const auto valid = date.date()) return base::words(*valid);
    return date.day + "/" + date.month + "/" + date.year + " (not a date)";
}

std::string choices_in_words(const std::vector<form::Option>& options, const std::vector<std::string>& ids) {
    std::vector<std::string> words;
    for (const form::Option& option : options) {
        if (std::ranges::find(ids, option.id) != ids.end()) words.push_back(option.label);
    }
    for (const std::string& id : ids) {
        if (find_option(options, id) == nullptr) words.push_back(id);
    }
    return base::join(words, "; ");
}

std::string cell_in_words(const rules::RuleBook& book, const assessment::Answers& answers,
                          const form::Column& column, const assessment::Cell& cell) {
    const std::vector<form::Option> options = options_of(book, answers, column);
    return std::visit(CellWords{options, is_choice(column.type)}, cell);
}

std::string answer_in_words(const rules::RuleBook& book, const form::Question& question,
                            const assessment::Value& value) {
    if (const auto* rows = std::get_if<assessment::Rows>(&value)) {
        std::vector<std::string> all;
        for (const assessment::Row& row : rows->rows) all.push_back(row_in_words(book, question, row));
        return base::join(all, "\n");
    }
    const CellWords words{question.options, is_choice(question.type)};
    if (const auto* text = std::get_if<std::string>(&value)) return words(*text);
    if (const auto* choices = std::get_if<assessment::Choices>(&value)) return words(*choices);
    return words(std::get<assessment::DateText>(value));
}

std::string condition_in_words(const form::FormDefinition& form, const form::Condition& condition) {
    const form::Question* question = form.find(condition.question);
    const std::string name = quoted(question != nullptr ? name_of(*question) : condition.question);
    switch (condition.kind) {
        case form::ConditionKind::Always:
            return {};
        case form::ConditionKind::All:
            return parts_in_words(form, condition, " and ");
        case form::ConditionKind::Any:
            return parts_in_words(form, condition, " or ");
        case form::ConditionKind::Not: {
            const std::string inner = parts_in_words(form, condition, " and ");
            return inner.empty() ? std::string() : "it is not so that " + inner;
        }
        case form::ConditionKind::Is:
            return name + " is " + value_words(form, condition);
        case form::ConditionKind::Has:
            return name + " includes " + value_words(form, condition);
        case form::ConditionKind::Answered:
            return name + " has an answer";
    }
    return {};
}

std::string counted(long long count, std::string_view one, std::string_view many) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

std::string score_in_words(const rules::BandSet& bands, const std::optional<rules::Score>& score) {
    if (!score) return "not scored";
    const rules::Band* band = rules::find_band(bands, score->band);
    return std::to_string(score->value) + (band != nullptr ? " (" + band->label + ")" : "");
}

std::string in_words(const assessment::ToDo& to_do) {
    const std::string ask = base::trimmed(to_do.ask);
    std::string words = "Not known yet: " + (ask.empty() ? std::string("to be found out") : ask);
    if (!words.ends_with(".") && !words.ends_with("?")) words += ".";
    if (!to_do.owner.empty()) words += " Who finds out: " + to_do.owner + ".";
    if (!to_do.due.is_blank()) words += " By " + date_in_words(to_do.due) + ".";
    return words;
}

std::string status_in_words(assessment::Status status) {
    switch (status) {
        case assessment::Status::Draft:
            return "Draft, not yet quality assured";
        case assessment::Status::SubmittedForQa:
            return "Submitted for quality assurance, not yet approved";
        case assessment::Status::InReview:
            return "In review by the Inclusion Team";
        case assessment::Status::Returned:
            return "Returned to the author";
        case assessment::Status::Resubmitted:
            return "Submitted again, not yet approved";
        case assessment::Status::QualityAssured:
            return "Quality assured";
        case assessment::Status::DirectorSigned:
            return "Signed off by the responsible director";
        case assessment::Status::PresentedToDecision:
            return "Presented to the decision-maker";
        case assessment::Status::Decided:
            return "Decided";
        case assessment::Status::Published:
            return "Published";
        case assessment::Status::Monitoring:
            return "Being monitored";
        case assessment::Status::ReviewDue:
            return "Review due";
        case assessment::Status::Closed:
            return "Closed";
        case assessment::Status::Superseded:
            return "Replaced by a later version";
        case assessment::Status::Withdrawn:
            return "Withdrawn";
    }
    return {};
}

}  // namespace report
