// Gender pay gap: the six figures from hourly pay and bonuses. Its page comes later; whether an employer must publish
// (250 employees or more) is not decided here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/statistics/fraction.h"

namespace workforce {

enum class Sex { Man, Woman };

struct PaidPerson {
    Sex sex{};
    std::optional<std::int64_t> hourly;  // pence an hour; nothing unless a full-pay relevant employee
    std::int64_t bonus = 0;              // pence in the year to the snapshot; 0: none
};

struct Quarter {
    statistics::Fraction men, women;  // shares of 1; nobody's share where the quarter is empty
};

// Fractions of 1: 3/50 is a gap of 6.0 %, men being paid more; below zero women are. Nothing where there are no men or
// no women to compare.
struct PayGap {
    std::optional<statistics::Fraction> mean, median, mean_bonus, median_bonus;
    std::optional<statistics::Fraction> men_with_bonus, women_with_bonus;  // of all men, of all women
    std::vector<Quarter> quarters;  // lower, lower middle, upper middle, upper; empty below four people
};

// Pay and bonuses are 0 … 10^8 pence, people at most 10^5. People with the same pay across a boundary of quarters are
// shared out by sex in proportion.
// Source: gender-pay-gap-calculations; workforce-specification, section 10.
[[nodiscard]] PayGap pay_gap(std::span<const PaidPerson> people);

}  // namespace workforce
