// Evaluates conditions in the form's evaluation order, so that each looks only at answers already settled.
#include "core/assessment/visible.h"

#include <algorithm>

#include "core/assessment/fits.h"

namespace assessment {
namespace {

using form::Condition;
using form::ConditionKind;
using form::Need;

bool is_one_of(const std::vector<std::string>& values, const std::string& id) {
    return std::ranges::find(values, id) != values.end();
}

template <typename Held>
bool holds_one_of(const Held& value, const std::vector<std::string>& wanted) {
    if (const auto* text = std::get_if<std::string>(&value)) return is_one_of(wanted, *text);
    const auto* choices = std::get_if<Choices>(&value);
    return choices != nullptr &&
           std::ranges::any_of(choices->ids, [&](const std::string& id) { return is_one_of(wanted, id); });
}

bool cell_holds(const Condition& condition, const Row& row) {
    const auto cell = row.cells.find(condition.column);
    if (cell == row.cells.end() || is_blank(cell->second)) return false;
    return condition.kind == ConditionKind::Answered || holds_one_of(cell->second, condition.values);
}

// Is, Has and Answered: of a cell of this row, of any row, or of the question itself.
bool answer_holds(const Condition& condition, const Answers& answers, const Row* row) {
    if (condition.question.empty()) return row != nullptr && cell_holds(condition, *row);
    if (!condition.column.empty()) {
        return std::ranges::any_of(rows(answers, condition.question),
                                   [&](const Row& each) { return cell_holds(condition, each); });
    }
    const auto answer = answers.find(condition.question);
    if (answer == answers.end() || is_blank(answer->second)) return false;
    return condition.kind == ConditionKind::Answered || holds_one_of(answer->second, condition.values);
}

Need raised(Need need, bool has_required_when, const Condition& required_when, const Answers& answers,
            const Row* row) {
    return has_required_when && holds(required_when, answers, row) ? Need::Required : need;
}

bool row_is_complete(const form::Question& question, const Row& row, const Answers& answers) {
    return std::ranges::all_of(question.columns, [&](const form::Column& column) {
        if (column.type == form::QuestionType::Auto) return true;
        if (question.fixed_rows && &column == &question.columns.front()) return true;
        if (need_now(column, row, answers) != Need::Required) return true;
        const auto cell = row.cells.find(column.id);
        return cell != row.cells.end() && !is_blank(cell->second);
    });
}

bool table_is_complete(const form::Question& question, const Answers& answers) {
    const std::vector<Row>& table = rows(answers, question.id);
    std::size_t wanted = std::max<std::size_t>(1, static_cast<std::size_t>(question.min_rows));
    if (question.fixed_rows) {
        wanted = static_cast<std::size_t>(
            std::ranges::count_if(question.columns.front().options,
                                  [&](const form::Option& option) { return holds(option.shown, answers); }));
    }
    return table.size() >= wanted && std::ranges::all_of(table, [&](const Row& row) {
               return row_is_complete(question, row, answers);
           });
}

enum class Stages { FirstOnly, Both };

Visible visible_in(const form::FormDefinition& form, const Answers& answers, Stages stages) {
    Visible result;
    for (const std::string& id : form.evaluation_order) {
        const form::Question& question = form.questions.at(id);
        if (stages == Stages::FirstOnly && question.stage == "stage2") continue;
        if (!holds(question.shown, result.answers)) continue;
        result.questions.insert(id);
        const auto answer = answers.find(id);
        if (answer == answers.end()) continue;
        if (auto counting = counting_part(question, answer->second, result.answers)) {
            result.answers.emplace(id, std::move(*counting));
        }
    }
    return result;
}

}  // namespace

bool holds(const Condition& condition, const Answers& visible_answers, const Row* row) {
    const auto part_holds = [&](const Condition& part) { return holds(part, visible_answers, row); };
    switch (condition.kind) {
        case ConditionKind::Always:
            return true;
        case ConditionKind::All:
            return std::ranges::all_of(condition.parts, part_holds);
        case ConditionKind::Any:
            return std::ranges::any_of(condition.parts, part_holds);
        case ConditionKind::Not:
            return std::ranges::none_of(condition.parts, part_holds);
        case ConditionKind::Is:
        case ConditionKind::Has:
        case ConditionKind::Answered:
            return answer_holds(condition, visible_answers, row);
    }
    return true;
}

Visible visible(const form::FormDefinition& form, const Answers& answers) {
    return visible_in(form, answers, Stages::Both);
}

Visible visible(const form::FormDefinition& form, const Assessment& assessment) {
    return visible_in(form, assessment.answers, assessment.stage1 ? Stages::Both : Stages::FirstOnly);
}

Need need_now(const form::Question& question, const Answers& visible_answers) {
    return raised(question.need, question.has_required_when, question.required_when, visible_answers,
                  nullptr);
}

Need need_now(const form::Column& column, const Row& row, const Answers& visible_answers) {
    return raised(column.need, column.has_required_when, column.required_when, visible_answers, &row);
}

bool is_complete(const form::Question& question, const Answers& visible_answers) {
    if (question.type == form::QuestionType::Table) return table_is_complete(question, visible_answers);
    return visible_answers.contains(question.id);
}

std::vector<Row> rows_shown(const form::Question& question, const Answers& answers) {
    const std::vector<Row>& given = rows(answers, question.id);
    if (!question.fixed_rows || question.columns.empty()) return given;
    std::vector<Row> result;
    for (const form::Option& option : question.columns.front().options) {
        const auto row = std::ranges::find(given, option.id, &Row::id);
        result.push_back(row == given.end() ? Row{option.id, {}} : *row);
    }
    return result;
}

void start_stage2(const form::FormDefinition& form, Assessment& assessment) {
    if (assessment.stage1) return;
    Answers now = visible(form, assessment).answers;  // Stage 2 is not started: its questions are not in it
    std::erase_if(now, [&](const auto& answer) { return form.questions.at(answer.first).stage != "stage1"; });
    assessment.stage1 = now;
    for (const std::string& id : form.question_order) {
        const form::Question& question = form.questions.at(id);
        if (question.stage != "stage2" || question.prefill_from.empty()) continue;
        const auto source = now.find(question.prefill_from);
        const auto present = assessment.answers.find(id);
        if (source == now.end() || (present != assessment.answers.end() && !is_blank(present->second)))
            continue;
        if (unknown_options(source->second, question).empty())
            assessment.answers.insert_or_assign(id, source->second);
    }
}

}  // namespace assessment
