// The six figures of the gender pay gap.
#include "core/workforce/pay_gap.h"

#include <catch2/catch_test_macros.hpp>

using namespace workforce;
using statistics::Fraction;

namespace {

PaidPerson man(std::int64_t hourly, std::int64_t bonus = 0) { return {Sex::Man, hourly, bonus}; }
PaidPerson woman(std::int64_t hourly, std::int64_t bonus = 0) { return {Sex::Woman, hourly, bonus}; }

std::optional<Fraction> of(std::int64_t numerator, std::int64_t denominator) {
    return Fraction::make(numerator, denominator);
}

}  // namespace

TEST_CASE("Mean and median gaps are shares of men's pay", "[workforce]") {
    const PaidPerson people[] = {man(2000),   man(1000),   man(3000), woman(1500),
                                 woman(1000), woman(2000), woman(900)};
    const PayGap gap = pay_gap(people);
    CHECK(gap.mean == of(13, 40));  // (2000 - 1350) / 2000
    CHECK(gap.median == of(3, 8));  // (2000 - 1250) / 2000: of four, the mean of the middle two
    CHECK_FALSE(gap.mean_bonus.has_value());
    CHECK(gap.men_with_bonus == of(0, 1));
}

TEST_CASE("A gap below nought means that women are paid more", "[workforce]") {
    const PaidPerson people[] = {man(1000), woman(1100)};
    CHECK(pay_gap(people).mean == of(-1, 10));
    CHECK(statistics::rounded(*pay_gap(people).mean, 1, 2, statistics::Sign::PlusToo) == "-10.0");
}

TEST_CASE("Bonuses are compared among those who had one, and shares are of all relevant employees",
          "[workforce]") {
    const PaidPerson people[] = {man(1000, 500),   man(1000),   {Sex::Man, std::nullopt, 300},
                                 woman(1000, 200), woman(1000), woman(1000),
                                 woman(1000)};
    const PayGap gap = pay_gap(people);
    CHECK(gap.mean_bonus == of(1, 2));
    CHECK(gap.median_bonus == of(1, 2));
    CHECK(gap.men_with_bonus == of(2, 3));  // also the man who is not on full pay
    CHECK(gap.women_with_bonus == of(1, 4));
    CHECK(gap.mean == of(0, 1));
}

TEST_CASE("Without men or without women there is no gap", "[workforce]") {
    const PaidPerson men[] = {man(1000), man(2000)};
    CHECK_FALSE(pay_gap(men).mean.has_value());
    CHECK_FALSE(pay_gap(men).median.has_value());
    CHECK_FALSE(pay_gap(men).women_with_bonus.has_value());
    CHECK_FALSE(pay_gap({}).mean.has_value());
    CHECK(pay_gap({}).quarters.empty());
    const PaidPerson unpaid[] = {man(0), woman(1000)};
    CHECK_FALSE(pay_gap(unpaid).mean.has_value());
}

TEST_CASE("Quarters hold equal numbers, and equal pay across a boundary is shared in proportion",
          "[workforce]") {
    const PaidPerson apart[] = {woman(1), woman(2), woman(3), man(4), man(5), woman(6), man(7), man(8)};
    const auto quarters = pay_gap(apart).quarters;
    REQUIRE(quarters.size() == 4);
    CHECK(quarters[0].men == *of(0, 1));
    CHECK(quarters[1].men == *of(1, 2));
    CHECK(quarters[2].men == *of(1, 2));
    CHECK(quarters[3].men == *of(1, 1));
    // All on the same pay: each quarter mirrors the whole.
    const PaidPerson same[] = {woman(5), woman(5), woman(5), man(5), woman(5), woman(5), woman(5), man(5)};
    for (const Quarter& quarter : pay_gap(same).quarters) {
        CHECK(quarter.men == *of(1, 4));
        CHECK(quarter.women == *of(3, 4));
    }
}

TEST_CASE("The men of the quarters make up all men, whatever the numbers", "[workforce]") {
    for (int people = 4; people <= 23; ++people) {
        std::vector<PaidPerson> staff;
        std::int64_t men = 0;
        for (int i = 0; i < people; ++i) {
            const bool is_man = i * 7 % 5 < 2;
            men += is_man ? 1 : 0;
            staff.push_back({is_man ? Sex::Man : Sex::Woman, 1000 + i * i % 6, 0});
        }
        Fraction sum;
        for (const Quarter& quarter : pay_gap(staff).quarters) sum = *statistics::sum(sum, quarter.men);
        CAPTURE(people);
        CHECK(sum == *of(men * 4, people));
    }
}
