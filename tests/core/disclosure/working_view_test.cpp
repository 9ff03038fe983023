// The working view: every figure as it is, and never to be mistaken for an edition for publication.
#include <catch2/catch_test_macros.hpp>

#include "core/disclosure/protect.h"
#include "tests/support/workforce.h"

using namespace disclosure;

TEST_CASE("The working view shows every count, and each figure of it says so", "[disclosure]") {
    const auto worked = support::worked_out(support::northmere());
    CHECK(worked.working.edition() == Edition::Working);
    CHECK(worked.working.results() == worked.figures.results);
    REQUIRE(worked.working.figures().size() == worked.figures.results.size());
    for (const PublishedFigures& figures : worked.working.figures()) {
        CHECK(figures.value.kind() != Publishable::Kind::Suppressed);
        CHECK(figures.value.edition() == Edition::Working);
        CHECK(figures.p.edition() == Edition::Working);
    }
    CHECK(worked.working.of_count(7).text() == "7");
    CHECK(worked.working.of_count(7).edition() == Edition::Working);
}

TEST_CASE("The edition for publication never takes the mark of the working view", "[disclosure]") {
    const auto worked = support::worked_out(support::northmere());
    Policy policy = worked.publication.policy();
    policy.edition = Edition::Working;
    const Publication published = protect({.counts = worked.figures.years.front().counts,
                                           .results = worked.figures.results,
                                           .reference = worked.figures.reference,
                                           .policy = policy});
    CHECK(published.edition() == Edition::Publication);
    for (const PublishedFigures& figures : published.figures())
        CHECK(figures.value.edition() == Edition::Publication);
    CHECK(published.of_count(7).kind() == Publishable::Kind::Suppressed);
    CHECK(published.of_count(7'000).text() == "withheld to protect people");
}

TEST_CASE("Figures beside the value are there as far as they are told", "[disclosure]") {
    workforce::Workbook workbook;
    workbook.years.front().typed = {
        {"wres/2/shortlisted/white", "400"},   {"wres/2/shortlisted/bme", "180"},
        {"wres/2/appointed/white", "60"},      {"wres/2/appointed/bme", "18"},
        {"wdes/2/shortlisted/disabled", "96"}, {"wdes/2/shortlisted/non_disabled", "934"},
        {"wdes/2/appointed/disabled", "3"},    {"wdes/2/appointed/non_disabled", "153"}};
    const auto worked = support::worked_out(workbook);
    const auto figures_of = [&](const Publication& view, workforce::Standard standard) {
        for (std::size_t i = 0; i < view.results().size(); ++i)
            if (view.results()[i].standard == standard && view.results()[i].indicator == "2")
                return view.figures()[i];
        FAIL("no such figure");
        return view.figures().front();
    };
    const PublishedFigures shown = figures_of(worked.publication, workforce::Standard::Wres);
    CHECK(shown.numerator_rate.text() == "15.0%");
    CHECK(shown.denominator_rate.text() == "10.0%");
    CHECK(shown.interval.text() == "0.92 to 2.47");
    CHECK(shown.p.text() == "0.1150");
    CHECK(shown.earlier.text() == "none");
    const PublishedFigures hidden = figures_of(worked.publication, workforce::Standard::Wdes);
    for (const Publishable* figure : {&hidden.value, &hidden.denominator_events, &hidden.denominator_rate,
                                      &hidden.interval, &hidden.p, &hidden.change, &hidden.unknown_share}) {
        CHECK(figure->kind() == Publishable::Kind::Suppressed);
        CHECK(figure->text() == "withheld to protect people");
    }
    CHECK(figures_of(worked.working, workforce::Standard::Wdes).denominator_rate.text() == "3.1%");
}
