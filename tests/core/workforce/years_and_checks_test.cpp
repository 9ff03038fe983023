// Last year beside this year with the breaks of the series, and the data-quality checks of typed counts.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/workforce/check_parts.h"
#include "core/workforce/checks.h"
#include "tests/support/workforce.h"

using namespace workforce;
using enum workforce::Standard;

namespace {

Year year_of(const Counts& counts, const Reference& reference = support::workforce_reference()) {
    return {counts, reference.method, compute(counts, reference)};
}

Counts of_year(int snapshot_year) {
    Counts counts;
    counts.period.snapshot = {snapshot_year, 3, 31};
    counts.period.survey_year = snapshot_year - 1;
    return counts;
}

SurveyItem percentages(const char* comparison, const char* focus) {
    SurveyItem item;
    item.comparison.percent = statistics::parse_decimal(comparison);
    item.focus.percent = statistics::parse_decimal(focus);
    return item;
}

Result compared(const Year& now, const Year& before, Standard standard, std::string_view indicator,
                std::string_view part = {}) {
    const Results results = beside(now, before, support::workforce_reference());
    const Result* found = find_result(results, standard, indicator, part);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<base::Finding> findings_of(const Counts& counts, const Year* before = nullptr) {
    return check_counts(year_of(counts), before, support::workforce_reference());
}

std::vector<std::string> ids_of(const std::vector<base::Finding>& findings) {
    std::vector<std::string> ids;
    for (const base::Finding& finding : findings) ids.push_back(finding.check);
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("A change is in points for percentages and in the ratio's own unit for ratios", "[workforce]") {
    Counts now = of_year(2025);
    Counts before = of_year(2024);
    now.wres.appointments = {{400, 180, 0}, {60, 18, 0}, {}};
    before.wres.appointments = {{400, 200, 0}, {60, 24, 0}, {}};
    now.wres.public_harassment = percentages("20.0", "25.0");
    before.wres.public_harassment = percentages("21.0", "24.5");
    const Result ratio = compared(year_of(now), year_of(before), Wres, "2");
    REQUIRE(ratio.earlier.has_value());
    CHECK(ratio.earlier->shown == "1.25");
    CHECK(ratio.earlier->change == "+0.25");
    CHECK(ratio.earlier->year == "2024");
    const Result share = compared(year_of(now), year_of(before), Wres, "5", "bme");
    CHECK(share.earlier->change == "+0.5");
    CHECK(share.earlier->year == "2023");  // of the survey
}

TEST_CASE("No change is told across a break of the series", "[workforce]") {
    Counts now = of_year(2022);
    Counts before = of_year(2021);
    now.wres.progression = percentages("60.0", "48.0");
    before.wres.progression = percentages("88.0", "72.0");
    const Result broken = compared(year_of(now), year_of(before), Wres, "7", "gap");
    CHECK(broken.earlier->change.empty());
    CHECK(broken.earlier->shown == "-16.0");
    CHECK(broken.earlier->break_reason.find("don’t know") != std::string::npos);
    CHECK(broken.sentence.find("not comparable") != std::string::npos);
    Counts later = of_year(2023);
    later.wres.progression = percentages("61.0", "49.5");
    CHECK(compared(year_of(later), year_of(now), Wres, "7", "gap").earlier->change == "+0.5");
}

TEST_CASE("Casework over another number of years is another measure", "[workforce]") {
    Counts counts = of_year(2025);
    counts.wres.disciplinary = {{1000, 80, 0}, {4, 2, 0}, {5, 1, 0}, {}, {}};
    const auto two_years = support::with_parameter("wres3.window", json::Value("two_year_average"));
    const Result result = compared(year_of(counts), year_of(counts, two_years), Wres, "3");
    CHECK(result.earlier->change.empty());
    CHECK_FALSE(result.earlier->break_reason.empty());
    CHECK(compared(year_of(counts), year_of(counts), Wres, "3").earlier->change == "0.00");
}

TEST_CASE("A year that was not collected has no change and no gap is filled", "[workforce]") {
    Counts one = of_year(2022);
    Counts two = of_year(2023);
    Counts three = of_year(2024);
    one.wdes.staff[Section::Clinical]["cluster_2"] = {90, 10, 0};
    three.wdes.staff[Section::Clinical]["cluster_2"] = {80, 20, 0};
    const Year years[] = {year_of(one), year_of(two), year_of(three)};
    const auto points =
        series(years, support::workforce_reference(), Wdes, "1", "clinical.cluster_2.disabled");
    REQUIRE(points.size() == 3);
    CHECK(points[0].shown == "10.0");
    CHECK(points[1].status == Status::NotCollected);
    CHECK(points[1].shown.empty());
    CHECK_FALSE(points[1].break_reason.empty());  // 2023: bank staff left out
    CHECK(points[2].shown == "20.0");
    CHECK(points[2].break_reason.empty());
    const Results results = beside(years[2], years[1], support::workforce_reference());
    const Result* result = find_result(results, Wdes, "1", "clinical.cluster_2.disabled");
    CHECK_FALSE(result->earlier.has_value());
}

TEST_CASE("Counts that fit raise nothing", "[workforce]") {
    Counts counts;
    counts.wres.staff[Section::NonClinical]["band_4"] = {90, 8, 2};
    counts.wres.disciplinary = {{90, 8, 2}, {1, 0, 0}, {}, {}, {}};
    counts.wdes.staff[Section::NonClinical]["cluster_1"] = {80, 17, 3};
    counts.wres.board = {{8, 2, 0}, {5, 1, 0}, {3, 1, 0}, {4, 1, 0}, {}, {}};
    counts.wres.public_harassment.focus.percent = statistics::parse_decimal("25.0");
    counts.wres.public_harassment.focus.respondents = 32;
    CHECK(ids_of(findings_of(counts)).empty());
    CHECK(findings_of(Counts{}).empty());
}

TEST_CASE("Each check finds what it is for", "[workforce]") {
    Counts bases;
    bases.wres.staff[Section::NonClinical]["band_4"] = {90, 8, 2};
    bases.wres.training = {{90, 8, 1}, {}, ""};
    bases.wdes.capability.workforce = {80, 17, 4};
    CHECK(ids_of(findings_of(bases)) == Ids{"W-02", "W-02"});
    CHECK(findings_of(bases).front().sentence == "The base of WRES 4 counts 99, but WRES 1 counts 100.");

    Counts board;
    board.wres.board = {{8, 2, 0}, {5, 1, 0}, {2, 1, 0}, {9, 0, 0}, {}, {}};
    CHECK(ids_of(findings_of(board)) == Ids{"W-03", "W-03"});

    Counts survey;
    survey.wres.public_harassment.focus.percent = statistics::parse_decimal("21.4");
    survey.wres.public_harassment.focus.respondents = 32;
    CHECK(ids_of(findings_of(survey)) == Ids{"W-04"});
    survey.wres.public_harassment.focus.yes = 7;
    CHECK(ids_of(findings_of(survey)) == Ids{"W-04.count"});

    Counts ratio;
    ratio.wres.appointments = {{1000, 1000, 0}, {990, 60, 0}, {}};
    CHECK(ids_of(findings_of(ratio)) == Ids{"W-05"});

    Counts unknown;
    unknown.wres.appointments = {{400, 180, 100}, {60, 18, 20}, {}};
    const auto found = findings_of(unknown);
    CHECK(ids_of(found) == Ids{"W-06.warn", "W-06.appointees"});
    // 80/500 over 18/180, and 60/400 over 38/280.
    CHECK(found.front().cure.find("1.60 or 1.11") != std::string::npos);

    Counts swapped;
    swapped.wres.discrimination = percentages("15.6", "6.2");
    swapped.wres.progression = percentages("47.0", "52.0");
    CHECK(ids_of(findings_of(swapped)) == Ids{"W-07", "W-07"});
    swapped.wres.progression = percentages("47.1", "52.0");
    CHECK(ids_of(findings_of(swapped)) == Ids{"W-07"});

    Counts cases;
    cases.wres.disciplinary = {{50, 2, 0}, {1, 3, 0}, {}, {}, {}};
    CHECK(ids_of(findings_of(cases)) == Ids{"W-05", "W-09"});
}

TEST_CASE("A figure restated since last year is asked about", "[workforce]") {
    Counts now, before;
    now.wres.disciplinary.entered_previous = {2, 2, 0};
    before.wres.disciplinary.entered = {2, 3, 0};
    const Year earlier = year_of(before);
    CHECK(ids_of(findings_of(now, &earlier)) == Ids{"W-08"});
    CHECK(findings_of(now, &earlier).front().place.question == "wres/3/entered_previous/bme");
    CHECK(findings_of(now).empty());
}

TEST_CASE("The steps of the unknown share begin above their limits", "[workforce]") {
    struct Row {
        std::int64_t unknown, others;
        const char* id;
    };
    const Row rows[] = {{5, 95, ""},           {6, 94, "W-06.note"},  {10, 90, "W-06.note"},
                        {11, 89, "W-06.warn"}, {20, 80, "W-06.warn"}, {21, 79, "W-06.strong"}};
    for (const Row& row : rows) {
        CAPTURE(row.unknown);
        Counts counts;
        counts.wres.training.workforce = {row.others - 9, 9, row.unknown};
        const auto ids = ids_of(findings_of(counts));
        CHECK(ids == (row.id[0] == '\0' ? Ids{} : Ids{row.id}));
    }
}

TEST_CASE("Whether a percentage can be a share agrees with trying every count", "[workforce]") {
    int tried = 0;
    for (std::int64_t base = 1; base <= 40; ++base) {
        for (std::int64_t tenths = 0; tenths <= 1000; tenths += 7, ++tried) {
            const statistics::Decimal percent{tenths, 1};
            bool possible = false;
            for (std::int64_t yes = 0; yes <= base; ++yes)
                possible = possible || statistics::rounded(*statistics::Fraction::make(yes, base), 1, 2) ==
                                           statistics::text(percent);
            CHECK(can_be_share(percent, base) == possible);
        }
    }
    CHECK(tried == 40 * 143);
}
