// The loader: what a good definition becomes.
#include "core/form/loader.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/small_form.h"

using form::Condition;
using form::ConditionKind;
using form::Due;
using form::FormDefinition;
using form::Need;
using form::Question;
using form::QuestionType;

namespace {

Condition is(std::string question, std::vector<std::string> values) {
    return {ConditionKind::Is, std::move(question), {}, std::move(values), {}};
}

Condition negated(Condition part) { return {ConditionKind::Not, {}, {}, {}, {std::move(part)}}; }

const Condition kPatients = negated(is("about.kind", {"workforce"}));

}  // namespace

TEST_CASE("A form has its sections, pages, items and rights in the order of the file", "[form]") {
    const FormDefinition& form = support::small_form();
    CHECK(form.id == "small");
    CHECK(form.version == "2026-01");
    CHECK_FALSE(form.provenance.confirmed);
    REQUIRE(form.sections.size() == 7);
    CHECK(form.sections[0].stage == "stage1");
    CHECK(form.sections[6].number == "16");
    CHECK(form.stage_titles.at("stage2") == "Full assessment");
    REQUIRE(form.items.size() == 4);
    CHECK(form.items[0].characteristic);
    CHECK(form.items[0].aims_b_and_c);
    CHECK_FALSE(form.items[1].aims_b_and_c);
    CHECK(form.items[1].short_label == "Marriage");
    CHECK(form.items[0].short_label == "Age");  // the label, where no shorter one is given
    CHECK_FALSE(form.items[2].characteristic);
    CHECK(form.items[2].must_answer);
    CHECK(form.items[2].shown == kPatients);
    REQUIRE(form.rights.size() == 2);
    CHECK(form.rights[1].kind == "limited");
    CHECK(form.question_order.front() == "about.title");
    CHECK(form.question_order.size() == form.questions.size());
    CHECK(form.evaluation_order.size() == form.questions.size());
}

TEST_CASE("Questions carry everything that is said of them", "[form]") {
    const FormDefinition& form = support::small_form();
    const Question& title = *form.find("about.title");
    CHECK(title.label == "What is it called?");
    CHECK(title.short_label == "What is it called?");
    CHECK(title.type == QuestionType::ShortText);
    CHECK(title.need == Need::Required);
    CHECK(title.guidance == "G1");
    CHECK(title.width == "20");
    CHECK(title.stage == "stage1");
    const Question& need = *form.find("prop.need");
    CHECK(need.soft_words == 200);
    CHECK(need.may_be_unknown);
    CHECK(form.find("sign.date")->due == Due::SignOff);
    CHECK(form.find("about.title")->due == Due::Submission);
    CHECK(form.find("hr.life")->options.size() == 3);
    CHECK(form.find("hr.life")->options[2].id == "unsure");
    CHECK(form.find("absent") == nullptr);
}

TEST_CASE("Named conditions are replaced by their meaning", "[form]") {
    const FormDefinition& form = support::small_form();
    const Condition& shown = form.find("prop.cut_reason")->shown;
    REQUIRE(shown.kind == ConditionKind::All);
    REQUIRE(shown.parts.size() == 2);
    CHECK(shown.parts[0] == kPatients);
    CHECK(shown.parts[1].kind == ConditionKind::Has);
    CHECK(form.find("prop.change_type")->options[2].shown == kPatients);
}

TEST_CASE("Repeated questions become one for each item, with its words", "[form]") {
    const FormDefinition& form = support::small_form();
    const Question* reason = form.find("scr.marriage_cp.reason");
    REQUIRE(reason != nullptr);
    CHECK(reason->label == "Why, for Marriage?");
    CHECK(reason->item == "marriage_cp");
    CHECK(reason->shown == Condition{ConditionKind::Answered, "scr.marriage_cp.impact", {}, {}, {}});
    CHECK(form.find("scr.age.impact")->guidance == "G10");
    CHECK(form.find("scr.age.impact")->options.size() == 4);
    CHECK(form.find("scr.carers.impact")->shown == kPatients);  // the group's own condition
    CHECK(form.find("scr.other.impact")->shown == Condition{});
}

TEST_CASE("Repeated pages become one for each item", "[form]") {
    const FormDefinition& form = support::small_form();
    const form::Page* page = form.find_page("impact-marriage_cp");
    REQUIRE(page != nullptr);
    CHECK(page->title == "Marriage and civil partnership");
    CHECK(page->item == "marriage_cp");
    CHECK(page->questions == std::vector<std::string>{"imp.marriage_cp.impact", "imp.marriage_cp.evidence",
                                                      "imp.marriage_cp.negative"});
    const Condition page_shown = negated(is("scr.marriage_cp.impact", {"neutral"}));
    CHECK(page->shown == page_shown);
    CHECK(form.find("imp.marriage_cp.impact")->shown == page_shown);
    const Condition& negative = form.find("imp.marriage_cp.negative")->shown;
    CHECK(negative.kind == ConditionKind::All);
    CHECK(negative.parts == std::vector<Condition>{page_shown, is("imp.marriage_cp.impact", {"negative"})});
}

TEST_CASE("only_for and not_for choose among the items", "[form]") {
    const FormDefinition& form = support::small_form();
    CHECK(form.find("hr.life.change") != nullptr);
    CHECK(form.find("hr.liberty.change") == nullptr);
    CHECK(form.find("hr.life.tests") == nullptr);
    CHECK(form.find("hr.liberty.tests") != nullptr);
}

TEST_CASE("A question may show on a second page", "[form]") {
    const FormDefinition& form = support::small_form();
    CHECK(form.find_page("details")->questions == std::vector<std::string>{"about.title", "about.kind"});
    CHECK(form.page_of("about.title")->id == "about");
    CHECK(form.page_of("absent") == nullptr);
    CHECK(form.section_of("details")->id == "s2.1");
    CHECK(form.section_of("absent") == nullptr);
    CHECK(form.find_page("absent") == nullptr);
}

TEST_CASE("Tables have columns; options may come from the assessment itself", "[form]") {
    const FormDefinition& form = support::small_form();
    const Question& others = *form.find("about.others");
    REQUIRE(others.columns.size() == 4);
    CHECK(others.row_name == "person");
    CHECK(others.columns[3].has_required_when);
    CHECK(others.columns[3].required_when == Condition{ConditionKind::Is, {}, "role", {"hr"}, {}});
    CHECK(form.find("hr.liberty.tests")->fixed_rows);
    CHECK(form.find("imp.age.evidence")->options_from == "evidence");
    CHECK(form.find("imp.age.evidence")->options.empty());
}

TEST_CASE("Options of characteristics and groups are filled in", "[form]") {
    const std::string text = support::with(support::small_form_text(), R"("options_from": "evidence")",
                                           R"("options_from": "characteristics_and_groups")");
    const auto form = form::load({"f.json", text}, {"g.json", support::small_guidance_text()});
    REQUIRE(form.has_value());
    const Question& question = *form->find("imp.age.evidence");
    REQUIRE(question.options.size() == 4);
    CHECK(question.options[1].label == "Marriage");
    CHECK(question.options[2].shown == kPatients);
}

TEST_CASE("Conditions only ever look at questions earlier in the evaluation order", "[form]") {
    const FormDefinition& form = support::small_form();
    const auto place = [&](const std::string& id) {
        return std::ranges::find(form.evaluation_order, id) - form.evaluation_order.begin();
    };
    CHECK(place("about.kind") < place("prop.change_type"));
    CHECK(place("prop.change_type") < place("prop.cut_reason"));
    CHECK(place("about.others") < place("about.hr_note"));
    CHECK(place("about.kind") < place("scr.carers.impact"));
}

TEST_CASE("A gate may stand below what it opens", "[form]") {
    const std::string text = support::with(
        support::small_form_text(), R"("type": "short", "need": "required", "guidance": "G1", "width": "20")",
        R"("type": "short", "shown": {"question": "sign.date", "answered": true})");
    const auto form = form::load({"f.json", text}, {"g.json", support::small_guidance_text()});
    REQUIRE(form.has_value());
    CHECK(form->question_order.front() == "about.title");
    CHECK(form->evaluation_order.front() == "about.kind");
}

TEST_CASE("Guidance is short first, with more behind", "[form]") {
    const form::Topic* topic = support::small_form().find_topic("G1");
    REQUIRE(topic != nullptr);
    CHECK(topic->brief == std::vector<std::string>{"Begin early."});
    REQUIRE(topic->more.size() == 1);
    CHECK(topic->more[0].points == std::vector<std::string>{"A new service"});
    CHECK(topic->good_because == "It names who and how many.");
    CHECK(topic->weak_example == "N/A");
    CHECK(topic->covers == std::vector<std::string>{"Triggers"});
    CHECK(support::small_form().find_topic("G99") == nullptr);
}

TEST_CASE("A confirmed form names who confirmed it", "[form]") {
    const std::string text =
        support::with(support::small_form_text(), R"({"confirmed": false, "notice": "Not confirmed."})",
                      R"({"confirmed": true, "notice": "", "confirmed_by": "Inclusion Team, 1 May 2026"})");
    const auto form = form::load({"f.json", text}, {"g.json", support::small_guidance_text()});
    REQUIRE(form.has_value());
    CHECK(form->provenance.confirmed_by == "Inclusion Team, 1 May 2026");
}
