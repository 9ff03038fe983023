// What a reader met who was given the accessibility tree alone, one test for each thing that was mended: the words that
// name a question, what is told when a question appears, where the focus goes, whose page it is, what comes next.
// Not the whole way through the form: the browser's journeys walk it.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "tests/web/support/driver.h"

namespace {

using platform::Role;
using platform::SemanticNode;
using testing::Memory;
using testing::Tab;
using testing::the_book;

void begin(Tab& tab) { tab.press("Start a new assessment"); }

void mark(Tab& tab, const std::string& id, const std::string& value) {
    tab.event({.kind = platform::Event::Kind::Choose, .id = id + "." + value, .text = "true"});
}

bool has_link(const Tab& tab, std::string_view id) {
    const SemanticNode* node = tab.by_id(id);
    return node != nullptr && !node->href.empty();
}

bool told(const Tab& tab, std::string_view words) {
    return std::ranges::any_of(tab.announcements, [&](const platform::Effect& effect) {
        return effect.text.find(words) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("the error summary names a question by the words that stand on the page") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/about-proposal");
    tab.press("Continue");
    CHECK(tab.says("Choose an answer for “What are you assessing?”"));
    CHECK(tab.says("Enter an answer for “What is the name of the proposal?”"));
}

TEST_CASE("no two questions of a page have the same words") {
    const rules::RuleBook book = the_book();
    for (const form::Section& section : book.form.sections) {
        for (const form::Page& page : section.pages) {
            std::set<std::string> seen;
            for (const std::string& id : page.questions) {
                INFO(page.id << ": " << id);
                CHECK(seen.insert(form::words_of(book.form, *book.form.find(id))).second);
            }
        }
    }
}

TEST_CASE("a question that is repeated for a characteristic is told with its name") {
    const rules::RuleBook book = the_book();
    const auto words = [&](std::string_view id) { return form::words_of(book.form, *book.form.find(id)); };
    CHECK(words("imp.race.negative") ==
          "What is the harm or barrier, for whom, for how many, and how severe? (Race)");
    CHECK(words("scr.race.reason") == "Race: what is your answer based on?");
    CHECK(words("hr.life.change") == "What will you change to remove this? (Right to life)");
    CHECK(words("about.kind") == "What are you assessing?");
}

TEST_CASE("check before you send leads to the question by its words and by its page") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/check");
    CHECK(tab.says("“What are you assessing?” has no answer."));
    CHECK(tab.says("Go to “What are you assessing?” on the page “What you are assessing”"));
}

TEST_CASE("check your answers asks again in the words of the question") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/check-answers");
    CHECK(tab.says("What are you assessing?"));
    CHECK_FALSE(tab.says("Kind of proposal"));
}

TEST_CASE("a question that appears below is told once, and stands under the choice that brought it") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/stage-1-result");
    tab.announcements.clear();
    mark(tab, "s1.choice", "stage1");
    REQUIRE(tab.by_id("s1.reason") != nullptr);
    CHECK(told(tab, "A question has appeared below: Why is no full assessment needed?"));
    CHECK(tab.announcements.size() == 1);
    const SemanticNode* holder = tab.by_id("s1.choice.stage1.more");
    CHECK(holder != nullptr);
}

TEST_CASE("questions that appear with an answer in a grid are told too") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/first-look-groups");
    mark(tab, "scr.groups_rest", "yes");
    CHECK(told(tab, "A question has appeared below: How did you consider these groups?"));
    CHECK(tab.says("How did you consider these groups? (optional)"));
}

TEST_CASE("one reason for several moves the focus into the new field") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/first-look-characteristics");
    for (const std::string item : {"age", "sex", "race"}) mark(tab, "scr." + item + ".impact", "neutral");
    tab.go("/page/first-look-reasons");
    tab.focused.clear();
    tab.press("Write one reason for the 3 with no difference found");
    REQUIRE(tab.focused.size() == 1);
    CHECK(tab.focused.front().starts_with("scr.shared."));
    CHECK(tab.focused.front().ends_with(".reason"));
    CHECK(tab.by_id(tab.focused.front()) != nullptr);
}

TEST_CASE("no focus is moved by the first page, whatever it was while it loaded") {
    Memory memory;
    Tab tab(memory);
    CHECK(tab.focused == std::vector<std::string>{});
    tab.go("/about");
    CHECK(tab.focused == std::vector<std::string>{"page-title"});
}

TEST_CASE("the task list says what it is and names the proposal") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/tasks");
    CHECK(tab.title() == "Task list");
    tab.go("/page/about-proposal");
    tab.type(tab.by_id("about.title")->name, "Lockers");
    tab.go("/tasks");
    CHECK(tab.title() == "Task list: Lockers");
}

TEST_CASE("Stage 2 is a link only when it was chosen, and otherwise says why not") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/tasks");
    CHECK_FALSE(has_link(tab, "to-stage-2"));
    CHECK(tab.says("Cannot start yet. It opens when you choose it"));
    tab.go("/start-stage-2");
    CHECK(tab.by_id("start-stage-2") == nullptr);
    tab.go("/page/stage-1-result");
    mark(tab, "s1.choice", "stage1");
    tab.go("/tasks");
    CHECK_FALSE(has_link(tab, "to-stage-2"));
    CHECK(tab.says("you chose to stay with Stage 1"));
    tab.go("/page/stage-1-result");
    mark(tab, "s1.choice", "stage2");
    tab.go("/tasks");
    CHECK(has_link(tab, "to-stage-2"));
}

TEST_CASE("after the last page of Stage 1 the way leads to the check and not to the reviewer") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/stage-1-result");
    mark(tab, "s1.choice", "stage1");
    tab.go("/page/declaration");
    mark(tab, "s1.declare", "yes");
    tab.press("Continue");
    CHECK(tab.route() == "/tasks");
    CHECK(tab.says("That was the last page of Stage 1."));
    CHECK(tab.says("Go on to check before you send"));
}

TEST_CASE("the reviewer's page is read only until somebody says that they work in the team") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/stage-1-result");
    mark(tab, "s1.choice", "stage1");
    for (const std::string route : {"/page/stage-1-review", "/page/reviewer", "/page/reviewer-decision"}) {
        INFO(route);
        tab.go(route);
        CHECK(tab.says("The Inclusion Team fills this in"));
        CHECK(tab.says("Not filled in yet"));
    }
    tab.go("/page/reviewer");
    CHECK(tab.by_id("qa.reviewer") == nullptr);
    tab.tick("I work in the Inclusion Team");
    CHECK(memory.preferences["inclusion-team"] == "yes");
    REQUIRE(tab.by_id("qa.reviewer") != nullptr);
    tab.type("The Inclusion Team’s own reference (optional)", "INC-2026-031");
    tab.shortcut("save");
    REQUIRE_FALSE(tab.downloads.empty());
    CHECK(tab.downloads.back().bytes.find("INC-2026-031") != std::string::npos);
}

TEST_CASE("the director's page is read only until somebody says that the answer is theirs to write") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/director-sign-off");
    CHECK(tab.by_id("sign.director") == nullptr);
    tab.tick("I am the responsible director, or I write down the director’s answer");
    CHECK(tab.by_id("sign.director") != nullptr);
}

TEST_CASE("what is filled in after sending is never counted among the tasks") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/tasks");
    CHECK(tab.says("Nothing here is needed before you send, and nothing is counted."));
    const auto count = [&] {
        for (const platform::Run& run : tab.by_id("stage1.count")->runs) return run.text;
        return std::string();
    };
    const std::string before = count();
    CHECK(before.starts_with("You have completed 0 of "));
    tab.go("/page/about-others");  // optional: filling it in moves no number
    tab.press("Add a person");
    tab.type("Name or role", "Staff side representative");
    tab.go("/tasks");
    CHECK(count() == before);
}

TEST_CASE("the caption does not say the page's name a second time") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/who-is-affected");
    REQUIRE(tab.by_id("page-title") != nullptr);
    CHECK(tab.by_id("page-title")->hint == "Stage 1, section C");
    tab.go("/page/about-lead");
    CHECK(tab.by_id("page-title")->hint == "Stage 1, section A: About this assessment");
}

TEST_CASE("no two links of a page lead with the same words to different places") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    for (const std::string route : {"/tasks", "/check-answers", "/send", "/check", "/report"}) {
        INFO(route);
        tab.go(route);
        std::set<std::string> header, page;
        for (const SemanticNode& node : tab.nodes()) {
            if (node.id.starts_with("nav.")) header.insert(node.name);
            if (node.id == "back" || node.id.ends_with(".next") || node.id.starts_with("finish."))
                page.insert(node.name);
        }
        for (const std::string& name : page) CHECK_FALSE(header.contains(name));
    }
}

TEST_CASE("what is not known yet counts only while its question is asked") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/who-is-affected");
    mark(tab, "who.patients", "yes");
    tab.go("/page/how-they-are-affected");
    tab.event({.kind = platform::Event::Kind::Choose, .id = "who.detail.unknown", .text = "true"});
    tab.go("/check");
    CHECK(tab.says("1 answer is marked as not known yet."));
    tab.go("/page/who-is-affected");
    mark(tab, "who.patients", "no");
    tab.go("/check");
    CHECK_FALSE(tab.says("marked as not known yet"));
    tab.go("/tasks");
    CHECK(tab.says("0 open"));
}
