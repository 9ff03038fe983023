// Statistics against published examples and against the ten vectors of the specification, with the figures written
// out as they stand there.
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include "core/statistics/exact_test.h"
#include "core/statistics/intervals.h"
#include "core/statistics/relative_likelihood.h"

using namespace statistics;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
const double kNone = std::nan("");

RangeLimits usual_limits(bool inclusive = true) {
    return {*Fraction::make(4, 5), *Fraction::make(5, 4), inclusive};
}

bool same_digits(double value, double wanted, double half_of_last_digit) {
    if (std::isinf(wanted)) return value == wanted;
    return std::fabs(value - wanted) <= half_of_last_digit * (1 + 1e-9);
}

void check_interval(const std::optional<Interval>& found, double low, double high, double last = 0.00005) {
    REQUIRE(found.has_value() == !std::isnan(low));
    if (!found) return;
    CAPTURE(found->low, found->high, low, high);
    CHECK(same_digits(found->low, low, last));
    CHECK(same_digits(found->high, high, last));
}

struct Vector {
    const char* id;
    TwoByTwo table;
    const char* exact;  // empty: not calculable
    const char* shown;
    std::optional<Range> range;
    bool fragile, caution;
    double koopman_low, koopman_high, katz_low, katz_high, fisher;
};

// Source: workforce-specification, section 11.1. That table marks only V6 as fragile; by the rule of section 7.3 one
// case more or less also changes V4, V7 and V9.
const Vector kVectors[] = {
    {"V1",
     {{60, 400}, {18, 180}},
     "3/2",
     "1.50",
     Range::Above,
     false,
     false,
     0.9245,
     2.4673,
     0.9130,
     2.4644,
     0.1150},
    {"V2",
     {{4, 210}, {9, 1180}},
     "472/189",
     "2.50",
     Range::Above,
     false,
     true,
     0.8195,
     7.5428,
     0.7762,
     8.0353,
     0.1195},
    {"V3",
     {{300, 1000}, {45, 150}},
     "1/1",
     "1.00",
     Range::Within,
     false,
     false,
     0.7787,
     1.3118,
     0.7694,
     1.2997,
     1.0},
    {"V4", {{0, 60}, {3, 700}}, "0/1", "0.00", Range::Below, true, true, 0, 14.5306, kNone, kNone, 1.0},
    {"V5", {{35, 200}, {0, 12}}, "", "", std::nullopt, false, true, 0.7069, kInfinity, kNone, kNone, 0.2233},
    {"V6",
     {{25, 100}, {5, 25}},
     "5/4",
     "1.25",
     Range::Within,
     true,
     false,
     0.5795,
     2.9904,
     0.5320,
     2.9372,
     0.7944},
    {"V7",
     {{249, 1000}, {200, 1000}},
     "249/200",
     "1.25",
     Range::Within,
     true,
     false,
     1.0569,
     1.4673,
     1.0565,
     1.4671,
     0.0101},
    {"V8",
     {{2509, 10000}, {2000, 10000}},
     "2509/2000",
     "1.25",
     Range::Above,
     false,
     false,
     1.1912,
     1.3212,
     1.1912,
     1.3212,
     0.0},
    {"V9",
     {{159, 1000}, {200, 1000}},
     "159/200",
     "0.80",
     Range::Below,
     true,
     false,
     0.6581,
     0.9598,
     0.6582,
     0.9603,
     0.0197},
    {"V10", {{0, 210}, {0, 1180}}, "", "", std::nullopt, false, true, kNone, kNone, kNone, kNone, 1.0},
};

}  // namespace

TEST_CASE("The ten vectors of the specification come out digit by digit", "[statistics]") {
    for (const Vector& vector : kVectors) {
        CAPTURE(vector.id);
        const auto ratio = relative_likelihood(vector.table);
        REQUIRE(ratio.has_value() == vector.range.has_value());
        if (ratio) {
            CHECK(exact_text(*ratio) == vector.exact);
            CHECK(rounded(*ratio, 2) == vector.shown);
            CHECK(range_of(*ratio, usual_limits()) == *vector.range);
        }
        CHECK(is_fragile(vector.table, usual_limits()) == vector.fragile);
        CHECK(has_small_numbers(vector.table) == vector.caution);
        check_interval(koopman(vector.table), vector.koopman_low, vector.koopman_high);
        check_interval(katz(vector.table), vector.katz_low, vector.katz_high);
        const auto p = fisher(vector.table);
        REQUIRE(p.has_value());
        CHECK(same_digits(*p, vector.fisher, 0.00005));
    }
}

TEST_CASE("Why there is no ratio is told apart", "[statistics]") {
    CHECK(relative_likelihood({{0, 0}, {1, 5}}).error() == NoRatio::UpperBaseEmpty);
    CHECK(relative_likelihood({{1, 5}, {0, 0}}).error() == NoRatio::LowerBaseEmpty);
    CHECK(relative_likelihood({{0, 5}, {0, 5}}).error() == NoRatio::NoEvents);
    CHECK(relative_likelihood({{35, 200}, {0, 12}}).error() == NoRatio::NoLowerEvents);
    // Leavers: more cases than people at the snapshot still give a ratio.
    CHECK(relative_likelihood({{3, 2}, {1, 4}}) == Fraction::whole(6));
    // The largest two-year sums do not overflow.
    const std::int64_t most = 2 * kLargestCount;
    CHECK(relative_likelihood({{most, most}, {most, most}}) == Fraction::whole(1));
}

TEST_CASE("The ends of the range belong to it unless the parameter says otherwise", "[statistics]") {
    const Fraction low = *Fraction::make(4, 5);
    const Fraction high = *Fraction::make(5, 4);
    CHECK(range_of(low, usual_limits()) == Range::Within);
    CHECK(range_of(high, usual_limits()) == Range::Within);
    CHECK(range_of(low, usual_limits(false)) == Range::Below);
    CHECK(range_of(high, usual_limits(false)) == Range::Above);
    CHECK(range_of(*Fraction::make(7999, 10000), usual_limits()) == Range::Below);
    CHECK(range_of(*Fraction::make(12501, 10000), usual_limits()) == Range::Above);
}

TEST_CASE("The fragile vector tips over with one case", "[statistics]") {
    CHECK(rounded(*relative_likelihood({{25, 100}, {6, 25}}), 2) == "1.04");
    CHECK(rounded(*relative_likelihood({{25, 100}, {4, 25}}), 2) == "1.56");
    // Losing the only case of the lower group would leave no ratio at all.
    CHECK(is_fragile({{100, 100}, {1, 25}}, usual_limits()));
    // Nobody can be added where everybody has been counted.
    CHECK_FALSE(is_fragile({{300, 300}, {300, 300}}, usual_limits()));
}

TEST_CASE("Swapping the two groups gives the reciprocal ratio and interval", "[statistics]") {
    for (const Vector& vector : kVectors) {
        CAPTURE(vector.id);
        const TwoByTwo swapped{vector.table.lower, vector.table.upper};
        const auto one = relative_likelihood(vector.table);
        const auto two = relative_likelihood(swapped);
        if (one && two) CHECK(product(*one, *two) == Fraction::whole(1));
        const auto limits = koopman(vector.table);
        const auto other = koopman(swapped);
        REQUIRE(limits.has_value() == other.has_value());
        if (!limits || limits->low == 0 || std::isinf(limits->high)) continue;
        CHECK(std::fabs(limits->low * other->high - 1) < 1e-12);
        CHECK(std::fabs(limits->high * other->low - 1) < 1e-12);
    }
}

TEST_CASE("Published examples", "[statistics]") {
    // Source: koopman-1984: 36 of 40 against 16 of 80, ratio 4.50, interval 2.94 to 7.15.
    CHECK(rounded(*relative_likelihood({{36, 40}, {16, 80}}), 2) == "4.50");
    check_interval(koopman({{36, 40}, {16, 80}}), 2.94, 7.15, 0.005);
    check_interval(koopman({{36, 40}, {16, 80}}), 2.9396, 7.1522);
    // Source: workforce-specification, section 11.1.
    check_interval(wilson({12, 150}), 0.04635, 0.13462, 0.000005);
    check_interval(wilson({0, 9}), 0, 0.29915, 0.000005);
    check_interval(newcombe({{30, 100}, {54, 250}}), -0.01401, 0.19054, 0.000005);
    // Source: newcombe-1998, table II, method 10: the differences (a) to (h).
    check_interval(newcombe({{56, 70}, {48, 80}}), 0.0524, 0.3339);
    check_interval(newcombe({{9, 10}, {3, 10}}), 0.1705, 0.8090);
    check_interval(newcombe({{6, 7}, {2, 7}}), 0.0582, 0.8062);
    check_interval(newcombe({{5, 56}, {0, 29}}), -0.0381, 0.1926);
    check_interval(newcombe({{0, 10}, {0, 20}}), -0.1611, 0.2775);
    check_interval(newcombe({{0, 10}, {0, 10}}), -0.2775, 0.2775);
    check_interval(newcombe({{10, 10}, {0, 20}}), 0.6791, 1.0);
    check_interval(newcombe({{10, 10}, {0, 10}}), 0.6075, 1.0);
    // Source: fisher-1935: the lady tasting tea, 3 of 4 and 1 of 4.
    CHECK(same_digits(*fisher({{3, 4}, {1, 4}}), 0.4857, 0.00005));
    CHECK(same_digits(*fisher({{4, 4}, {0, 4}}), 0.0286, 0.00005));
}

TEST_CASE("Counts that make no table give no statistic", "[statistics]") {
    const TwoByTwo refused[] = {
        {{0, 0}, {1, 5}}, {{1, 5}, {0, 0}}, {{6, 5}, {1, 5}}, {{-1, 5}, {1, 5}}, {{1, 5}, {1, 4'000'000'000}},
    };
    for (const TwoByTwo& table : refused) {
        CAPTURE(table.upper.events, table.upper.base, table.lower.events, table.lower.base);
        CHECK_FALSE(koopman(table).has_value());
        CHECK_FALSE(katz(table).has_value());
        CHECK_FALSE(newcombe(table).has_value());
        CHECK_FALSE(fisher(table).has_value());
    }
    CHECK_FALSE(wilson({0, 0}).has_value());
    CHECK_FALSE(wilson({2, 1}).has_value());
}

TEST_CASE("Large tables are computed without loss or delay", "[statistics]") {
    // One and a half million staff: Koopman and Katz agree where numbers are large.
    const TwoByTwo table{{151'000, 1'100'000}, {52'000, 400'000}};
    const auto score = koopman(table);
    const auto log = katz(table);
    REQUIRE(score.has_value());
    CHECK(std::fabs(score->low - log->low) < 1e-5);
    CHECK(std::fabs(score->high - log->high) < 1e-5);
    CHECK(*fisher(table) < 1e-20);
    CHECK(std::fabs(*fisher({{500'000'000, 1'000'000'000}, {500'000'000, 1'000'000'000}}) - 1) < 1e-9);
}
