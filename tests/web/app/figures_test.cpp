// Workforce figures in the portal: what is typed is kept, comes back after a reload, can be taken back, and does not
// disturb an assessment that is open beside it.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/workforce/workbook.h"
#include "tests/support/pdf_text.h"
#include "tests/support/workforce.h"
#include "tests/web/support/driver.h"
#include "web/app/drafts.h"

namespace {

using testing::Memory;
using testing::Tab;

void type_into(Tab& tab, const std::string& id, const std::string& text) {
    const platform::SemanticNode* node = tab.by_id(id);
    INFO(id);
    REQUIRE(node != nullptr);
    tab.event({.kind = platform::Event::Kind::Input, .id = id, .text = text, .revision = node->revision + 1});
}

std::string value_of(const Tab& tab, const std::string& id) {
    const platform::SemanticNode* node = tab.by_id(id);
    return node == nullptr ? "no such field" : node->value;
}

void begin(Tab& tab) {
    tab.press("Start a new set of figures");
    REQUIRE(tab.route() == "/workforce/tasks");
    tab.go("/workforce/enter/wres/2");
}

std::vector<std::string> keys(const Memory& memory, std::string_view prefix) {
    std::vector<std::string> found;
    for (const auto& [key, bytes] : memory.records)
        if (key.starts_with(prefix)) found.push_back(key);
    return found;
}

constexpr const char* kAppointed = "year0/wres/2/appointed/bme";

}  // namespace

TEST_CASE("Figures are kept as they are typed and come back after a reload", "[web][workforce]") {
    Memory memory;
    {
        Tab tab(memory, "/workforce");
        begin(tab);
        type_into(tab, kAppointed, "18");
        CHECK(tab.save_words() == "Not saved yet");
        CHECK(tab.asks_before_closing());
        tab.wait(1000);
        CHECK(tab.save_words() == "Saved on this device at 10:45");
        CHECK_FALSE(tab.asks_before_closing());
    }
    REQUIRE(keys(memory, "workforce/").size() == 1);
    Tab again(memory, "/workforce/enter/wres/2");
    CHECK(value_of(again, kAppointed) == "18");
    CHECK(again.complaints.empty());
}

TEST_CASE("Hiding the page keeps the last letter", "[web][workforce]") {
    Memory memory;
    {
        Tab tab(memory, "/workforce");
        begin(tab);
        type_into(tab, kAppointed, "1");
        type_into(tab, kAppointed, "18");
        tab.hide();
    }
    Tab again(memory, "/workforce/enter/wres/2");
    CHECK(value_of(again, kAppointed) == "18");
}

TEST_CASE("What cannot be read stays as typed, with a sentence at its field", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    begin(tab);
    type_into(tab, "year0/wres/2/shortlisted/bme", "twelve");
    CHECK(value_of(tab, "year0/wres/2/shortlisted/bme") == "twelve");
    CHECK(tab.by_id("year0/wres/2/shortlisted/bme")->error.starts_with("Type a whole number"));
    type_into(tab, "year0/wres/2/shortlisted/bme", "12");
    type_into(tab, kAppointed, "18");
    CHECK(tab.by_id(kAppointed)->error == "18, but only 12 shortlisted.");
    tab.go("/workforce/tasks");
    CHECK(tab.says("1 figure to mend"));
}

TEST_CASE("Undo takes typing back, also a pasted block as one step", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    begin(tab);
    type_into(tab, "year0/wres/2.paste.text", "Shortlisted\t400\t180\nAppointed\t60\t18");
    tab.press("Take these figures, Applications");
    CHECK(value_of(tab, kAppointed) == "18");
    CHECK(value_of(tab, "year0/wres/2/shortlisted/white") == "400");
    tab.shortcut("undo");
    CHECK(value_of(tab, kAppointed).empty());
    CHECK(value_of(tab, "year0/wres/2/shortlisted/white").empty());
    tab.shortcut("redo");
    CHECK(value_of(tab, kAppointed) == "18");
    type_into(tab, "year0/wres/2.paste.text", "Rejected\t400\t180");
    tab.press("Take these figures, Applications");
    CHECK(tab.by_id("year0/wres/2.paste.text")->error.find("no “Rejected”") != std::string::npos);
    CHECK(value_of(tab, "year0/wres/2.paste.text") == "Rejected\t400\t180");
}

TEST_CASE("An assessment and figures are open side by side and do not disturb each other",
          "[web][workforce]") {
    Memory memory;
    Tab tab(memory);
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
    type_into(tab, "about.title", "Flexible working");
    tab.go("/workforce");
    begin(tab);
    type_into(tab, kAppointed, "18");
    tab.shortcut("undo");
    CHECK(value_of(tab, kAppointed).empty());
    tab.wait(2000);
    CHECK_FALSE(tab.asks_before_closing());
    CHECK(keys(memory, "workforce/").size() == 1);
    CHECK(keys(memory, "draft/").size() == 1);
    tab.go("/page/about-proposal");
    CHECK(value_of(tab, "about.title") == "Flexible working");
    tab.shortcut("undo");
    CHECK(value_of(tab, "about.title").empty());
}

TEST_CASE("Leaving is asked about while either work is not kept", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    begin(tab);
    memory.fail_at = 1;
    memory.fail_for_ever = true;
    type_into(tab, kAppointed, "18");
    tab.wait(1000);
    CHECK(tab.asks_before_closing());
    tab.go("/");
    CHECK(tab.asks_before_closing());
    tab.go("/workforce/enter/wres/2");
    CHECK(tab.says("There is no room left on this device"));
    tab.press("Save a file now");
    REQUIRE(tab.downloads.size() == 1);
    CHECK(tab.downloads.front().name.starts_with("WORKFORCE-"));
    CHECK_FALSE(tab.asks_before_closing());
    const auto opened =
        workforce::open_workbook(tab.downloads.front().bytes, support::workforce_reference().bands);
    REQUIRE(opened);
    CHECK(opened->workbook.years.front().at("wres/2/appointed/bme") == "18");
}

TEST_CASE("Files of figures open, others are refused at the field and nothing is lost", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    begin(tab);
    type_into(tab, kAppointed, "18");
    tab.wait(1000);
    tab.go("/workforce");
    tab.open_file("letter.json", "{\"a\":1}");
    CHECK(tab.by_id("wf.open.file")->error.find("another program") != std::string::npos);
    tab.open_file("counts.json", support::workforce_file("example-counts.json"));
    CHECK(tab.route() == "/workforce/tasks");
    tab.go("/workforce/enter/wres/2");
    CHECK(value_of(tab, "year0/wres/2/shortlisted/white") == "400");
    CHECK(keys(memory, "workforce/").size() == 2);  // the figures that were open before are still there
}

TEST_CASE("The year before can be added, typed and taken out", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    begin(tab);
    tab.go("/workforce/enter/before/wres/2");
    tab.press("Add the year before");
    type_into(tab, "year1/wres/2/appointed/bme", "12");
    tab.go("/workforce/enter/wres/2");
    CHECK(value_of(tab, kAppointed).empty());
    tab.go("/workforce/enter/before/about");
    tab.press("Take this year out");
    CHECK(tab.says("Add the year before"));
    tab.shortcut("undo");
    tab.go("/workforce/enter/before/wres/2");
    CHECK(value_of(tab, "year1/wres/2/appointed/bme") == "12");
}

TEST_CASE("The calculator works one ratio out as the measure does, and keeps nothing", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce/calculator");
    CHECK(tab.says("Type all four numbers."));
    type_into(tab, "calculator.events.comparison", "60");
    type_into(tab, "calculator.base.comparison", "400");
    type_into(tab, "calculator.events.focus", "18");
    type_into(tab, "calculator.base.focus", "180");
    CHECK(
        tab.says("White shortlisted applicants were 1.50 times as likely to be appointed as BME shortlisted "
                 "applicants"));
    CHECK(tab.says("0.9245 to 2.4673"));
    CHECK(tab.says("Above the range from 0.80 to 1.25"));
    type_into(tab, "calculator.events.focus", "200");
    CHECK(tab.by_id("calculator.events.focus")->error == "200, but only 180 shortlisted.");
    type_into(tab, "calculator.events.focus", "0");
    CHECK(tab.says("cannot be worked out"));
    tab.wait(2000);
    CHECK(memory.records.empty());
    CHECK_FALSE(tab.asks_before_closing());
}

TEST_CASE("Pages that need figures say so while none are open", "[web][workforce]") {
    Memory memory;
    for (const char* route :
         {"/workforce/tasks", "/workforce/wres", "/workforce/enter/wres/2", "/workforce/publish"}) {
        Tab tab(memory, route);
        CHECK(tab.title() == "No figures are open");
    }
    Tab tab(memory, "/workforce/nowhere");
    CHECK(tab.title() == "Page not found");
}

namespace {

void tell(Tab& tab, const std::string& is, const std::string& kind, const std::string& json) {
    tab.event({.kind = platform::Event::Kind::Table, .id = is, .text = kind, .bytes = json});
}

// A set of figures with its day, at the page of files, with a staff file chosen.
void choose_staff_file(Tab& tab) {
    tab.press("Start a new set of figures");
    tab.go("/workforce/enter/about");
    tab.type_date("Day of the staff record and the board list", "31", "3", "2025");
    tab.go("/workforce/files");
    platform::Event file{.kind = platform::Event::Kind::File, .id = "files.staff.file"};
    file.file.name = "staff.csv";
    tab.event(std::move(file));
}

constexpr const char* kLayout =
    R"({"columns":[{"header":"Ethnic Origin","field":"ethnicity","identifying":"","known_as":""},)"
    R"({"header":"Surname","field":"","identifying":"a name","known_as":""}],)"
    R"("fields":[{"field":"ethnicity","label":"Ethnicity","only_on_request":false}],"warnings":[]})";

std::string outcome(const std::string& meaning, const std::string& questions) {
    return R"({"counts":{"wres":{"1":{"clinical":{"band_5":{"bme":3,"white":7}}}}},"needs_answer":[)" +
           questions +
           R"(],"warnings":[],"files":[{"file":"staff.csv","kind":"staff","balance":{"rows_in":11,"counted":10,)"
           R"("excluded":{"bank":1},"needs_answer":0},"columns":[{"field":"ethnicity","column":"Ethnic Origin",)"
           R"("values":[{"value":"Odd","rows":2,"meaning":")" +
           meaning + R"(","proposed":"needs_answer"}]}]}]})";
}

}  // namespace

TEST_CASE("A file is read beside the page, its values are asked about, and its counts taken over",
          "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    choose_staff_file(tab);
    REQUIRE(tab.tables.size() >= 2);
    CHECK(tab.tables[0].name == "year");
    CHECK(tab.tables[0].text == "2025-03-31");
    CHECK(tab.tables[1].name == "open");
    CHECK(tab.tables[1].id == "files.staff.file");
    tell(tab, "layout", "staff", kLayout);
    CHECK(tab.says("left out at once, because it looks like a name"));
    tab.event({.kind = platform::Event::Kind::Table,
               .id = "progress",
               .text = "staff",
               .number = 0.5F,
               .second = 1500000,
               .third = 1});
    CHECK(tab.says("1,500,000 rows so far"));
    const std::string question =
        R"({"file":"staff","field":"ethnicity","column":"Ethnic Origin","value":"Odd","rows":2,"why":"It is not known."})";
    tell(tab, "outcome", "", outcome("needs_answer", question));
    CHECK(tab.says("What do these values mean?"));
    CHECK(tab.find("Take the counts over") == nullptr);
    tab.event({.kind = platform::Event::Kind::Choose, .id = "files.question.0", .text = "left_out"});
    REQUIRE_FALSE(tab.tables.empty());
    CHECK(tab.tables.back().name == "answer");
    CHECK(tab.tables.back().bytes == R"({"ethnicity":{"Odd":"left_out"}})");
    tell(tab, "outcome", "", outcome("left_out", ""));
    tab.press("Take the counts over");
    CHECK(tab.says("2 figures were taken over"));
    tab.go("/workforce/enter/wres/1");
    CHECK(value_of(tab, "year0/wres/1/clinical/band_5/bme") == "3");
    tab.shortcut("undo");
    CHECK(value_of(tab, "year0/wres/1/clinical/band_5/bme").empty());
}

TEST_CASE("A file that cannot be read says why, and nothing is taken", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    choose_staff_file(tab);
    tell(tab, "failed", "staff",
         R"({"code":"no-table","where":"","sentence":"There is no row of column names."})");
    CHECK(tab.says("There is no row of column names."));
    CHECK(tab.find("Take the counts over") == nullptr);
    tell(tab, "outcome", "", "this is no JSON");
    CHECK(tab.find("Take the counts over") == nullptr);
}

TEST_CASE("Without the day of the staff record no file is read", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    tab.press("Start a new set of figures");
    tab.go("/workforce/files");
    platform::Event file{.kind = platform::Event::Kind::File, .id = "files.staff.file"};
    file.file.name = "staff.csv";
    tab.event(std::move(file));
    CHECK(tab.tables.empty());
    CHECK(tab.says("Give the day of the staff record first"));
}

TEST_CASE("A figure becomes a row of evidence in the open assessment", "[web][workforce]") {
    Memory memory;
    Tab tab(memory);
    tab.go("/workforce");
    tab.open_file("counts.json", support::workforce_file("example-counts.json"));
    tab.go("/workforce/measure/WRES-2");
    CHECK(tab.says("open the assessment"));
    tab.go("/");
    tab.press("Start a new assessment");
    tab.go("/workforce/measure/WRES-2");
    tab.press("Use as evidence");
    tab.go("/report");
    CHECK(memory.records.size() == 2);
    tab.wait(1000);
    bool found = false;
    for (const auto& [key, bytes] : memory.records)
        found |= key.starts_with("draft/") && bytes.find("WRES 2, Northmere") != std::string::npos;
    CHECK(found);
}

TEST_CASE("Both editions download, and only the working one is marked", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    tab.open_file("counts.json", support::workforce_file("example-counts.json"));
    tab.go("/workforce/publish");
    tab.press("Edition for publication, plain text");
    tab.press("Working edition, plain text");
    REQUIRE(tab.downloads.size() == 2);
    CHECK(tab.downloads[0].name.ends_with("_publication.txt"));
    CHECK(tab.downloads[0].bytes.find("Not for publication") == std::string::npos);
    CHECK(tab.downloads[1].name.ends_with("_working.txt"));
    CHECK(tab.downloads[1].bytes.find("Not for publication") != std::string::npos);
}

TEST_CASE("Both editions download as PDF, which waits for its letters once", "[web][workforce]") {
    Memory memory;
    Tab tab(memory, "/workforce");
    tab.open_file("counts.json", support::workforce_file("example-counts.json"));
    tab.go("/workforce/publish");
    tab.press("Edition for publication, PDF");
    tab.press("Working edition, PDF");
    REQUIRE(tab.downloads.size() == 2);
    CHECK(tab.downloads[0].name.ends_with("_publication.pdf"));
    CHECK_FALSE(support::text_of_pdf(tab.downloads[0].bytes).contains("Not for publication"));
    CHECK(tab.downloads[1].name.ends_with("_working.pdf"));
    CHECK(support::text_of_pdf(tab.downloads[1].bytes).contains("Not for publication"));
    CHECK(tab.complaints.empty());
}
