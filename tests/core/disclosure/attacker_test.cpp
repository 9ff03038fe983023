// The property that matters: nobody who reads the publication view can tell a small number. And that the attacker who
// says so is no straw man: without protection, or with a part of it, he finds them.
#include "tests/support/attacker.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <iostream>

#include "core/disclosure/last_year.h"
#include "core/disclosure/protect.h"
#include "core/workforce/results_json.h"
#include "tests/support/workforce.h"

using namespace disclosure;
using workforce::Counts;
using workforce::Result;
using workforce::Results;

namespace {

constexpr std::int64_t kThreshold = 10;

Publication publication_of(const Counts& counts, const LastYear* last_year = nullptr,
                           const workforce::Reference& reference = support::workforce_reference()) {
    const Results working = workforce::compute(counts, reference);
    return protect(
        {counts, working, reference, policy_of(reference.method, BoardConsent::NotGiven), last_year});
}

// The edition of a year, through the bytes of its file.
LastYear edition_of(const Publication& publication, const workforce::Reference& reference) {
    json::Object object;
    object["view"] = json::Value("publication");
    object["results"] = workforce::results_value(publication.results());
    object["method"] = workforce::method_value(reference.method);
    auto read = read_last_year("2024.json", json::pretty(json::Value(std::move(object))), reference.method);
    if (!read) FAIL(base::sentence(read.error()));
    return *read;
}

void check_nothing_recovered(std::uint32_t seed) {
    CAPTURE(seed);
    const workforce::Reference& reference = support::workforce_reference();
    const Counts counts = support::random_organisation(seed);
    const Publication publication = publication_of(counts);
    const auto found = support::recovered({publication.results(), nullptr, reference}, counts, kThreshold);
    CHECK(found == std::vector<std::string>{});
    // The year before: its cases are this year's cases of the year before.
    Counts before = support::random_organisation(seed + 1'000'000);
    before.period.snapshot.year = 2024;
    before.wdes.capability.entered = counts.wdes.capability.entered_previous;
    before.wdes.capability.ill_health = counts.wdes.capability.ill_health_previous;
    before.wres.disciplinary.entered = counts.wres.disciplinary.entered_previous;
    const LastYear edition = edition_of(publication_of(before), reference);
    const Publication beside = publication_of(counts, &edition);
    const auto found_beside =
        support::recovered({beside.results(), &edition.results, reference}, counts, kThreshold);
    CHECK(found_beside == std::vector<std::string>{});
}

std::size_t found_in(Results (*publish)(const Results&), int organisations) {
    std::size_t found = 0;
    for (int seed = 0; seed < organisations; ++seed) {
        const Counts counts = support::random_organisation(static_cast<std::uint32_t>(seed));
        const Results printed = publish(workforce::compute(counts, support::workforce_reference()));
        found +=
            support::recovered({printed, nullptr, support::workforce_reference()}, counts, kThreshold).size();
    }
    return found;
}

Results everything(const Results& results) { return results; }

bool has_small(const std::optional<workforce::Counted>& counted) {
    const auto limit = statistics::Fraction::whole(kThreshold);
    return counted &&
           ((counted->events && *counted->events < limit) || (counted->base && *counted->base < kThreshold));
}

// Primary suppression and no more: what has a small count is left out, its neighbours and totals stay.
Results without_small(const Results& results) {
    Results kept;
    for (const Result& result : results)
        if (!has_small(result.numerator) && !has_small(result.denominator)) kept.push_back(result);
    for (Result& result : kept) result.unknown_share.reset();
    return kept;
}

// Counts are taken out and percentages, ratios and intervals left with their bases.
Results without_events(const Results& results) {
    Results kept = results;
    for (Result& result : kept) {
        if (result.numerator) result.numerator->events.reset();
        if (result.denominator) result.denominator->events.reset();
    }
    return kept;
}

}  // namespace

TEST_CASE("Of 200 random small organisations no small number can be recovered", "[disclosure]") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) check_nothing_recovered(seed);
}

// tests/long/disclosure runs it.
TEST_CASE("Of 10,000 random small organisations no small number can be recovered", "[.][disclosure-long]") {
    for (std::uint32_t seed = 0; seed < 10'000; ++seed) check_nothing_recovered(seed);
}

TEST_CASE("The publication view is not empty: most organisations keep figures", "[disclosure]") {
    int shares = 0, rows = 0, ratios = 0;
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        bool has_share = false, has_row = false, has_ratio = false;
        const Publication publication = publication_of(support::random_organisation(seed));
        for (const Result& result : publication.results()) {
            if (result.status != workforce::Status::Ok) continue;
            has_share = has_share || result.indicator == "1";
            has_row = has_row || (result.indicator == "1" && !result.part.starts_with("all."));
            has_ratio = has_ratio || result.unit == workforce::Unit::Ratio;
        }
        shares += has_share ? 1 : 0;
        rows += has_row ? 1 : 0;
        ratios += has_ratio ? 1 : 0;
    }
    CAPTURE(shares, rows, ratios);
    CHECK(shares >= 80);
    CHECK(rows >= 10);
    CHECK(ratios >= 30);
}

TEST_CASE("The attacker finds small numbers where nothing is protected", "[disclosure]") {
    CHECK(found_in(everything, 20) > 100);
}

TEST_CASE("The attacker finds small numbers where only the small ones are hidden", "[disclosure]") {
    CHECK(found_in(without_small, 20) > 20);
}

TEST_CASE("The attacker finds small numbers behind percentages, ratios and intervals", "[disclosure]") {
    CHECK(found_in(without_events, 20) > 100);
}

TEST_CASE("A sum of two years and last year's edition tell this year's cases: so the sum is withheld",
          "[disclosure]") {
    const workforce::Reference reference =
        support::with_parameter("wres3.window", json::Value("two_year_average"));
    Counts counts;
    counts.wres.disciplinary.workforce = {400, 200, 20};
    counts.wres.disciplinary.entered = {30, 2, 0};
    counts.wres.disciplinary.entered_previous = {30, 11, 0};
    // Last year's edition counted one year, and published its 11.
    Counts before = counts;
    before.wres.disciplinary.entered = counts.wres.disciplinary.entered_previous;
    const LastYear edition = edition_of(publication_of(before), support::workforce_reference());
    const auto two = publication_of(counts, &edition, reference);
    const Result* result = workforce::find_result(two.results(), workforce::Standard::Wres, "3");
    REQUIRE(result != nullptr);
    CHECK(result->status == workforce::Status::Withheld);
    CHECK_FALSE(result->numerator->events.has_value());
    // The base is told, and so is the figure of last year.
    CHECK(result->numerator->base == 200);
    CHECK(result->earlier->shown == "0.73");
    CHECK(result->earlier->change.empty());
}
