// Relative likelihoods: WRES 2, 3 and 4, WDES 2 and 3.
// Source: workforce-specification, sections 1.2, 2.2 and 2.3.
#include <algorithm>

#include "core/statistics/exact_test.h"
#include "core/statistics/intervals.h"
#include "core/workforce/make_result.h"

namespace workforce {
namespace {

using statistics::TwoByTwo;

// The counts of one ratio. With two years, events are the sum of both and the base counts twice in intervals and
// test, so that numbers stay whole.
struct Likelihood {
    ByGroup events, base;
    std::string_view events_word, base_word;
    int years = 1;
    bool is_casework = false;  // somebody who has left can be in a case but not in the base
};

struct Sides {
    Side upper, lower;
};

Sides sides_of(const Measure& measure) {
    if (measure.direction == Direction::ComparisonOverFocus) return {Side::Comparison, Side::Focus};
    return {Side::Focus, Side::Comparison};
}

TwoByTwo table_of(const Likelihood& likelihood, const Sides& sides) {
    const auto proportion = [&](Side side) {
        return statistics::Proportion{*likelihood.events.of(side).number,
                                      *likelihood.base.of(side).number * likelihood.years};
    };
    return {proportion(sides.upper), proportion(sides.lower)};
}

Counted counted(const Measure& measure, const Likelihood& likelihood, Side side) {
    const std::int64_t events = *likelihood.events.of(side).number;
    return {std::string(key(measure.standard, side)), statistics::Fraction::make(events, likelihood.years),
            likelihood.base.of(side).number};
}

std::string_view reason_of(statistics::NoRatio why) {
    switch (why) {
        case statistics::NoRatio::UpperBaseEmpty:
        case statistics::NoRatio::LowerBaseEmpty:
            return "no_base";
        case statistics::NoRatio::NoEvents:
            return "no_cases";
        case statistics::NoRatio::NoLowerEvents:
            return "no_events";
    }
    return {};
}

// Names of the groups and people for the sentences of a ratio.
Places places_of(const Measure& measure, const Job& job, const Sides& sides) {
    const MeasureWords& words = words_of(measure, job);
    return {{"upper", std::string(name(measure.standard, sides.upper))},
            {"lower", std::string(name(measure.standard, sides.lower))},
            {"focus", std::string(name(measure.standard, Side::Focus))},
            {"people", words.people},
            {"outcome", words.outcome}};
}

// Why counts that are all there make no table, or empty.
std::string_view impossible(const Likelihood& likelihood, const TwoByTwo& table) {
    for (const auto& side : {table.upper, table.lower}) {
        if (side.events < 0) return "ill_health_above_cases";
        if (std::max(side.events, side.base) > likelihood.years * statistics::kLargestCount)
            return "too_large";
        if (side.events > side.base && !likelihood.is_casework) return "events_above_base";
    }
    return {};
}

// Wording follows what is printed: 1.00 is "equally likely" although the exact ratio may differ by a hair.
std::string_view template_of(const Result& result) {
    const statistics::Fraction one = statistics::Fraction::whole(1);
    if (result.shown == statistics::rounded(one, result.decimals)) return "ratio.equal";
    return *result.value > one ? "ratio.above" : "ratio.below";
}

// The verdict on the exact value, with the end of the range that it lies beyond.
void set_range(Result& result, const Job& job, Places places) {
    const Method& method = job.reference.method;
    result.range = statistics::range_of(*result.value, range_limits(method));
    places["low"] = choice(method, keys::kRangeLow);
    places["high"] = choice(method, keys::kRangeHigh);
    places["limit"] = places[*result.range == statistics::Range::Below ? "low" : "high"];
    add_sentence(result, sentence(job, "range." + std::string(word(result.range)), places));
}

void set_uncertainty(Result& result, const Job& job, const TwoByTwo& table) {
    if (const auto limits = statistics::koopman(table))
        result.interval = ShownInterval{IntervalMethod::Koopman, *limits};
    result.p = statistics::fisher(table);
    result.fragile = statistics::is_fragile(table, range_limits(job.reference.method));
    if (result.fragile) add_sentence(result, sentence(job, "fragile"));
}

void set_no_ratio(Result& result, const Measure& measure, const Job& job, const TwoByTwo& table,
                  statistics::NoRatio why) {
    const Sides sides = sides_of(measure);
    Places places = places_of(measure, job, sides);
    const bool is_upper = why == statistics::NoRatio::UpperBaseEmpty;
    places["group"] = places[is_upper ? "upper" : "lower"];
    set_not_calculable(result, job, reason_of(why), "ratio.none", places);
    // One group has cases: how far apart the two can be is still known on one side.
    if (why == statistics::NoRatio::NoLowerEvents) set_uncertainty(result, job, table);
}

void set_ratio(Result& result, const Measure& measure, const Job& job, const Likelihood& likelihood) {
    const Sides sides = sides_of(measure);
    const TwoByTwo table = table_of(likelihood, sides);
    result.numerator = counted(measure, likelihood, sides.upper);
    result.denominator = counted(measure, likelihood, sides.lower);
    if (const std::string_view why = impossible(likelihood, table); !why.empty())
        return set_not_calculable(result, job, why, "ratio.none");
    const auto ratio = statistics::relative_likelihood(table);
    if (!ratio) {
        set_no_ratio(result, measure, job, table, ratio.error());
    } else {
        set_value(result, *ratio);
        Places places = places_of(measure, job, sides);
        places["value"] = result.shown;
        add_sentence(result, sentence(job, template_of(result), places));
        set_range(result, job, places);
        set_uncertainty(result, job, table);
    }
    if (statistics::has_small_numbers(table, caution(job.reference.method)))
        add_caution(result, job, "small_numbers");
    if (!statistics::is_valid(table)) add_caution(result, job, "events_above_base");
}

// Adds the result; the counts of both groups are needed, those of unknown group are not.
Result likelihood_result(const Measure& measure, const Job& job, const Likelihood& likelihood) {
    Result result = begin_result(measure, job);
    Needed needed;
    for (const Side side : {Side::Comparison, Side::Focus}) {
        needed.add(likelihood.events.of(side), likelihood.events_word, name(measure.standard, side));
        needed.add(likelihood.base.of(side), likelihood.base_word, name(measure.standard, side));
    }
    result.unknown_share = unknown_share(likelihood.base);
    if (needed.settle(result, job)) set_ratio(result, measure, job, likelihood);
    return result;
}

void set_parameter(Result& result, const Method& method, std::string_view key) {
    result.parameters[std::string(key)] = parameter(method, key).value;
}

// What was typed as the base, or the whole of indicator 1 where that was left blank.
// Source: workforce-specification, section 5.1, "workforce (from 1)".
ByGroup workforce_base(const ByGroup& typed, const StaffTable& staff, const Bands& bands) {
    if (!typed.is_blank()) return typed;
    return total(bands, staff).value_or(ByGroup{});
}

Count minus(const Count& a, const Count& b) {
    if (a.suppressed || b.suppressed) return Count::withheld();
    return a.number && b.number ? Count(*a.number - *b.number) : Count();
}

ByGroup minus(const ByGroup& a, const ByGroup& b) {
    return {minus(a.comparison, b.comparison), minus(a.focus, b.focus), minus(a.unknown, b.unknown)};
}

}  // namespace

void appointments(const Measure& measure, const Job& job, Results& results) {
    const bool wres = measure.standard == Standard::Wres;
    const Appointments& counts = wres ? job.counts.wres.appointments : job.counts.wdes.appointments;
    Result result = likelihood_result(
        measure, job, {counts.appointed, counts.shortlisted, "appointed", "shortlisted", 1, false});
    if (wres) set_parameter(result, job.reference.method, keys::kOfferDeclined);
    if (!wres && counts.guaranteed_interview.value_or(false))
        add_caution(result, job, "guaranteed_interview");
    results.push_back(std::move(result));
}

// Source: workforce-specification, sections 1.2 (window of indicator 3) and 2.3 (ill health of metric 3).
void casework(const Measure& measure, const Job& job, Results& results) {
    const Method& method = job.reference.method;
    const bool wres = measure.standard == Standard::Wres;
    const Casework& counts = wres ? job.counts.wres.disciplinary : job.counts.wdes.capability;
    const std::string_view window = wres ? keys::kWresWindow : keys::kWdesWindow;
    const bool two_years = choice(method, window) == "two_year_average";
    const bool less_ill_health = !wres && !flag(method, keys::kIllHealth);
    Likelihood likelihood;
    likelihood.events = less_ill_health ? minus(counts.entered, counts.ill_health) : counts.entered;
    if (two_years) {
        likelihood.events =
            likelihood.events + (less_ill_health ? minus(counts.entered_previous, counts.ill_health_previous)
                                                 : counts.entered_previous);
    }
    likelihood.base = workforce_base(counts.workforce, wres ? job.counts.wres.staff : job.counts.wdes.staff,
                                     job.reference.bands);
    likelihood.events_word = two_years ? "entered, this year and last" : "entered";
    if (less_ill_health)
        likelihood.events_word =
            two_years ? "entered and ill health, this year and last" : "entered and ill health";
    likelihood.base_word = "workforce";
    likelihood.years = two_years ? 2 : 1;
    likelihood.is_casework = true;
    Result result = likelihood_result(measure, job, likelihood);
    set_parameter(result, method, window);
    if (!wres) set_parameter(result, method, keys::kIllHealth);
    results.push_back(std::move(result));
}

void training(const Measure& measure, const Job& job, Results& results) {
    const Training& counts = job.counts.wres.training;
    const ByGroup base = workforce_base(counts.workforce, job.counts.wres.staff, job.reference.bands);
    results.push_back(
        likelihood_result(measure, job, {counts.accessed, base, "accessed", "workforce", 1, false}));
}

}  // namespace workforce
