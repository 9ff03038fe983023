// Complete assessments for the tests of the rules: the two public examples, with short row ids in place of random
// ones. The files themselves are in saved_examples.h.
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
