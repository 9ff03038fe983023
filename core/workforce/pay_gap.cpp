// The six figures, exactly: sums of pence, and quarters in which equal pay is shared out by proportion.
#include "core/workforce/pay_gap.h"

#include <algorithm>
#include <map>

namespace workforce {
namespace {

using statistics::Fraction;
using Amounts = std::vector<std::int64_t>;

std::optional<Fraction> mean(const Amounts& amounts) {
    std::int64_t sum = 0;
    for (const std::int64_t amount : amounts) sum += amount;
    return Fraction::make(sum, static_cast<std::int64_t>(amounts.size()));
}

// Of an even number, the mean of the middle two.
std::optional<Fraction> median(Amounts amounts) {
    if (amounts.empty()) return std::nullopt;
    std::ranges::sort(amounts);
    const std::size_t half = amounts.size() / 2;
    const std::int64_t upper = amounts[half];
    return Fraction::make(amounts.size() % 2 == 1 ? 2 * upper : amounts[half - 1] + upper, 2);
}

// (men - women) / men; nothing where one side is missing or men are paid nothing.
std::optional<Fraction> gap(const std::optional<Fraction>& men, const std::optional<Fraction>& women) {
    if (!men || !women) return std::nullopt;
    const auto ratio = statistics::quotient(*women, *men);
    return ratio ? statistics::difference(Fraction::whole(1), *ratio) : std::nullopt;
}

struct BySex {
    Amounts men, women;
    Amounts& of(Sex sex) { return sex == Sex::Man ? men : women; }
};

std::optional<Fraction> share(const Amounts& part, std::int64_t whole) {
    return Fraction::make(static_cast<std::int64_t>(part.size()), whole);
}

struct AtRate {
    std::int64_t men = 0, women = 0;
};

// The men among the first `places` people from the lowest pay on: whole rates, and of the rate at the boundary the
// part that its men make up.
std::optional<Fraction> men_among_first(const std::map<std::int64_t, AtRate>& rates, const Fraction& places) {
    Fraction men;
    Fraction left = places;
    for (const auto& [pay, at] : rates) {
        const Fraction everybody = Fraction::whole(at.men + at.women);
        if (everybody >= left) {
            const auto portion = statistics::quotient(left, everybody);
            const auto more = portion ? statistics::product(*portion, Fraction::whole(at.men)) : std::nullopt;
            return more ? statistics::sum(men, *more) : std::nullopt;
        }
        left = *statistics::difference(left, everybody);
        men = *statistics::sum(men, Fraction::whole(at.men));
    }
    return men;
}

// Where the number of people is no multiple of four, a quarter holds a part of a person rather than one quarter more.
// ASSUMPTION: the guidance asks for four equal groups and does not say who goes where when they cannot be equal.
std::vector<Quarter> quarters(const std::map<std::int64_t, AtRate>& rates, std::int64_t people) {
    std::vector<Quarter> result;
    if (people < 4) return result;
    Fraction before;
    for (std::int64_t quarter = 1; quarter <= 4; ++quarter) {
        const auto men = men_among_first(rates, *Fraction::make(people * quarter, 4));
        const auto here = men ? statistics::difference(*men, before) : std::nullopt;
        const auto part = here ? statistics::quotient(*here, *Fraction::make(people, 4)) : std::nullopt;
        if (!part) return {};
        result.push_back({*part, *statistics::difference(Fraction::whole(1), *part)});
        before = *men;
    }
    return result;
}

}  // namespace

PayGap pay_gap(std::span<const PaidPerson> people) {
    BySex pay, bonus;
    std::map<std::int64_t, AtRate> rates;
    std::int64_t men = 0, women = 0, paid = 0;
    for (const PaidPerson& person : people) {
        ++(person.sex == Sex::Man ? men : women);
        if (person.bonus > 0) bonus.of(person.sex).push_back(person.bonus);
        if (!person.hourly) continue;
        pay.of(person.sex).push_back(*person.hourly);
        ++(person.sex == Sex::Man ? rates[*person.hourly].men : rates[*person.hourly].women);
        ++paid;
    }
    PayGap result;
    result.mean = gap(mean(pay.men), mean(pay.women));
    result.median = gap(median(pay.men), median(pay.women));
    result.mean_bonus = gap(mean(bonus.men), mean(bonus.women));
    result.median_bonus = gap(median(bonus.men), median(bonus.women));
    result.men_with_bonus = share(bonus.men, men);
    result.women_with_bonus = share(bonus.women, women);
    result.quarters = quarters(rates, paid);
    return result;
}

}  // namespace workforce
