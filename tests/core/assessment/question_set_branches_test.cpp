// The branches of the shipped question set: who is asked what, how much a small assessment needs, and what Stage 2
// opens. Not its wording (tests/core/form/question_set_test.cpp) and not the rules (tests/core/rules).
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/visible.h"
#include "tests/support/question_set.h"
#include "tests/support/saved_examples.h"
#include "tests/support/small_book.h"

using assessment::Answers;
using assessment::Assessment;
using assessment::Visible;
using form::Need;
using form::Question;
using form::QuestionType;
using support::chosen;
using support::put;
using support::question_set;
using support::row;

namespace {

constexpr int kMostAnswers = 65;  // Source: decisions, 12.
constexpr int kMostProse = 10;

Answers affected(std::string_view people, std::string_view staff) {
    Answers answers;
    for (const char* who : {"who.patients", "who.carers", "who.public", "who.partners"})
        put(answers, who, std::string(people));
    put(answers, "who.staff", std::string(staff));
    return answers;
}

Answers everything_neutral(Answers answers) {
    std::vector<std::string> characteristics;
    for (const form::Item& item : question_set().items) {
        if (item.characteristic) characteristics.push_back(item.id);
        if (item.characteristic) put(answers, "scr." + item.id + ".impact", "neutral");
        if (item.must_answer) put(answers, "scr." + item.id + ".impact", "none");
    }
    put(answers, "scr.groups_rest", "yes");
    put(answers, "scr.shared",
        assessment::Rows{{row("r1", {{"reason", "We looked."}, {"covers", chosen(characteristics)}})}});
    return answers;
}

Visible seen(const Answers& answers) { return assessment::visible(question_set(), answers); }

Need need_of(std::string_view question, const Answers& answers) {
    return assessment::need_now(*question_set().find(question), seen(answers).answers);
}

struct Effort {
    int answers = 0;
    int prose = 0;
};

bool is_prose(const Question& question) {
    if (question.type == QuestionType::LongText) return true;
    return std::ranges::any_of(question.columns, [](const form::Column& column) {
        return column.type == QuestionType::LongText && column.need == Need::Required;
    });
}

// What must be answered to send Stage 1, or has been answered though it need not be. The reason given for several at
// once counts once: it stands in for the required reasons of each.
Effort effort_of_stage1(const Answers& answers) {
    const Visible visible = seen(answers);
    Effort effort;
    for (const std::string& id : question_set().question_order) {
        const Question& question = question_set().questions.at(id);
        if (question.stage != "stage1" || !visible.shows(id) || question.due != form::Due::Submission)
            continue;
        const bool wanted =
            assessment::need_now(question, visible.answers) == Need::Required || answers.contains(id);
        if (!wanted) continue;
        ++effort.answers;
        if (is_prose(question)) ++effort.prose;
    }
    return effort;
}

Assessment in_stage2(const Answers& answers) {
    Assessment assessment;
    assessment.answers = answers;
    assessment::start_stage2(question_set(), assessment);
    return assessment;
}

bool shows(const Assessment& assessment, std::string_view question) {
    return assessment::visible(question_set(), assessment).shows(question);
}

}  // namespace

TEST_CASE("A small staff policy needs at most 65 answers, of which at most 10 are prose",
          "[form][question-set]") {
    const Answers answers = support::saved_example("small-staff-policy").answers;
    // The example is such an assessment: about staff, with no difference found for anybody, and Stage 1 only.
    REQUIRE(assessment::text(answers, "about.kind") == "policy");
    REQUIRE(assessment::text(answers, "who.patients") == "no");
    REQUIRE(assessment::text(answers, "s1.choice") == "stage1");
    for (const form::Item& item : question_set().items)
        if (item.characteristic)
            REQUIRE(assessment::text(answers, "scr." + item.id + ".impact") == "neutral");
    const Effort effort = effort_of_stage1(answers);
    INFO(effort.answers << " answers, " << effort.prose << " of prose");
    CHECK(effort.answers <= kMostAnswers);
    CHECK(effort.prose <= kMostProse);
    CHECK(effort.answers >= 40);  // the count itself works
}

TEST_CASE("Where only staff are affected, nothing is asked about patients", "[form][question-set]") {
    Answers answers = affected("no", "yes");
    put(answers, "about.org_type", "icb");
    const Visible visible = seen(answers);
    for (const char* id :
         {"hi.access", "hi.outcomes", "hi.direction", "hi.explain", "eng1.formal", "scr.homeless.impact",
          "scr.sex_workers.impact", "scr.smi.impact", "ev.local_profile", "hi2.gap", "hi2.triple", "acc.ais",
          "eng.duty", "eng.formal"}) {
        INFO(id);
        CHECK_FALSE(visible.shows(id));
    }
    for (const char* id :
         {"hi.staff", "scr.carers.impact", "scr.digital.impact", "ev.workforce", "eng.staff"}) {
        INFO(id);
        CHECK(visible.shows(id));
    }
}

TEST_CASE("Where no staff are affected, nothing is asked about staff", "[form][question-set]") {
    const Visible visible = seen(affected("yes", "no"));
    for (const char* id : {"hi.staff", "ev.workforce", "eng.staff", "wf.posts"}) {
        INFO(id);
        CHECK_FALSE(visible.shows(id));
    }
    for (const char* id : {"hi.access", "scr.homeless.impact", "acc.ais", "eng.duty"}) {
        INFO(id);
        CHECK(visible.shows(id));
    }
}

TEST_CASE("A workforce change asks about patients only once they are said to be affected",
          "[form][question-set]") {
    Answers answers;
    put(answers, "about.kind", "workforce");
    CHECK_FALSE(seen(answers).shows("hi.access"));
    CHECK(seen(answers).shows("wf.posts"));
    put(answers, "who.patients", "indirectly");
    CHECK_FALSE(seen(answers).shows("hi.access"));
    put(answers, "who.patients", "yes");
    CHECK(seen(answers).shows("hi.access"));
}

TEST_CASE("Each kind of proposal opens its own part of section 11", "[form][question-set]") {
    struct Row {
        const char* name;
        const char* kind;
        std::vector<std::string> change;
        bool buying, policy, workforce;
    };
    const Row table[] = {
        {"a service that is bought", "service", {"procurement"}, true, false, false},
        {"a service that is not bought", "service", {"change"}, false, false, false},
        {"a policy", "policy", {"new_policy"}, false, true, false},
        {"a strategy follows the policy questions", "strategy", {"new_policy"}, false, true, false},
        {"a workforce change", "workforce", {"restructure"}, false, false, true},
        {"a financial decision with staff affected", "financial", {"procurement"}, true, false, true}};
    for (const Row& test : table) {
        INFO(test.name);
        Answers answers = affected("yes", "yes");
        put(answers, "about.kind", test.kind);
        put(answers, "prop.change_type", chosen(test.change));
        const Visible visible = seen(answers);
        CHECK(visible.shows("proc.stage") == test.buying);
        CHECK(visible.shows("pol.applies") == test.policy);
        CHECK(visible.shows("wf.posts") == test.workforce);
    }
}

TEST_CASE("A reason for several is not asked again for each", "[form][question-set]") {
    Answers answers = everything_neutral(affected("yes", "yes"));
    CHECK_FALSE(seen(answers).shows("scr.age.reason"));
    answers.erase("scr.shared");
    CHECK(seen(answers).shows("scr.age.reason"));
    CHECK_FALSE(seen(answers).shows("scr.carers.reason"));  // "no different effect expected" needs none
    put(answers, "scr.carers.impact", "neutral");
    CHECK(seen(answers).shows("scr.carers.reason"));
}

TEST_CASE("One confirmation covers the other groups until each that is asked about is answered",
          "[form][question-set]") {
    Answers everyone = affected("yes", "yes");
    CHECK(seen(everyone).shows("scr.groups_rest"));
    for (const form::Item& item : question_set().items)
        if (!item.characteristic && item.id != "other") put(everyone, "scr." + item.id + ".impact", "none");
    CHECK_FALSE(seen(everyone).shows("scr.groups_rest"));
    for (const form::Item& item : question_set().items) {
        if (item.characteristic || item.must_answer || item.id == "other") continue;
        INFO(item.id);
        Answers but_one = everyone;
        but_one.erase("scr." + item.id + ".impact");
        CHECK(seen(but_one).shows("scr.groups_rest"));
        for (const char* who : {"who.patients", "who.carers", "who.public"}) put(but_one, who, "no");
        const bool asked_of_staff = seen(but_one).shows("scr." + item.id + ".impact");
        CHECK(seen(but_one).shows("scr.groups_rest") == asked_of_staff);
    }
}

TEST_CASE("Saying that another group may be affected asks how the groups were considered",
          "[form][question-set]") {
    Answers answers = affected("no", "yes");
    CHECK_FALSE(seen(answers).shows("scr.groups_note"));
    put(answers, "scr.groups_rest", "yes");
    CHECK(need_of("scr.groups_note", answers) == Need::Should);
    CHECK(seen(answers).shows("scr.groups_note"));
    put(answers, "scr.groups_rest", "no");
    CHECK(need_of("scr.groups_note", answers) == Need::Required);
}

TEST_CASE("Any effect that is negative, both or unknown, of any of the 29, asks for a first risk",
          "[form][question-set]") {
    for (const form::Item& item : question_set().items) {
        for (const char* impact : {"negative", "both", "unknown", "positive", "neutral"}) {
            INFO(item.id << " " << impact);
            Answers answers = affected("yes", "yes");
            put(answers, "scr." + item.id + ".impact", impact);
            const bool wanted =
                std::string_view(impact) != "positive" && std::string_view(impact) != "neutral";
            CHECK((need_of("risk1.rows", answers) == Need::Required) == wanted);
        }
    }
}

TEST_CASE("What takes something away asks for the options that were considered", "[form][question-set]") {
    for (const char* change :
         {"reduce", "relocate", "merge", "decommission", "eligibility", "cost", "restructure"}) {
        INFO(change);
        Answers answers;
        put(answers, "about.kind", "financial");
        put(answers, "prop.change_type", chosen({change}));
        CHECK(need_of("prop.options", answers) == Need::Required);
    }
    Answers pilot;
    put(pilot, "prop.change_type", chosen({"pilot"}));
    CHECK(need_of("prop.options", pilot) == Need::Should);
}

TEST_CASE("Not relevant is offered only where nobody is affected", "[form][question-set]") {
    Answers answers = affected("no", "no");
    put(answers, "s1.choice", "not_relevant");
    CHECK(assessment::text(seen(answers).answers, "s1.choice") == "not_relevant");
    put(answers, "who.staff", "indirectly");
    CHECK(assessment::text(seen(answers).answers, "s1.choice").empty());
}

TEST_CASE("Unsure about a right asks as much as yes", "[form][question-set]") {
    for (const char* answer : {"yes", "unsure", "no"}) {
        INFO(answer);
        const bool asks = std::string_view(answer) != "no";
        Answers answers;
        put(answers, "hr.liberty", answer);
        put(answers, "hr.life", answer);
        CHECK(seen(answers).shows("hr.liberty.tests") == asks);
        CHECK(seen(answers).shows("hr.life.change") == asks);
        CHECK(seen(answers).shows("hr.life.explain") == asks);
    }
}

TEST_CASE("Stage 2 asks one confirmation where no difference was found", "[form][question-set]") {
    Assessment assessment = in_stage2(everything_neutral(affected("yes", "yes")));
    CHECK(shows(assessment, "imp.age.confirm"));
    CHECK_FALSE(shows(assessment, "imp.age.impact"));
    put(assessment.answers, "imp.age.confirm", "yes");
    CHECK_FALSE(shows(assessment, "imp.age.impact"));
    put(assessment.answers, "imp.age.confirm", "no");
    CHECK(shows(assessment, "imp.age.impact"));
    CHECK(shows(assessment, "imp.age.evidence"));
}

TEST_CASE("Stage 2 opens in full what had an effect, and copies its answers", "[form][question-set]") {
    Answers answers = everything_neutral(affected("yes", "yes"));
    put(answers, "scr.race.impact", "negative");
    answers.erase("scr.shared");
    put(answers, "scr.race.reason", "Letters are in English only.");
    const Assessment assessment = in_stage2(answers);
    CHECK_FALSE(shows(assessment, "imp.race.confirm"));
    CHECK(assessment::text(assessment.answers, "imp.race.impact") == "negative");
    CHECK(assessment::text(assessment.answers, "imp.race.evidence") == "Letters are in English only.");
    for (const char* part : {"how", "negative", "mitigate", "after", "unlawful", "conduct"}) {
        INFO(part);
        CHECK(shows(assessment, std::string("imp.race.") + part));
    }
    CHECK_FALSE(shows(assessment, "imp.race.positive"));
}

TEST_CASE(
    "Carers, the armed forces and deprivation are always looked at in Stage 2, other groups where marked",
    "[form][question-set]") {
    Assessment assessment = in_stage2(everything_neutral(affected("yes", "yes")));
    for (const char* id : {"carers", "armed_forces", "deprivation"})
        CHECK(shows(assessment, "imp." + std::string(id) + ".impact"));
    CHECK_FALSE(shows(assessment, "imp.homeless.impact"));
    put(assessment.answers, "imp.groups_rest", "no");
    put(assessment.answers, "imp.groups_more", chosen({"homeless"}));
    CHECK(shows(assessment, "imp.homeless.impact"));
    CHECK_FALSE(shows(assessment, "imp.justice.impact"));
}

TEST_CASE("A negative effect of any of the 29 asks for an action, a risk and a hearing",
          "[form][question-set]") {
    for (const form::Item& item : question_set().items) {
        INFO(item.id);
        Answers answers = affected("yes", "yes");
        put(answers, "scr." + item.id + ".impact", "both");
        const Assessment assessment = in_stage2(answers);
        CHECK(need_of("act.rows", assessment.answers) == Need::Required);
        CHECK(need_of("risk.rows", assessment.answers) == Need::Required);
        CHECK(shows(assessment, "eng.missing"));
        CHECK(shows(assessment, "imp." + item.id + ".mitigate"));
        Assessment heard = assessment;
        put(heard.answers, "eng.log", assessment::Rows{{row("r1", {{"groups", chosen({item.id})}})}});
        CHECK_FALSE(shows(heard, "eng.missing"));
    }
}

TEST_CASE("Unknown asks how to find out and for a gap, and opens nothing else", "[form][question-set]") {
    Answers answers = everything_neutral(affected("yes", "yes"));
    put(answers, "scr.sex.impact", "unknown");
    const Assessment assessment = in_stage2(answers);
    CHECK(shows(assessment, "imp.sex.unknown_plan"));
    CHECK_FALSE(shows(assessment, "imp.sex.mitigate"));
    CHECK_FALSE(shows(assessment, "imp.age.impact"));
    CHECK(need_of("ev.gaps", assessment.answers) == Need::Required);
    CHECK(need_of("act.rows", assessment.answers) == Need::Should);
}

TEST_CASE("A doubt about the law, the author's or the reviewer's, asks for the justification",
          "[form][question-set]") {
    Answers answers = affected("yes", "yes");
    put(answers, "scr.age.impact", "negative");
    Assessment assessment = in_stage2(answers);
    put(assessment.answers, "imp.age.unlawful", "no");
    CHECK_FALSE(shows(assessment, "imp.age.justify"));
    CHECK_FALSE(shows(assessment, "imp.age.advice"));
    put(assessment.answers, "imp.age.conduct", "none");
    CHECK_FALSE(shows(assessment, "imp.age.justify"));
    put(assessment.answers, "imp.age.conduct", "indirect");
    CHECK(shows(assessment, "imp.age.justify"));
    assessment.answers.erase("imp.age.conduct");
    put(assessment.answers, "imp.age.unlawful", "unsure");
    CHECK(shows(assessment, "imp.age.justify"));
    CHECK(shows(assessment, "imp.age.advice"));
}
