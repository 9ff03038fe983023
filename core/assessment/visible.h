// Which questions are shown, and the answers that count. Only what this file calls visible is ever
// scored, checked, counted or reported; hidden answers are kept and nothing more.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/form/definition.h"

namespace assessment {

struct Visible {
    std::set<std::string, std::less<>> questions;  // shown questions
    Answers answers;  // answers of shown questions; hidden options and columns left out
    [[nodiscard]] bool shows(std::string_view question) const { return questions.contains(question); }
};

// Conditions look at visible answers only, so hiding a gate hides what hangs on it.
// Left out of the answers besides hidden ones: blank ones, rows with nothing in them, options and columns
// that the form does not have, and answers of another type than their question.
[[nodiscard]] Visible visible(const form::FormDefinition& form, const Answers& answers);
// The same for an assessment: Stage 2 is hidden until it is started.
[[nodiscard]] Visible visible(const form::FormDefinition& form, const Assessment& assessment);

// A condition without a question looks at a column of `row` (false without one).
[[nodiscard]] bool holds(const form::Condition& condition, const Answers& visible_answers,
                         const Row* row = nullptr);
// Need of a shown question now, with `required_when` applied.
[[nodiscard]] form::Need need_now(const form::Question& question, const Answers& visible_answers);
// Need of a cell of that row now.
[[nodiscard]] form::Need need_now(const form::Column& column, const Row& row, const Answers& visible_answers);
// Whether the visible answer is complete: there is one; for tables at least `min_rows` rows, every row of
// fixed rows, and every required cell of every row.
[[nodiscard]] bool is_complete(const form::Question& question, const Answers& visible_answers);
// Rows that a table shows: the answer's, or one for each option of the first column where rows are fixed.
[[nodiscard]] std::vector<Row> rows_shown(const form::Question& question, const Answers& answers);

// Starts Stage 2: freezes the visible answers of Stage 1 and copies `prefill_from` answers into blank Stage 2
// questions. Does nothing if started.
void start_stage2(const form::FormDefinition& form, Assessment& assessment);

}  // namespace assessment
