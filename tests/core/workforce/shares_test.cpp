// Indicator 1 and metric 1: shares with unknown in the whole, clusters, what counts twice and what does not, and the
// disparity ratios.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/workforce.h"

using namespace workforce;
using support::result_of;
using enum workforce::Standard;

namespace {

Counts small_employer() {
    Counts counts;
    StaffTable& staff = counts.wres.staff;
    staff[Section::NonClinical] = {{"band_4", {120, 14, 6}}, {"band_8a", {60, 4, 2}}, {"vsm", {9, 1, 0}}};
    staff[Section::Clinical] = {{"band_6", {75, 21, 4}}};
    staff[Section::Medical] = {{"consultant", {2, 2, 0}}, {"senior_medical_manager", {1, 0, 0}}};
    return counts;
}

Counts tiers(const ByGroup& lower, const ByGroup& middle, const ByGroup& upper) {
    Counts counts;
    counts.wres.staff[Section::Clinical] = {{"band_5", lower}, {"band_7", middle}, {"band_8b", upper}};
    return counts;
}

}  // namespace

TEST_CASE("Unknown stays in the whole, and the three shares make up a hundred", "[workforce]") {
    const Counts counts = small_employer();
    const Result bme = result_of(counts, Wres, "1", "non_clinical.band_4.bme");
    CHECK(bme.shown == "10.0");
    CHECK(statistics::exact_text(*bme.value) == "1/10");
    CHECK(bme.numerator == Counted{"bme", statistics::Fraction::whole(14), 140});
    CHECK_FALSE(bme.denominator.has_value());
    CHECK(bme.unknown_share == statistics::Fraction::make(6, 140));
    CHECK(bme.parameters.at("wres1.unknown_in_denominator") == json::Value(true));
    CHECK(bme.sentence.starts_with("BME staff were 10.0% of band 4, non-clinical (14 of 140)."));
    const Result white = result_of(counts, Wres, "1", "non_clinical.band_4.white");
    const Result unknown = result_of(counts, Wres, "1", "non_clinical.band_4.unknown");
    const auto all = statistics::sum(*statistics::sum(*white.value, *bme.value), *unknown.value);
    CHECK(*all == statistics::Fraction::whole(1));
}

TEST_CASE("Each share stands beside the share in the whole workforce", "[workforce]") {
    const Counts counts = small_employer();
    const Result whole = result_of(counts, Wres, "1", "all.total.bme");
    CHECK(whole.numerator == Counted{"bme", statistics::Fraction::whole(42), 320});
    CHECK(whole.shown == "13.1");
    CHECK(whole.against_workforce.empty());
    // 10 % less 13.125 %.
    CHECK(result_of(counts, Wres, "1", "non_clinical.band_4.bme").against_workforce == "-3.1");
    CHECK(result_of(counts, Wres, "1", "non_clinical.total.bme").numerator->base == 216);
}

TEST_CASE("The government's way of leaving unknown out is offered beside it and labelled", "[workforce]") {
    const Result known = result_of(small_employer(), Wres, "1", "all.total.of_known.bme");
    CHECK(known.numerator->base == 308);
    CHECK(known.sentence.find("not the figure of the standard") != std::string::npos);
    const auto known_only = support::with_parameter("wres1.unknown_in_denominator", json::Value(false));
    const Result band = result_of(small_employer(), Wres, "1", "non_clinical.band_4.bme", known_only);
    CHECK(band.numerator->base == 134);
    CHECK(find_result(compute(small_employer(), known_only), Wres, "1", "non_clinical.band_4.unknown") ==
          nullptr);
}

TEST_CASE("People who are of which another row are not added again", "[workforce]") {
    CHECK(result_of(small_employer(), Wres, "1", "medical.total.white").numerator->base == 4);
    CHECK(result_of(small_employer(), Wres, "1", "medical.senior_medical_manager.white").numerator->base ==
          1);
}

TEST_CASE("Bands are gathered into clusters", "[workforce]") {
    const Counts counts = small_employer();
    CHECK(result_of(counts, Wres, "1", "non_clinical.cluster_3.bme").numerator->base == 66);
    CHECK(result_of(counts, Wres, "1", "non_clinical.cluster_4.white").numerator->base == 10);
    CHECK(result_of(counts, Wres, "1", "medical.cluster_5.bme").shown == "50.0");
}

TEST_CASE("Metric 1 is by cluster; other doctors stay outside clusters and in the total", "[workforce]") {
    Counts counts;
    counts.wdes.staff[Section::NonClinical] = {{"band_3", {50, 3, 7}}, {"band_4", {60, 6, 14}}};
    counts.wdes.staff[Section::Medical] = {{"consultant", {4, 0, 0}}, {"other", {2, 1, 0}}};
    const Results results = compute(counts, support::workforce_reference());
    CHECK(find_result(results, Wdes, "1", "non_clinical.band_3.disabled") == nullptr);
    CHECK(find_result(results, Wdes, "1", "non_clinical.cluster_1.disabled")->numerator->base == 140);
    CHECK(find_result(results, Wdes, "1", "medical.other.disabled")->numerator->base == 3);
    CHECK(find_result(results, Wdes, "1", "medical.total.disabled")->numerator->base == 7);
    CHECK(find_result(results, Wdes, "1", "medical.cluster_6.disabled") == nullptr);
    const auto in_six = support::with_parameter("wdes1.medical_other", json::Value("cluster_6"));
    CHECK(result_of(counts, Wdes, "1", "medical.cluster_6.disabled", in_six).numerator->base == 3);
}

TEST_CASE("A blank in a row makes that row not collected, and nobody in a row not calculable",
          "[workforce]") {
    Counts counts;
    counts.wres.staff[Section::NonClinical] = {
        {"band_2", {10, {}, 0}}, {"band_3", {0, 0, 0}}, {"band_4", {5, 5, 0}}};
    const Result blank = result_of(counts, Wres, "1", "non_clinical.band_2.white");
    CHECK(blank.status == Status::NotCollected);
    CHECK(blank.sentence.find("band 2, non-clinical (BME)") != std::string::npos);
    CHECK(result_of(counts, Wres, "1", "non_clinical.band_3.bme").reason == "no_people");
    CHECK(result_of(counts, Wres, "1", "non_clinical.band_4.bme").shown == "50.0");
    CHECK(result_of(counts, Wres, "1", "all.total.bme").status == Status::NotCollected);
    CHECK(result_of(Counts{}, Wres, "1").status == Status::NotCollected);
    counts.wres.staff[Section::NonClinical]["band_2"].focus = Count::withheld();
    CHECK(result_of(counts, Wres, "1", "non_clinical.total.bme").status == Status::Withheld);
}

TEST_CASE("Disparity ratios, whose product holds exactly", "[workforce]") {
    // Source: workforce-specification, section 11.1.
    const Counts counts = tiers({400, 120, 0}, {300, 50, 0}, {120, 10, 0});
    const Result one = result_of(counts, Wres, "1", "disparity.clinical.lower_to_middle");
    const Result two = result_of(counts, Wres, "1", "disparity.clinical.middle_to_upper");
    const Result all = result_of(counts, Wres, "1", "disparity.clinical.lower_to_upper");
    CHECK(one.shown == "1.80");
    CHECK(two.shown == "2.00");
    CHECK(all.shown == "3.60");
    CHECK(one.direction == "white_over_bme");
    CHECK(statistics::product(*one.value, *two.value) == all.value);
    CHECK_FALSE(one.range.has_value());
}

TEST_CASE("The product of the disparity ratios holds before rounding for any counts", "[workforce]") {
    int tried = 0;
    for (std::int64_t a = 1; a <= 9; a += 2)
        for (std::int64_t b = 1; b <= 9; b += 4)
            for (std::int64_t c = 1; c <= 9; c += 3, ++tried) {
                const Counts counts = tiers({a * 7, b, 1}, {b * 3, c, 0}, {c, a + 1, 0});
                const Result one = result_of(counts, Wres, "1", "disparity.clinical.lower_to_middle");
                const Result two = result_of(counts, Wres, "1", "disparity.clinical.middle_to_upper");
                const Result all = result_of(counts, Wres, "1", "disparity.clinical.lower_to_upper");
                CHECK(statistics::product(*one.value, *two.value) == all.value);
            }
    CHECK(tried == 45);
}

TEST_CASE("A disparity ratio needs four counts above nought, and bands", "[workforce]") {
    const Counts none = tiers({400, 120, 0}, {300, 0, 0}, {120, 10, 0});
    CHECK(result_of(none, Wres, "1", "disparity.clinical.lower_to_middle").reason == "row_empty");
    CHECK(result_of(none, Wres, "1", "disparity.clinical.lower_to_upper").shown == "3.60");
    Counts clusters;
    clusters.wres.staff[Section::Clinical] = {{"cluster_2", {10, 10, 0}}};
    CHECK(result_of(clusters, Wres, "1", "disparity.clinical.lower_to_middle").reason == "needs_bands");
    Counts doctors;
    doctors.wres.staff[Section::Medical] = {{"consultant", {10, 10, 0}}};
    CHECK(find_result(compute(doctors, support::workforce_reference()), Wres, "1",
                      "disparity.medical.lower_to_middle") == nullptr);
}

TEST_CASE("The survey's Disabled share stands beside the record's, as a gap and not as a rate",
          "[workforce]") {
    Counts counts;
    counts.wdes.staff[Section::NonClinical]["cluster_1"] = {266, 19, 35};
    const auto& reference = support::workforce_reference();
    CHECK(find_result(compute(counts, reference), Wdes, "1", "record_to_survey_gap") == nullptr);
    counts.wdes.valued.comparison.respondents = 190;
    counts.wdes.valued.focus.respondents = 50;
    const Result gap = result_of(counts, Wdes, "1", "record_to_survey_gap");
    CHECK(gap.label == "Record-to-survey gap");
    CHECK(gap.direction == "survey_minus_record");
    CHECK(gap.shown == "+14.9");  // 20.83 less 5.94
    CHECK(gap.numerator == Counted{"disabled", statistics::Fraction::whole(50), 240});
    CHECK(gap.denominator == Counted{"disabled", statistics::Fraction::whole(19), 320});
    CHECK(gap.sentence.starts_with("20.8% of those who answered"));
}
