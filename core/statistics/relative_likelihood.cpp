// Exact ratios and the verdicts on them; no floating point in this file.
#include "core/statistics/relative_likelihood.h"

#include "core/base/promise.h"

namespace statistics {
namespace {

__extension__ using Wide = __int128;

// The verdict, or nothing where there is no ratio.
std::optional<Range> verdict(const TwoByTwo& table, const RangeLimits& limits) {
    const auto ratio = relative_likelihood(table);
    return ratio ? std::optional(range_of(*ratio, limits)) : std::nullopt;
}

bool can_move(const Proportion& p, int by) { return p.events + by >= 0 && p.events + by <= p.base; }

}  // namespace

std::expected<Fraction, NoRatio> relative_likelihood(const TwoByTwo& table) {
    const auto& [upper, lower] = table;
    if (upper.base <= 0) return std::unexpected(NoRatio::UpperBaseEmpty);
    if (lower.base <= 0) return std::unexpected(NoRatio::LowerBaseEmpty);
    if (upper.events == 0 && lower.events == 0) return std::unexpected(NoRatio::NoEvents);
    if (lower.events == 0) return std::unexpected(NoRatio::NoLowerEvents);
    const auto ratio = Fraction::make(upper.events * lower.base, lower.events * upper.base);
    EHIIRA_PROMISE(ratio.has_value(), "Counts within the bounds give a ratio.");
    return *ratio;
}

Range range_of(const Fraction& ratio, const RangeLimits& limits) {
    if (ratio < limits.low || (!limits.inclusive && ratio == limits.low)) return Range::Below;
    if (ratio > limits.high || (!limits.inclusive && ratio == limits.high)) return Range::Above;
    return Range::Within;
}

bool is_fragile(const TwoByTwo& table, const RangeLimits& limits) {
    const auto now = verdict(table, limits);
    if (!now) return false;
    for (const int by : {1, -1}) {
        TwoByTwo moved = table;
        moved.upper.events += by;
        if (can_move(table.upper, by) && verdict(moved, limits) != now) return true;
        moved = table;
        moved.lower.events += by;
        if (can_move(table.lower, by) && verdict(moved, limits) != now) return true;
    }
    return false;
}

bool has_small_numbers(const TwoByTwo& table, const Caution& caution) {
    const auto& [upper, lower] = table;
    const std::int64_t events = upper.events + lower.events;
    if (events < caution.events) return true;
    const std::int64_t people = upper.base + lower.base;
    // Expected = row total * column total / all; compared without dividing.
    for (const std::int64_t base : {upper.base, lower.base}) {
        for (const std::int64_t column : {events, people - events}) {
            if (Wide(base) * column < Wide(caution.expected) * people) return true;
        }
    }
    return false;
}

}  // namespace statistics
