// Questions and their answers as blocks, whatever the form definition asks: short answers in rows, prose as typed,
// tables as tables. Nothing here knows the id of a question.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/report_context.h"

namespace report {
namespace {

constexpr std::size_t kShortAnswer =
    200;  // bytes; longer choices and texts are given a paragraph of their own

bool is_prose(const form::Question& question) { return question.type == form::QuestionType::LongText; }

bool is_answered(const Context& context, std::string_view id) {
    const auto answer = context.answers().find(id);
    return answer != context.answers().end() && !assessment::is_blank(answer->second);
}

std::string answer_or_to_do(const Context& context, const form::Question& question) {
    const std::string words = context.words(question.id);
    const auto to_do = context.assessment.to_dos.find(question.id);
    if (!words.empty() || to_do == context.assessment.to_dos.end()) return words;
    return in_words(to_do->second);
}

// An optional question without an answer waits for the appendix.
bool has_a_place(const Context& context, std::string_view id) {
    const form::Question* question = context.book.form.find(id);
    if (question == nullptr || question->type == form::QuestionType::Auto) return false;
    if (context.later.contains(id)) return false;
    if (question->due != form::Due::Submission) return false;  // has its place among the fields at the end
    if (!context.visible.shows(id) || context.printed.contains(id)) return false;
    if (is_answered(context, id) || context.assessment.to_dos.contains(id)) return true;
    return assessment::need_now(*question, context.answers()) == form::Need::Required;
}

bool is_row(const Context& context, const form::Question& question) {
    if (question.type == form::QuestionType::Table) return false;
    return !is_prose(question) && answer_or_to_do(context, question).size() <= kShortAnswer;
}

void add_rows(Context& context, const std::vector<const form::Question*>& questions,
              const std::string& caption) {
    SummaryRows rows{caption, {}};
    for (const form::Question* question : questions) {
        rows.rows.push_back({context.label_of(*question), answer_or_to_do(context, *question), question->id});
    }
    if (!rows.rows.empty()) context.blocks.push_back(std::move(rows));
}

}  // namespace

bool add_questions(Context& context, const std::vector<std::string>& ids, const std::string& caption) {
    std::vector<const form::Question*> rows, prose, tables;
    for (const std::string& id : ids) {
        if (!has_a_place(context, id)) continue;
        const form::Question* question = context.take(id);
        if (question == nullptr) continue;
        if (question->type == form::QuestionType::Table)
            tables.push_back(question);
        else if (is_row(context, *question))
            rows.push_back(question);
        else
            prose.push_back(question);
    }
    add_rows(context, rows, caption);
    for (const form::Question* question : prose) {
        context.blocks.push_back(
            Answer{question->id, {}, context.label_of(*question), answer_or_to_do(context, *question)});
    }
    for (const form::Question* question : tables) add_table_question(context, *question);
    return !rows.empty() || !prose.empty() || !tables.empty();
}

}  // namespace report
