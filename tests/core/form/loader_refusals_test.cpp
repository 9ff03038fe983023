// The loader's refusals: each row spoils the small form in one way and expects the place and the reason.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/form/loader.h"
#include "tests/support/small_form.h"

using base::ErrorCode;

namespace {

struct Spoiled {
    const char* name;
    const char* from;
    const char* to;
    ErrorCode code;
    const char* in_sentence;  // place and piece, as the user reads them
};

void refuses(const Spoiled& row, const form::DefinitionText& form, const form::DefinitionText& guidance) {
    CAPTURE(row.name);
    const auto loaded = form::load(form, guidance);
    REQUIRE_FALSE(loaded.has_value());
    const std::string sentence = base::sentence(loaded.error());
    CAPTURE(sentence);
    CHECK(loaded.error().code == row.code);
    CHECK(sentence.find(row.in_sentence) != std::string::npos);
}

}  // namespace

TEST_CASE("A spoiled form is refused with file, place and reason", "[form]") {
    const Spoiled rows[] = {
        {"no JSON", "\"conditions\": {", "\"conditions\": {,", ErrorCode::NotJson, "f.json line 5, column"},
        {"another schema", "ehiira-form/1", "ehiira-form/2", ErrorCode::UnknownValue,
         "f.json line 2, /schema: expected “ehiira-form/1”"},
        {"a member with a typing mistake", R"("row_name")", R"("rowname")", ErrorCode::UnknownMember,
         "“rowname”"},
        {"a member of another type's questions", R"("type": "email")", R"("type": "email", "columns": [])",
         ErrorCode::UnknownMember, "pages/0/questions/3: “columns”"},
        {"an unknown type", R"("type": "email")", R"("type": "mail")", ErrorCode::UnknownValue,
         "“mail” is not one of short, long"},
        {"an unknown need", R"("need": "should")", R"("need": "must")", ErrorCode::UnknownValue,
         "“must” is not one of required, should and optional"},
        {"an unknown due", R"("due": "sign_off")", R"("due": "later")", ErrorCode::UnknownValue, "“later”"},
        {"an unknown width", R"("width": "20")", R"("width": "21")", ErrorCode::UnknownValue, "width: “21”"},
        {"an unknown view", R"("view": "impact_grid")", R"("view": "grid")", ErrorCode::UnknownValue,
         "view: “grid”"},
        {"an unknown stage", R"("id": "stage2")", R"("id": "stage3")", ErrorCode::UnknownValue, "“stage3”"},
        {"the same stage twice", R"("id": "stage2")", R"("id": "stage1")", ErrorCode::DuplicateId,
         "“stage1”"},
        {"an unknown kind of right", R"("kind": "limited")", R"("kind": "weak")", ErrorCode::UnknownValue,
         "“weak”"},
        {"an empty label", R"("label": "Your work email")", R"("label": " ")", ErrorCode::MissingMember,
         "label"},
        {"an id with capitals", R"("id": "about.email")", R"("id": "about.Email")", ErrorCode::UnknownValue,
         "“about.Email” is not made of"},
        {"a question id twice", R"("id": "about.email")", R"("id": "about.title")", ErrorCode::DuplicateId,
         "questions/3/id: “about.title”"},
        {"a page id twice", R"("id": "sign-off")", R"("id": "about")", ErrorCode::DuplicateId, "“about”"},
        {"a section id twice", R"("id": "s2.16")", R"("id": "s1.a")", ErrorCode::DuplicateId, "“s1.a”"},
        {"an option id twice", R"({"id": "new", "label": "Something new"})",
         R"({"id": "reduce", "label": "Something new"})", ErrorCode::DuplicateId, "options/1/id: “reduce”"},
        {"a column id twice", R"({"id": "joined")", R"({"id": "name")", ErrorCode::DuplicateId, "“name”"},
        {"an item id twice", R"({"id": "other", "label")", R"({"id": "age", "label")", ErrorCode::DuplicateId,
         "f.json line 15, /groups/1/id: “age”"},
        {"repeated ids that do not differ", R"("id": "hr.{id}.change", "only_for": ["life"])",
         R"("id": "hr.life")", ErrorCode::DuplicateId, "for “life”"},
        {"a choice without options", R"("type": "email")", R"("type": "one")", ErrorCode::MissingMember,
         "questions/3: “options” or “options_from”"},
        {"an empty list of options",
         R"([{"id": "hr", "label": "HR"}, {"id": "clinical", "label": "Clinical"}])", "[]",
         ErrorCode::MissingMember, "there are no options"},
        {"an option set that does not exist", R"("options_from": "impact", "need": "required", "guidance")",
         R"("options_from": "impacts", "need": "required", "guidance")", ErrorCode::UnknownId,
         "there is no option set “impacts”"},
        {"a table without columns", R"("type": "email")", R"("type": "table", "columns": [])",
         ErrorCode::MissingMember, "the table has no columns"},
        {"a table in a table", R"({"id": "joined", "label": "Since", "type": "date"})",
         R"({"id": "joined", "label": "Since", "type": "table"})", ErrorCode::UnknownValue,
         "a table cannot stand inside a table"},
        {"fixed rows without a list of rows", R"("row_name": "person")", R"("fixed_rows": true)",
         ErrorCode::WrongType, "the first column of a table with fixed rows"},
        {"a condition on a question that does not exist", R"("patients": {"not": {"question": "about.kind")",
         R"("patients": {"not": {"question": "about.sort")", ErrorCode::UnknownId,
         "there is no question “about.sort”"},
        {"a condition on an option that does not exist", R"("is": ["workforce"])", R"("is": ["staff"])",
         ErrorCode::UnknownId, "there is no option “staff”"},
        {"an item's condition is checked too", R"("must_answer": true, "shown": {"condition": "patients"})",
         R"("shown": {"question": "absent", "answered": true})", ErrorCode::UnknownId,
         "there is no question “absent”"},
        {"a column's condition on a column that does not exist", R"({"column": "role", "is": ["hr"]})",
         R"({"column": "rolle", "is": ["hr"]})", ErrorCode::UnknownId,
         "question “about.others”, column “note”, required_when: there is no column “rolle”"},
        {"a column that the table does not have", R"({"question": "about.others", "column": "role")",
         R"({"question": "about.others", "column": "rolle")", ErrorCode::UnknownId,
         "there is no column “rolle”"},
        {"a column without its table",
         R"("shown": {"question": "about.others", "column": "role", "has": ["hr"]})",
         R"("shown": {"column": "role", "has": ["hr"]})", ErrorCode::MissingMember,
         "which question column “role” belongs to"},
        {"“is” on several choices", R"("required_when": {"question": "prop.change_type", "has": ["close"]})",
         R"("required_when": {"question": "prop.change_type", "is": ["close"]})", ErrorCode::WrongType,
         "“is” needs a single choice"},
        {"“has” on text", R"("required_when": {"question": "prop.change_type", "has": ["close"]})",
         R"("required_when": {"question": "about.title", "has": ["close"]})", ErrorCode::WrongType,
         "“has” needs a choice"},
        {"a condition that says nothing", R"("shown": {"condition": "cut"})", R"("shown": {})",
         ErrorCode::MissingMember, "one of all, any, not, condition, question"},
        {"a condition with half a test", R"("shown": {"condition": "cut"})",
         R"("shown": {"question": "about.kind"})", ErrorCode::MissingMember, "one of is, has, answered"},
        {"a condition with two tests", R"("shown": {"condition": "cut"})",
         R"("shown": {"question": "about.kind", "is": ["service"], "answered": true})",
         ErrorCode::UnknownMember, "“answered”"},
        {"answered: false", R"("shown": {"condition": "cut"})",
         R"("shown": {"question": "about.kind", "answered": false})", ErrorCode::UnknownValue, "instead"},
        {"an empty list of parts", R"("shown": {"condition": "cut"})", R"("shown": {"any": []})",
         ErrorCode::MissingMember, "the list has no conditions"},
        {"an unknown named condition", R"("shown": {"condition": "cut"})",
         R"("shown": {"condition": "cuts"})", ErrorCode::UnknownId, "there is no condition “cuts”"},
        {"named conditions in a circle",
         R"("patients": {"not": {"question": "about.kind", "is": ["workforce"]}})",
         R"("patients": {"not": {"condition": "cut"}})", ErrorCode::ConditionCycle, "cut → patients → cut"},
        {"a question that hides itself", R"("type": "short", "need": "required", "guidance": "G1")",
         R"("type": "short", "shown": {"question": "about.title", "answered": true})",
         ErrorCode::ConditionCycle, "about.title → about.title"},
        {"two questions that hide each other", R"("type": "one", "need": "required",)",
         R"("type": "one", "shown": {"question": "prop.change_type", "has": ["new"]},)",
         ErrorCode::ConditionCycle, "about.kind → prop.change_type → about.kind"},
        {"guidance that does not exist", R"("guidance": "G1", "width")", R"("guidance": "G2", "width")",
         ErrorCode::UnknownId,
         "f.json line 33, question “about.title”, guidance: there is no guidance topic “G2”"},
        {"an item's guidance that does not exist",
         R"("short_label": "Liberty", "kind": "limited", "guidance": "G1")",
         R"("short_label": "Liberty", "kind": "limited", "guidance": "G2")", ErrorCode::UnknownId,
         "f.json line 19, item “liberty”, guidance"},
        {"copying from a question that does not exist", R"("prefill_from": "scr.{id}.impact")",
         R"("prefill_from": "src.{id}.impact")", ErrorCode::UnknownId,
         "there is no question “src.age.impact” to copy"},
        {"copying from another type", R"("prefill_from": "scr.{id}.impact")",
         R"("prefill_from": "about.start")", ErrorCode::WrongType, "of another type"},
        {"using a question that does not exist", R"({"use": "about.title"})", R"({"use": "about.titel"})",
         ErrorCode::UnknownId, "f.json line 77, page “details”, use: there is no question “about.titel”"},
        {"an unknown repeat", R"("repeat": "rights")", R"("repeat": "right")", ErrorCode::UnknownValue,
         "“right”"},
        {"a repeat inside a repeat", R"("id": "hr.{id}.change",)",
         R"("id": "hr.{id}.change", "repeat": "groups",)", ErrorCode::UnknownMember,
         "a repeat cannot stand inside a repeat"},
        {"a placeholder outside a repeat", R"("title": "Sign-off", "questions")",
         R"("title": "{label}", "questions")", ErrorCode::UnknownValue, "{label} stands outside a repeat"},
        {"only_for outside a repeat", R"("id": "about.email",)",
         R"("id": "about.email", "only_for": ["age"],)", ErrorCode::UnknownMember,
         "belong to what is repeated"},
        {"only_for an item of another list", R"("only_for": ["life"])", R"("only_for": ["age"])",
         ErrorCode::UnknownId, "“age” is not among those repeated for"},
        {"a page without questions",
         R"("view": "carried_over", "questions": [{"use": "about.title"}, {"use": "about.kind"}])",
         R"("questions": [])", ErrorCode::MissingMember, "the page has no questions"},
        {"an unconfirmed form without its notice", R"("notice": "Not confirmed.")", R"("notice": "")",
         ErrorCode::MissingMember, "provenance/notice"},
        {"a confirmed form without a name", R"("confirmed": false)", R"("confirmed": true)",
         ErrorCode::MissingMember, "who confirmed the questions"},
        {"too long a length guide", R"("soft_words": 200)", R"("soft_words": 5001)", ErrorCode::OutOfRange,
         "5001 is not from 0 to 5000"},
        {"a number below zero", R"("soft_words": 200)", R"("soft_words": -1)", ErrorCode::OutOfRange, "-1"},
        {"a text where a list belongs", R"("questions": [{"use": "about.title"}, {"use": "about.kind"}])",
         R"("questions": "about.title")", ErrorCode::WrongType, "expected a list, found text"},
    };
    for (const Spoiled& row : rows) {
        CAPTURE(row.name);
        const std::string text = support::with(support::small_form_text(), row.from, row.to);
        refuses(row, {"f.json", text}, {"g.json", support::small_guidance_text()});
    }
}

TEST_CASE("Spoiled guidance is refused with file, place and reason", "[form]") {
    const Spoiled rows[] = {
        {"no JSON", R"("version")", R"(version")", ErrorCode::NotJson, "g.json line 2"},
        {"another schema", "ehiira-guidance/1", "ehiira-form/1", ErrorCode::UnknownValue,
         "g.json line 2, /schema"},
        {"a topic twice", R"("id": "G10")", R"("id": "G1")", ErrorCode::DuplicateId,
         "g.json line 9, /topics/1/id: “G1”"},
        {"nothing in brief", R"("brief": ["Any age."])", R"("brief": [])", ErrorCode::MissingMember,
         "topics/1/brief: there is no paragraph"},
        {"an example without its reason", R"(, "because": "It says nothing.")", "", ErrorCode::MissingMember,
         "topics/0/weak: “because”"},
        {"a heading over nothing", R"("paragraphs": ["Before the decision."], "points": ["A new service"])",
         R"("points": [])", ErrorCode::MissingMember, "“paragraphs” or “points”"},
        {"an unknown member", R"("covers")", R"("coverage")", ErrorCode::UnknownMember, "“coverage”"},
    };
    for (const Spoiled& row : rows) {
        CAPTURE(row.name);
        const std::string text = support::with(support::small_guidance_text(), row.from, row.to);
        refuses(row, {"f.json", support::small_form_text()}, {"g.json", text});
    }
}

TEST_CASE("Conditions that would grow without bound are refused", "[form]") {
    std::string names = R"("n0": {"question": "about.kind", "answered": true})";
    for (int i = 1; i <= 30; ++i) {
        const std::string before = "{\"condition\": \"n" + std::to_string(i - 1) + "\"}";
        names += ", \"n" + std::to_string(i) + "\": {\"all\": [" + before + ", " + before + "]}";
    }
    const std::string text =
        support::with(support::small_form_text(), R"("conditions": {)", R"("conditions": {)" + names + ", ");
    refuses({"doubling", "", "", ErrorCode::TooLarge, "a condition of more than 2000 parts"},
            {"f.json", text}, {"g.json", support::small_guidance_text()});
}
