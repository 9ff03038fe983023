// Koopman's interval for a ratio of two proportions: the ratios whose score statistic is not above z squared.
// Source: koopman-1984, pages 513-517.
#include <cmath>
#include <limits>

#include "core/statistics/intervals.h"

namespace statistics {
namespace {

struct Counts {
    double x1, n1, x2, n2;
};

Counts as_doubles(const TwoByTwo& table) {
    return {static_cast<double>(table.upper.events), static_cast<double>(table.upper.base),
            static_cast<double>(table.lower.events), static_cast<double>(table.lower.base)};
}

// The share of `lower` that fits both groups best where the ratio is theta: the smaller root of
// a q^2 + b q + c = 0 with a = (n1 + n2) theta, b = -(n1 theta + x1 + n2 + x2 theta), c = x1 + x2.
// DEVIATION: the specification divides by 2a; 2c over the conjugate is the same root without subtracting two nearly
// equal numbers, and the discriminant is written as a square plus a product, so that it is never below nought.
double fitted_share(const Counts& k, double theta) {
    const double minus_b = theta * (k.n1 + k.x2) + (k.n2 + k.x1);
    const double square = theta * (k.n1 + k.x2) - (k.n2 + k.x1);
    const double root = std::sqrt(square * square + 4 * theta * (k.n1 - k.x1) * (k.n2 - k.x2));
    return 2 * (k.x1 + k.x2) / (minus_b + root);
}

double score(const Counts& k, double theta) {
    const double q2 = fitted_share(k, theta);
    const double q1 = theta * q2;
    const double distance = k.x1 / k.n1 - theta * (k.x2 / k.n2);
    if (distance == 0) return 0;
    const double variance = q1 * (1 - q1) / k.n1 + theta * theta * q2 * (1 - q2) / k.n2;
    return variance > 0 ? distance * distance / variance : std::numeric_limits<double>::infinity();
}

// The place between `inside` (score at most the limit) and the first doubling or halving of it outside, found by
// halving the distance of the logarithms; the root of a product needs no logarithm.
double limit_from(const Counts& k, double inside, double factor, double most) {
    double outside = inside * factor;
    while (score(k, outside) <= most) {
        inside = outside;
        outside *= factor;
    }
    for (int step = 0; step < 200; ++step) {
        const double middle = std::sqrt(inside) * std::sqrt(outside);
        if (middle == inside || middle == outside) break;
        (score(k, middle) <= most ? inside : outside) = middle;
    }
    return std::sqrt(inside) * std::sqrt(outside);
}

// A ratio that the interval holds. Without events in one group the score only falls towards 0 or infinity, so the
// search begins where it has fallen below the limit.
double ratio_inside(const Counts& k, double most) {
    if (k.x1 > 0 && k.x2 > 0) return (k.x1 / k.n1) / (k.x2 / k.n2);
    const double factor = k.x1 > 0 ? 2.0 : 0.5;
    double theta = 1;
    while (score(k, theta) > most) theta *= factor;
    return theta;
}

}  // namespace

std::optional<Interval> koopman(const TwoByTwo& table, double deviate) {
    const Counts k = as_doubles(table);
    if (!is_valid(table) || k.n1 == 0 || k.n2 == 0 || k.x1 + k.x2 == 0) return std::nullopt;
    const double most = deviate * deviate;
    const double inside = ratio_inside(k, most);
    return Interval{k.x1 == 0 ? 0 : limit_from(k, inside, 0.5, most),
                    k.x2 == 0 ? std::numeric_limits<double>::infinity() : limit_from(k, inside, 2.0, most)};
}

}  // namespace statistics
