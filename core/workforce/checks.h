// Data quality: what in typed counts does not fit, is rare, or needs saying. Findings, never errors: nothing is
// changed. The checks that need rows of a file are where the file is read.
#pragma once

#include <vector>

#include "core/base/finding.h"
#include "core/workforce/measures.h"

namespace workforce {

// In the order of the list of checks. `before` is the year before, or nullptr.
// Source: workforce-specification, section 5.4, checks 2 to 8.
[[nodiscard]] std::vector<base::Finding> check_counts(const Year& now, const Year* before,
                                                      const Reference& reference);

}  // namespace workforce
