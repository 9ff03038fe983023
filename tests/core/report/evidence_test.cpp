// Workforce figures as evidence: the cells fit the question of the form, and nothing withheld becomes evidence.
#include "core/report/evidence.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/question_set.h"
#include "tests/support/workforce.h"

using report::ResultName;
using workforce::Standard;

namespace {

std::string text_in(const std::map<std::string, assessment::Cell, std::less<>>& cells,
                    std::string_view column) {
    const auto found = cells.find(column);
    if (found == cells.end()) return {};
    const auto* text = std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

}  // namespace

TEST_CASE("A published figure becomes a row of evidence", "[report][workforce][evidence]") {
    const auto worked = support::worked_out(support::northmere());
    const workforce::Counts& counts = worked.figures.years.front().counts;
    struct Row {
        ResultName name;
        const char *source, *year, *shows, *group;
    };
    const Row rows[] = {
        {{Standard::Wres, "2"},
         "WRES 2, Northmere Commissioning Support, 31 March 2026",
         "2026",
         "1.56 times as likely",
         "race"},
        {{Standard::Wdes, "2"},
         "WDES 2, Northmere Commissioning Support, 31 March 2026",
         "2026",
         "guaranteed-interview scheme",
         "disability"},
        {{Standard::Wres, "5", "gap"},
         "WRES 5, Northmere Commissioning Support, 2025 survey, Q14a",
         "2025",
         "percentage points",
         "race"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.source);
        const auto cells = report::evidence_cells(worked.publication, row.name, counts);
        REQUIRE(cells);
        CHECK(text_in(*cells, "source") == row.source);
        CHECK(text_in(*cells, "year") == row.year);
        CHECK(text_in(*cells, "type") == "workforce");
        CHECK(text_in(*cells, "coverage") == "local");
        CHECK(text_in(*cells, "shows").find(row.shows) != std::string::npos);
        CHECK(std::get<assessment::Choices>(cells->find("groups")->second).ids ==
              std::vector<std::string>{row.group});
    }
}

TEST_CASE("What is withheld, or not there, is no evidence", "[report][workforce][evidence]") {
    const auto worked = support::worked_out(support::northmere());
    const workforce::Counts& counts = worked.figures.years.front().counts;
    const ResultName capability{Standard::Wdes, "3"};
    CHECK_FALSE(report::evidence_cells(worked.publication, capability, counts));
    CHECK_FALSE(report::evidence_cells(worked.publication, {Standard::Wres, "12"}, counts));
    const auto working = report::evidence_cells(worked.working, capability, counts);
    REQUIRE(working);
    CHECK(text_in(*working, "shows").ends_with("Not for publication."));
    CHECK(text_in(*working, "shows").find("Small numbers: treat with caution.") != std::string::npos);
}

TEST_CASE("The cells are columns and options of the question about evidence",
          "[report][workforce][evidence]") {
    const auto worked = support::worked_out(support::northmere());
    const auto cells = report::evidence_cells(worked.publication, {Standard::Wres, "2"},
                                              worked.figures.years.front().counts);
    REQUIRE(cells);
    const form::Question* question = support::question_set().find("ev.items");
    REQUIRE(question != nullptr);
    for (const auto& [name, cell] : *cells) {
        CAPTURE(name);
        const auto column = std::ranges::find(question->columns, name, &form::Column::id);
        REQUIRE(column != question->columns.end());
        const auto* text = std::get_if<std::string>(&cell);
        if (text != nullptr && !column->options.empty())
            CHECK(std::ranges::contains(column->options, *text, &form::Option::id));
        if (const auto* chosen = std::get_if<assessment::Choices>(&cell))
            for (const std::string& id : chosen->ids)
                CHECK(std::ranges::contains(column->options, id, &form::Option::id));
    }
    for (const form::Column& column : question->columns)
        if (column.need == form::Need::Required) CHECK(cells->contains(column.id));
}
