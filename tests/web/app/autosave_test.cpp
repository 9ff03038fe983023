// Keeping the work: what is said to be saved is saved, whatever storage does.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/assessment/saved_file.h"
#include "tests/web/support/driver.h"
#include "web/app/drafts.h"

namespace {

using testing::Memory;
using testing::Tab;

// The title in the newest record, "" when there is none.
std::string stored_title(const Memory& memory) {
    std::string title;
    std::int64_t newest = -1;
    for (const auto& [key, bytes] : memory.records) {
        const auto record = app::read_draft(key, bytes);
        if (!record || record->info.saved_ms < newest) continue;
        newest = record->info.saved_ms;
        const auto opened = assessment::open(record->working_file);
        if (opened) title = assessment::text(opened->assessment.answers, "about.title");
    }
    return title;
}

std::string title_label(const Tab& tab) {
    const auto* node = tab.by_id("about.title");
    REQUIRE(node != nullptr);
    return node->name;
}

void begin(Tab& tab) {
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
}

}  // namespace

TEST_CASE("typing is stored within a second, and only then called saved") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.type(title_label(tab), "Flexible working");
    CHECK(tab.save_words() == "Not saved yet");
    CHECK(tab.asks_before_closing());
    CHECK(stored_title(memory).empty());
    tab.wait(1000);
    CHECK(tab.save_words() == "Saved on this device at 10:45");
    CHECK_FALSE(tab.asks_before_closing());
    CHECK(stored_title(memory) == "Flexible working");
}

TEST_CASE("hiding the page stores at once") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.type(title_label(tab), "Flexible working");
    tab.hide();
    CHECK(stored_title(memory) == "Flexible working");
}

TEST_CASE("a tab that is killed is found again, on the same page") {
    Memory memory;
    {
        Tab tab(memory);
        begin(tab);
        tab.type(title_label(tab), "Flexible working");
        tab.wait(1000);
        tab.kill();
    }
    Tab again(memory, "/page/about-proposal", 1'795'430'800'000, 2);
    REQUIRE(again.by_id("about.title") != nullptr);
    CHECK(again.by_id("about.title")->value == "Flexible working");
    Tab start(memory, "/", 1'795'430'900'000, 3);
    CHECK(start.says("Flexible working"));
}

TEST_CASE(
    "whichever storage operation fails, nothing is called saved that is not, and nothing typed is lost") {
    for (const std::string failure : {"refused", "full", "failed"}) {
        for (int n = 1; n <= 14; ++n) {
            INFO(failure << " at operation " << n);
            Memory memory;
            memory.fail_at = n;
            memory.fail_for_ever = n % 2 == 0;
            memory.failure = failure;
            Tab tab(memory);
            begin(tab);
            tab.type(title_label(tab), "One");
            tab.wait(1000);
            tab.go("/tasks");
            tab.go("/page/about-proposal");
            tab.type(title_label(tab), "Two");
            tab.wait(1000);
            REQUIRE(tab.by_id("about.title") != nullptr);
            CHECK(tab.by_id("about.title")->value == "Two");
            const bool said = tab.save_words().starts_with("Saved");
            CHECK(said == (stored_title(memory) == "Two"));
            CHECK(tab.asks_before_closing() == !said);
        }
    }
}

TEST_CASE("storage that refuses gives a calm warning and the way by file") {
    Memory memory;
    memory.fail_at = 1;
    memory.fail_for_ever = true;
    memory.failure = "refused";
    Tab tab(memory);
    begin(tab);
    CHECK(tab.says("does not let the portal keep drafts"));
    tab.type(title_label(tab), "Kept in a file");
    tab.press("Save a file now");
    REQUIRE(tab.downloads.size() == 1);
    const auto opened = assessment::open(tab.downloads.front().bytes);
    REQUIRE(opened.has_value());
    CHECK(assessment::text(opened->assessment.answers, "about.title") == "Kept in a file");
    CHECK_FALSE(tab.asks_before_closing());
}

TEST_CASE("two windows on one draft never overwrite each other, and say so") {
    Memory memory;
    Tab first(memory);
    begin(first);
    first.type(title_label(first), "First");
    first.wait(1000);
    Tab second(memory, "/page/about-proposal", 1'795'430'760'000, 2);
    second.type(title_label(second), "Second");
    second.wait(1000);
    first.wait(120'000);
    first.type(title_label(first), "First again");
    first.wait(1000);
    CHECK(first.says("Another window of this browser changed this assessment"));
    std::vector<std::string> titles;
    for (const auto& [key, bytes] : memory.records) {
        const auto record = app::read_draft(key, bytes);
        REQUIRE(record.has_value());
        titles.push_back(record->info.title);
    }
    CHECK(titles.size() == 2);
    CHECK(std::ranges::find(titles, "First again") != titles.end());
    CHECK(std::ranges::find(titles, "Second") != titles.end());
}

TEST_CASE("a draft is deleted only after the question is answered with yes") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.type(title_label(tab), "To go");
    tab.wait(1000);
    tab.go("/");
    tab.press("Delete draft To go");
    CHECK(memory.records.size() == 1);
    tab.press("Keep it");
    CHECK(memory.records.size() == 1);
    tab.press("Delete draft To go");
    tab.press("Delete the draft");
    CHECK(memory.records.empty());
    CHECK(tab.says("No drafts yet."));
}

TEST_CASE("hostile files leave the present work as it is, and get a sentence") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.type(title_label(tab), "Mine");
    tab.wait(1000);
    const std::string good = assessment::save({}, "test");
    const std::vector<std::pair<std::string, std::string>> files{
        {"empty.json", ""},
        {"text.json", "hello"},
        {"letter.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
        {"scan.pdf", "%PDF-1.7\n"},
        {"half.json", good.substr(0, good.size() / 2)},
        {"word.docx", std::string("PK\x03\x04", 4) + "rest"},
        {"deep.json", std::string(100'000, '[')},
        {"other.json", good}};
    for (const auto& [name, bytes] : files) {
        INFO(name);
        tab.go("/");
        tab.open_file(name, bytes);
        const auto* field = tab.by_id("open.file");
        REQUIRE(field != nullptr);
        CHECK_FALSE(field->error.empty());
        tab.go("/page/about-proposal");
        REQUIRE(tab.by_id("about.title") != nullptr);
        CHECK(tab.by_id("about.title")->value == "Mine");
    }
}
