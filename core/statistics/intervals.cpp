// Wilson, Katz and Newcombe, which have formulae. Koopman's limits have to be searched for: see koopman.cpp.
#include "core/statistics/intervals.h"

#include <algorithm>
#include <cmath>

namespace statistics {
namespace {

double share(const Proportion& p) { return static_cast<double>(p.events) / static_cast<double>(p.base); }

bool is_usable(const Proportion& p) { return is_valid(p) && p.base > 0; }

}  // namespace

std::optional<Interval> wilson(const Proportion& p, double deviate) {
    if (!is_usable(p)) return std::nullopt;
    const double x = static_cast<double>(p.events);
    const double n = static_cast<double>(p.base);
    const double z2 = deviate * deviate;
    // Both halves are multiplied by n, so that x (n - x) / n is nought exactly where nobody or everybody is counted.
    const double centre = x + z2 / 2;
    const double half = deviate * std::sqrt(x * (n - x) / n + z2 / 4);
    return Interval{p.events == 0 ? 0 : (centre - half) / (n + z2),
                    p.events == p.base ? 1 : (centre + half) / (n + z2)};
}

std::optional<Interval> katz(const TwoByTwo& table, double deviate) {
    const auto& [upper, lower] = table;
    if (!is_usable(upper) || !is_usable(lower) || upper.events == 0 || lower.events == 0) return std::nullopt;
    const auto one_over = [](std::int64_t count) { return 1 / static_cast<double>(count); };
    const double variance =
        one_over(upper.events) - one_over(upper.base) + one_over(lower.events) - one_over(lower.base);
    const double factor = std::exp(deviate * std::sqrt(std::max(variance, 0.0)));
    const double ratio = share(upper) / share(lower);
    return Interval{ratio / factor, ratio * factor};
}

std::optional<Interval> newcombe(const TwoByTwo& table, double deviate) {
    const auto upper = wilson(table.upper, deviate);
    const auto lower = wilson(table.lower, deviate);
    if (!upper || !lower) return std::nullopt;
    const double p1 = share(table.upper);
    const double p2 = share(table.lower);
    const auto distance = [](double a, double b) { return std::sqrt(a * a + b * b); };
    return Interval{p1 - p2 - distance(p1 - upper->low, lower->high - p2),
                    p1 - p2 + distance(upper->high - p1, p2 - lower->low)};
}

}  // namespace statistics
