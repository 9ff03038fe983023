// The checks over whole assessments with the shipped definitions: complete examples have no blocker, a blank one has
// many, and every finding can be followed. Single checks are in checks_*_test.cpp.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

#include "core/rules/checks.h"
#include "core/rules/outcome_rules.h"
#include "core/rules/stage2_rule.h"
#include "tests/support/examples.h"
#include "tests/support/small_book.h"

using namespace rules;

namespace {

constexpr base::Date kToday{2026, 11, 23};

std::vector<base::Finding> findings_of(const assessment::Assessment& assessment,
                                       form::Due moment = form::Due::Submission) {
    const RuleBook& book = support::shipped_book();
    const auto visible = assessment::visible(book.form, assessment);
    return run_checks({book, assessment, visible, kToday, moment});
}

std::string words(const std::vector<base::Finding>& findings) {
    std::string out;
    for (const base::Finding& finding : findings)
        out += finding.check + " " + finding.place.question + " " + finding.place.row + " " +
               finding.place.column + ": " + finding.sentence + "\n";
    return out;
}

std::vector<base::Finding> blockers(std::vector<base::Finding> findings) {
    std::erase_if(findings, [](const base::Finding& f) { return f.severity != base::Severity::Blocker; });
    return findings;
}

}  // namespace

TEST_CASE("The complete service change has no blocker", "[rules][checks]") {
    const auto findings = findings_of(support::example("service_change"));
    INFO(words(findings));
    CHECK(blockers(findings).empty());
}

TEST_CASE("The complete small policy has no finding at all", "[rules][checks]") {
    const auto findings = findings_of(support::example("staff_policy"));
    CHECK(words(findings) == "");
}

TEST_CASE("Every finding can be followed and cleared", "[rules][checks]") {
    const form::FormDefinition& form = support::shipped_book().form;
    assessment::Assessment bare = support::example("service_change");
    for (auto& [question, value] : bare.answers)  // half of it is gone
        if (question.size() % 2 == 0 && !question.starts_with("about.kind")) value = std::string();
    for (const form::Due moment : {form::Due::Submission, form::Due::Publication}) {
        const auto findings = findings_of(bare, moment);
        REQUIRE(findings.size() > 20);
        for (const base::Finding& finding : findings) {
            CAPTURE(finding.check, finding.sentence);
            const form::Question* question = form.find(finding.place.question);
            REQUIRE(question != nullptr);
            CHECK(form.page_of(question->id) != nullptr);
            CHECK(assessment::visible(form, bare).shows(question->id));
            if (!finding.place.column.empty()) {
                bool known = false;
                for (const form::Column& column : question->columns)
                    known = known || column.id == finding.place.column;
                CHECK(known);
            }
            CHECK_FALSE(finding.why.empty());
            CHECK_FALSE(finding.cure.empty());
            for (const std::string& text : {finding.sentence, finding.why, finding.cure})
                CHECK(text.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("A blank assessment has blockers, and the same ones twice", "[rules][checks]") {
    assessment::Assessment blank;
    const auto findings = findings_of(blank);
    CHECK(blockers(findings).size() > 20);
    CHECK(findings == findings_of(blank));
}

TEST_CASE("Findings come in order of severity, then of the questions", "[rules][checks]") {
    const form::FormDefinition& form = support::shipped_book().form;
    assessment::Assessment assessment = support::example("service_change");
    for (const char* question : {"x.intersect", "about.team", "about.others", "prop.aims", "act.rows"})
        assessment.answers.erase(question);
    const auto findings = findings_of(assessment);
    REQUIRE(findings.size() > 5);
    const auto position = [&](const base::Finding& finding) {
        return std::ranges::find(form.question_order, finding.place.question) - form.question_order.begin();
    };
    for (std::size_t next = 1; next < findings.size(); ++next) {
        CHECK(findings[next - 1].severity <= findings[next].severity);
        if (findings[next - 1].severity == findings[next].severity)
            CHECK(position(findings[next - 1]) <= position(findings[next]));
    }
}

TEST_CASE("Nothing is reported about a hidden answer", "[rules][checks]") {
    assessment::Assessment assessment = support::example("staff_policy");
    assessment.answers["prop.term_end"] = std::string("[insert date]");
    assessment.answers["hi.explain"] = std::string("lorem ipsum");
    assessment.answers["imp.age.negative"] = std::string("xxx");
    CHECK(words(findings_of(assessment)) == "");
}

TEST_CASE("The day to send by leaves the team its working days", "[rules][checks]") {
    struct Row {
        std::string why;
        const char* decision;
        const char* papers;
        std::string send_by;
    };
    const std::vector<Row> rows = {
        {"ten working days before a Thursday", "2027-01-14", nullptr, "2026-12-31"},
        {"before a Monday, never on a weekend", "2027-01-18", nullptr, "2027-01-04"},
        {"a decision on a Sunday", "2027-01-17", nullptr, "2027-01-01"},
        {"papers go out first", "2027-01-14", "2027-01-06", "2026-12-23"},
        {"no date, no answer", nullptr, nullptr, ""},
    };
    const RuleBook& book = support::shipped_book();
    for (const Row& row : rows) {
        CAPTURE(row.why);
        assessment::Assessment assessment;
        const auto put = [&](const char* question, const char* day) {
            if (day != nullptr) assessment.answers[question] = support::typed_date(day);
        };
        put("about.decision_date", row.decision);
        put("about.papers_date", row.papers);
        const auto day = send_by(book, assessment::visible(book.form, assessment));
        CHECK((day ? base::iso(*day) : std::string()) == row.send_by);
    }
}
