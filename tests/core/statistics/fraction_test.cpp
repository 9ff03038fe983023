// Fractions: exactness, refusals where a result would not fit, and rounding half away from zero.
#include "core/statistics/fraction.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace statistics;

namespace {

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kSmallest = std::numeric_limits<std::int64_t>::min();

Fraction of(std::int64_t numerator, std::int64_t denominator) {
    const auto made = Fraction::make(numerator, denominator);
    REQUIRE(made.has_value());
    return *made;
}

}  // namespace

TEST_CASE("A fraction is kept in lowest terms with the sign on top", "[statistics]") {
    CHECK(exact_text(of(60 * 180, 18 * 400)) == "3/2");
    CHECK(exact_text(of(3, -50)) == "-3/50");
    CHECK(exact_text(of(-3, -50)) == "3/50");
    CHECK(exact_text(of(0, -7)) == "0/1");
    CHECK(exact_text(Fraction::whole(1)) == "1/1");
    CHECK_FALSE(Fraction::make(1, 0).has_value());
    CHECK_FALSE(Fraction::make(kSmallest, 1).has_value());
    CHECK_FALSE(Fraction::make(1, kSmallest).has_value());
}

TEST_CASE("Fractions that differ by the least are told apart", "[statistics]") {
    CHECK(of(kLargest - 1, kLargest) < Fraction::whole(1));
    CHECK(of(kLargest, kLargest - 1) > of(kLargest - 1, kLargest - 2 + 1));
    CHECK(of(-1, 3) < of(-1, 4));
    CHECK(of(1, 3) > of(333'333'333'333'333'333, 1'000'000'000'000'000'000));
}

TEST_CASE("Arithmetic is exact, or there is no result", "[statistics]") {
    CHECK(sum(of(1, 6), of(1, 10)) == of(4, 15));
    CHECK(difference(of(0, 13), of(6, 100)) == of(-3, 50));
    CHECK(product(of(9, 5), of(2, 1)) == of(18, 5));
    CHECK(quotient(of(1, 2), of(-3, 4)) == of(-2, 3));
    CHECK(product(of(kLargest, 2), of(2, kLargest)) == Fraction::whole(1));
    CHECK_FALSE(quotient(of(1, 2), Fraction()).has_value());
    CHECK_FALSE(sum(Fraction::whole(kLargest), Fraction::whole(1)).has_value());
    CHECK_FALSE(difference(Fraction::whole(-kLargest), Fraction::whole(2)).has_value());
    CHECK_FALSE(product(Fraction::whole(kLargest), Fraction::whole(2)).has_value());
    CHECK_FALSE(sum(of(1, kLargest), of(1, kLargest - 1)).has_value());
}

TEST_CASE("Rounding is half away from zero on whole numbers", "[statistics]") {
    struct Row {
        const char* why;
        std::int64_t numerator, denominator;
        int decimals, shift;
        Sign sign;
        const char* shown;
    };
    const Row rows[] = {
        {"V1", 3, 2, 2, 0, Sign::OnlyMinus, "1.50"},
        {"V7: binary floating point holds 1.245 as a little less", 1245, 1000, 2, 0, Sign::OnlyMinus, "1.25"},
        {"V9", 795, 1000, 2, 0, Sign::OnlyMinus, "0.80"},
        {"half goes away from zero below it, too", -1245, 1000, 2, 0, Sign::OnlyMinus, "-1.25"},
        {"not to the even neighbour", 5, 1000, 2, 0, Sign::OnlyMinus, "0.01"},
        {"just under half", 4999, 1'000'000, 2, 0, Sign::OnlyMinus, "0.00"},
        {"no truncation", 2, 3, 1, 2, Sign::OnlyMinus, "66.7"},
        {"a percentage", 14, 140, 1, 2, Sign::OnlyMinus, "10.0"},
        {"points below zero", -3, 50, 1, 2, Sign::PlusToo, "-6.0"},
        {"points above zero", 3, 50, 1, 2, Sign::PlusToo, "+6.0"},
        {"no points have no sign", 0, 1, 1, 2, Sign::PlusToo, "0.0"},
        {"what rounds to nought has no sign", -4, 10'000, 1, 2, Sign::PlusToo, "0.0"},
        {"and what rounds to a tenth has", -5, 10'000, 1, 2, Sign::PlusToo, "-0.1"},
        {"no decimals, no point", 7, 2, 0, 0, Sign::OnlyMinus, "4"},
        {"the largest", kLargest, 1, 6, 6, Sign::OnlyMinus, "9223372036854775807000000.000000"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        CHECK(rounded(of(row.numerator, row.denominator), row.decimals, row.shift, row.sign) == row.shown);
    }
}

TEST_CASE("Rounding agrees with the formula for every small fraction", "[statistics]") {
    int tried = 0;
    for (std::int64_t den = 1; den <= 40; ++den) {
        for (std::int64_t num = 0; num <= 90; ++num, ++tried) {
            const std::int64_t units = (2 * num * 100 + den) / (2 * den);
            const std::string tail = std::to_string(units % 100);
            const std::string wanted =
                std::to_string(units / 100) + "." + (tail.size() < 2 ? "0" : "") + tail;
            CHECK(rounded(of(num, den), 2) == wanted);
        }
    }
    CHECK(tried == 40 * 91);
}

TEST_CASE("A figure as printed is read digit by digit", "[statistics]") {
    CHECK(parse_decimal("21.4") == Decimal{214, 1});
    CHECK(parse_decimal("21.40") == Decimal{2140, 2});
    CHECK(parse_decimal("100") == Decimal{100, 0});
    CHECK(text(Decimal{4, 2}) == "0.04");
    CHECK(text(*parse_decimal("007.50")) == "7.50");
    CHECK(fraction(Decimal{2140, 2}) == of(107, 5));
    for (const char* refused : {"", ".", "5.", ".5", "-1", "+1", "1,5", "21.4%", " 21", "1e3", "1.2345678",
                                "1234567890123", "1.2.3", "٣"}) {
        CAPTURE(refused);
        CHECK_FALSE(parse_decimal(refused).has_value());
    }
}
