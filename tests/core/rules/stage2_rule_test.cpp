// When Stage 2 is needed: each of the eight conditions alone, the two other results, and what is still open.
// Not the words on the page, beyond that each rule names what set it off.
#include "core/rules/stage2_rule.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "tests/support/small_book.h"

using namespace rules;
using assessment::Answers;
using support::put;

namespace {

// A small change in which nothing speaks for Stage 2.
Answers quiet() {
    Answers answers;
    for (const char* who : {"who.patients", "who.carers", "who.public", "who.partners"})
        put(answers, who, "no");
    put(answers, "who.staff", "yes");
    for (const std::string& id : support::characteristics()) {
        put(answers, "scr." + id + ".impact", "neutral");
        put(answers, "scr." + id + ".reason", "We looked at staff records and found no difference.");
    }
    for (const char* id : {"carers", "armed_forces", "deprivation"})
        put(answers, "scr." + std::string(id) + ".impact", "none");
    put(answers, "scr.groups_rest", "yes");
    for (const char* id : {"life", "degrading", "liberty", "private_family", "discrimination", "security",
                           "participation", "positive_duty", "fair_process"})
        put(answers, "hr." + std::string(id), "no");
    put(answers, "hi.direction", "no_change");
    put(answers, "hi.staff", "no");
    put(answers, "prop.change_type", support::chosen({"policy_review"}));
    put(answers, "eng1.formal", "no");
    return answers;
}

Stage1Outcome outcome_of(const RuleBook& book, const Answers& answers) {
    return stage1_outcome(book, assessment::visible(book.form, answers));
}

assessment::Rows one_risk(const std::string& consequence, const std::string& likelihood) {
    return {{support::row(
        "r1",
        {{"risk", "Letters may not be read"}, {"consequence", consequence}, {"likelihood", likelihood}})}};
}

}  // namespace

TEST_CASE("Where nothing speaks for Stage 2, Stage 1 is enough", "[rules][stage2]") {
    const RuleBook book = support::small_book();
    const Stage1Outcome outcome = outcome_of(book, quiet());
    CHECK(outcome.result == Stage1Result::Stage1Enough);
    CHECK(outcome.fired.empty());
    CHECK(outcome.still_unanswered.empty());
}

TEST_CASE("Each condition alone asks for Stage 2 and says which answer did it", "[rules][stage2]") {
    struct Row {
        std::string question;
        assessment::Value value;
        std::string number;  // empty: must stay silent
        std::string sentence;
    };
    const std::vector<Row> rows = {
        {"scr.race.impact", "negative", "1", "race: you answered “negative”."},
        {"scr.race.impact", "both", "1", "race: you answered “both”."},
        {"scr.race.impact", "unknown", "1", "race: you answered “unknown”."},
        {"scr.race.impact", "positive", "", ""},
        {"scr.deprivation.impact", "negative", "2", "deprivation: you answered “negative”."},
        {"scr.homeless.impact", "both", "2", "homeless: you answered “both”."},
        {"scr.digital.impact", "unknown", "2", "digital: you answered “unknown”."},
        {"scr.homeless.impact", "positive", "", ""},
        {"scr.homeless.impact", "neutral", "", ""},
        {"hr.life", "yes", "3", "Human rights, hr.life: you answered “yes”."},
        {"hr.fair_process", "unsure", "3", "Human rights, hr.fair_process: you answered “unsure”."},
        {"hi.direction", "widen", "4", "hi.direction: you answered “widen”."},
        {"hi.direction", "unknown", "4", "hi.direction: you answered “unknown”."},
        {"hi.direction", "narrow", "", ""},
        {"hi.staff", "unsure", "4", "hi.staff: you answered “unsure”."},
        {"risk1.rows", one_risk("3", "3"), "5",
         "The risk “Letters may not be read” scores 9 before action, which is 9 or more."},
        {"risk1.rows", one_risk("2", "4"), "", ""},  // 8: high, but below the threshold
        {"prop.change_type", support::chosen({"decommission"}), "6", "The proposal includes “decommission”."},
        {"prop.change_type", support::chosen({"relocate"}), "6", "The proposal includes “relocate”."},
        {"prop.change_type", support::chosen({"merge"}), "6", "The proposal includes “merge”."},
        {"prop.change_type", support::chosen({"eligibility"}), "6", "The proposal includes “eligibility”."},
        {"prop.change_type", support::chosen({"cost"}), "6", "The proposal includes “cost”."},
        {"prop.change_type", support::chosen({"digital"}), "6", "The proposal includes “digital”."},
        {"prop.change_type", support::chosen({"restructure"}), "6", "The proposal includes “restructure”."},
        {"prop.change_type", support::chosen({"tupe"}), "6", "The proposal includes “tupe”."},
        {"prop.change_type", support::chosen({"new"}), "", ""},
        {"prop.change_type", support::chosen({"reduce"}), "", ""},  // not in the specification's list
        {"eng1.formal", "yes", "7", "Formal consultation: you answered “yes”."},
        {"eng1.formal", "unsure", "7", "Formal consultation: you answered “unsure”."},
        {"s1.asked", support::chosen({"director"}), "8", "director asked for Stage 2."},
        {"s1.asked", support::chosen({"reviewer"}), "8", "reviewer asked for Stage 2."},
    };
    const RuleBook book = support::small_book();
    for (const Row& row : rows) {
        CAPTURE(row.question, row.number, row.sentence);
        Answers answers = quiet();
        put(answers, row.question, row.value);
        const Stage1Outcome outcome = outcome_of(book, answers);
        if (row.number.empty()) {
            CHECK(outcome.result == Stage1Result::Stage1Enough);
            CHECK(outcome.fired.empty());
            continue;
        }
        CHECK(outcome.result == Stage1Result::Stage2Required);
        REQUIRE(outcome.fired.size() == 1);
        CHECK(outcome.fired[0] == FiredRule{row.number, row.sentence, row.question});
    }
}

TEST_CASE("Every place that fires is named, in the order of the rules", "[rules][stage2]") {
    const RuleBook book = support::small_book();
    Answers answers = quiet();
    put(answers, "scr.age.impact", "negative");
    put(answers, "scr.sex.impact", "unknown");
    put(answers, "hr.private_family", "yes");
    put(answers, "prop.change_type", support::chosen({"decommission", "relocate"}));
    std::vector<std::string> named;
    for (const FiredRule& rule : outcome_of(book, answers).fired)
        named.push_back(rule.number + " " + rule.question);
    CHECK(named == std::vector<std::string>{"1 scr.age.impact", "1 scr.sex.impact", "3 hr.private_family",
                                            "6 prop.change_type", "6 prop.change_type"});
}

TEST_CASE("A reason declared for several answers for each of them", "[rules][stage2]") {
    const RuleBook book = support::small_book();
    Answers answers = quiet();
    for (const char* id : {"race", "sex"}) answers.erase("scr." + std::string(id) + ".reason");
    CHECK(outcome_of(book, answers).still_unanswered ==
          std::vector<std::string>{"scr.race.reason", "scr.sex.reason"});
    const auto shared = [](const std::string& reason) {
        return assessment::Rows{
            {support::row("s", {{"covers", support::chosen({"race", "sex"})}, {"reason", reason}})}};
    };
    put(answers, "scr.shared", shared("The survey shows the same answers from all."));
    CHECK(outcome_of(book, answers).result == Stage1Result::Stage1Enough);
    put(answers, "scr.shared", shared("N/A"));
    CHECK(outcome_of(book, answers).still_unanswered ==
          std::vector<std::string>{"scr.race.reason", "scr.sex.reason"});
}

TEST_CASE("While something is unanswered the result is not yet known", "[rules][stage2]") {
    struct Row {
        std::string question;  // left out
        std::vector<std::string> open;
    };
    const std::vector<Row> rows = {
        {"scr.age.impact", {"scr.age.impact"}},
        {"scr.age.reason", {"scr.age.reason"}},
        {"scr.carers.impact", {"scr.carers.impact"}},
        {"scr.groups_rest",
         {"scr.homeless.impact", "scr.digital.impact", "scr.transport.impact", "scr.rural_coastal.impact"}},
        {"hr.security", {"hr.security"}},
        {"hi.direction", {"hi.direction"}},
        {"prop.change_type", {"prop.change_type"}},
        {"eng1.formal", {"eng1.formal"}},
        {"who.staff", {"who.staff"}},
    };
    const RuleBook book = support::small_book();
    for (const Row& row : rows) {
        CAPTURE(row.question);
        Answers answers = quiet();
        answers.erase(row.question);
        const Stage1Outcome outcome = outcome_of(book, answers);
        CHECK(outcome.result == Stage1Result::NotYetKnown);
        CHECK(outcome.still_unanswered == row.open);
    }
    Answers half_scored = quiet();
    put(half_scored, "risk1.rows", one_risk("3", ""));
    CHECK(outcome_of(book, half_scored).still_unanswered == std::vector<std::string>{"risk1.rows"});
}

TEST_CASE("A rule that has fired stands, whatever is still open", "[rules][stage2]") {
    const RuleBook book = support::small_book();
    Answers answers = quiet();
    put(answers, "hr.life", "yes");
    answers.erase("scr.age.impact");
    const Stage1Outcome outcome = outcome_of(book, answers);
    CHECK(outcome.result == Stage1Result::Stage2Required);
    CHECK(outcome.still_unanswered == std::vector<std::string>{"scr.age.impact"});
}

TEST_CASE("A hidden question neither fires nor stays open", "[rules][stage2]") {
    RuleBook book = support::small_book();
    Answers answers = quiet();
    put(answers, "hi.direction", "widen");
    put(answers, "eng1.formal", "yes");
    support::hide(book, "hi.direction");
    support::hide(book, "eng1.formal");
    CHECK(outcome_of(book, answers).result == Stage1Result::Stage1Enough);
}

TEST_CASE("Not relevant needs five times no and a reason", "[rules][stage2]") {
    const RuleBook book = support::small_book();
    Answers answers = quiet();
    put(answers, "who.staff", "no");
    answers.erase("scr.age.impact");  // with nobody affected, nobody is looked at
    CHECK(outcome_of(book, answers).result == Stage1Result::NotYetKnown);
    put(answers, "who.none_reason", "n/a");
    CHECK(outcome_of(book, answers).result == Stage1Result::NotYetKnown);
    put(answers, "who.none_reason", "The change renames a form that nobody outside the team sees.");
    CHECK(outcome_of(book, answers).result == Stage1Result::NotRelevant);
    put(answers, "who.public", "indirectly");
    CHECK(outcome_of(book, answers).result == Stage1Result::NotYetKnown);
    put(answers, "who.public", "no");
    put(answers, "prop.change_type", support::chosen({"decommission"}));
    CHECK(outcome_of(book, answers).result == Stage1Result::Stage2Required);
}

TEST_CASE("The author may move up; moving down is noticed", "[rules][stage2]") {
    struct Row {
        Stage1Result result;
        std::string choice;
        Choice expected;
    };
    using enum Stage1Result;
    const std::vector<Row> rows = {
        {Stage2Required, "", Choice::NotMade},        {Stage2Required, "stage2", Choice::AsTheRules},
        {Stage2Required, "stage1", Choice::Down},     {Stage2Required, "not_relevant", Choice::Down},
        {Stage1Enough, "stage2", Choice::Up},         {Stage1Enough, "stage1", Choice::AsTheRules},
        {Stage1Enough, "not_relevant", Choice::Down}, {NotRelevant, "stage2", Choice::Up},
        {NotRelevant, "stage1", Choice::Up},          {NotRelevant, "not_relevant", Choice::AsTheRules},
        {NotYetKnown, "stage2", Choice::Up},          {NotYetKnown, "stage1", Choice::AsTheRules},
        {NotYetKnown, "not_relevant", Choice::Down},
    };
    const RuleBook book = support::small_book();
    for (const Row& row : rows) {
        CAPTURE(static_cast<int>(row.result), row.choice);
        Answers answers;
        if (!row.choice.empty()) put(answers, "s1.choice", row.choice);
        const auto visible = assessment::visible(book.form, answers);
        CHECK(compare_choice({row.result, {}, {}}, visible) == row.expected);
        CHECK(stage2_is_chosen(visible) == (row.choice == "stage2"));
    }
}
