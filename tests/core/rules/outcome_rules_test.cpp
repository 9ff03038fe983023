// The four outcomes and their limits, each alone, and what is still open for the decision-maker.
// Not the check that a forbidden outcome was chosen (O-01, see checks_judgement_test.cpp).
#include "core/rules/outcome_rules.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "tests/support/examples.h"
#include "tests/support/small_book.h"

using namespace rules;
using assessment::Answers;
using support::chosen;
using support::put;

namespace {

// A characteristic with nothing against it but what a row adds.
Answers quiet() {
    Answers answers;
    put(answers, "imp.age.impact", "neutral");
    put(answers, "risk.rows",
        assessment::Rows{{support::row("r", {{"risk", "Letters are not read"},
                                             {"consequence", "3"},
                                             {"likelihood", "3"},
                                             {"after_consequence", "3"},
                                             {"after_likelihood", "1"}})}});
    return answers;
}

std::vector<OutcomeOption> options_of(const RuleBook& book, const Answers& answers) {
    return outcome_options(book, assessment::visible(book.form, answers));
}

std::string allowed(const std::vector<OutcomeOption>& options) {
    std::string out;
    for (const OutcomeOption& option : options)
        if (option.allowed) out += (out.empty() ? "" : " ") + option.id;
    return out;
}

bool says(const OutcomeOption& option, const std::string& part) {
    return std::ranges::any_of(
        option.reasons, [&](const std::string& reason) { return reason.find(part) != std::string::npos; });
}

assessment::Rows one_row(std::vector<std::pair<std::string, assessment::Cell>> cells) {
    return {{support::row("x", std::move(cells))}};
}

const assessment::Rows kExtreme = one_row({{"risk", "People die waiting"},
                                           {"consequence", "5"},
                                           {"likelihood", "5"},
                                           {"after_consequence", "5"},
                                           {"after_likelihood", "3"}});

}  // namespace

TEST_CASE("Each limit of the outcomes stands alone", "[rules][outcome]") {
    struct Row {
        std::string why;
        std::vector<std::pair<std::string, assessment::Value>> changes;
        std::string allowed;
        std::size_t option;  // whose reasons are looked at
        std::string reason;
    };
    const std::string kNotContinue = "no_major_change adjust stop";
    const std::string kWithNegative = "adjust continue stop";
    const std::string kForced = "adjust stop";
    const std::vector<Row> rows = {
        {"nothing against it", {}, kNotContinue, 0, "no adverse effect"},
        {"nothing to continue despite", {}, kNotContinue, 2, "No negative effect remains"},
        {"a negative remains",
         {{"imp.age.impact", "negative"}, {"imp.age.after", "small"}},
         kWithNegative,
         0,
         "age: a negative effect remains"},
        {"nothing is said about after",
         {{"imp.age.impact", "both"}},
         kWithNegative,
         0,
         "age: a negative effect remains"},
        {"a negative is gone after action",
         {{"imp.age.impact", "negative"}, {"imp.age.after", "none"}},
         kNotContinue,
         0,
         "no adverse effect"},
        {"a group's negative remains",
         {{"imp.carers.impact", "negative"}},
         kWithNegative,
         0,
         "carers: a negative"},
        {"an unknown with no plan",
         {{"imp.race.impact", "unknown"}},
         kForced,
         0,
         "race: the effect is not known"},
        {"an unknown with a gap row",
         {{"imp.race.impact", "unknown"},
          {"ev.gaps", one_row({{"gap", "Who comes"}, {"groups", chosen({"race"})}})}},
         kNotContinue,
         0,
         "no adverse effect"},
        {"an unknown with an action",
         {{"imp.race.impact", "unknown"},
          {"act.rows", one_row({{"action", "Ask them"}, {"groups", chosen({"race"})}})}},
         kNotContinue,
         0,
         "no adverse effect"},
        {"unlawfulness not certain",
         {{"imp.age.impact", "negative"}, {"imp.age.after", "none"}, {"imp.age.unlawful", "unsure"}},
         kForced,
         0,
         "still in question"},
        {"an extreme risk remains", {{"risk.rows", kExtreme}}, kForced, 0, "15, Extreme"},
        {"a yes on the right to life",
         {{"hr.life", "yes"}, {"imp.age.impact", "negative"}},
         kForced,
         2,
         "absolute"},
        {"a yes on degrading treatment",
         {{"hr.degrading", "yes"}, {"imp.age.impact", "negative"}},
         kForced,
         2,
         "absolute"},
        {"unsure on the right to life is not yes",
         {{"hr.life", "unsure"}, {"imp.age.impact", "negative"}},
         kWithNegative,
         2,
         "no less harmful way"},
        {"a yes on a qualified right",
         {{"hr.private_family", "yes"}, {"imp.age.impact", "negative"}},
         kWithNegative,
         2,
         "no less harmful way"},
        {"unlawful with no exception",
         {{"imp.age.impact", "negative"}, {"imp.age.unlawful", "yes"}},
         kForced,
         2,
         "no lawful reason"},
        {"unlawful with an exception",
         {{"imp.age.impact", "negative"},
          {"imp.age.unlawful", "yes"},
          {"imp.age.justify", "Schedule 3, paragraph 27."}},
         kWithNegative,
         2,
         "legal advice was taken"},
        {"direct with no exception",
         {{"imp.age.impact", "negative"}, {"imp.age.conduct", "direct"}},
         kForced,
         2,
         "no lawful reason"},
        {"indirect may be weighed",
         {{"imp.age.impact", "negative"}, {"imp.age.conduct", "indirect"}},
         kWithNegative,
         2,
         "legal advice was taken"},
        {"continue with an extreme risk",
         {{"imp.age.impact", "negative"}, {"risk.rows", kExtreme}},
         kWithNegative,
         2,
         "an executive has to sign"},
        {"an emergency",
         {{"prop.term", "emergency"}, {"about.decision_date", support::typed_date("2026-11-30")}},
         kNotContinue,
         1,
         "no later than 28 February 2027"},
    };
    const RuleBook book = support::small_book();
    for (const Row& row : rows) {
        CAPTURE(row.why);
        Answers answers = quiet();
        for (const auto& [question, value] : row.changes) put(answers, question, value);
        const auto options = options_of(book, answers);
        REQUIRE(options.size() == 4);
        CHECK(allowed(options) == row.allowed);
        CHECK(says(options[row.option], row.reason));
        for (const OutcomeOption& option : options) CHECK_FALSE(option.reasons.empty());
    }
}

TEST_CASE("The service change may continue, and knows what to record", "[rules][outcome]") {
    const RuleBook& book = support::shipped_book();
    const auto assessment = support::example("service_change");
    const auto options = outcome_options(book, assessment::visible(book.form, assessment));
    CHECK(allowed(options) == "adjust continue stop");
    CHECK(says(options[2], "Race: record that legal advice was taken"));
}

TEST_CASE("What is still open is listed for the decision-maker", "[rules][outcome]") {
    const RuleBook& book = support::shipped_book();
    auto assessment = support::example("service_change");
    assessment.answers["about.decision_taken"] = "yes";
    std::vector<std::string> kinds;
    std::string all;
    for (const Unresolved& open : unresolved(book, assessment, assessment::visible(book.form, assessment))) {
        kinds.push_back(open.kind);
        all += open.sentence + "\n";
        CHECK_FALSE(open.sentence.empty());
        CHECK(open.sentence.find('{') == std::string::npos);
        CHECK(book.form.find(open.question) != nullptr);
    }
    CAPTURE(all);
    CHECK(std::ranges::count(kinds, "decision_taken") == 1);
    CHECK(std::ranges::count(kinds, "negative") == 9);
    CHECK(std::ranges::count(kinds, "unknown") == 1);
    CHECK(std::ranges::count(kinds, "gap") == 2);
    CHECK(std::ranges::count(kinds, "risk") ==
          3);  // 12, 9 and 12 after action; 6 and 3 are below the threshold
    CHECK(std::ranges::count(kinds, "to_do") == 1);
    CHECK(all.find("Gap in the evidence: “Whether trans people") != std::string::npos);
}

TEST_CASE("A choice below the rules is listed with its reason", "[rules][outcome]") {
    const RuleBook& book = support::shipped_book();
    auto assessment = support::example("staff_policy");
    CHECK(unresolved(book, assessment, assessment::visible(book.form, assessment)).empty());
    assessment.answers["scr.race.impact"] = "negative";
    const auto open = unresolved(book, assessment, assessment::visible(book.form, assessment));
    REQUIRE(open.size() == 2);
    CHECK(open[0].kind == "stage1_choice_down");
    CHECK(open[0].sentence.find("No difference was found for any group") != std::string::npos);
    CHECK(open[1].kind == "negative");
}
