// What the checks have in common.
#include "core/rules/check_support.h"

#include <algorithm>

#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/rules/question_ids.h"

namespace rules {
namespace {

bool is_text(form::QuestionType type) {
    return type == form::QuestionType::ShortText || type == form::QuestionType::LongText;
}

bool holds(const std::vector<std::string>& list, std::string_view wanted) {
    return std::ranges::find(list, wanted) != list.end();
}

// "risk 2 scores 12" begins with what the form calls a row.
std::string capitalised(std::string sentence) {
    if (!sentence.empty() && sentence.front() >= 'a' && sentence.front() <= 'z')
        sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
    return sentence;
}

void add_cells(const form::Question& question, const assessment::Row& row, std::vector<Prose>& prose) {
    for (const form::Column& column : question.columns) {
        const std::string& text = assessment::text(row, column.id);
        if (is_text(column.type) && !text.empty()) prose.push_back({{question.id, row.id, column.id}, text});
    }
}

}  // namespace

const RuleText& check_text(const CheckInput& input, std::string_view text) {
    const auto found = input.book.checks.find(text);
    EHIIRA_PROMISE(found != input.book.checks.end(), "every check has its sentences");
    return found->second;
}

namespace {

const form::Option* option_in(const std::vector<form::Option>& options, const std::string& id) {
    const auto found = std::ranges::find(options, id, &form::Option::id);
    return found == options.end() ? nullptr : &*found;
}

// The option that was chosen: of the place's own question or column, of any column when the place is a whole table,
// or an effect, which findings about actions and engagement quote.
const form::Option* chosen_option(const CheckInput& input, const base::Place& place, const std::string& id) {
    const form::Question* question = input.book.form.find(place.question);
    if (question == nullptr) return nullptr;
    if (const form::Option* option = option_in(question->options, id)) return option;
    for (const form::Column& column : question->columns) {
        if (!place.column.empty() && column.id != place.column) continue;
        if (const form::Option* option = option_in(column.options, id)) return option;
    }
    if (input.book.form.items.empty()) return nullptr;
    const form::Question* effect =
        input.book.form.find("scr." + input.book.form.items.front().id + ".impact");
    return effect == nullptr || question->type != form::QuestionType::Table ? nullptr
                                                                            : option_in(effect->options, id);
}

// An answer that was chosen is quoted in the words of its option, as the person saw it.
std::string as_chosen(const CheckInput& input, const base::Place& place, const std::string& trigger) {
    const form::Option* option = chosen_option(input, place, trigger);
    return option == nullptr ? trigger : "“" + option->label + "”";
}

}  // namespace

base::Finding finding(const CheckInput& input, std::string_view text, Severity severity, base::Place place,
                      const Fills& fills, const std::string& trigger) {
    const RuleText& words = check_text(input, text);
    const std::string chosen = as_chosen(input, place, trigger);
    return {std::string(text.substr(0, text.find('.'))),
            severity,
            std::move(place),
            capitalised(filled(words.sentence, fills)),
            chosen,
            filled(words.why, fills),
            filled(words.cure, fills)};
}

const std::string& answer(const CheckInput& input, std::string_view question) {
    return assessment::text(input.visible.answers, question);
}

std::string name_of(const CheckInput& input, std::string_view question) {
    const form::Question* found = input.book.form.find(question);
    return "“" + (found == nullptr ? std::string(question) : form::words_of(input.book.form, *found)) + "”";
}

bool is_missing(const CheckInput& input, std::string_view question) {
    return base::is_empty_like(answer(input, question)) && !has_to_do(input, question);
}

// Source: decisions, 10.
bool has_to_do(const CheckInput& input, std::string_view question) {
    const auto found = input.assessment.to_dos.find(question);
    return found != input.assessment.to_dos.end() && !base::trimmed(found->second.ask).empty();
}

bool is_shown(const CheckInput& input, std::string_view question) { return input.visible.shows(question); }

const std::vector<assessment::Row>& rows_of(const CheckInput& input, std::string_view question) {
    return assessment::rows(input.visible.answers, question);
}

bool has_any(const std::vector<std::string>& chosen, const std::vector<std::string>& wanted) {
    return std::ranges::any_of(chosen, [&](const std::string& id) { return holds(wanted, id); });
}

std::string row_name(const CheckInput& input, std::string_view question, std::size_t index) {
    const form::Question* found = input.book.form.find(question);
    const bool named = found != nullptr && !found->row_name.empty();
    return (named ? found->row_name : std::string("row")) + " " + std::to_string(index + 1);
}

std::string first_column_words(const form::Question& question, std::string_view row) {
    if (!question.columns.empty())
        for (const form::Option& option : question.columns.front().options)
            if (option.id == row) return "“" + option.label + "”";
    return "“" + std::string(row) + "”";
}

std::string phrase_in(std::string_view text, const std::vector<std::string>& phrases) {
    const std::string searched = " " + base::normalised(text) + " ";
    for (const std::string& phrase : phrases)
        if (searched.find(" " + base::normalised(phrase) + " ") != std::string::npos) return phrase;
    return {};
}

Cues cues_of(const CheckInput& input, std::string_view text) {
    Cues cues;
    for (const std::string& value : check_text(input, text).values)
        (value.starts_with('!') ? cues.silencers : cues.words).push_back(value);
    return cues;
}

std::string cue_in(std::string_view text, const Cues& cues) {
    const std::string cue = phrase_in(text, cues.words);  // most texts hold none, and are done
    return cue.empty() || phrase_in(text, cues.silencers).empty() ? cue : std::string();
}

bool has_digit(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string impact_question(const CheckInput& input, const form::Item& item) {
    return impact_question(input.visible, item);
}

std::string impact_of(const CheckInput& input, const form::Item& item) {
    return impact_of(input.visible, item);
}

std::vector<const form::Item*> negative_items(const CheckInput& input) {
    std::vector<const form::Item*> items;
    for (const form::Item& item : input.book.form.items)
        if (is_negative(impact_of(input, item))) items.push_back(&item);
    return items;
}

std::vector<Prose> all_prose(const CheckInput& input) {
    std::vector<Prose> prose;
    for (const std::string& id : input.book.form.question_order) {
        const form::Question& question = *input.book.form.find(id);
        if (is_text(question.type) && !answer(input, id).empty())
            prose.push_back({{id, {}, {}}, answer(input, id)});
        if (question.type == form::QuestionType::Table)
            for (const assessment::Row& row : rows_of(input, id)) add_cells(question, row, prose);
    }
    return prose;
}

std::vector<Prose> prose_about(const CheckInput& input, std::string_view item) {
    std::vector<Prose> prose = all_prose(input);
    std::erase_if(
        prose, [&](const Prose& piece) { return input.book.form.find(piece.place.question)->item != item; });
    return prose;
}

}  // namespace rules
