// See answer_words.h.
#include "web/views/parts/answer_words.h"

#include "core/assessment/visible.h"
#include "core/base/text.h"
#include "core/report/words.h"
#include "web/app/progress.h"

namespace views {
namespace {

std::string row_lines(const Context& context, const form::Question& question, const assessment::Row& row) {
    std::string lines;
    for (const form::Column& column : question.columns) {
        if (question.fixed_rows && &column == &question.columns.front()) continue;
        const auto cell = row.cells.find(column.id);
        if (cell == row.cells.end() || assessment::is_blank(cell->second)) continue;
        const std::string words =
            report::cell_in_words(context.book(), context.visible().answers, column, cell->second);
        lines += "\n" + column.label + ": " + words;
    }
    return lines;
}

std::string row_name(const form::Question& question, const assessment::Row& row, std::size_t number) {
    if (question.fixed_rows) {
        for (const form::Option& option : question.columns.front().options) {
            if (option.id == row.id) return option.label;
        }
    }
    std::string word = question.row_name.empty() ? "row" : question.row_name;
    if (word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word + " " + std::to_string(number);
}

std::string table_words(const Context& context, const form::Question& question) {
    std::string words;
    std::size_t number = 0;
    for (const assessment::Row& row : assessment::rows(context.visible().answers, question.id)) {
        ++number;
        const std::string lines = row_lines(context, question, row);
        if (lines.empty()) continue;
        if (!words.empty()) words += "\n\n";
        words += row_name(question, row, number) + lines;
    }
    return words;
}

}  // namespace

std::string answer_in_full(const Context& context, const form::Question& question) {
    const auto answer = context.visible().answers.find(question.id);
    if (answer == context.visible().answers.end()) return {};
    if (question.type == form::QuestionType::Table) return table_words(context, question);
    return report::answer_in_words(context.book(), question, answer->second);
}

std::string to_do_words(const Context& context, const form::Question& question) {
    if (!app::is_to_do(context.assessment(), question.id)) return {};
    const assessment::ToDo& to_do = context.assessment().to_dos.find(question.id)->second;
    std::string words = "Not known yet – ask " + base::trimmed(to_do.ask);
    if (!words.ends_with(".") && !words.ends_with("?")) words += ".";
    if (!to_do.owner.empty()) words += " Who finds out: " + to_do.owner + ".";
    if (!to_do.due.is_blank()) words += " By " + report::date_in_words(to_do.due) + ".";
    return words;
}

ui::Text answer_or_not(const Context& context, const form::Question& question) {
    if (const std::string words = answer_in_full(context, question); !words.empty()) return words;
    if (const std::string words = to_do_words(context, question); !words.empty()) return words;
    const bool needed = question.due == form::Due::Submission && question.type != form::QuestionType::Auto &&
                        assessment::need_now(question, context.visible().answers) == form::Need::Required;
    if (!needed) return "Not provided";
    return {{.text = "Not provided. "}, ui::bold("Needed before you send.")};
}

}  // namespace views
