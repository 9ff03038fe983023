// The shipped question set against the specification it was written from: every question with its type and need,
// the nine characteristics, the groups, the rights, and the words on screen. Branches are tested elsewhere
// (tests/core/assessment/question_set_branches_test.cpp).
#include "tests/support/question_set.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json/reader.h"
#include "core/formats/json/value.h"
#include "tests/support/small_book.h"

using form::FormDefinition;
using form::Need;
using form::Question;
using form::QuestionType;
using support::question_set;

namespace {

constexpr std::size_t kLongestShortLabel = 44;
constexpr std::size_t kLongestLabel = 110;

struct Asked {
    std::string_view id;
    QuestionType type;
    Need need;  // while it is shown; a need that hangs on other answers is tested with the branches
};

// Source: ehiira-specification, section 10, in its order. "R if" of a table is Should here, raised by a condition.
constexpr Asked kAsked[] = {{"about.title", QuestionType::ShortText, Need::Required},
                            {"about.kind", QuestionType::One, Need::Required},
                            {"about.organisation", QuestionType::One, Need::Required},
                            {"about.org_type", QuestionType::One, Need::Required},
                            {"about.team", QuestionType::ShortText, Need::Required},
                            {"about.lead_name", QuestionType::ShortText, Need::Required},
                            {"about.lead_role", QuestionType::ShortText, Need::Required},
                            {"about.lead_email", QuestionType::Email, Need::Required},
                            {"about.director_name", QuestionType::ShortText, Need::Required},
                            {"about.director_role", QuestionType::ShortText, Need::Required},
                            {"about.others", QuestionType::Table, Need::Should},
                            {"about.start_date", QuestionType::Date, Need::Required},
                            {"about.target_date", QuestionType::Date, Need::Required},
                            {"about.decision_body", QuestionType::ShortText, Need::Required},
                            {"about.decision_date", QuestionType::Date, Need::Required},
                            {"about.decision_taken", QuestionType::YesNo, Need::Required},
                            {"about.decision_taken_note", QuestionType::LongText, Need::Required},
                            {"about.links", QuestionType::Table, Need::Optional},
                            {"prop.change_type", QuestionType::Many, Need::Required},
                            {"prop.background", QuestionType::LongText, Need::Required},
                            {"prop.need", QuestionType::LongText, Need::Required},
                            {"prop.aims", QuestionType::LongText, Need::Required},
                            {"prop.before_after", QuestionType::LongText, Need::Required},
                            {"prop.options", QuestionType::Table, Need::Should},
                            {"prop.scale", QuestionType::One, Need::Required},
                            {"prop.places", QuestionType::ShortText, Need::Required},
                            {"prop.start", QuestionType::Date, Need::Should},
                            {"prop.term", QuestionType::One, Need::Required},
                            {"prop.term_end", QuestionType::Date, Need::Required},
                            {"who.patients", QuestionType::One, Need::Required},
                            {"who.carers", QuestionType::One, Need::Required},
                            {"who.public", QuestionType::One, Need::Required},
                            {"who.staff", QuestionType::One, Need::Required},
                            {"who.partners", QuestionType::One, Need::Required},
                            {"who.detail", QuestionType::LongText, Need::Required},
                            {"who.none_reason", QuestionType::LongText, Need::Required},
                            {"scr.groups_note", QuestionType::LongText, Need::Should},
                            {"hi.access", QuestionType::YesNoUnsure, Need::Required},
                            {"hi.outcomes", QuestionType::YesNoUnsure, Need::Required},
                            {"hi.direction", QuestionType::One, Need::Required},
                            {"hi.explain", QuestionType::LongText, Need::Required},
                            {"hi.staff", QuestionType::YesNoUnsure, Need::Required},
                            {"ev1.sources", QuestionType::Many, Need::Required},
                            {"eng1.status", QuestionType::One, Need::Required},
                            {"eng1.note", QuestionType::LongText, Need::Required},
                            {"eng1.formal", QuestionType::YesNoUnsure, Need::Required},
                            {"dp.personal", QuestionType::YesNoUnsure, Need::Required},
                            {"dp.ref", QuestionType::ShortText, Need::Should},
                            {"risk1.rows", QuestionType::Table, Need::Should},
                            {"s1.result", QuestionType::Auto, Need::Optional},
                            {"s1.choice", QuestionType::One, Need::Required},
                            {"s1.reason", QuestionType::LongText, Need::Required},
                            {"s1.declare", QuestionType::YesNo, Need::Required},
                            {"ev.items", QuestionType::Table, Need::Required},
                            {"ev.local_profile", QuestionType::LongText, Need::Required},
                            {"ev.service", QuestionType::LongText, Need::Required},
                            {"ev.workforce", QuestionType::Table, Need::Required},
                            {"ev.gaps", QuestionType::Table, Need::Optional},
                            {"ev.heat", QuestionType::ShortText, Need::Optional},
                            {"imp.disability.adjustments", QuestionType::LongText, Need::Required},
                            {"imp.disability.ais", QuestionType::YesNoUnsure, Need::Required},
                            {"x.intersect", QuestionType::LongText, Need::Should},
                            {"x.cumulative", QuestionType::LongText, Need::Should},
                            {"x.displace", QuestionType::LongText, Need::Optional},
                            {"psed.a", QuestionType::LongText, Need::Required},
                            {"psed.b1", QuestionType::LongText, Need::Required},
                            {"psed.b2", QuestionType::LongText, Need::Required},
                            {"psed.b3", QuestionType::LongText, Need::Should},
                            {"psed.c", QuestionType::LongText, Need::Required},
                            {"psed.rating_a", QuestionType::One, Need::Required},
                            {"psed.rating_b", QuestionType::One, Need::Required},
                            {"psed.rating_c", QuestionType::One, Need::Required},
                            {"hi2.gap", QuestionType::LongText, Need::Required},
                            {"hi2.access", QuestionType::LongText, Need::Required},
                            {"hi2.outcomes", QuestionType::LongText, Need::Required},
                            {"hi2.core", QuestionType::Many, Need::Required},
                            {"hi2.reduce", QuestionType::LongText, Need::Required},
                            {"hi2.triple", QuestionType::LongText, Need::Should},
                            {"hi2.measure", QuestionType::ShortText, Need::Required},
                            {"acc.ais", QuestionType::LongText, Need::Required},
                            {"acc.language", QuestionType::LongText, Need::Required},
                            {"acc.literacy", QuestionType::LongText, Need::Should},
                            {"acc.digital", QuestionType::YesNoUnsure, Need::Required},
                            {"acc.digital.note", QuestionType::LongText, Need::Required},
                            {"acc.premises", QuestionType::LongText, Need::Should},
                            {"acc.travel", QuestionType::LongText, Need::Required},
                            {"acc.hours", QuestionType::LongText, Need::Optional},
                            {"hr.freda", QuestionType::Table, Need::Should},
                            {"eng.duty", QuestionType::YesNoUnsure, Need::Required},
                            {"eng.log", QuestionType::Table, Need::Should},
                            {"eng.missing", QuestionType::LongText, Need::Required},
                            {"eng.influence", QuestionType::LongText, Need::Required},
                            {"eng.formal", QuestionType::YesNo, Need::Required},
                            {"eng.formal.rows", QuestionType::Table, Need::Required},
                            {"eng.gunning", QuestionType::Table, Need::Required},
                            {"eng.none_why", QuestionType::LongText, Need::Required},
                            {"eng.staff", QuestionType::LongText, Need::Required},
                            {"proc.stage", QuestionType::One, Need::Required},
                            {"proc.spec", QuestionType::LongText, Need::Required},
                            {"proc.variance", QuestionType::LongText, Need::Required},
                            {"proc.monitor", QuestionType::LongText, Need::Required},
                            {"pol.applies", QuestionType::LongText, Need::Required},
                            {"pol.discretion", QuestionType::LongText, Need::Required},
                            {"pol.wording", QuestionType::YesNo, Need::Should},
                            {"pol.wording.note", QuestionType::LongText, Need::Should},
                            {"pol.train", QuestionType::LongText, Need::Should},
                            {"pol.commission", QuestionType::LongText, Need::Required},
                            {"wf.posts", QuestionType::Table, Need::Required},
                            {"wf.select", QuestionType::LongText, Need::Required},
                            {"wf.leave", QuestionType::LongText, Need::Required},
                            {"wf.adjust", QuestionType::LongText, Need::Required},
                            {"wf.location", QuestionType::LongText, Need::Required},
                            {"wf.pay", QuestionType::LongText, Need::Should},
                            {"wf.redeploy", QuestionType::LongText, Need::Required},
                            {"wf.result", QuestionType::Table, Need::Should},
                            {"risk.rows", QuestionType::Table, Need::Should},
                            {"act.rows", QuestionType::Table, Need::Should},
                            {"mon.how", QuestionType::LongText, Need::Required},
                            {"mon.data", QuestionType::Many, Need::Required},
                            {"mon.data.note", QuestionType::LongText, Need::Required},
                            {"mon.body", QuestionType::ShortText, Need::Required},
                            {"rev.date", QuestionType::Date, Need::Required},
                            {"rev.triggers", QuestionType::LongText, Need::Should},
                            {"out.summary", QuestionType::LongText, Need::Required},
                            {"out.option", QuestionType::One, Need::Required},
                            {"out.reason", QuestionType::LongText, Need::Required},
                            {"out.continue_tests", QuestionType::Table, Need::Required},
                            {"out.residual", QuestionType::Auto, Need::Optional},
                            {"out.unresolved", QuestionType::Auto, Need::Optional},
                            {"sub.date", QuestionType::Date, Need::Optional},
                            {"qa.reviewer", QuestionType::ShortText, Need::Required},
                            {"qa.date", QuestionType::Date, Need::Required},
                            {"qa.checklist", QuestionType::Table, Need::Required},
                            {"qa.comments", QuestionType::Table, Need::Optional},
                            {"qa.rag", QuestionType::One, Need::Required},
                            {"qa.conditions", QuestionType::Table, Need::Required},
                            {"qa.decision", QuestionType::One, Need::Required},
                            {"sign.director", QuestionType::YesNo, Need::Required},
                            {"sign.date", QuestionType::Date, Need::Required},
                            {"sign.executive", QuestionType::ShortText, Need::Optional},
                            {"sign.executive_date", QuestionType::Date, Need::Optional},
                            {"dec.presented", QuestionType::Date, Need::Required},
                            {"dec.result", QuestionType::One, Need::Required},
                            {"dec.date", QuestionType::Date, Need::Required},
                            {"dec.minute", QuestionType::ShortText, Need::Required},
                            {"pub.mode", QuestionType::One, Need::Required},
                            {"pub.redact", QuestionType::YesNo, Need::Required},
                            {"pub.formats", QuestionType::Many, Need::Should},
                            {"pub.url", QuestionType::ShortText, Need::Optional},
                            {"pub.date", QuestionType::Date, Need::Optional}};

// The block of each characteristic and group, after "imp.{id}.".
constexpr Asked kImpactOfEach[] = {{"impact", QuestionType::One, Need::Required},
                                   {"positive", QuestionType::LongText, Need::Required},
                                   {"negative", QuestionType::LongText, Need::Required},
                                   {"mitigate", QuestionType::LongText, Need::Required},
                                   {"after", QuestionType::One, Need::Required},
                                   {"unknown_plan", QuestionType::LongText, Need::Required}};
constexpr Asked kImpactOfCharacteristics[] = {{"evidence", QuestionType::LongText, Need::Required},
                                              {"how", QuestionType::Many, Need::Required},
                                              {"neutral_why", QuestionType::LongText, Need::Required},
                                              {"unlawful", QuestionType::One, Need::Required},
                                              {"advice", QuestionType::YesNo, Need::Required},
                                              {"conduct", QuestionType::One, Need::Required},
                                              {"justify", QuestionType::LongText, Need::Required},
                                              {"confirm", QuestionType::YesNo, Need::Required}};

constexpr std::string_view kItems[] = {"age",
                                       "disability",
                                       "gender_reassignment",
                                       "marriage_cp",
                                       "pregnancy_maternity",
                                       "race",
                                       "religion_belief",
                                       "sex",
                                       "sexual_orientation",
                                       "carers",
                                       "armed_forces",
                                       "deprivation",
                                       "homeless",
                                       "asylum_refugee_migrant",
                                       "grt",
                                       "sex_workers",
                                       "drug_alcohol",
                                       "justice",
                                       "modern_slavery",
                                       "care_experienced",
                                       "ld_autism",
                                       "smi",
                                       "multimorbidity",
                                       "rural_coastal",
                                       "digital",
                                       "literacy_language",
                                       "transport",
                                       "domestic_abuse",
                                       "other"};

void check_question(std::string_view id, const Asked& asked) {
    INFO(id);
    const Question* question = question_set().find(id);
    REQUIRE(question != nullptr);
    CHECK(question->type == asked.type);
    CHECK(question->need == asked.need);
}

std::string joined(std::string_view first, std::string_view item, std::string_view last) {
    return std::string(first) + std::string(item) + "." + std::string(last);
}

json::Value parsed(const std::string& file) {
    const auto value = json::parse(support::repository_file(file), file);
    REQUIRE(value.has_value());
    return *value;
}

std::set<std::string> ids_in(const std::string& file, std::string_view list) {
    const json::Value value = parsed(file);
    json::Reader top(value, file);
    std::set<std::string> ids;
    for (json::Reader& reader : top.list(list)) ids.insert(reader.text("id"));
    return ids;
}

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

TEST_CASE("Every question of the specification is asked, with its type and need", "[form][question-set]") {
    for (const Asked& asked : kAsked) check_question(asked.id, asked);
    for (const std::string_view item : kItems)
        for (const Asked& asked : kImpactOfEach) check_question(joined("imp.", item, asked.id), asked);
    for (const form::Item& item : question_set().items)
        if (item.characteristic)
            for (const Asked& asked : kImpactOfCharacteristics)
                check_question(joined("imp.", item.id, asked.id), asked);
}

TEST_CASE("Nine characteristics and twenty groups are asked about in the order of the specification",
          "[form][question-set]") {
    std::vector<std::string_view> ids;
    for (const form::Item& item : question_set().items) ids.push_back(item.id);
    CHECK(std::ranges::equal(ids, kItems));
    CHECK(std::ranges::count(question_set().items, true, &form::Item::characteristic) == 9);
}

TEST_CASE("Carers, the armed forces and deprivation are answered each and always looked at in full",
          "[form][question-set]") {
    for (const form::Item& item : question_set().items) {
        INFO(item.id);
        const bool always = item.id == "carers" || item.id == "armed_forces" || item.id == "deprivation";
        CHECK(item.must_answer == always);
        CHECK(item.always_in_stage2 == always);
        if (item.characteristic) continue;
        CHECK(question_set().find("scr." + item.id + ".impact")->need ==
              (always ? Need::Required : Need::Optional));
    }
}

// Source: equality-act-2010, section 149(7).
TEST_CASE("Only marriage and civil partnership is left out of aims b and c", "[form][question-set]") {
    for (const form::Item& item : question_set().items) {
        INFO(item.id);
        CHECK(item.aims_b_and_c == (item.id != "marriage_cp"));
        const Question* benefit = question_set().find("imp." + item.id + ".positive");
        REQUIRE(benefit != nullptr);
        if (item.id == "marriage_cp") CHECK(benefit->why == std::vector<std::string>{"PSED-a"});
    }
}

TEST_CASE("The four tests belong to the four rights that may be limited, the change to the two that may not",
          "[form][question-set]") {
    const std::set<std::string_view> tested = {"liberty", "private_family", "participation", "fair_process"};
    const std::set<std::string_view> changed = {"life", "degrading"};
    CHECK(question_set().rights.size() == 9);
    for (const form::Item& right : question_set().rights) {
        INFO(right.id);
        CHECK(question_set().find("hr." + right.id) != nullptr);
        CHECK(question_set().find("hr." + right.id + ".explain") != nullptr);
        CHECK((question_set().find("hr." + right.id + ".tests") != nullptr) == tested.contains(right.id));
        CHECK((question_set().find("hr." + right.id + ".change") != nullptr) == changed.contains(right.id));
    }
}

TEST_CASE("Adjustments and failure to make them are asked about disability only", "[form][question-set]") {
    for (const form::Item& item : question_set().items) {
        if (!item.characteristic) continue;
        INFO(item.id);
        const bool disability = item.id == "disability";
        CHECK((question_set().find("imp." + item.id + ".adjustments") != nullptr) == disability);
        const auto& conduct = question_set().find("imp." + item.id + ".conduct")->options;
        CHECK((std::ranges::find(conduct, "adjustments", &form::Option::id) != conduct.end()) == disability);
    }
}

TEST_CASE("Required fields belong to whoever has the assessment then", "[form][question-set]") {
    const std::pair<std::string_view, form::Due> table[] = {
        {"about.title", form::Due::Submission},   {"imp.age.unlawful", form::Due::Submission},
        {"imp.age.conduct", form::Due::Review},   {"s1.agreed", form::Due::Review},
        {"qa.decision", form::Due::Review},       {"sign.director", form::Due::SignOff},
        {"dec.minute", form::Due::AfterDecision}, {"pub.redact", form::Due::Publication}};
    for (const auto& [id, due] : table) {
        INFO(id);
        CHECK(question_set().find(id)->due == due);
    }
}

TEST_CASE("Required prose may be handed on as not known yet", "[form][question-set]") {
    for (const auto& [id, question] : question_set().questions) {
        INFO(id);
        if (question.type == QuestionType::LongText && question.need == Need::Required)
            CHECK(question.may_be_unknown);
    }
}

TEST_CASE("Every question says why it is asked, where that comes from and how sure it is",
          "[form][question-set]") {
    const std::set<std::string> sources = ids_in("assets/sources.json", "sources");
    for (const auto& [id, question] : question_set().questions) {
        INFO(id);
        CHECK_FALSE(question.why.empty());
        CHECK_FALSE(question.sources.empty());
        CHECK_FALSE(question.certainty.empty());
        CHECK_FALSE(question.guidance.empty());
        for (const std::string& source : question.sources) {
            INFO(source);
            CHECK(sources.contains(source));
        }
    }
}

TEST_CASE("Labels are short enough for a heading and a list", "[form][question-set]") {
    for (const auto& [id, question] : question_set().questions) {
        INFO(id << ": " << question.short_label << " / " << question.label);
        CHECK(letters(question.short_label) <= kLongestShortLabel);
        CHECK(letters(question.label) <= kLongestLabel);
    }
}

TEST_CASE("The list of organisations and the options of the question are the same", "[form][question-set]") {
    std::set<std::string> listed = ids_in("assets/organisations.json", "organisations");
    listed.insert("other");
    std::set<std::string> offered;
    for (const form::Option& option : question_set().find("about.organisation")->options)
        offered.insert(option.id);
    CHECK(offered == listed);
}

TEST_CASE("Until the Inclusion Team confirms the question set, it says that nobody has",
          "[form][question-set]") {
    CHECK_FALSE(question_set().provenance.confirmed);
    CHECK(question_set().provenance.notice.find("not been confirmed by the Inclusion Team") !=
          std::string::npos);
}
