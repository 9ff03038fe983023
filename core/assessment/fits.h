// Whether an answer is of its question's type, and what of it counts. A part of this folder, not for others.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/assessment/answers.h"
#include "core/form/definition.h"

namespace assessment {

[[nodiscard]] bool fits(form::QuestionType type, const Value& value);
[[nodiscard]] bool fits(form::QuestionType type, const Cell& cell);

// Ids chosen that are not among the options; none where options come from elsewhere.
[[nodiscard]] std::vector<std::string> unknown_options(const Value& value, const form::Question& question);
[[nodiscard]] std::vector<std::string> unknown_options(const Cell& cell, const form::Column& column);

// The part of an answer that counts under these visible answers; nullopt if nothing does.
[[nodiscard]] std::optional<Value> counting_part(const form::Question& question, const Value& value,
                                                 const Answers& visible_answers);

}  // namespace assessment
