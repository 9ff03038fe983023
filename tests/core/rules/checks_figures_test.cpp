// I-08, I-14, V-07, V-08 and Q-05: claims without a measure or a source, and counts that are too small. Each with what
// sets it off and what clears it.
#include <catch2/catch_test_macros.hpp>

#include "tests/core/rules/check_rows.h"
#include "tests/support/examples.h"
#include "tests/support/small_book.h"

using namespace check_rows;
using base::Severity;
using support::chosen;

namespace {

const std::string kService = "service_change";
const std::string kPolicy = "staff_policy";

const Change kVagueHarm = set("imp.race.negative", "People with poor English go without.");
const Change kRaceUnlinked = without_item("ev.items", "race");
const Change kBenefit = all({set("imp.homeless.impact", "positive"), without_item("ev.items", "homeless")});
const Change kBenefitUnread = all({set("scr.race.impact", "positive"), set("ev1.sources", chosen({"none"}))});

}  // namespace

TEST_CASE("Figures that are missing, have no source or are too small are found", "[rules][checks]") {
    check_all(std::vector<Fires>{
        {"I-08",
         "no number, no scale",
         kService,
         kVagueHarm,
         {"imp.race.negative", "", ""},
         "Race",
         Severity::Minor},
        {"I-14",
         "a benefit for a group, nothing read",
         kService,
         kBenefit,
         {"imp.homeless.impact", "", ""},
         "a benefit is claimed",
         Severity::Minor},
        {"I-14",
         "a benefit in Stage 1, nothing looked at",
         kPolicy,
         kBenefitUnread,
         {"scr.race.impact", "", ""},
         "nothing was looked at",
         Severity::Minor},
        {"V-07",
         "58 % of users, from where?",
         kService,
         kRaceUnlinked,
         {"imp.race.evidence", "", ""},
         "no source is linked",
         Severity::Major},
        {"V-08",
         "three trans colleagues",
         kPolicy,
         set("who.detail", "About 240 people, among them three older trans colleagues."),
         {"who.detail", "", ""},
         "“three older trans”",
         Severity::Major},
        {"V-08",
         "a figure beside its group",
         kPolicy,
         set("eng1.note", "We spoke to 2 deaf members of staff."),
         {"eng1.note", "", ""},
         "“2 deaf”",
         Severity::Major},
        {"V-08",
         "a cell of four",
         kService,
         cell("ev.workforce", "row1", "affected", " 4 "),
         {"ev.workforce", "row1", "affected"},
         "fewer than five",
         Severity::Major},
        {"V-08",
         "a cell of one",
         kService,
         cell("ev.workforce", "row3", "organisation", "1"),
         {"ev.workforce", "row3", "organisation"},
         "fewer than five",
         Severity::Major},
        {"Q-05",
         "a hope in place of a measure",
         kService,
         set("hi2.measure", "People are healthier."),
         {"hi2.measure", "", ""},
         "“People are healthier.”",
         Severity::Minor},
    });
}

TEST_CASE("Figures that are given, linked or large enough clear the finding", "[rules][checks]") {
    check_all(std::vector<Silent>{
        {"I-08", "a number", kService,
         set("imp.race.negative", "About 40 people with poor English go without.")},
        {"I-08", "a word of scale", kService,
         set("imp.race.negative", "Most of those with poor English go without.")},
        {"I-14", "the benefit has its evidence", kService, set("imp.homeless.impact", "positive")},
        {"I-14", "something was looked at", kPolicy, set("scr.race.impact", "positive")},
        {"I-14", "nothing is claimed", kPolicy, set("ev1.sources", chosen({"none"}))},
        {"V-07", "no number in the evidence", kService,
         all({kRaceUnlinked, set("imp.race.evidence", "People with little English told us so.")})},
        {"V-08", "five is enough", kPolicy, set("eng1.note", "We spoke to 5 deaf members of staff.")},
        {"V-08", "four meetings are no people", kPolicy,
         set("eng1.note", "We held four meetings, with everybody who wished to come, about deaf staff.")},
        {"V-08", "a share counts nobody", kService, cell("ev.workforce", "row1", "affected", "4 %")},
        {"V-08", "five in a cell", kService, cell("ev.workforce", "row1", "affected", "5")},
        {"V-08", "nobody in a cell", kService, cell("ev.workforce", "row1", "affected", "0")},
        {"V-08", "already hidden", kService, cell("ev.workforce", "row1", "affected", "fewer than 5")},
        {"Q-05", "a rate", kService, set("hi2.measure", "The rate of missed appointments.")},
    });
}

TEST_CASE("A harm needs no scale where fewer than a hundred people are touched", "[rules][checks]") {
    assessment::Assessment assessment = support::example(kService);
    kVagueHarm(assessment);
    assessment.answers["prop.scale"] = std::string("under_100");
    for (const base::Finding& finding : findings_of(assessment)) CHECK(finding.check != "I-08");
}
