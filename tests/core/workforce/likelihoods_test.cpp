// Relative likelihoods from typed counts: the vectors, every edge case, windows, and what is said in words.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/statistics/intervals.h"
#include "core/workforce/results_json.h"
#include "tests/support/workforce.h"

using namespace workforce;
using support::result_of;
using enum workforce::Standard;

namespace {

Counts appointments_of(const ByGroup& shortlisted, const ByGroup& appointed) {
    Counts counts;
    counts.wres.appointments.shortlisted = shortlisted;
    counts.wres.appointments.appointed = appointed;
    return counts;
}

Counts cases_of(const ByGroup& staff, const ByGroup& entered, const ByGroup& previous = {}) {
    Counts counts;
    counts.wres.disciplinary.workforce = staff;
    counts.wres.disciplinary.entered = entered;
    counts.wres.disciplinary.entered_previous = previous;
    return counts;
}

bool holds(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

bool has_caution(const Result& result, std::string_view caution) {
    return std::ranges::find(result.cautions, caution) != result.cautions.end();
}

}  // namespace

TEST_CASE("Indicator 2 sets White over BME", "[workforce]") {
    const Result result = result_of(appointments_of({400, 180, 12}, {60, 18, 1}), Wres, "2");
    CHECK(result.direction == "white_over_bme");
    CHECK(statistics::exact_text(*result.value) == "3/2");
    CHECK(result.shown == "1.50");
    CHECK(result.range == statistics::Range::Above);
    CHECK(result.unknown_share == statistics::Fraction::make(12, 592));
    CHECK(result.numerator == Counted{"white", statistics::Fraction::whole(60), 400});
    CHECK(result.denominator == Counted{"bme", statistics::Fraction::whole(18), 180});
    CHECK(result.sentence ==
          "White shortlisted applicants were 1.50 times as likely to be appointed as BME shortlisted "
          "applicants. "
          "This is above 1.25, outside the range 0.80 to 1.25, and is worse for BME shortlisted applicants. "
          "It is a "
          "reason to look, not a finding of discrimination.");
}

TEST_CASE("The directions of the five ratios, and which way is worse", "[workforce]") {
    // Each has twice the rate for the group named first; above 1 is worse for BME and Disabled staff in all five.
    Counts counts;
    counts.wres.appointments = {{100, 100, 0}, {40, 20, 0}, {}};
    counts.wres.disciplinary = {{100, 100, 0}, {20, 40, 0}, {}, {}, {}};
    counts.wres.training = {{100, 100, 0}, {40, 20, 0}, ""};
    counts.wdes.appointments = {{100, 100, 0}, {40, 20, 0}, {}};
    counts.wdes.capability = {{100, 100, 0}, {20, 40, 0}, {20, 40, 0}, {0, 0, 0}, {0, 0, 0}};
    struct Row {
        Standard standard;
        const char* indicator;
        const char* direction;
    };
    const Row rows[] = {{Wres, "2", "white_over_bme"},
                        {Wres, "3", "bme_over_white"},
                        {Wres, "4", "white_over_bme"},
                        {Wdes, "2", "non_disabled_over_disabled"},
                        {Wdes, "3", "disabled_over_non_disabled"}};
    for (const Row& row : rows) {
        CAPTURE(row.direction);
        const Result result = result_of(counts, row.standard, row.indicator);
        CHECK(result.direction == row.direction);
        CHECK(result.shown == "2.00");
        CHECK(holds(result.sentence, "worse for"));
        const MeasureWords& words = support::workforce_reference().wording.measures.at(
            std::string(word(row.standard)) + "-" + row.indicator);
        CHECK(holds(words.direction, "above 1.00"));
    }
}

TEST_CASE("A ratio that cannot be worked out says why, and is never a number", "[workforce]") {
    struct Row {
        const char* why;
        ByGroup shortlisted, appointed;
        Status status;
        const char* reason;
        const char* shown;
    };
    const Row rows[] = {
        {"nobody in the BME base", {400, 0, 0}, {60, 0, 0}, Status::NotCalculable, "no_base", ""},
        {"nobody in the White base", {0, 40, 0}, {0, 6, 0}, Status::NotCalculable, "no_base", ""},
        {"no cases at all: V10", {1180, 210, 0}, {0, 0, 0}, Status::NotCalculable, "no_cases", ""},
        {"no events on the lower side: V5", {200, 12, 0}, {35, 0, 0}, Status::NotCalculable, "no_events", ""},
        {"no events on the upper side", {60, 700, 0}, {0, 3, 0}, Status::Ok, "", "0.00"},
        {"more appointed than shortlisted",
         {10, 10, 0},
         {11, 1, 0},
         Status::NotCalculable,
         "events_above_base",
         ""},
        {"a blank is not zero", {400, 180, 0}, {60, {}, 0}, Status::NotCollected, "blank_count", ""},
        {"nothing entered", {}, {}, Status::NotCollected, "nothing_entered", ""},
        {"withheld where it comes from",
         {400, 180, 0},
         {60, Count::withheld(), 0},
         Status::Withheld,
         "withheld_at_source",
         ""},
        {"beyond what can be worked with",
         {400, 2'000'000'000, 0},
         {60, 18, 0},
         Status::NotCalculable,
         "too_large",
         ""},
        {"unknown is not needed", {400, 180, {}}, {60, 18, {}}, Status::Ok, "", "1.50"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        const Result result = result_of(appointments_of(row.shortlisted, row.appointed), Wres, "2");
        CHECK(result.status == row.status);
        CHECK(result.reason == row.reason);
        CHECK(result.shown == row.shown);
        CHECK(result.value.has_value() == (row.status == Status::Ok));
        CHECK(result.range.has_value() == (row.status == Status::Ok));
        CHECK_FALSE(result.sentence.empty());
    }
}

TEST_CASE("Without events on the lower side the one-sided interval is kept: V5", "[workforce]") {
    const Result result = result_of(appointments_of({200, 12, 0}, {35, 0, 0}), Wres, "2");
    REQUIRE(result.interval.has_value());
    CHECK(four_decimals(result.interval->limits.low) == "0.7069");
    CHECK(four_decimals(result.interval->limits.high) == "infinity");
    CHECK(p_text(*result.p) == "0.2233");
    CHECK(holds(result.sentence, "there are no cases") == false);
    CHECK(holds(result.sentence, "there were no cases among BME shortlisted applicants"));
    CHECK_FALSE(result.fragile);
}

TEST_CASE("Small numbers, fragile results and leavers are said", "[workforce]") {
    const Result v2 = result_of(cases_of({1180, 210, 0}, {9, 4, 0}), Wres, "3");
    CHECK(v2.shown == "2.50");
    CHECK(statistics::exact_text(*v2.value) == "472/189");
    CHECK(v2.cautions == std::vector<std::string>{"small_numbers"});
    const Result v6 = result_of(appointments_of({100, 25, 0}, {25, 5, 0}), Wres, "2");
    CHECK(v6.shown == "1.25");
    CHECK(v6.range == statistics::Range::Within);
    CHECK(v6.fragile);
    CHECK(holds(v6.sentence, "One case more or less would change this result."));
    const Result leavers = result_of(cases_of({100, 2, 0}, {5, 3, 0}), Wres, "3");
    CHECK(leavers.status == Status::Ok);
    CHECK(leavers.shown == "30.00");
    CHECK(has_caution(leavers, "events_above_base"));
    CHECK_FALSE(leavers.interval.has_value());
    CHECK_FALSE(leavers.p.has_value());
}

TEST_CASE("Verdicts are made on the exact ratio: V8 and V9 print inside the range and are not",
          "[workforce]") {
    const Result v8 = result_of(appointments_of({10000, 10000, 0}, {2509, 2000, 0}), Wres, "2");
    CHECK(v8.shown == "1.25");
    CHECK(v8.range == statistics::Range::Above);
    CHECK(p_text(*v8.p) == "<0.0001");
    const Result v9 = result_of(appointments_of({1000, 1000, 0}, {159, 200, 0}), Wres, "2");
    CHECK(v9.shown == "0.80");
    CHECK(v9.range == statistics::Range::Below);
    CHECK(holds(v9.sentence, "favours BME shortlisted applicants"));
    const auto wider = support::with_parameter("range.low", json::Value("0.79"));
    CHECK(result_of(appointments_of({1000, 1000, 0}, {159, 200, 0}), Wres, "2", {}, wider).range ==
          statistics::Range::Within);
}

TEST_CASE("What prints as 1.00 is called equally likely", "[workforce]") {
    const Result v3 = result_of(appointments_of({1000, 150, 0}, {300, 45, 0}), Wres, "2");
    CHECK(v3.sentence.starts_with(
        "White and BME shortlisted applicants were equally likely to be appointed (ratio 1.00)."));
    const Result near = result_of(appointments_of({1000, 1000, 0}, {300, 299, 0}), Wres, "2");
    CHECK(near.sentence.starts_with("White and BME"));
    const Result less = result_of(appointments_of({1000, 1000, 0}, {150, 300, 0}), Wres, "2");
    CHECK(less.sentence.starts_with(
        "White shortlisted applicants were 0.50 times as likely to be appointed as BME "
        "shortlisted applicants, that is, less likely."));
}

TEST_CASE("Cases of indicator 3 are of one year, or the average of two where that is chosen", "[workforce]") {
    const Counts counts = cases_of({1000, 80, 0}, {4, 2, 0}, {5, 1, 0});
    const Result one = result_of(counts, Wres, "3");
    CHECK(statistics::exact_text(*one.value) == "25/4");
    CHECK(one.parameters.at("wres3.window") == json::Value("year_end"));
    const auto two_years = support::with_parameter("wres3.window", json::Value("two_year_average"));
    const Result two = result_of(counts, Wres, "3", {}, two_years);
    CHECK(statistics::exact_text(*two.value) == "25/6");  // (3/2 / 80) / (9/2 / 1000)
    CHECK(two.numerator->events == statistics::Fraction::make(3, 2));
    CHECK(two.numerator->base == 80);
    // Interval and test use the sums over twice the base.
    const auto limits = statistics::koopman({{3, 160}, {9, 2000}});
    CHECK(two.interval->limits == *limits);
    const Result missing = result_of(cases_of({1000, 80, 0}, {4, 2, 0}), Wres, "3", {}, two_years);
    CHECK(missing.status == Status::NotCollected);
    CHECK(holds(missing.sentence, "entered, this year and last (White)"));
}

TEST_CASE("Metric 3 takes ill health out, unless the parameter says otherwise", "[workforce]") {
    // Source: workforce-specification, section 11.1.
    Counts counts;
    counts.wdes.capability = {{1000, 80, 0}, {7, 3, 0}, {5, 2, 0}, {3, 1, 0}, {1, 1, 0}};
    const Result result = result_of(counts, Wdes, "3");
    CHECK(result.shown == "4.69");
    CHECK(statistics::exact_text(*result.value) == "75/16");
    CHECK(result.numerator->events == statistics::Fraction::make(3, 2));
    CHECK(result.denominator->events == statistics::Fraction::whole(4));
    CHECK(result.parameters.at("wdes3.window") == json::Value("two_year_average"));
    CHECK(result.parameters.at("wdes3.include_ill_health") == json::Value(false));
    const auto with_ill_health = support::with_parameter("wdes3.include_ill_health", json::Value(true));
    CHECK(statistics::exact_text(*result_of(counts, Wdes, "3", {}, with_ill_health).value) == "125/24");
    Counts odd = counts;
    odd.wdes.capability.ill_health.focus = 9;
    CHECK(result_of(odd, Wdes, "3").reason == "ill_health_above_cases");
}

TEST_CASE("The base of indicator 3 is the whole of indicator 1 where it was left out", "[workforce]") {
    Counts counts = cases_of({}, {3, 1, 0});
    counts.wres.staff[Section::NonClinical]["band_4"] = {200, 30, 10};
    counts.wres.staff[Section::Clinical]["band_6"] = {66, 12, 2};
    const Result result = result_of(counts, Wres, "3");
    CHECK(result.numerator->base == 42);
    CHECK(result.denominator->base == 266);
}

TEST_CASE("A guaranteed-interview scheme is said beside metric 2", "[workforce]") {
    Counts counts;
    counts.wdes.appointments = {{520, 44, 28}, {71, 5, 3}, true};
    CHECK(has_caution(result_of(counts, Wdes, "2"), "guaranteed_interview"));
    counts.wdes.appointments.guaranteed_interview = false;
    CHECK_FALSE(has_caution(result_of(counts, Wdes, "2"), "guaranteed_interview"));
}

TEST_CASE("No generated sentence breaks the rules of wording", "[workforce]") {
    int seen = 0;
    for (std::int64_t upper = 0; upper <= 12; upper += 3) {
        for (std::int64_t lower = 0; lower <= 12; lower += 4) {
            Counts counts = appointments_of({40, 12, 3}, {upper, lower, 1});
            counts.wdes.appointments = {{40, 12, 3}, {upper, lower, 1}, true};
            for (const Result& result : compute(counts, support::workforce_reference())) {
                if (result.unit != Unit::Ratio) continue;
                CAPTURE(result.sentence);
                CHECK_FALSE(holds(result.sentence, "times more"));
                CHECK_FALSE(holds(result.sentence, "%"));
                CHECK_FALSE(holds(result.sentence, "{"));
                CHECK_FALSE(result.sentence.empty());
                ++seen;
            }
        }
    }
    CHECK(seen == 5 * 4 * 5);
}
