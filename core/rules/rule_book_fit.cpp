// Do the definition files fit each other and the program?
#include "core/rules/rule_book_fit.h"

#include <algorithm>
#include <set>

#include "core/rules/checks.h"
#include "core/rules/outcome_rules.h"
#include "core/rules/question_ids.h"

namespace rules {
namespace {

using base::Error;
using base::ErrorCode;
using Texts = std::map<std::string, RuleText, std::less<>>;
using Ids = std::set<std::string, std::less<>>;

constexpr std::string_view kChecksFile = "assets/rules/checks.json";
constexpr std::string_view kStage2File = "assets/rules/stage2.json";
constexpr std::string_view kOutcomesFile = "assets/rules/outcomes.json";

// Every id has its text, and no text is left over: a left-over one is usually a slip in its id.
std::optional<Error> check_texts(std::string_view file, const Texts& texts, const Ids& wanted) {
    for (const std::string& id : wanted)
        if (!texts.contains(id)) return Error{ErrorCode::MissingMember, std::string(file), id};
    for (const auto& [id, text] : texts)
        if (!wanted.contains(id)) return Error{ErrorCode::UnknownId, std::string(file), id};
    return std::nullopt;
}

Ids check_text_ids() {
    Ids ids;
    for (const Check& check : all_checks()) ids.insert(check.texts.begin(), check.texts.end());
    return ids;
}

Ids outcome_ids() {
    Ids ids;
    for (const std::string_view id : outcome_text_ids()) ids.emplace(id);
    return ids;
}

std::optional<Error> unknown_source(const RuleBook& book, std::string where,
                                    const std::vector<std::string>& sources) {
    for (const std::string& source : sources)
        if (!book.sources.contains(source)) return Error{ErrorCode::UnknownId, std::move(where), source};
    return std::nullopt;
}

std::optional<Error> check_text_sources(const RuleBook& book, std::string_view file, const Texts& texts) {
    for (const auto& [id, text] : texts)
        if (auto error = unknown_source(book, std::string(file) + " /" + id + "/sources", text.sources))
            return error;
    return std::nullopt;
}

std::optional<Error> check_form_sources(const RuleBook& book) {
    for (const auto& [id, question] : book.form.questions)
        if (auto error = unknown_source(book, "assets/forms /" + id + "/sources", question.sources))
            return error;
    for (const form::Item& item : book.form.items)
        if (auto error = unknown_source(book, "assets/forms /" + item.id + "/sources", item.sources))
            return error;
    for (const auto& [id, topic] : book.form.topics)
        if (auto error = unknown_source(book, "assets/forms /" + id + "/sources", topic.sources))
            return error;
    return std::nullopt;
}

bool offers(const form::FormDefinition& form, std::string_view question, std::string_view option) {
    const form::Question* found = form.find(question);
    return found != nullptr &&
           std::ranges::find(found->options, option, &form::Option::id) != found->options.end();
}

// The questions whose answers set a rule off; none for rules without a list of answers.
std::vector<std::string> questions_of_rule(const form::FormDefinition& form, std::string_view number) {
    std::vector<std::string> questions;
    for (const form::Item& item : form.items)
        if ((number == "1" && item.characteristic) || (number == "2" && !item.characteristic))
            questions.push_back(ids::scr_impact(item.id));
    if (number == "3")
        for (const form::Item& right : form.rights) questions.push_back(ids::right(right.id));
    if (number == "4") questions = {std::string(ids::kInequalityDirection), std::string(ids::kStaffGaps)};
    if (number == "6") questions = {std::string(ids::kChangeType)};
    if (number == "7") questions = {std::string(ids::kFormalLikely)};
    if (number == "8") questions = {std::string(ids::kAskedFor)};
    return questions;
}

// A rule that waits for an answer nobody can give would be silent for ever.
std::optional<Error> check_answers(const RuleBook& book) {
    for (const auto& [number, text] : book.stage2) {
        const auto questions = questions_of_rule(book.form, number);
        for (const std::string& value : text.values) {
            const auto offered = [&](const std::string& question) {
                return offers(book.form, question, value);
            };
            if (std::ranges::none_of(questions, offered))
                return Error{ErrorCode::UnknownValue, std::string(kStage2File) + " /" + number + "/values",
                             value};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<base::Error> check_fit(const RuleBook& book) {
    if (auto error = check_texts(kChecksFile, book.checks, check_text_ids())) return error;
    if (auto error = check_texts(kStage2File, book.stage2, {"1", "2", "3", "4", "5", "6", "7", "8"}))
        return error;
    if (auto error = check_texts(kOutcomesFile, book.outcomes, outcome_ids())) return error;
    if (auto error = check_text_sources(book, kChecksFile, book.checks)) return error;
    if (auto error = check_text_sources(book, kStage2File, book.stage2)) return error;
    if (auto error = check_text_sources(book, kOutcomesFile, book.outcomes)) return error;
    if (auto error = check_form_sources(book)) return error;
    return check_answers(book);
}

}  // namespace rules
