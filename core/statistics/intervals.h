// Intervals for a proportion, for the ratio of two and for their difference. These are this portal's methods, not
// those of a national report. Only square roots are taken (but for Katz), so every platform gives the same digits.
#pragma once

#include <optional>

#include "core/statistics/two_by_two.h"

namespace statistics {

// Wilson's score interval. Nothing for an empty base or counts that are not valid.
// Source: wilson-1927; workforce-specification, section 7.3.
[[nodiscard]] std::optional<Interval> wilson(const Proportion& p, double deviate = kDeviate95);

// Koopman's score interval for upper/lower. It exists where Katz's does not: without events in `upper` it begins at
// 0, without events in `lower` it has no end (infinity). Nothing without any event, for an empty base, or for counts
// that are not valid.
// Source: koopman-1984, pages 513-517; workforce-specification, section 7.3.
[[nodiscard]] std::optional<Interval> koopman(const TwoByTwo& table, double deviate = kDeviate95);

// Katz's log interval, shown only as a check on the other. Nothing where either group has no events.
// Source: katz-1978; workforce-specification, section 7.3.
[[nodiscard]] std::optional<Interval> katz(const TwoByTwo& table, double deviate = kDeviate95);

// Newcombe's hybrid score interval for upper - lower, within -1 and 1. Nothing for an empty base or invalid counts.
// Source: newcombe-1998, method 10; workforce-specification, section 7.3.
[[nodiscard]] std::optional<Interval> newcombe(const TwoByTwo& table, double deviate = kDeviate95);

}  // namespace statistics
