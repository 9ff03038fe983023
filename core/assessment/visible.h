// Which questions are shown, and the answers that count. Only what this file calls visible is ever
// scored, checked, counted or reported; hidden answers are kept and nothing more.
#pragma once

#include <set>
#include <string>

#include "core/assessment/assessment.h"
#include "core/form/definition.h"

namespace assessment {

struct Visible {
    std::set<std::string, std::less<>> questions;  // shown questions
    Answers answers;                               // answers of shown questions; hidden options and columns left out
    [[nodiscard]] bool shows(std::string_view question) const { return questions.contains(question); }
};

// Conditions look at visible answers only, so hiding a gate hides what hangs on it.
[[nodiscard]] Visible visible(const form::FormDefinition& form, const Answers& answers);
[[nodiscard]] bool holds(const form::Condition& condition, const Answers& visible_answers);
// Need of a shown question now, with `required_when` applied.
[[nodiscard]] form::Need need_now(const form::Question& question, const Answers& visible_answers);

// Starts Stage 2: freezes Stage 1 and copies `prefill_from` answers into blank Stage 2 questions. Does nothing if started.
void start_stage2(const form::FormDefinition& form, Assessment& assessment);

}  // namespace assessment
