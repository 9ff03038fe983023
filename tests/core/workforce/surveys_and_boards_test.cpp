// Survey measures, engagement, the narrative, and boards.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/workforce/results_json.h"
#include "tests/support/workforce.h"

using namespace workforce;
using support::result_of;
using enum workforce::Standard;

namespace {

SurveyAnswer printed(const char* percent, Count respondents = {}) {
    SurveyAnswer answer;
    answer.percent = statistics::parse_decimal(percent);
    answer.respondents = respondents;
    return answer;
}

SurveyAnswer counted(std::int64_t yes, std::int64_t respondents) {
    SurveyAnswer answer;
    answer.yes = yes;
    answer.respondents = respondents;
    return answer;
}

}  // namespace

TEST_CASE("A difference is BME minus White, in points, from what was printed", "[workforce]") {
    Counts counts;
    counts.wres.public_harassment = {printed("21.4", 210), printed("25.0", 32)};
    const Result white = result_of(counts, Wres, "5", "white");
    CHECK(white.shown == "21.4");
    CHECK(statistics::exact_text(*white.value) == "107/500");
    CHECK(white.unit == Unit::Percent);
    CHECK_FALSE(white.interval.has_value());  // the people behind a weighted percentage are not known
    const Result gap = result_of(counts, Wres, "5", "gap");
    CHECK(gap.shown == "+3.6");
    CHECK(gap.unit == Unit::Points);
    CHECK(gap.direction == "bme_minus_white");
    CHECK(gap.sentence == "BME minus White: +3.6 percentage points.");
}

TEST_CASE("With counts the difference comes from them, with Newcombe's interval", "[workforce]") {
    Counts counts;
    counts.wres.progression = {counted(54, 250), counted(30, 100)};
    const Result gap = result_of(counts, Wres, "7", "gap");
    CHECK(statistics::exact_text(*gap.value) == "21/250");
    CHECK(gap.shown == "+8.4");
    REQUIRE(gap.interval.has_value());
    CHECK(four_decimals(gap.interval->limits.low) == "-0.0140");
    CHECK(four_decimals(gap.interval->limits.high) == "0.1905");
    CHECK(gap.p.has_value());
    const Result bme = result_of(counts, Wres, "7", "bme");
    CHECK(bme.interval->method == IntervalMethod::Wilson);
}

TEST_CASE("A figure printed without decimals is not given one", "[workforce]") {
    Counts counts;
    counts.wdes.valued = {printed("48", 190), printed("38.25", 50)};
    CHECK(result_of(counts, Wdes, "7", "non_disabled").shown == "48");
    CHECK(result_of(counts, Wdes, "7", "disabled").shown == "38.3");
    CHECK(result_of(counts, Wdes, "7", "gap").shown == "-10");
}

TEST_CASE("Survey figures that are missing, withheld or impossible are told apart", "[workforce]") {
    Counts counts;
    counts.wres.discrimination.comparison = printed("6.2", 210);
    CHECK(result_of(counts, Wres, "8", "white").status == Status::Ok);
    CHECK(result_of(counts, Wres, "8", "bme").status == Status::NotCollected);
    CHECK(result_of(counts, Wres, "8", "gap").reason == "blank_count");
    counts.wres.discrimination.focus.suppressed = true;
    CHECK(result_of(counts, Wres, "8", "gap").status == Status::Withheld);
    counts.wres.discrimination.focus = counted(0, 0);
    CHECK(result_of(counts, Wres, "8", "bme").reason == "no_people");
    counts.wres.discrimination.focus = counted(5, 4);
    CHECK(result_of(counts, Wres, "8", "gap").reason == "events_above_base");
    CHECK(result_of(counts, Wres, "6", "gap").reason == "nothing_entered");
}

TEST_CASE("Metric 4a has three parts, metric 8 one group, and few answers are marked", "[workforce]") {
    Counts counts;
    counts.wdes.public_harassment = {printed("19.0", 190), printed("24.0", 50)};
    counts.wdes.manager_harassment = {printed("8.4", 190), printed("14.0", 50)};
    counts.wdes.adjustments = printed("74.0", 8);
    CHECK(result_of(counts, Wdes, "4a", "patients.gap").shown == "+5.0");
    CHECK(result_of(counts, Wdes, "4a", "managers.gap").shown == "+5.6");
    CHECK(result_of(counts, Wdes, "4a", "colleagues.gap").status == Status::NotCollected);
    CHECK(result_of(counts, Wdes, "4a", "managers.disabled").sentence.find("from managers") !=
          std::string::npos);
    const Result eight = result_of(counts, Wdes, "8", "disabled");
    CHECK(eight.cautions == std::vector<std::string>{"small_numbers"});
    counts.organisation.is_national_survey = false;
    const Result own = result_of(counts, Wdes, "8", "disabled");
    CHECK(std::ranges::find(own.cautions, "own_survey") != own.cautions.end());
}

TEST_CASE("A survey figure names its survey and question", "[workforce]") {
    Counts counts;
    CHECK(result_of(counts, Wres, "6", "gap").survey.empty());
    counts.period.survey_year = 2024;
    CHECK(result_of(counts, Wres, "6", "gap").survey == "2024 survey, Q14b and Q14c");
    CHECK(result_of(counts, Wdes, "4a", "managers.disabled").survey == "2024 survey, Q14b");
    CHECK(result_of(counts, Wdes, "9a", "gap").survey == "2024 survey");
    counts.period.survey_year = 2025;
    CHECK(result_of(counts, Wdes, "8", "disabled").survey == "2025 survey");  // its number is not known
    counts.organisation.is_national_survey = false;
    CHECK(result_of(counts, Wres, "6", "gap").survey == "2025 survey");
    CHECK(result_of(counts, Wres, "2").survey.empty());
}

TEST_CASE("Engagement is a score with the decimals that were printed", "[workforce]") {
    Counts counts;
    counts.wdes.engagement = {statistics::parse_decimal("6.9"), statistics::parse_decimal("6.4"),
                              statistics::parse_decimal("6.8")};
    CHECK(result_of(counts, Wdes, "9a", "disabled").shown == "6.4");
    CHECK(result_of(counts, Wdes, "9a", "organisation").unit == Unit::Score);
    const Result gap = result_of(counts, Wdes, "9a", "gap");
    CHECK(gap.shown == "-0.5");
    CHECK(gap.sentence == "Disabled minus non-disabled: -0.5 points of the score.");
    CHECK(gap.sentence.find('%') == std::string::npos);
    counts.wdes.heard = {"yes", "Disability network"};
    const Result heard = result_of(counts, Wdes, "9b");
    CHECK(heard.shown == "yes");
    CHECK_FALSE(heard.value.has_value());
    CHECK(result_of(Counts{}, Wdes, "9b").status == Status::NotCollected);
}

TEST_CASE("The board minus the workforce, in points with their sign", "[workforce]") {
    // Source: workforce-specification, section 11.1: 2 of 14 against 230 of 1500.
    Counts counts;
    counts.wres.board.voting = {11, 2, 1};
    counts.wres.board.workforce = {1200, 230, 70};
    const Result result = result_of(counts, Wres, "9", "voting");
    CHECK(result.shown == "-1.0");
    CHECK(result.one_member == "7.1");
    CHECK(result.numerator == Counted{"bme", statistics::Fraction::whole(2), 14});
    CHECK(result.denominator == Counted{"bme", statistics::Fraction::whole(230), 1500});
    CHECK(result.label == "Board voting membership against workforce");
    CHECK(result.cautions == std::vector<std::string>{"small_board"});
    CHECK(
        result.sentence.starts_with("BME members were 14.3% of the voting members of the board, against "
                                    "15.3% of the workforce: -1.0 percentage "
                                    "points."));
    CHECK_FALSE(result.interval.has_value());
    CHECK_FALSE(result.range.has_value());
    CHECK(result_of(counts, Wres, "9", "voting.white").shown == "-1.4");
    CHECK(result_of(counts, Wres, "9", "total").status == Status::NotCollected);
}

TEST_CASE("The workforce of the board measure is that of indicator 1, and the rest of a board follows",
          "[workforce]") {
    Counts counts;
    counts.wdes.staff[Section::NonClinical]["cluster_1"] = {86, 6, 8};
    counts.wdes.board.total = {12, 1, 2};
    counts.wdes.board.voting = {11, 0, 2};
    const Result voting = result_of(counts, Wdes, "10", "voting");
    CHECK(statistics::exact_text(*voting.value) == "-3/50");
    CHECK(voting.shown == "-6.0");
    CHECK(voting.unknown_share == statistics::Fraction::make(2, 13));
    const Result rest = result_of(counts, Wdes, "10", "nonvoting");
    CHECK(rest.numerator == Counted{"disabled", statistics::Fraction::whole(1), 2});
    Counts none;
    none.wres.board.total = {0, 0, 0};
    none.wres.board.workforce = {10, 1, 0};
    CHECK(result_of(none, Wres, "9", "total").reason == "no_people");
    none.wres.board.total = {5, 1, 0};
    none.wres.board.workforce = {0, 0, 0};
    CHECK(result_of(none, Wres, "9", "total").reason == "no_workforce");
}

TEST_CASE("Every measure has a result, also where nothing was entered", "[workforce]") {
    const Results results = compute(Counts{}, support::workforce_reference());
    CHECK(all_measures().size() == 9 + 12);  // 4 and 9 of WDES have two letters each
    for (const Measure& measure : all_measures()) {
        CAPTURE(id_of(measure));
        const auto of_it = [&](const Result& r) {
            return r.standard == measure.standard && r.indicator == measure.indicator;
        };
        CHECK(std::ranges::any_of(results, of_it));
    }
    for (const Result& result : results) {
        CAPTURE(result.indicator, result.part);
        CHECK(result.status == Status::NotCollected);
        CHECK_FALSE(result.sentence.empty());
        CHECK_FALSE(result.publication.shown);
    }
}
