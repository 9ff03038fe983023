// V-09, E-05, H-04, Q-04, Q-06, R-07, R-10, R-12 and: places, people, risks and actions. Each with what
// sets it off and what clears it.
#include <catch2/catch_test_macros.hpp>

#include "tests/core/rules/check_rows.h"
#include "tests/support/small_book.h"

using namespace check_rows;
using base::Severity;
using form::Due;
using support::chosen;

namespace {

const std::string kService = "service_change";
const std::string kPolicy = "staff_policy";

Change version(int number) {
    return [=](assessment::Assessment& assessment) { assessment.version = number; };
}

Change only_action(const std::string& text) {
    return set("act.rows", assessment::Rows{{support::row("A1", {{"action", text}})}});
}

const Change kOnline = every_cell("eng.log", "method", "Online survey");
const Change kOverdue = cell_day("act.rows", "A1", "due", "2026-11-01");
const Change kAdultsOnly = set("hi2.core", chosen({"core20", "adult_cancer"}));
const Change kLowDeath =
    all({cell("risk.rows", "R1", "risk", "Because the centre closes, somebody may die without being seen."),
         cell("risk.rows", "R1", "consequence", "2")});

}  // namespace

TEST_CASE("Places and people of elsewhere, or only online, are found", "[rules][checks]") {
    check_all(std::vector<Fires>{
        {"V-09",
         "a town of another area",
         kPolicy,
         set("prop.aims", "Everybody in Blackpool has a locker."),
         {"prop.aims", "", ""},
         "“Blackpool”",
         Severity::Information},
        {"E-05",
         "a survey and nothing else",
         kService,
         kOnline,
         {"eng.log", "", ""},
         "reached online",
         Severity::Major},
    });
    check_all(std::vector<Silent>{
        {"V-09", "added to the places", kPolicy,
         all({set("prop.aims", "Everybody in Blackpool has a locker."),
              set("prop.places", "Tollgate House, Northmere, and Blackpool")})},
        {"V-09", "no place named in the proposal is on the list", kPolicy,
         all({set("prop.aims", "Everybody in Blackpool has a locker."), set("prop.places", "All sites")})},
        {"V-09", "somebody from there took part", kPolicy,
         cell("about.others", "row1", "organisation", "Blackpool Council")},
        {"E-05", "one meeting", kService,
         all({kOnline, cell("eng.log", "row2", "method", "Meeting at the day centre")})},
        {"E-05", "paper beside it", kService, every_cell("eng.log", "method", "Online and on paper")},
        {"E-05", "nobody in the log", kService, clear("eng.log")},
    });
}

TEST_CASE("Rights and inequalities that were passed over are found", "[rules][checks]") {
    const Change eligibility = set("prop.change_type", chosen({"eligibility"}));
    check_all(std::vector<Fires>{
        {"H-04",
         "who may have it changes, and no right is touched",
         kPolicy,
         eligibility,
         {"hr.life", "", ""},
         "every human right",
         Severity::Minor},
        {"Q-04",
         "children, and areas of adults",
         kService,
         kAdultsOnly,
         {"hi2.core", "", ""},
         "“children”",
         Severity::Minor},
        {"Q-06",
         "a promise",
         kService,
         set("acc.ais", "We will comply with the Accessible Information Standard."),
         {"acc.ais", "", ""},
         "names nothing that is done here",
         Severity::Minor},
    });
    check_all(std::vector<Silent>{
        {"H-04", "one right was found", kPolicy, all({eligibility, set("hr.private_family", "yes")})},
        {"H-04", "one is not sure", kPolicy, all({eligibility, set("hr.private_family", "unsure")})},
        {"H-04", "nothing is refused", kPolicy, set("prop.change_type", chosen({"digital"}))},
        {"Q-04", "one area of children", kService, set("hi2.core", chosen({"adult_cancer", "cyp_asthma"}))},
        {"Q-04", "no clinical area at all", kService, set("hi2.core", chosen({"core20"}))},
        {"Q-04", "no children", kService,
         all({kAdultsOnly, set("scr.age.reason", "Older people live near."),
              set("imp.age.evidence", "The visit records of 2025-26."),
              set("imp.age.negative", "Many older people travel further."),
              set("imp.age.mitigate", "Dressing clinics near the site.")})},
        {"Q-06", "a promise and an arrangement", kService,
         set("acc.ais", "We comply with the standard: reception asks and flags needs.")},
    });
}

TEST_CASE("Risks that are scored or worded against sense are found", "[rules][checks]") {
    check_all(std::vector<Fires>{
        {"R-07",
         "death at 2",
         kService,
         kLowDeath,
         {"risk.rows", "R1", "consequence"},
         "“die”",
         Severity::Major},
        {"R-07",
         "unlawful at 1, by its cause",
         kService,
         all({cell("risk.rows", "R1", "cause", "An unlawful refusal"),
              cell("risk.rows", "R1", "consequence", "1")}),
         {"risk.rows", "R1", "consequence"},
         "“unlawful”",
         Severity::Major},
        {"R-10",
         "people, and no event",
         kService,
         cell("risk.rows", "R2", "risk", "Older people"),
         {"risk.rows", "R2", "risk"},
         "“Older people”",
         Severity::Minor},
        {"R-12",
         "12 is the last of its band",
         kService,
         cell("risk.rows", "R1", "likelihood", "3"),
         {"risk.rows", "R1", "consequence"},
         "12, High",
         Severity::Information,
         Due::Review},
        {"R-12",
         "15 is the first of its band",
         kService,
         all({cell("risk.rows", "R1", "consequence", "5"), cell("risk.rows", "R1", "likelihood", "3")}),
         {"risk.rows", "R1", "consequence"},
         "15, Extreme",
         Severity::Information,
         Due::Review},
    });
    check_all(std::vector<Silent>{
        {"R-07", "death at 3", kService, all({kLowDeath, cell("risk.rows", "R1", "consequence", "3")})},
        {"R-07", "a small matter at 2", kService, cell("risk.rows", "R1", "consequence", "2")},
        {"R-10", "an event and its effect", kService,
         cell("risk.rows", "R2", "risk", "Older people may miss care and fall ill.")},
        {"R-12", "25 has no band beyond it", kService,
         all({cell("risk.rows", "R1", "consequence", "5"), cell("risk.rows", "R1", "likelihood", "5")}),
         Due::Review},
        {"R-12", "within its band", kService, cell("risk.rows", "R1", "likelihood", "4"), Due::Review},
        {"R-12", "not for the author", kService, cell("risk.rows", "R1", "likelihood", "3")},
    });
}

TEST_CASE("Actions without money, overdue or that only look again are found", "[rules][checks]") {
    check_all(std::vector<Fires>{
        {"A-08",
         "interpreters, unpaid",
         kService,
         cell("act.rows", "A2", "resources", "tbc"),
         {"act.rows", "A2", "resources"},
         "“interpreters”",
         Severity::Minor},
        {"A-09",
         "overdue in version 2",
         kService,
         all({version(2), kOverdue}),
         {"act.rows", "A1", "status"},
         "still open in version 2",
         Severity::Major},
        {"A-10",
         "a review in a year",
         kService,
         only_action("Review in a year."),
         {"act.rows", "A1", "action"},
         "assess or review again",
         Severity::Major},
        {"A-10",
         "another assessment",
         kService,
         only_action("We will complete the full assessment"),
         {"act.rows", "A1", "action"},
         "assess or review again",
         Severity::Major},
    });
    check_all(std::vector<Silent>{
        {"A-08", "paid for", kService, cell("act.rows", "A2", "resources", "£4,000, agreed")},
        {"A-08", "done already", kService,
         all({cell("act.rows", "A2", "resources", ""), cell("act.rows", "A2", "status", "done")})},
        {"A-09", "done", kService, all({version(2), kOverdue, cell("act.rows", "A1", "status", "done")})},
        {"A-09", "a new date", kService, all({version(2), cell_day("act.rows", "A1", "due", "2026-11-23")})},
        {"A-09", "the first version asks in A-04", kService, kOverdue},
        {"A-04", "a later version asks in A-09", kService, all({version(2), kOverdue})},
        {"A-10", "something is done too", kService,
         with_row("act.rows", support::row("A9", {{"action", "Review in a year."}}))},
        {"A-10", "no action at all is A-01’s", kService, clear("act.rows")},
    });
}
