// A file of an older set of questions (tests/saved_files) under today's: answers go by id, nothing is lost, and the
// person is told of each that could not be carried. Not changes of the file format (see saved_file_test.cpp).
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/assessment/saved_file.h"
#include "core/assessment/visible.h"
#include "tests/support/examples.h"
#include "tests/support/small_book.h"

namespace {

assessment::Opened older() {
    auto opened =
        assessment::open(support::repository_file("tests/saved_files/assessment-1-older-questions.json"));
    REQUIRE(opened.has_value());
    return std::move(*opened);
}

}  // namespace

TEST_CASE("Answers of an older set of questions are carried by id", "[assessment][migration]") {
    const assessment::Opened opened = older();
    const form::FormDefinition& form = support::shipped_book().form;
    CHECK(opened.hash_matches);
    CHECK(opened.assessment.form_version == "2025-06");
    REQUIRE(opened.assessment.form_version != form.version);
    const auto visible = assessment::visible(form, opened.assessment);
    CHECK(assessment::text(visible.answers, "about.title") == "Moving the blood test clinic");
    CHECK(assessment::text(visible.answers, "scr.age.impact") == "negative");
    CHECK(assessment::text(visible.answers, "scr.age.reason") == "Older people travel further.");
    CHECK(assessment::date(visible.answers, "about.start_date") == base::Date{2025, 6, 2});
    CHECK(opened.assessment.to_dos.contains("prop.need"));
}

TEST_CASE("What could not be carried counts for nothing, and stays in the file", "[assessment][migration]") {
    const assessment::Opened opened = older();
    const auto visible = assessment::visible(support::shipped_book().form, opened.assessment);
    CHECK_FALSE(visible.answers.contains("prop.benefits"));
    CHECK_FALSE(visible.answers.contains("about.decision_taken"));
    CHECK(assessment::text(visible.answers, "prop.scale").empty());
    CHECK(assessment::choices(visible.answers, "prop.change_type") == std::vector<std::string>{"relocate"});
    const auto& risks = assessment::rows(visible.answers, "risk1.rows");
    REQUIRE(risks.size() == 1);
    CHECK(assessment::text(risks[0], "consequence") == "3");
    CHECK_FALSE(risks[0].cells.contains("likelihood"));
    CHECK(assessment::save(opened.assessment, "EHIIRA portal 0.1") ==
          support::repository_file("tests/saved_files/assessment-1-older-questions.json"));
}

TEST_CASE("The person is told of everything that could not be carried", "[assessment][migration]") {
    const std::vector<std::string> told =
        assessment::differences_from(support::shipped_book().form, older().assessment);
    const std::vector<std::string> pieces = {
        "made with the questions of 2025-06; these are the questions of 2026-11",
        "was answered in another way than it is asked now. Please answer it again.",
        "holds “telephone”, which is no longer asked. It is kept in the file.",
        "The answer to “prop.benefits” belongs to a question that is no longer asked.",
        "has the choice “outsource”, which is no longer offered. Please answer it again.",
        "has the choice “about_500”, which is no longer offered. Please answer it again.",
        "“How likely is it?” was answered in another way than it is asked now.",
        "“Not known yet” for “prop.demand” belongs to a question that is no longer asked.",
    };
    REQUIRE(told.size() == pieces.size());
    for (std::size_t at = 0; at < pieces.size(); ++at) {
        CAPTURE(told[at]);
        CHECK(told[at].find(pieces[at]) != std::string::npos);
        CHECK(told[at].find("“”") == std::string::npos);  // every question is named
    }
}
