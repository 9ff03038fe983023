// Complete assessments for the tests of the rules: the facts of the two journeys (tests/browser/journeys), put into
// answers by the shipped question set. Not saved files.
#pragma once

#include <string>

#include "core/assessment/assessment.h"
#include "core/rules/rule_book.h"

namespace support {

// The shipped definitions, loaded once. Ends the program with the loader's words if they are refused.
[[nodiscard]] const rules::RuleBook& shipped_book();

// "service_change": the walk-in centre, Stage 2. "staff_policy": a small policy, Stage 1 only.
[[nodiscard]] assessment::Assessment example(const std::string& name);

}  // namespace support
