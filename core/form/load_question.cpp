// Questions, columns and options from JSON. Members that the question's type has no use for are never asked
// for, so that finish() refuses them.
#include "core/form/load_question.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/base/text.h"

namespace form {
namespace {

using base::ErrorCode;

template <typename T, std::size_t n>
using Words = std::array<std::pair<std::string_view, T>, n>;

constexpr Words<QuestionType, 11> kTypes = {{{"short", QuestionType::ShortText},
                                             {"long", QuestionType::LongText},
                                             {"yn", QuestionType::YesNo},
                                             {"ynu", QuestionType::YesNoUnsure},
                                             {"one", QuestionType::One},
                                             {"many", QuestionType::Many},
                                             {"date", QuestionType::Date},
                                             {"email", QuestionType::Email},
                                             {"number", QuestionType::Number},
                                             {"table", QuestionType::Table},
                                             {"auto", QuestionType::Auto}}};
constexpr Words<Need, 3> kNeeds = {
    {{"required", Need::Required}, {"should", Need::Should}, {"optional", Need::Optional}}};
constexpr Words<Due, 5> kDues = {{{"submission", Due::Submission},
                                  {"review", Due::Review},
                                  {"sign_off", Due::SignOff},
                                  {"after_decision", Due::AfterDecision},
                                  {"publication", Due::Publication}}};
constexpr std::array<std::string_view, 5> kCertainties = {"", "V", "L", "R", "D"};
constexpr std::array<std::string_view, 8> kWidths = {"", "2", "3", "4", "5", "10", "20", "full"};
constexpr std::array<std::string_view, 6> kElsewhere = {
    "characteristics_and_groups", "evidence", "risks", "actions", "consequence", "likelihood"};
constexpr std::array<std::string_view, 6> kPlaceholders = {"{id}",   "{label}",    "{short_label}",
                                                           "{hint}", "{guidance}", "{kind}"};
constexpr std::int64_t kMostRows = 100;
constexpr std::int64_t kMostWords = 5000;

template <typename T, std::size_t n>
T read_word(json::Reader& reader, std::string_view name, std::string_view fallback,
            const Words<T, n>& words) {
    const std::string word = fallback.empty() ? reader.text(name) : reader.text_or(name, fallback);
    std::vector<std::string> allowed;
    for (const auto& [known, meaning] : words) {
        if (known == word) return meaning;
        allowed.emplace_back(known);
    }
    reader.fail(ErrorCode::UnknownValue, "“" + word + "” is not one of " + base::listed(allowed), name);
    return words.front().second;
}

template <std::size_t n>
std::string read_listed(json::Reader& reader, std::string_view name,
                        const std::array<std::string_view, n>& allowed) {
    std::string word = reader.text_or(name, {});
    if (std::ranges::find(allowed, word) == allowed.end()) {
        reader.fail(ErrorCode::UnknownValue, "“" + word + "”", name);
    }
    return word;
}

int read_bounded(json::Reader& reader, std::string_view name, std::int64_t most) {
    const std::int64_t value = reader.integer_or(name, 0);
    if (value < 0 || value > most) {
        reader.fail(ErrorCode::OutOfRange,
                    std::to_string(value) + " is not from 0 to " + std::to_string(most), name);
        return 0;
    }
    return static_cast<int>(value);
}

bool is_id(std::string_view text) {
    if (text.empty()) return false;
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return letter(text.front()) &&
           std::ranges::all_of(text, [&](char c) { return letter(c) || c == '.' || c == '_' || c == '-'; });
}

void refuse_placeholders(json::Reader& reader, std::string_view name, std::string_view text) {
    for (const std::string_view placeholder : kPlaceholders) {
        if (text.find(placeholder) == std::string_view::npos) continue;
        reader.fail(ErrorCode::UnknownValue, std::string(placeholder) + " stands outside a repeat", name);
    }
}

bool is_choice(QuestionType type) { return type == QuestionType::One || type == QuestionType::Many; }

std::vector<Option> yes_and_no(QuestionType type) {
    std::vector<Option> options = {{"yes", "Yes", {}, {}}, {"no", "No", {}, {}}};
    if (type == QuestionType::YesNoUnsure) options.push_back({"unsure", "Not sure", {}, {}});
    return options;
}

struct Choosable {
    std::vector<Option> options;
    std::string options_from;
};

// The options of a question or column of that type, wherever they come from.
Choosable read_choosable(json::Reader& reader, QuestionType type, LoadContext& context) {
    if (type == QuestionType::YesNo || type == QuestionType::YesNoUnsure) return {yes_and_no(type), {}};
    if (!is_choice(type)) return {};
    if (reader.any("options") != nullptr) return {read_options(reader, "options", context), {}};
    if (!reader.has("options_from")) {
        reader.fail(ErrorCode::MissingMember, "“options” or “options_from”");
        return {};
    }
    const std::string from = reader.text("options_from");
    if (const auto set = context.option_sets.find(from); set != context.option_sets.end())
        return {set->second, {}};
    if (std::ranges::find(kElsewhere, from) == kElsewhere.end()) {
        reader.fail(ErrorCode::UnknownId, "there is no option set “" + from + "”", "options_from");
        return {};
    }
    return {from == kElsewhere.front() ? context.item_options : std::vector<Option>(), from};
}

Column read_column(json::Reader& reader, LoadContext& context) {
    Column column;
    column.id = read_id(reader);
    column.label = read_label(reader, "label");
    column.hint = read_label_or(reader, "hint", {});
    column.type = read_word(reader, "type", {}, kTypes);
    if (column.type == QuestionType::Table) {
        reader.fail(ErrorCode::UnknownValue, "a table cannot stand inside a table", "type");
    }
    auto [options, from] = read_choosable(reader, column.type, context);
    column.options = std::move(options);
    column.options_from = std::move(from);
    column.need = read_word(reader, "need", "optional", kNeeds);
    column.has_required_when = reader.has("required_when");
    column.required_when = context.conditions.read(reader, "required_when");
    reader.finish();
    return column;
}

void read_table(json::Reader& reader, Question& question, LoadContext& context) {
    std::set<std::string> ids;
    for (json::Reader& part : reader.list("columns")) {
        question.columns.push_back(read_column(part, context));
        if (!ids.insert(question.columns.back().id).second) {
            part.fail(ErrorCode::DuplicateId, "“" + question.columns.back().id + "”", "id");
        }
    }
    if (question.columns.empty())
        return reader.fail(ErrorCode::MissingMember, "the table has no columns", "columns");
    question.row_name = read_label_or(reader, "row_name", {});
    question.fixed_rows = reader.boolean_or("fixed_rows", false);
    question.min_rows = read_bounded(reader, "min_rows", kMostRows);
    const Column& first = question.columns.front();
    if (question.fixed_rows && (first.type != QuestionType::One || first.options.empty())) {
        reader.fail(ErrorCode::WrongType,
                    "the first column of a table with fixed rows is of type one, with options", "fixed_rows");
    }
}

}  // namespace

std::string read_id(json::Reader& reader, std::string_view name) {
    std::string id = reader.text(name);
    refuse_placeholders(reader, name, id);
    if (!reader.error() && !is_id(id)) {
        reader.fail(ErrorCode::UnknownValue,
                    "“" + id + "” is not made of small letters, digits, dots, dashes and underscores", name);
    }
    return id;
}

std::string read_label(json::Reader& reader, std::string_view name) {
    std::string label = reader.text(name);
    refuse_placeholders(reader, name, label);
    if (!reader.error() && base::trimmed(label).empty())
        reader.fail(ErrorCode::MissingMember, "it is empty", name);
    return label;
}

std::string read_label_or(json::Reader& reader, std::string_view name, std::string_view fallback) {
    std::string label = reader.text_or(name, fallback);
    refuse_placeholders(reader, name, label);
    return label;
}

std::vector<Option> read_options(json::Reader& owner, std::string_view name, LoadContext& context) {
    std::vector<Option> options;
    for (json::Reader& reader : owner.list(name)) {
        Option option;
        option.id = read_id(reader);
        option.label = read_label(reader, "label");
        option.hint = read_label_or(reader, "hint", {});
        option.shown = context.conditions.read(reader, "shown");
        reader.finish();
        if (std::ranges::find(options, option.id, &Option::id) != options.end()) {
            reader.fail(ErrorCode::DuplicateId, "“" + option.id + "”", "id");
        }
        options.push_back(std::move(option));
    }
    if (options.empty()) owner.fail(ErrorCode::MissingMember, "there are no options", name);
    return options;
}

Question read_question(json::Reader& reader, LoadContext& context) {
    Question question;
    question.id = read_id(reader);
    question.label = read_label(reader, "label");
    question.short_label = read_label_or(reader, "short_label", question.label);
    question.hint = read_label_or(reader, "hint", {});
    question.type = read_word(reader, "type", {}, kTypes);
    auto [options, from] = read_choosable(reader, question.type, context);
    question.options = std::move(options);
    question.options_from = std::move(from);
    if (question.type == QuestionType::Table) read_table(reader, question, context);
    question.need = read_word(reader, "need", "optional", kNeeds);
    question.has_required_when = reader.has("required_when");
    question.required_when = context.conditions.read(reader, "required_when");
    question.due = read_word(reader, "due", "submission", kDues);
    question.shown = context.conditions.read(reader, "shown");
    question.guidance = reader.text_or("guidance", {});
    question.why = reader.texts_or_none("why");
    question.sources = reader.texts_or_none("sources");
    question.certainty = read_listed(reader, "certainty", kCertainties);
    question.prefill_from = reader.text_or("prefill_from", {});
    question.soft_words = read_bounded(reader, "soft_words", kMostWords);
    question.may_be_unknown = reader.boolean_or("may_be_unknown", false);
    question.width = read_listed(reader, "width", kWidths);
    reader.finish();
    return question;
}

}  // namespace form
