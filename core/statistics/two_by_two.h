// Two groups, each with its events and its base: what every comparison here begins with.
#pragma once

#include <cstdint>
#include <optional>

#include "core/statistics/fraction.h"

namespace statistics {

// x of n. Valid: 0 <= events <= base <= 2 * kLargestCount (a two-year sum may have twice the base).
struct Proportion {
    std::int64_t events = 0;
    std::int64_t base = 0;
    bool operator==(const Proportion&) const = default;
};

[[nodiscard]] constexpr bool is_valid(const Proportion& p) {
    return p.events >= 0 && p.events <= p.base && p.base <= 2 * kLargestCount;
}

// `upper` over `lower` is the ratio, `upper` minus `lower` the difference.
struct TwoByTwo {
    Proportion upper, lower;
    bool operator==(const TwoByTwo&) const = default;
};

[[nodiscard]] constexpr bool is_valid(const TwoByTwo& t) { return is_valid(t.upper) && is_valid(t.lower); }

// An interval of proportions, ratios or differences (as fractions of 1, not in per cent).
struct Interval {
    double low = 0;
    double high = 0;  // of a ratio it may be infinity
    bool operator==(const Interval&) const = default;
};

// The normal deviate of a two-sided interval of 95 %, to the precision of a double.
inline constexpr double kDeviate95 = 1.959963984540054;

}  // namespace statistics
