// Progress for the task list, differences for "what changed since Stage 1", and the words of the statuses.
#include "core/assessment/progress.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/assessment/compare.h"
#include "core/assessment/status.h"
#include "tests/support/random_answers.h"
#include "tests/support/small_form.h"

using assessment::Answers;
using assessment::Assessment;
using assessment::Choices;
using assessment::Count;
using assessment::DateText;
using assessment::Difference;
using assessment::Progress;
using assessment::Row;
using assessment::Rows;

namespace {

assessment::SectionProgress section(const Assessment& assessment, std::string_view id) {
    for (auto& each : assessment::progress(support::small_form(), assessment)) {
        if (each.section == id) return each;
    }
    return {};
}

Assessment with_answers(Answers answers) {
    Assessment result;
    result.answers = std::move(answers);
    return result;
}

const Answers kAbout = {{"about.title", "T"},
                        {"about.kind", "service"},
                        {"about.start", DateText{"4", "8", "2026"}},
                        {"prop.change_type", Choices{{"new"}}},
                        {"prop.need", "Because."}};

}  // namespace

TEST_CASE("A section goes from not started to completed", "[assessment]") {
    CHECK(section({}, "s1.a").progress == Progress::NotStarted);
    CHECK(section({}, "s1.a").count == Count{7, 0, 5, 0});
    CHECK(section(with_answers({{"about.title", "T"}}), "s1.a").progress == Progress::InProgress);
    CHECK(section(with_answers(kAbout), "s1.a").progress == Progress::Completed);
    CHECK(section(with_answers(kAbout), "s1.a").count == Count{7, 5, 5, 5});
}

TEST_CASE("Questions that an answer opens make a section unfinished again", "[assessment]") {
    Answers answers = kAbout;
    answers.insert_or_assign("prop.change_type", Choices{{"close"}});
    CHECK(section(with_answers(answers), "s1.a").progress == Progress::InProgress);
    answers.emplace("prop.cut_reason", "Money.");
    CHECK(section(with_answers(answers), "s1.a").progress == Progress::Completed);
}

TEST_CASE("A to-do stands in for prose that may be unknown, and for nothing else", "[assessment]") {
    Assessment assessment = with_answers(kAbout);
    assessment.answers.erase("prop.need");
    CHECK(section(assessment, "s1.a").progress == Progress::InProgress);
    assessment.to_dos.emplace("prop.need", assessment::ToDo{"Ask", "Kim", {}});
    CHECK(section(assessment, "s1.a").progress == Progress::Completed);
    assessment.answers.erase("about.title");
    assessment.to_dos.emplace("about.title", assessment::ToDo{"Ask", "Kim", {}});
    CHECK(section(assessment, "s1.a").progress == Progress::InProgress);
}

TEST_CASE("Pages have their own progress, and what is hidden is not needed", "[assessment]") {
    const auto rights = section(with_answers({{"hr.life", "no"}}), "s1.e");
    REQUIRE(rights.pages.size() == 2);
    CHECK(rights.pages[0].page == "hr-life");
    CHECK(rights.pages[0].progress == Progress::Completed);
    CHECK(rights.pages[1].progress == Progress::NotStarted);
    CHECK(rights.progress == Progress::InProgress);
    Assessment started = with_answers({{"scr.age.impact", "neutral"}});
    started.stage1 = Answers{};
    const auto impact = section(started, "s2.3");
    CHECK(impact.pages[0].progress == Progress::NotNeeded);
    CHECK(impact.pages[1].progress == Progress::NotStarted);
}

TEST_CASE("Stage 2 cannot start before it is started", "[assessment]") {
    CHECK(section({}, "s2.1").progress == Progress::CannotStartYet);
    CHECK(section({}, "s2.3").pages[0].progress == Progress::CannotStartYet);
    Assessment started = with_answers(kAbout);
    started.stage1 = Answers{};
    CHECK(section(started, "s2.1").progress == Progress::Completed);  // carried over
    CHECK(section(started, "s2.3").progress == Progress::NotStarted);
}

TEST_CASE("What is required later than submission does not hold a section up", "[assessment]") {
    Assessment started;
    started.stage1 = Answers{};
    CHECK(section(started, "s2.16").count == Count{1, 0, 0, 0});
}

TEST_CASE("Totals add up", "[assessment]") {
    const auto sections = assessment::progress(support::small_form(), with_answers(kAbout));
    const Count all = assessment::total(sections);
    const Count first = assessment::total(sections, "stage1");
    CHECK(all == first);  // Stage 2 counts nothing before it is started
    Assessment started = with_answers(kAbout);
    started.stage1 = Answers{};
    const auto later = assessment::progress(support::small_form(), started);
    CHECK(assessment::total(later, "stage2").answered == 2);  // carried over
    CHECK(first.answered == 5);
    CHECK(first.required == 9);
    CHECK(assessment::sections_completed(sections, "stage1") == assessment::SectionCount{3, 1});
}

TEST_CASE("Progress never counts more done than required, nor more answered than asked",
          "[assessment][property]") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const Assessment assessment = support::RandomAnswers(seed).assessment(support::small_form());
        for (const auto& each : assessment::progress(support::small_form(), assessment)) {
            REQUIRE(each.count.done <= each.count.required);
            REQUIRE(each.count.answered <= each.count.questions);
            if (each.progress == Progress::Completed) REQUIRE(each.count.done == each.count.required);
        }
    }
}

TEST_CASE("Differences name question, row and column with before and after", "[assessment]") {
    const Answers before = {{"same", "x"},
                            {"changed", "x"},
                            {"removed", "x"},
                            {"blanked", "x"},
                            {"order", Choices{{"a", "b"}}},
                            {"table", Rows{{Row{"1", {{"c", "x"}, {"d", "y"}}}, Row{"2", {{"c", "gone"}}}}}}};
    const Answers after = {
        {"same", "x"},
        {"changed", "y"},
        {"added", "x"},
        {"blanked", ""},
        {"empty", ""},
        {"order", Choices{{"b", "a"}}},
        {"table", Rows{{Row{"3", {{"c", "new"}}}, Row{"4", {}}, Row{"1", {{"c", "z"}, {"d", "y"}}}}}}};
    const std::vector<Difference> expected = {
        {"added", {}, {}, std::nullopt, "x"},
        {"blanked", {}, {}, "x", std::nullopt},
        {"changed", {}, {}, "x", "y"},
        {"removed", {}, {}, "x", std::nullopt},
        {"table", "1", "c", "x", "z"},
        {"table", "2", {}, Rows{{Row{"2", {{"c", "gone"}}}}}, std::nullopt},
        {"table", "3", {}, std::nullopt, Rows{{Row{"3", {{"c", "new"}}}}}},
    };
    CHECK(assessment::differences(before, after) == expected);
    const auto only = assessment::differences_in({{"changed", "x"}}, after);
    REQUIRE(only.size() == 1);
    CHECK(only[0].question == "changed");
}

TEST_CASE("Nothing differs from itself", "[assessment][property]") {
    for (unsigned seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        const Answers answers = support::RandomAnswers(seed).answers(support::small_form());
        REQUIRE(assessment::differences(answers, answers).empty());
    }
}

TEST_CASE("Every status has a word for files and a label for people", "[assessment]") {
    std::set<std::string_view> words;
    std::set<std::string_view> labels;
    for (int i = 0; i <= static_cast<int>(assessment::Status::Withdrawn); ++i) {
        const auto status = static_cast<assessment::Status>(i);
        CHECK(words.insert(assessment::word(status)).second);
        CHECK(labels.insert(assessment::label(status)).second);
        CHECK(assessment::status_from(assessment::word(status)) == status);
    }
    CHECK_FALSE(assessment::status_from("done").has_value());
    CHECK(assessment::label(Progress::CannotStartYet) == "Cannot start yet");
}

TEST_CASE("Reading answers gives the neutral value for what is absent or of another type", "[assessment]") {
    const Answers answers = {
        {"text", "x"},
        {"many", Choices{{"a"}}},
        {"date", DateText{"4", "8", "2026"}},
        {"table", Rows{{Row{"1", {{"t", "y"}, {"m", Choices{{"b"}}}, {"d", DateText{"4", "8", "2026"}}}}}}}};
    CHECK(assessment::text(answers, "text") == "x");
    CHECK(assessment::text(answers, "many").empty());
    CHECK(assessment::text(answers, "absent").empty());
    CHECK(assessment::choices(answers, "many") == std::vector<std::string>{"a"});
    CHECK(assessment::choices(answers, "text").empty());
    CHECK(assessment::date(answers, "date") == base::Date{2026, 8, 4});
    CHECK_FALSE(assessment::date(answers, "text").has_value());
    REQUIRE(assessment::rows(answers, "table").size() == 1);
    const Row& row = assessment::rows(answers, "table").front();
    CHECK(assessment::text(row, "t") == "y");
    CHECK(assessment::choices(row, "m") == std::vector<std::string>{"b"});
    CHECK(assessment::date(row, "d") == base::Date{2026, 8, 4});
    CHECK(assessment::rows(answers, "text").empty());
    CHECK(assessment::is_blank(assessment::Value{Rows{}}));
    CHECK(assessment::is_blank(assessment::Cell{DateText{}}));
    CHECK_FALSE(assessment::is_blank(assessment::Value{DateText{"4", "", ""}}));
}
