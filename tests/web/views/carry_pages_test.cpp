// The pages around the questions: start, before you start, to-dos, check answers, check, report, send, after sending,
// search, about, keyboard, guidance. Empty, filled and awkward states; found by name, as a person finds things.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/web/support/driver.h"

namespace {

using platform::Role;
using platform::SemanticNode;
using testing::Memory;
using testing::Tab;

constexpr const char* kTitle = "Evening clinics";

void begin(Tab& tab) {
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
    REQUIRE(tab.by_id("about.title") != nullptr);
    tab.type(tab.by_id("about.title")->name, kTitle);
}

// "Not known yet" for why the proposal is needed, with somebody to ask.
void leave_a_to_do(Tab& tab) {
    tab.go("/page/proposal-why");
    tab.event({.kind = platform::Event::Kind::Choose, .id = "prop.background.unknown", .text = "true"});
    for (const SemanticNode& node : tab.nodes()) {
        if (node.id.starts_with("prop.background.") && node.role == Role::TextInput) {
            tab.event({.kind = platform::Event::Kind::Input,
                       .id = node.id,
                       .text = "the estates lead",
                       .revision = 9000});
            return;
        }
    }
    FAIL("nobody to ask on " << tab.tree());
}

std::vector<std::string> names(const Tab& tab, Role role) {
    std::vector<std::string> found;
    for (const SemanticNode& node : tab.nodes()) {
        if (node.role == role) found.push_back(node.name);
    }
    return found;
}

bool has(const std::vector<std::string>& list, const std::string& name) {
    return std::ranges::find(list, name) != list.end();
}

std::string value_of(const Tab& tab, const std::string& id) {
    const SemanticNode* node = tab.by_id(id);
    REQUIRE(node != nullptr);
    std::string words;
    for (const platform::Run& run : node->runs) words += run.text;
    return words;
}

}  // namespace

TEST_CASE("the start page says what it is, that it sends nothing, and offers three ways to begin") {
    Memory memory;
    Tab tab(memory);
    CHECK(tab.says("the portal sends nothing"));
    CHECK(tab.says("No drafts yet."));
    CHECK(has(names(tab, Role::Button), "Start a new assessment"));
    CHECK(has(names(tab, Role::FileUpload), "Open an assessment that was saved as a file"));
    CHECK(has(names(tab, Role::Section), "Drafts on this device"));
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("a draft is listed with its title, reference, last change and progress") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.wait(1000);
    tab.go("/");
    CHECK(has(names(tab, Role::Card), kTitle));
    CHECK(tab.says("Last changed today at 10:45"));
    CHECK(tab.says("pages completed."));
    CHECK(tab.says("DRAFT-20261123-"));
    CHECK(tab.says(std::string("Carry on with ") + kTitle));
}

TEST_CASE("a record that cannot be read is kept, said to be so, and can only be deleted") {
    Memory memory;
    memory.records["draft/DRAFT-20261101-AAAA/1"] = "not a draft of ours\n{}";
    Tab tab(memory);
    CHECK(has(names(tab, Role::Card), "A draft that cannot be opened"));
    CHECK(tab.says("DRAFT-20261101-AAAA"));
    CHECK_FALSE(has(names(tab, Role::Button), "Open"));
    CHECK(has(names(tab, Role::Button), "Delete"));
    CHECK(memory.records.size() == 1);
}

TEST_CASE("a file that is no assessment gets its sentence at the field and in the summary") {
    Memory memory;
    Tab tab(memory);
    tab.open_file("minutes.pdf", "%PDF-1.7\n");
    REQUIRE(tab.by_id("open.file") != nullptr);
    CHECK_FALSE(tab.by_id("open.file")->error.empty());
    CHECK(
        std::ranges::any_of(tab.nodes(), [](const SemanticNode& n) { return n.role == Role::ErrorSummary; }));
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("refused storage is told calmly on the start page before anything is open") {
    Memory memory;
    memory.fail_at = 1;
    memory.fail_for_ever = true;
    memory.failure = "refused";
    Tab tab(memory);
    CHECK(tab.says("save a file before you close this page"));
    CHECK(has(names(tab, Role::Button), "Start a new assessment"));
}

TEST_CASE("before you start works out when to send, from the papers if they are earlier") {
    Memory memory;
    Tab tab(memory);
    tab.go("/before-you-start");
    CHECK(tab.by_id("before.send-by") == nullptr);
    tab.type_date("When is the decision due?", "1", "3", "2027");
    CHECK(value_of(tab, "before.send-by").starts_with("Send it by 15 February 2027."));
    tab.type_date("When must the papers be ready?", "22", "2", "2027");
    CHECK(value_of(tab, "before.send-by").starts_with("Send it by 8 February 2027."));
    tab.type_date("When must the papers be ready?", "24", "11", "2026");
    CHECK(tab.says("That day has passed."));
    tab.type_date("When must the papers be ready?", "31", "2", "2027");
    REQUIRE(tab.by_id("before.papers") != nullptr);
    CHECK(tab.by_id("before.papers")->error == "Enter a real date, such as 27 3 2027");
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("a blank Word copy is offered for the kind that is chosen") {
    Memory memory;
    Tab tab(memory);
    tab.go("/before-you-start");
    CHECK_FALSE(has(names(tab, Role::Button), "Save the blank questions (Word)"));
    tab.choose("What are you assessing?", "A policy");
    tab.press("Save the blank questions (Word)");
    REQUIRE(tab.downloads.size() == 1);
    CHECK(tab.downloads.front().name.ends_with(".docx"));
}

TEST_CASE("to-dos are listed with their fields, changed there and taken away there") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/to-dos");
    CHECK(tab.says("Nothing is waiting."));
    leave_a_to_do(tab);
    tab.go("/to-dos");
    CHECK(tab.says("1 answer is not known yet"));
    REQUIRE(tab.by_id("to-do.prop.background.ask") != nullptr);
    CHECK(tab.by_id("to-do.prop.background.ask")->value == "the estates lead");
    tab.type("Who finds out", "Jo");
    CHECK(tab.by_id("to-do.prop.background.owner")->value == "Jo");
    tab.type_date("By when", "20", "11", "2026");
    CHECK(tab.says("Overdue"));
    tab.event({.kind = platform::Event::Kind::Activate, .id = "to-do.prop.background.remove"});
    CHECK(tab.says("Nothing is waiting."));
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE(
    "check answers shows what is given, what is not known and what is missing, each with a way to change "
    "it") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    leave_a_to_do(tab);
    tab.go("/check-answers");
    CHECK(value_of(tab, "answer.about.title") == kTitle);
    CHECK(value_of(tab, "answer.prop.background") == "Not known yet – ask the estates lead.");
    CHECK(value_of(tab, "answer.about.kind") == "Not provided. Needed before you send.");
    const SemanticNode* row = tab.by_id("answer.about.title");
    REQUIRE(row->actions.size() == 1);
    CHECK(row->actions.front().text == "Change");
    CHECK(row->actions.front().href == "#/page/about-proposal/about.title");
    CHECK_FALSE(row->actions.front().hidden.empty());
    CHECK(tab.by_id("answer.qa.reviewer") == nullptr);
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("the check names each finding with its place and says that passing is not meeting the duty") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/check");
    CHECK(tab.says("must be fixed before it goes to the quality check"));
    CHECK(tab.says("does not mean that the duty is met"));
    CHECK(tab.by_id("check.must") != nullptr);
    const auto links = std::ranges::count_if(tab.nodes(), [](const SemanticNode& n) {
        return n.role == Role::Link && n.id.starts_with("finding.");
    });
    const auto cards = std::ranges::count_if(tab.nodes(), [](const SemanticNode& n) {
        return n.role == Role::Card && n.id.starts_with("finding.");
    });
    CHECK(cards > 0);
    CHECK(links == cards);
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("the report preview holds the answer that was typed and links that lead to its headings") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/report");
    CHECK(tab.says(kTitle));
    const SemanticNode* contents = tab.by_id("report.contents");
    REQUIRE(contents != nullptr);
    REQUIRE_FALSE(contents->actions.empty());
    for (const platform::Run& link : contents->actions) {
        INFO(link.href);
        CHECK(tab.by_id(link.href.substr(1)) != nullptr);
    }
    tab.press("Save as plain text");
    REQUIRE(tab.downloads.size() == 1);
    CHECK(tab.downloads.front().bytes.find(kTitle) != std::string::npos);
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("what must be fixed holds back the quality check but never a draft for advice") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/send");
    CHECK(tab.says("What must be fixed first"));
    CHECK_FALSE(has(names(tab, Role::Button), "Save the Word file"));
    tab.choose("What are you sending?", "A draft, to ask for advice");
    CHECK(tab.says("What is still open"));
    CHECK(tab.says("fits into an email"));
    CHECK(tab.says("You still need to press Send."));
    tab.press("Save the Word file");
    REQUIRE(tab.downloads.size() == 1);
    CHECK(tab.downloads.front().name.ends_with(".docx"));
    CHECK(tab.says("Look for it in your downloads."));
    tab.press("Save an Outlook draft");
    tab.press("Save a data file");
    REQUIRE(tab.downloads.size() == 3);
    CHECK(tab.downloads[1].name.ends_with(".eml"));
    CHECK(tab.downloads[2].name.ends_with(".json"));
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("hidden answers and the history travel only when that is ticked, and the page says which") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/send");
    CHECK(tab.says("Not inside: answers to questions that are no longer asked, and the history"));
    tab.tick("Include answers that are no longer asked, and the history");
    CHECK(tab.says("Also answers to questions that are no longer asked, and the history of this assessment"));
}

TEST_CASE("the page after sending says that Send is still to be pressed, until the person says that it was") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/sent");
    CHECK(tab.title() == "Not on its way yet");
    CHECK(tab.says("You still need to press Send."));
    tab.go("/send");
    tab.choose("What are you sending?", "A draft, to ask for advice");
    tab.press("I have pressed Send");
    CHECK(tab.route() == "/sent");
    CHECK(tab.title() == "What happens next");
    CHECK(tab.says("DRAFT-20261123-"));
    tab.wait(1000);
    CHECK(Tab(memory).says("Sent as a draft for advice."));  // in the list of drafts, when coming back
}

TEST_CASE("the email to the director carries the reference and no other answer than title and names") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/page/proposal-why");
    REQUIRE(tab.by_id("prop.need") != nullptr);
    tab.type(tab.by_id("prop.need")->name, "SecretWord");
    tab.go("/send");
    tab.choose("What are you sending?", "A draft, to ask for advice");
    const SemanticNode* link = tab.by_id("send.director.email");
    REQUIRE(link != nullptr);
    CHECK(link->href.starts_with("mailto:?subject="));
    CHECK(link->href.find("DRAFT-20261123-") != std::string::npos);
    CHECK(link->href.find("SecretWord") == std::string::npos);
}

TEST_CASE("search leads straight to the field, and says what to do when it finds nothing") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.go("/search");
    CHECK(tab.says("Type one word or more."));
    tab.type("Words in a question or an answer", "evening clinics");
    CHECK(tab.says("1 question found"));
    tab.type("Words in a question or an answer", "zebra");
    CHECK(tab.says("Nothing found for “zebra”."));
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("about, accessibility, keyboard and guidance can be read with nothing open") {
    Memory memory;
    Tab tab(memory);
    for (const std::string route : {"/about", "/accessibility", "/keyboard", "/preferences", "/guidance/",
                                    "/guidance/G9", "/guidance/G99"}) {
        INFO(route);
        tab.go(route);
        CHECK_FALSE(tab.title().empty());
    }
    CHECK(tab.complaints == std::vector<std::string>{});
    tab.go("/guidance/G9");
    CHECK(tab.title() == "Writing a good reason");
    CHECK(tab.says("A good answer"));
    CHECK(tab.says("A weak answer"));
}

TEST_CASE("preferences are kept on the device, told once, and taken back") {
    struct Row {
        std::string legend, option, name, kept, said;
    };
    const Row rows[] = {
        {"Text size", "Largest, 200%", "text-size", "200", "Text is now largest, 200%."},
        {"Text size", "Standard", "text-size", "", "Text has its standard size."},
        {"Colours", "Dark", "colours", "dark", "Colours are now dark."},
        {"Colours", "As my device does", "colours", "", "Colours now follow your device."},
        {"Page view", "Plain view", "page-view", "plain", "You chose the plain view."},
        {"Spelling help in text fields", "Off", "spellcheck", "off", "Spelling help is off."},
    };
    Memory memory;
    Tab tab(memory);
    tab.go("/preferences");
    for (const Row& row : rows) {
        INFO(row.name << " " << row.option);
        tab.announcements.clear();
        tab.choose(row.legend, row.option);
        CHECK(memory.preferences[row.name] == row.kept);
        REQUIRE(tab.announcements.size() == 1);
        CHECK(tab.announcements.front().text == row.said);
    }
    CHECK_FALSE(tab.asks_before_closing());
    Tab later(memory);
    later.go("/preferences");
    REQUIRE(later.by_id("preferences.view.plain") != nullptr);
    CHECK(later.by_id("preferences.view.plain")->is(platform::State::Checked));
    CHECK(later.by_id("preferences.spelling.off")->is(platform::State::Checked));
    CHECK(later.by_id("preferences.colours.device")->is(platform::State::Checked));
}
