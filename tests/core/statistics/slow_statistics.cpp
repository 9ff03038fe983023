// Plain and slow on purpose: each function follows the definition and nothing is rearranged for speed or precision.
#include "tests/core/statistics/slow_statistics.h"

#include <cmath>
#include <limits>

namespace slow {
namespace {

using Real = long double;
using statistics::Interval;

constexpr Real kZ = 1.959963984540054235524594430520551527L;
constexpr int kHalvings = 110;

// The place between `yes` and `no` where `holds` changes.
template <typename Holds>
Real halved(Real yes, Real no, Holds holds) {
    for (int step = 0; step < kHalvings; ++step) {
        const Real middle = (yes + no) / 2;
        (holds(middle) ? yes : no) = middle;
    }
    return (yes + no) / 2;
}

struct Counts {
    Real x1, n1, x2, n2;
};

Counts counts_of(const statistics::TwoByTwo& t) {
    return {static_cast<Real>(t.upper.events), static_cast<Real>(t.upper.base),
            static_cast<Real>(t.lower.events), static_cast<Real>(t.lower.base)};
}

// (x - n q)^2 / (n q (1 - q)); nought where both are.
Real distance(Real x, Real n, Real q) {
    const Real off = x - n * q;
    return std::fabs(off) < 1e-15L ? 0 : off * off / (n * q * (1 - q));
}

Real chi_squared(const Counts& k, Real theta) {
    const auto rises = [&](Real q) {  // the likelihood still grows with q
        return (k.x1 + k.x2) / q - theta * (k.n1 - k.x1) / (1 - theta * q) - (k.n2 - k.x2) / (1 - q) > 0;
    };
    const Real q2 = halved(0, std::fmin(Real(1), 1 / theta), rises);
    return distance(k.x1, k.n1, theta * q2) + distance(k.x2, k.n2, q2);
}

}  // namespace

Interval wilson(const statistics::Proportion& p) {
    const Real n = static_cast<Real>(p.base);
    const Real share = static_cast<Real>(p.events) / n;
    const auto fits = [&](Real pi) { return (share - pi) * (share - pi) * n <= kZ * kZ * pi * (1 - pi); };
    const auto low = p.events == 0 ? 0 : halved(share, 0, fits);
    const auto high = p.events == p.base ? 1 : halved(share, 1, fits);
    return {static_cast<double>(low), static_cast<double>(high)};
}

Interval koopman(const statistics::TwoByTwo& table) {
    const Counts k = counts_of(table);
    const auto fits = [&](Real s) { return chi_squared(k, s / (1 - s)) <= kZ * kZ; };
    const Real up = k.x1 * k.n2;
    const Real down = k.x2 * k.n1;
    const Real estimate = up / (up + down);  // as s = theta / (1 + theta)
    const auto back = [](Real s) { return static_cast<double>(s / (1 - s)); };
    return {
        table.upper.events == 0 ? 0 : back(halved(estimate, 0, fits)),
        table.lower.events == 0 ? std::numeric_limits<double>::infinity() : back(halved(estimate, 1, fits))};
}

Interval katz(const statistics::TwoByTwo& table) {
    const Counts k = counts_of(table);
    const Real middle = std::log(k.x1 / k.n1 / (k.x2 / k.n2));
    const Real half = kZ * std::sqrt((k.n1 - k.x1) / (k.n1 * k.x1) + (k.n2 - k.x2) / (k.n2 * k.x2));
    return {static_cast<double>(std::exp(middle - half)), static_cast<double>(std::exp(middle + half))};
}

Interval newcombe(const statistics::TwoByTwo& table) {
    const Counts k = counts_of(table);
    const Interval one = wilson(table.upper);
    const Interval two = wilson(table.lower);
    const Real p1 = k.x1 / k.n1;
    const Real p2 = k.x2 / k.n2;
    return {static_cast<double>(p1 - p2 - std::hypot(p1 - one.low, two.high - p2)),
            static_cast<double>(p1 - p2 + std::hypot(one.high - p1, p2 - two.low))};
}

double fisher(const statistics::TwoByTwo& table, double weight_of_ties) {
    const auto choose = [](std::int64_t n, std::int64_t k) {
        std::int64_t result = 1;
        for (std::int64_t i = 1; i <= k; ++i) result = result * (n - k + i) / i;
        return result;
    };
    const std::int64_t events = table.upper.events + table.lower.events;
    const auto weight = [&](std::int64_t k) {
        return choose(table.upper.base, k) * choose(table.lower.base, events - k);
    };
    const std::int64_t seen = weight(table.upper.events);
    std::int64_t less = 0, ties = 0, total = 0;
    for (std::int64_t k = 0; k <= table.upper.base && k <= events; ++k) {
        if (events - k > table.lower.base) continue;
        const std::int64_t one = weight(k);
        total += one;
        if (one < seen) less += one;
        if (one == seen) ties += one;
    }
    return (static_cast<double>(less) + weight_of_ties * static_cast<double>(ties)) /
           static_cast<double>(total);
}

}  // namespace slow
