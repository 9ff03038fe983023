// All 2 x 2 tables of up to 30 in each group against the slow second opinions, within 1e-9. Every 97th of them here;
// tests/long/statistics takes all 245,025, which is the hidden test below.
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "core/statistics/exact_test.h"
#include "core/statistics/intervals.h"
#include "tests/core/statistics/slow_statistics.h"

using namespace statistics;

namespace {

constexpr std::int64_t kMost = 30;
constexpr double kTolerance = 1e-9;

bool agree(double a, double b) {
    if (std::isinf(a) || std::isinf(b)) return a == b;
    return std::fabs(a - b) <= kTolerance * std::fmax(1, std::fabs(b));
}

bool agree(const std::optional<Interval>& a, const Interval& b) {
    return a && agree(a->low, b.low) && agree(a->high, b.high);
}

// The name of the first statistic that disagrees, or nothing.
std::string disagreement(const TwoByTwo& table) {
    const bool any = table.upper.events + table.lower.events > 0;
    const bool both = table.upper.events > 0 && table.lower.events > 0;
    if (!agree(wilson(table.upper), slow::wilson(table.upper))) return "Wilson";
    if (!agree(newcombe(table), slow::newcombe(table))) return "Newcombe";
    if (any ? !agree(koopman(table), slow::koopman(table)) : koopman(table).has_value()) return "Koopman";
    if (both ? !agree(katz(table), slow::katz(table)) : katz(table).has_value()) return "Katz";
    if (!agree(*fisher(table), slow::fisher(table))) return "Fisher";
    if (!agree(*fisher(table, PValue::Mid), slow::fisher(table, 0.5))) return "Fisher, mid-p";
    return {};
}

// Compares every `stride`-th table; says how many there are in all and how many were compared.
struct Compared {
    int all = 0, compared = 0;
};

Compared compare(int stride) {
    Compared count;
    for (std::int64_t n1 = 1; n1 <= kMost; ++n1)
        for (std::int64_t n2 = 1; n2 <= kMost; ++n2)
            for (std::int64_t x1 = 0; x1 <= n1; ++x1)
                for (std::int64_t x2 = 0; x2 <= n2; ++x2) {
                    if (count.all++ % stride != 0) continue;
                    ++count.compared;
                    const std::string wrong = disagreement({{x1, n1}, {x2, n2}});
                    if (!wrong.empty())
                        FAIL_CHECK(wrong << " disagrees for " << x1 << "/" << n1 << ", " << x2 << "/" << n2);
                }
    return count;
}

}  // namespace

TEST_CASE("Small tables agree with independent computation", "[statistics]") {
    const Compared count = compare(97);
    CHECK(count.all == 245'025);
    CHECK(count.compared == 2'527);
}

TEST_CASE("Every table of up to 30 in each group agrees with independent computation", "[.][long]") {
    const Compared count = compare(1);
    CHECK(count.compared == 245'025);
}
