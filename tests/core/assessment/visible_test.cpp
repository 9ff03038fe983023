// What is shown, what counts, and what is needed.
#include "core/assessment/visible.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/random_answers.h"
#include "tests/support/small_form.h"

using assessment::Answers;
using assessment::Assessment;
using assessment::Choices;
using assessment::DateText;
using assessment::Row;
using assessment::Rows;
using assessment::Visible;
using form::Need;

namespace {

Visible seen(const Answers& answers) { return assessment::visible(support::small_form(), answers); }

const form::Question& question(std::string_view id) { return *support::small_form().find(id); }

}  // namespace

TEST_CASE("A hidden gate counts as unanswered, all the way down", "[assessment]") {
    // given a chain: kind shows the groups; the group's answer stays in the file
    const Answers service = {{"about.kind", "service"}, {"scr.carers.impact", "negative"}};
    CHECK(seen(service).shows("scr.carers.impact"));
    CHECK(seen(service).answers.contains("scr.carers.impact"));
    // when the gate closes, the answer behind it counts no more
    const Answers staff = {{"about.kind", "workforce"}, {"scr.carers.impact", "negative"}};
    CHECK_FALSE(seen(staff).shows("scr.carers.impact"));
    CHECK_FALSE(seen(staff).answers.contains("scr.carers.impact"));
}

TEST_CASE("Hiding an option hides what hangs on it", "[assessment]") {
    Answers answers = {{"about.kind", "service"}, {"prop.change_type", Choices{{"close"}}}};
    CHECK(seen(answers).shows("prop.cut_reason"));
    CHECK(assessment::need_now(question("prop.cut_reason"), seen(answers).answers) == Need::Required);
    answers.insert_or_assign("about.kind", "workforce");
    CHECK_FALSE(seen(answers).shows("prop.cut_reason"));
    CHECK_FALSE(
        seen(answers).answers.contains("prop.change_type"));  // its only choice is not offered to staff
}

TEST_CASE("A need is raised while its condition holds and no longer", "[assessment]") {
    const Answers reduce = {{"prop.change_type", Choices{{"reduce"}}}};
    CHECK(assessment::need_now(question("prop.cut_reason"), reduce) == Need::Should);
    const Answers close = {{"prop.change_type", Choices{{"reduce", "close"}}}};
    CHECK(assessment::need_now(question("prop.cut_reason"), close) == Need::Required);
    CHECK(assessment::need_now(question("about.title"), {}) == Need::Required);
}

TEST_CASE("A cell's need may hang on another cell of its row", "[assessment]") {
    const form::Column& note = question("about.others").columns[3];
    CHECK(assessment::need_now(note, {"r", {{"role", "hr"}}}, {}) == Need::Required);
    CHECK(assessment::need_now(note, {"r", {{"role", "clinical"}}}, {}) == Need::Optional);
    CHECK(assessment::need_now(note, {"r", {}}, {}) == Need::Optional);
}

TEST_CASE("What does not count is left out, and nothing else", "[assessment]") {
    const Answers answers = {
        {"about.title", ""},                             // blank
        {"about.kind", "elsewhere"},                     // no such option
        {"about.start", DateText{"31", "2", "2026"}},    // no date yet, but an answer
        {"about.email", Choices{{"x"}}},                 // another type
        {"prop.change_type", Choices{{"reduce", "x"}}},  // one known, one not
        {"prop.need", "text"},
        {"gone.question", "text"},
        {"about.others",
         Rows{{Row{"a", {{"name", "Kim"}, {"gone", "x"}, {"role", "none"}, {"joined", "text"}}}, Row{"b", {}},
               Row{"c", {{"name", ""}}}}}},
    };
    const Answers expected = {
        {"about.start", DateText{"31", "2", "2026"}},
        {"prop.change_type", Choices{{"reduce"}}},
        {"prop.need", "text"},
        {"about.others", Rows{{Row{"a", {{"name", "Kim"}}}}}},
    };
    CHECK(seen(answers).answers == expected);
}

TEST_CASE("Conditions of every kind", "[assessment]") {
    using form::Condition;
    using form::ConditionKind;
    const Condition yes{};
    const Condition is{ConditionKind::Is, "one", {}, {"a", "b"}, {}};
    const Condition has{ConditionKind::Has, "many", {}, {"x"}, {}};
    const Condition cell{ConditionKind::Has, "table", "c", {"x"}, {}};
    const Condition answered{ConditionKind::Answered, "one", {}, {}, {}};
    const Condition filled{ConditionKind::Answered, "table", "c", {}, {}};
    const Condition row_cell{ConditionKind::Is, {}, "c", {"x"}, {}};
    const auto any = [](std::vector<Condition> parts) {
        return Condition{ConditionKind::Any, {}, {}, {}, parts};
    };
    const auto all = [](std::vector<Condition> parts) {
        return Condition{ConditionKind::All, {}, {}, {}, parts};
    };
    const auto no = [](Condition part) {
        return Condition{ConditionKind::Not, {}, {}, {}, {std::move(part)}};
    };
    const Answers nothing;
    const Answers one = {{"one", "b"}};
    const Answers many = {{"many", Choices{{"w", "x"}}}};
    const Answers rows = {{"table", Rows{{Row{"1", {}}, Row{"2", {{"c", "x"}}}}}}};
    const Answers listed = {{"table", Rows{{Row{"1", {{"c", Choices{{"w", "x"}}}}}}}}};
    struct Case {
        const char* name;
        Condition condition;
        const Answers& answers;
        bool holds;
    };
    const Case cases[] = {
        {"always", yes, nothing, true},
        {"unanswered is none of the values", is, nothing, false},
        {"is one of the values", is, one, true},
        {"has one of the values", has, many, true},
        {"has none", has, nothing, false},
        {"any row's cell", cell, rows, true},
        {"any row's several choices", cell, listed, true},
        {"no rows", cell, nothing, false},
        {"a cell is filled", filled, rows, true},
        {"no cell is filled", filled, nothing, false},
        {"answered", answered, one, true},
        {"not answered", answered, nothing, false},
        {"not of unanswered", no(is), nothing, true},
        {"not", no(is), one, false},
        {"any of", any({has, is}), one, true},
        {"any of none", any({has, is}), nothing, false},
        {"all of", all({is, answered}), one, true},
        {"all but one", all({is, has}), one, false},
        {"a row's cell without a row", row_cell, rows, false},
    };
    for (const Case& row : cases) {
        CAPTURE(row.name);
        CHECK(assessment::holds(row.condition, row.answers) == row.holds);
    }
}

TEST_CASE("Complete is more than answered for tables", "[assessment]") {
    const auto complete = [](std::string_view id, const Answers& answers) {
        return assessment::is_complete(question(id), answers);
    };
    CHECK_FALSE(complete("about.others", {}));
    CHECK(complete("about.others", {{"about.others", Rows{{Row{"a", {{"name", "Kim"}}}}}}}));
    CHECK_FALSE(complete("about.others", {{"about.others", Rows{{Row{"a", {{"role", "hr"}}}}}}}));
    CHECK_FALSE(
        complete("about.others", {{"about.others", Rows{{Row{"a", {{"name", "Kim"}, {"role", "hr"}}}}}}}));
    // fixed rows: each of them
    const Answers half = {{"hr.liberty.tests", Rows{{Row{"lawful", {{"met", "yes"}}}}}}};
    const Answers whole = {
        {"hr.liberty.tests", Rows{{Row{"lawful", {{"met", "yes"}}}, Row{"necessary", {{"met", "no"}}}}}}};
    CHECK_FALSE(complete("hr.liberty.tests", half));
    CHECK(complete("hr.liberty.tests", whole));
    CHECK(complete("about.title", {{"about.title", "x"}}));
}

TEST_CASE("Fixed rows are shown from the start and keep what was typed", "[assessment]") {
    const auto shown = assessment::rows_shown(
        question("hr.liberty.tests"), {{"hr.liberty.tests", Rows{{Row{"necessary", {{"met", "no"}}}}}}});
    REQUIRE(shown.size() == 2);
    CHECK(shown[0] == Row{"lawful", {}});
    CHECK(shown[1] == Row{"necessary", {{"met", "no"}}});
}

TEST_CASE("Stage 2 is hidden until it is started", "[assessment]") {
    Assessment assessment;
    assessment.answers = {{"scr.age.impact", "negative"}, {"imp.age.impact", "negative"}};
    CHECK_FALSE(assessment::visible(support::small_form(), assessment).shows("imp.age.impact"));
    CHECK_FALSE(assessment::visible(support::small_form(), assessment).answers.contains("imp.age.impact"));
    assessment.stage1 = Answers{};
    CHECK(assessment::visible(support::small_form(), assessment).shows("imp.age.impact"));
}

TEST_CASE("Starting Stage 2 freezes what counts and carries answers over once", "[assessment]") {
    Assessment assessment;
    assessment.answers = {{"about.kind", "workforce"},
                          {"scr.age.impact", "negative"},
                          {"scr.marriage_cp.impact", "no_such_option"},
                          {"scr.carers.impact", "negative"}};  // hidden for workforce
    assessment::start_stage2(support::small_form(), assessment);
    REQUIRE(assessment.stage1.has_value());
    CHECK(*assessment.stage1 == Answers{{"about.kind", "workforce"}, {"scr.age.impact", "negative"}});
    CHECK(assessment::text(assessment.answers, "imp.age.impact") == "negative");
    CHECK_FALSE(assessment.answers.contains("imp.marriage_cp.impact"));
    CHECK(assessment.answers.contains("scr.carers.impact"));
    // a second start changes nothing
    assessment.answers.insert_or_assign("scr.age.impact", "positive");
    const Assessment before = assessment;
    assessment::start_stage2(support::small_form(), assessment);
    CHECK(assessment == before);
}

TEST_CASE("Starting Stage 2 keeps what was already answered there", "[assessment]") {
    Assessment assessment;
    assessment.answers = {{"scr.age.impact", "negative"}, {"imp.age.impact", "positive"}};
    assessment::start_stage2(support::small_form(), assessment);
    CHECK(assessment::text(assessment.answers, "imp.age.impact") == "positive");
}

TEST_CASE("Toggling any answer there and back changes nothing", "[assessment][property]") {
    const form::FormDefinition& form = support::small_form();
    REQUIRE_FALSE(form.question_order.empty());
    for (unsigned seed = 1; seed <= 40; ++seed) {
        support::RandomAnswers random(seed);
        Answers answers = random.answers(form);
        const Visible before = assessment::visible(form, answers);
        const Answers kept = answers;
        for (const std::string& id : form.question_order) {
            CAPTURE(seed, id);
            const auto old = answers.find(id);
            const std::optional<assessment::Value> value =
                old == answers.end() ? std::nullopt : std::optional(old->second);
            answers.insert_or_assign(id, random.answer(form.questions.at(id)));
            (void)assessment::visible(form, answers);
            if (value) {
                answers.insert_or_assign(id, *value);
            } else {
                answers.erase(id);
            }
            const Visible after = assessment::visible(form, answers);
            REQUIRE(answers == kept);
            REQUIRE(after.answers == before.answers);
            REQUIRE(after.questions == before.questions);
        }
    }
}

TEST_CASE("Only visible answers count: taking hidden ones away changes nothing", "[assessment][property]") {
    const form::FormDefinition& form = support::small_form();
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Visible all = assessment::visible(form, support::RandomAnswers(seed).answers(form));
        const Visible again = assessment::visible(form, all.answers);
        REQUIRE(again.answers == all.answers);
        REQUIRE(again.questions == all.questions);
        for (const auto& [id, value] : all.answers) {
            REQUIRE(all.shows(id));
            REQUIRE_FALSE(assessment::is_blank(value));
        }
    }
}
