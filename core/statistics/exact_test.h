// Fisher's exact test of a 2 x 2 table. This portal's method: which test national reports use is not known.
#pragma once

#include <optional>

#include "core/statistics/two_by_two.h"

namespace statistics {

enum class PValue { TwoSided, Mid };  // Mid counts the tables as likely as the one seen by half

// The two-sided p-value: the sum over all tables with these margins that are no likelier than the one seen. 1 where
// only one table is possible. Nothing for an empty base or counts that are not valid.
// Source: fisher-1935; workforce-specification, section 7.3.
[[nodiscard]] std::optional<double> fisher(const TwoByTwo& table, PValue kind = PValue::TwoSided);

}  // namespace statistics
