// Do the definition files fit each other and the program? Not for reading them (see rule_book.cpp).
#pragma once

#include <optional>

#include "core/base/errors.h"
#include "core/rules/rule_book.h"

namespace rules {

// The first thing that does not fit: a source that nobody lists, a text that is missing or that nothing uses, an answer
// that a rule waits for and no question offers.
[[nodiscard]] std::optional<base::Error> check_fit(const RuleBook& book);

}  // namespace rules
