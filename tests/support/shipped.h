// The shipped definitions and examples, loaded for tests that need the real thing.
#pragma once

#include <string>

#include "core/assessment/assessment.h"
#include "core/rules/rule_book.h"

namespace support {

[[nodiscard]] const rules::RuleBook& shipped_book();
// "small-staff-policy" or "walk-in-centre", from tests/examples.
[[nodiscard]] assessment::Assessment example(const std::string& name);
[[nodiscard]] std::string example_path(const std::string& name);

}  // namespace support
