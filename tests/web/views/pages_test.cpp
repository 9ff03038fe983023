// What holds on every page: provenance, errors that name what is missing, undo, to-dos, asking, search.
// Not a walk through every page: the browser tests do that.
#include "web/views/pages.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/web/support/driver.h"

namespace {

using testing::Memory;
using testing::Tab;
using testing::the_book;

}  // namespace

TEST_CASE("an address that does not exist says so and keeps the work") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    for (const std::string route :
         {"/nowhere", "/page/nothing", "/page/", "/pages", "/page/about-proposal/no.such.field"}) {
        INFO(route);
        tab.go(route);
        CHECK_FALSE(tab.title().empty());
        CHECK(tab.says("Task list"));
    }
}

TEST_CASE("the provenance of the question set stands on every page") {
    const rules::RuleBook book = the_book();
    REQUIRE_FALSE(book.form.provenance.confirmed);
    Memory memory;
    Tab tab(memory);
    for (const std::string route : {"/", "/before-you-start", "/about", "/tasks", "/guidance/G1"}) {
        tab.go(route);
        CHECK(tab.says(book.form.provenance.notice));
    }
}

TEST_CASE("Continue names what is missing, and what is mended leaves the list") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
    tab.press("Continue");
    CHECK(tab.route() == "/page/about-proposal");
    REQUIRE(tab.by_id("about.title") != nullptr);
    CHECK_FALSE(tab.by_id("about.title")->error.empty());
    tab.type(tab.by_id("about.title")->name, "Lockers");
    CHECK(tab.by_id("about.title")->error.empty());
    CHECK_FALSE(tab.by_id("about.kind")->error.empty());
    tab.press("Come back to this later");
    CHECK(tab.route() == "/page/about-organisation");
}

TEST_CASE("undo and redo bring answers back and say which") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
    tab.type(tab.by_id("about.title")->name, "Lockers");
    tab.wait(2000);
    tab.type(tab.by_id("about.title")->name, "Lockers and keys");
    tab.shortcut("undo");
    CHECK(tab.by_id("about.title")->value == "Lockers");
    tab.shortcut("undo");
    CHECK(tab.by_id("about.title")->value.empty());
    tab.shortcut("redo");
    CHECK(tab.by_id("about.title")->value == "Lockers");
    REQUIRE_FALSE(tab.announcements.empty());
    CHECK(tab.announcements.back().text.starts_with("Redone, in "));
}

TEST_CASE("not known yet becomes something to find out") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    tab.go("/page/proposal-why");
    tab.event({.kind = platform::Event::Kind::Choose, .id = "prop.background.unknown", .text = "true"});
    tab.type("Whom or what will you ask?", "The estates lead");
    tab.go("/to-dos");
    CHECK(tab.says("The estates lead"));
}

TEST_CASE("asking the Inclusion Team names the question and carries no answer") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
    tab.type(tab.by_id("about.title")->name, "SecretWord");
    bool found = false;
    for (const platform::SemanticNode& node : tab.nodes()) {
        std::string all = node.href;
        for (const platform::Run& run : node.runs) all += run.href;
        if (all.find("mailto:") == std::string::npos) continue;
        found = true;
        CHECK(all.find("SecretWord") == std::string::npos);
    }
    CHECK(found);
}

TEST_CASE("search finds questions and answers, and says when it finds nothing") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
    tab.type(tab.by_id("about.title")->name, "Lockers for everybody");
    tab.go("/search");
    tab.type("Words in a question or an answer", "lockers everybody");
    CHECK(tab.says("1 question found"));
    tab.type("Words in a question or an answer", "zebra");
    CHECK(tab.says("Nothing found"));
}

TEST_CASE("the accessibility statement claims no more than is true") {
    Memory memory;
    Tab tab(memory);
    tab.go("/accessibility");
    CHECK(tab.title() == "Accessibility statement for the EHIIRA portal");
    CHECK(tab.says("No organisation has adopted this portal yet"));
    CHECK(tab.says("Nobody who uses assistive technology every day has tried it yet."));
    CHECK(tab.says("partially compliant"));
    CHECK(tab.says("Enforcement procedure"));
    CHECK(tab.says("Preparation of this statement"));
    CHECK_FALSE(tab.says("fully compliant"));
    CHECK(tab.says(the_book().settings.mailbox));
}
