// How many times as likely an event is in one group as in another, exactly, with the verdicts made on that exact
// value: inside the range or not, would one case change it, are the numbers small.
// Not for intervals (intervals.h) and not for saying it in words (core/workforce/sentences.h).
#pragma once

#include <expected>

#include "core/statistics/two_by_two.h"

namespace statistics {

// Why there is no ratio. Never 0, 1 or a number that is none.
enum class NoRatio {
    UpperBaseEmpty,  // nobody in the base of `upper`
    LowerBaseEmpty,
    NoEvents,       // no event in either group
    NoLowerEvents,  // events in `upper` only
};

// (e1 * b2) / (e2 * b1), exact. Events may exceed their base (casework counts people who have left). Counts are
// 0 … kLargestCount, or twice that for two-year sums.
// Source: workforce-specification, section 1.2, with its table of edge cases.
[[nodiscard]] std::expected<Fraction, NoRatio> relative_likelihood(const TwoByTwo& table);

enum class Range { Below, Within, Above };

// Parameters range.low, range.high and range.inclusive.
struct RangeLimits {
    Fraction low, high;
    bool inclusive = true;
    bool operator==(const RangeLimits&) const = default;
};

// On the exact value: 1.2545 is above 1.25 though it prints as 1.25.
// Source: workforce-specification, section 7.1.
[[nodiscard]] Range range_of(const Fraction& ratio, const RangeLimits& limits);

// Whether one event more or less in either group would give another verdict, or none. False where there is no ratio.
// Events are moved within 0 … base.
// Source: workforce-specification, section 7.3, "fragility".
[[nodiscard]] bool is_fragile(const TwoByTwo& table, const RangeLimits& limits);

// Parameters caution.events and caution.expected.
struct Caution {
    std::int64_t events = 10;
    std::int64_t expected = 5;
};

// Fewer events in all than that, or a smaller expected count in any of the four cells.
// Source: workforce-specification, section 7.3, "caution bands".
[[nodiscard]] bool has_small_numbers(const TwoByTwo& table, const Caution& caution = {});

}  // namespace statistics
