// Statuses and page errors, worked out from the definition and the visible answers alone.
#include "web/app/progress.h"

#include <algorithm>

#include "core/base/date.h"
#include "core/base/text.h"
#include "web/app/routes.h"

namespace app {
namespace {

using assessment::Assessment;
using assessment::Visible;
using form::Column;
using form::Question;
using form::QuestionType;

std::string quoted(const std::string& label) { return "“" + label + "”"; }

bool is_choice(QuestionType type) {
    return type == QuestionType::One || type == QuestionType::Many || type == QuestionType::YesNo ||
           type == QuestionType::YesNoUnsure;
}

std::string missing_sentence(QuestionType type, const std::string& name) {
    if (is_choice(type)) return "Choose an answer for " + quoted(name);
    if (type == QuestionType::Date) return "Enter a date for " + quoted(name);
    return "Enter an answer for " + quoted(name);
}

bool wants(const Question& question, const Visible& visible) {
    return question.due == form::Due::Submission && question.type != QuestionType::Auto &&
           assessment::need_now(question, visible.answers) == form::Need::Required;
}

bool wants(const Column& column, const assessment::Row& row, const Visible& visible) {
    return column.type != QuestionType::Auto &&
           assessment::need_now(column, row, visible.answers) == form::Need::Required;
}

// What is wrong with a date whose month is real and whose day is not in it; "" otherwise.
std::string why_not(const assessment::DateText& date) {
    for (int last = 31; last >= 28; --last) {
        const assessment::DateText end{std::to_string(last), date.month, date.year};
        if (!end.date()) continue;
        const std::string words = base::words(*end.date());
        return ": the last day of " + words.substr(words.find(' ') + 1) + " is the " + std::to_string(last);
    }
    return {};
}

// A date that is not one, an email without an address: wrong whether or not it is required.
std::string wrong_sentence(QuestionType type, const assessment::Cell& cell, const std::string& name) {
    if (const auto* date = std::get_if<assessment::DateText>(&cell); date != nullptr && !date->is_blank()) {
        if (!date->date()) return quoted(name) + " must be a real date, such as 27 3 2027" + why_not(*date);
    }
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr || base::trimmed(*text).empty()) return {};
    if (type == QuestionType::Email) {
        const std::size_t at = text->find('@');
        const bool fits = at != std::string::npos && at > 0 && at + 1 < text->size() &&
                          text->find(' ') == std::string::npos;
        if (!fits) return quoted(name) + " must be an email address, such as name@example.nhs.uk";
    }
    if (type == QuestionType::Number) {
        const std::string number = base::trimmed(*text);
        if (!std::ranges::all_of(number, [](char c) { return (c >= '0' && c <= '9') || c == ','; })) {
            return quoted(name) + " must be a number";
        }
    }
    return {};
}

assessment::Cell as_cell(const assessment::Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    if (const auto* choices = std::get_if<assessment::Choices>(&value)) return *choices;
    if (const auto* date = std::get_if<assessment::DateText>(&value)) return *date;
    return std::string();
}

// Which row: the words of a fixed row, or "risk 2". The same column stands in every row of the table.
std::string row_words(const Question& question, const assessment::Row& row, std::size_t index) {
    if (question.fixed_rows) {
        const auto& options = question.columns.front().options;
        const auto found = std::ranges::find(options, row.id, &form::Option::id);
        return found == options.end() ? row.id : found->label;
    }
    const std::string word = question.row_name.empty() ? "row" : question.row_name;
    return word + " " + std::to_string(index + 1);
}

void add_row_errors(std::vector<FieldError>& out, const Question& question, const Visible& visible,
                    const assessment::Row& row, std::size_t index, bool required_too) {
    for (const Column& column : question.columns) {
        const auto cell = row.cells.find(column.id);
        const bool blank = cell == row.cells.end() || assessment::is_blank(cell->second);
        std::string sentence;
        if (blank && required_too && wants(column, row, visible))
            sentence = missing_sentence(column.type, column.label);
        if (!blank) sentence = wrong_sentence(column.type, cell->second, column.label);
        if (sentence.empty()) continue;
        out.push_back({question.id + "." + row.id + "." + column.id,
                       sentence + " (" + row_words(question, row, index) + ")"});
    }
}

void add_table_errors(std::vector<FieldError>& out, const Question& question, const Visible& visible,
                      bool required) {
    const auto& rows = assessment::rows(visible.answers, question.id);
    const std::size_t least = required ? static_cast<std::size_t>(std::max(question.min_rows, 1)) : 0;
    if (!question.fixed_rows && rows.size() < least) {
        const std::string word = question.row_name.empty() ? "row" : question.row_name;
        out.push_back({question.id, least == 1 ? "Add at least one " + word + " to " + quoted(question.label)
                                               : "Add at least " + std::to_string(least) + " rows to " +
                                                     quoted(question.label)});
    }
    if (question.fixed_rows && required && rows.empty()) {
        out.push_back({question.id, missing_sentence(QuestionType::One, question.label)});
    }
    for (std::size_t i = 0; i < rows.size(); ++i) add_row_errors(out, question, visible, rows[i], i, true);
}

void add_question_errors(std::vector<FieldError>& out, const Question& question, const Assessment& assessment,
                         const Visible& visible) {
    const bool required = wants(question, visible) && !is_to_do(assessment, question.id);
    if (question.type == QuestionType::Table) return add_table_errors(out, question, visible, required);
    const auto answer = visible.answers.find(question.id);
    const bool blank = answer == visible.answers.end() || assessment::is_blank(answer->second);
    std::string sentence;
    if (blank && required && assessment.to_dos.contains(question.id)) {
        out.push_back({question.id + ".unknown.ask",
                       "Enter whom or what you will ask, or answer " + quoted(question.label)});
        return;
    }
    if (blank && required) sentence = missing_sentence(question.type, question.label);
    if (!blank) sentence = wrong_sentence(question.type, as_cell(answer->second), question.label);
    if (!sentence.empty()) out.push_back({question.id, std::move(sentence)});
}

PageProgress progress_of(const form::FormDefinition& form, const Assessment& assessment,
                         const Visible& visible, const form::Page& page, bool can_start) {
    PageProgress result{.page = &page};
    int any = 0;
    for (const std::string& id : page.questions) {
        const Question* question = form.find(id);
        if (question == nullptr || !visible.shows(id)) continue;
        const auto answer = visible.answers.find(id);
        const bool given = (answer != visible.answers.end() && !assessment::is_blank(answer->second)) ||
                           is_to_do(assessment, id);
        any += given ? 1 : 0;
        if (!wants(*question, visible)) continue;
        ++result.wanted;
        std::vector<FieldError> errors;
        add_question_errors(errors, *question, assessment, visible);
        result.answered += given && errors.empty() ? 1 : 0;
    }
    const bool clean = page_errors(form, assessment, visible, page).empty();
    if (!can_start) {
        result.status = PageStatus::CannotStart;
    } else if (any == 0) {
        result.status = result.wanted == 0 ? PageStatus::Optional : PageStatus::NotStarted;
    } else {
        result.status =
            clean && result.answered == result.wanted ? PageStatus::Completed : PageStatus::InProgress;
    }
    return result;
}

PageStatus section_status(const std::vector<PageProgress>& pages, bool can_start) {
    if (!can_start) return PageStatus::CannotStart;
    const auto is = [&](PageStatus status) {
        return [status](const PageProgress& page) { return page.status == status; };
    };
    const bool open = std::ranges::any_of(pages, [](const PageProgress& p) {
        return p.status == PageStatus::NotStarted || p.status == PageStatus::InProgress;
    });
    const bool begun = std::ranges::any_of(pages, [](const PageProgress& p) {
        return p.status == PageStatus::InProgress || p.status == PageStatus::Completed;
    });
    if (std::ranges::all_of(pages, is(PageStatus::Optional))) return PageStatus::Optional;
    if (!open) return PageStatus::Completed;
    return begun ? PageStatus::InProgress : PageStatus::NotStarted;
}

}  // namespace

bool shows_page(const form::FormDefinition& form, const Visible& visible, const form::Page& page) {
    if (!assessment::holds(page.shown, visible.answers)) return false;
    if (page.questions.empty()) return true;
    return std::ranges::any_of(
        page.questions, [&](const std::string& id) { return form.find(id) != nullptr && visible.shows(id); });
}

const form::Page* find_page(const form::FormDefinition& form, std::string_view id) {
    for (const form::Section& section : form.sections) {
        for (const form::Page& page : section.pages) {
            if (page.id == id) return &page;
        }
    }
    return nullptr;
}

const form::Section* section_of(const form::FormDefinition& form, std::string_view page) {
    for (const form::Section& section : form.sections) {
        if (std::ranges::any_of(section.pages, [&](const form::Page& p) { return p.id == page; }))
            return &section;
    }
    return nullptr;
}

bool is_to_do(const Assessment& assessment, std::string_view question) {
    const auto found = assessment.to_dos.find(question);
    return found != assessment.to_dos.end() && !base::trimmed(found->second.ask).empty();
}

std::vector<SectionProgress> progress(const form::FormDefinition& form, const Assessment& assessment,
                                      const Visible& visible) {
    std::vector<SectionProgress> result;
    for (const form::Section& section : form.sections) {
        const bool can_start = section.stage != "stage2" || assessment.stage1.has_value();
        SectionProgress one{.section = &section};
        for (const form::Page& page : section.pages) {
            if (!shows_page(form, visible, page)) continue;
            one.pages.push_back(progress_of(form, assessment, visible, page, can_start));
        }
        one.status = section_status(one.pages, can_start);
        if (!one.pages.empty()) result.push_back(std::move(one));
    }
    return result;
}

Totals totals(const std::vector<SectionProgress>& sections, std::string_view stage) {
    Totals result;
    for (const SectionProgress& section : sections) {
        if (section.section->stage != stage) continue;
        for (const PageProgress& page : section.pages) {
            if (page.wanted == 0) continue;  // optional, whether or not it is answered: the total stays
            ++result.total;
            result.done += page.status == PageStatus::Completed ? 1 : 0;
        }
    }
    return result;
}

std::vector<FieldError> page_errors(const form::FormDefinition& form, const Assessment& assessment,
                                    const Visible& visible, const form::Page& page) {
    std::vector<FieldError> result;
    for (const std::string& id : page.questions) {
        const Question* question = form.find(id);
        if (question == nullptr || !visible.shows(id) || question->type == QuestionType::Auto) continue;
        add_question_errors(result, *question, assessment, visible);
    }
    return result;
}

// Whether a page holds anything for the author; pages of the reviewer alone are no step on the author's way.
static bool asks_author(const form::FormDefinition& form, const Visible& visible, const form::Page& page) {
    return page.questions.empty() || std::ranges::any_of(page.questions, [&](const std::string& id) {
               const Question* question = form.find(id);
               return question != nullptr && visible.shows(id) && question->due == form::Due::Submission;
           });
}

Next next_after(const form::FormDefinition& form, const Visible& visible, std::string_view page) {
    const form::Section* section = section_of(form, page);
    if (section == nullptr) return {std::string(routes::kTasks), {}};
    bool passed = false;
    for (const form::Page& each : section->pages) {
        if (passed && shows_page(form, visible, each) && asks_author(form, visible, each)) {
            return {routes::page(each.id), {}};
        }
        passed = passed || each.id == page;
    }
    return {std::string(routes::kTasks), section->id};
}

}  // namespace app
