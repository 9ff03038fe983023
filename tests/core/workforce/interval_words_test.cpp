// Intervals in words: as the value is printed, and never "infinity".
#include <catch2/catch_test_macros.hpp>

#include "tests/support/workforce.h"

using workforce::Standard;

TEST_CASE("An interval is printed as its figure is", "[workforce]") {
    struct Row {
        const char* reason;
        const char* upper_events;
        const char* upper_base;
        const char* lower_events;
        const char* lower_base;
        const char* words;
    };
    // Source: workforce-specification, section 11.1, vectors V1, V4 and V5.
    const Row rows[] = {
        {"both ends", "60", "400", "18", "180", "0.92 to 2.47"},
        {"from nothing", "0", "60", "3", "700", "0.00 to 14.53"},
        {"without an end", "35", "200", "0", "12", "0.71, without an upper limit"},
    };
    for (const Row& row : rows) {
        workforce::Counts counts;
        const auto count = [](const char* text) { return workforce::Count(std::stoll(text)); };
        counts.wres.appointments.shortlisted = {count(row.upper_base), count(row.lower_base), {}};
        counts.wres.appointments.appointed = {count(row.upper_events), count(row.lower_events), {}};
        CAPTURE(row.reason);
        CHECK(workforce::interval_words(support::result_of(counts, Standard::Wres, "2")) == row.words);
    }
}

TEST_CASE("Differences have their sign, shares their per cent sign, and no interval has no words",
          "[workforce]") {
    const auto worked = support::worked_out(support::northmere());
    const auto words = [&](std::string_view indicator, std::string_view part) {
        const auto* result = workforce::find_result(worked.figures.results, Standard::Wres, indicator, part);
        REQUIRE(result != nullptr);
        return workforce::interval_words(*result);
    };
    CHECK(words("7", "gap") == "-26.0 to -5.3");
    CHECK(words("7", "bme") == "36.3% to 54.8%");
    CHECK(words("5", "gap").empty());
}
