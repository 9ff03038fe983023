// Versions: what was checked and agreed stays what was read.
#include <catch2/catch_test_macros.hpp>

#include "core/assessment/saved_file.h"
#include "tests/web/support/driver.h"

namespace {

using testing::Memory;
using testing::Tab;

assessment::Assessment saved(Tab& tab) {
    tab.shortcut("save");
    REQUIRE_FALSE(tab.downloads.empty());
    const auto opened = assessment::open(tab.downloads.back().bytes);
    REQUIRE(opened.has_value());
    return opened->assessment;
}

void type_title(Tab& tab, const std::string& title) {
    tab.go("/page/about-proposal");
    const auto* node = tab.by_id("about.title");
    REQUIRE(node != nullptr);
    tab.type(node->name, title);
}

void mark(Tab& tab, const std::string& question, const std::string& answer) {
    tab.event({.kind = platform::Event::Kind::Choose, .id = question + "." + answer, .text = "true"});
}

}  // namespace

TEST_CASE("an answer that is changed after the quality check begins a new version, and says so") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    type_title(tab, "Flexible working");
    tab.go("/page/reviewer");
    tab.tick("I work in the Inclusion Team");
    tab.go("/page/reviewer-decision");
    mark(tab, "qa.decision", "quality_assured");
    CHECK(saved(tab).status == assessment::Status::QualityAssured);
    CHECK(saved(tab).checked_version == 1);

    type_title(tab, "Flexible working, all staff");
    CHECK(tab.says("Version 2 has begun"));
    const auto next = saved(tab);
    CHECK(next.version == 2);
    CHECK(next.status == assessment::Status::Draft);
    CHECK(next.checked_version == 1);
    tab.go("/check");
    CHECK(tab.says("The quality check was of version 1, and this is version 2."));

    type_title(tab, "Flexible working for all");  // one new version, not one for each letter
    CHECK(saved(tab).version == 2);
    tab.go("/page/reviewer-decision");
    mark(tab, "qa.decision", "quality_assured");
    CHECK(saved(tab).checked_version == 2);
}

TEST_CASE("undo takes a new version back") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    tab.go("/page/reviewer");
    tab.tick("I work in the Inclusion Team");
    tab.go("/page/reviewer-decision");
    mark(tab, "qa.decision", "quality_assured");
    type_title(tab, "Flexible working");
    CHECK(saved(tab).version == 2);
    tab.shortcut("undo");
    const auto before = saved(tab);
    CHECK(before.version == 1);
    CHECK(before.status == assessment::Status::QualityAssured);
}
