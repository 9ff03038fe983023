// The page of report files: every kind is made, a PDF waits for its fonts, the email takes what is chosen, and what
// cannot be made is told in a sentence.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/export/writers.h"
#include "tests/support/examples.h"
#include "tests/support/pdf_text.h"
#include "tests/web/support/driver.h"
#include "web/app/reports/files.h"
#include "web/app/reports/store.h"

namespace {

using app::reports::State;
using platform::Effect;
using platform::Event;
using testing::Memory;
using testing::Tab;

constexpr const char* kTitle = "Evening clinics";
constexpr const char* kPage = "/report/files";

void begin(Tab& tab) {
    tab.press("Start a new assessment");
    tab.go("/page/about-proposal");
    tab.type(tab.by_id("about.title")->name, kTitle);
    tab.go(kPage);
    REQUIRE(tab.title() == "Report files");
}

std::vector<Effect> of_kind(const std::vector<Effect>& effects, Effect::Kind kind) {
    std::vector<Effect> found;
    std::ranges::copy_if(effects, std::back_inserter(found), [&](const Effect& e) { return e.kind == kind; });
    return found;
}

// A portal with an assessment of its own, for what the driver cannot make fail.
struct Bench {
    app::State portal;
    State state;
    Bench() {
        portal.book = std::make_shared<const rules::RuleBook>(support::shipped_book());
        portal.current.emplace();
        portal.current->reference = "DRAFT-20261123-K7QF";
    }
    std::vector<Effect> save(const std::string& id) {
        return app::reports::apply(state, portal, app::reports::Save{id});
    }
    void font(const std::string& path, const std::string& outcome, const std::string& bytes) {
        app::reports::note(state, {.kind = Event::Kind::Asset, .id = outcome, .text = path, .bytes = bytes});
    }
    std::vector<Effect> go_on() { return app::reports::apply(state, portal, app::reports::GoOn{}); }
};

}  // namespace

TEST_CASE("every kind of report file is made, under one name", "[web][reports]") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    for (const app::reports::FileKind& kind : app::reports::file_kinds()) {
        INFO(kind.id);
        tab.downloads.clear();
        tab.press("Save as " + std::string(kind.title));
        REQUIRE(tab.downloads.size() == 1);
        CHECK(tab.downloads.front().name.starts_with("EHIIRA_DRAFT-"));
        CHECK(tab.downloads.front().name.ends_with("." + std::string(kind.id)));
        CHECK(tab.says(tab.downloads.front().name + " is made. Look for it in your downloads."));
    }
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("the PDF holds the assessment, and opens again", "[web][reports]") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.press("Save as PDF");
    const std::string& bytes = tab.downloads.front().bytes;
    CHECK(support::text_of_pdf(bytes).contains(kTitle));
    const auto opened = exporting::open_any(bytes, "x.pdf");
    REQUIRE(opened);
    CHECK(assessment::text(opened->assessment.answers, "about.title") == kTitle);
}

TEST_CASE("the email takes the files that are chosen", "[web][reports]") {
    Memory memory;
    Tab tab(memory);
    begin(tab);
    tab.press("Save an Outlook draft");
    REQUIRE(tab.downloads.size() == 1);
    CHECK(tab.downloads.front().bytes.contains(".docx"));
    CHECK_FALSE(tab.downloads.front().bytes.contains(".pdf"));
    tab.tick("PDF");
    tab.press("Save an Outlook draft");
    REQUIRE(tab.downloads.size() == 2);
    CHECK(tab.downloads.back().bytes.contains(".docx"));
    CHECK(tab.downloads.back().bytes.contains(".pdf"));
}

TEST_CASE("files that are too large for mailboxes are refused with their size", "[web][reports]") {
    Bench bench;
    auto book = *bench.portal.book;
    book.settings.mail_refuse_bytes = 1000;
    bench.portal.book = std::make_shared<const rules::RuleBook>(std::move(book));
    const auto effects = bench.save("email");
    CHECK(of_kind(effects, Effect::Kind::Download).empty());
    REQUIRE(bench.state.notice);
    CHECK(bench.state.notice->warning);
    CHECK(bench.state.notice->sentences.front().contains("Attach fewer files"));
}

TEST_CASE("a PDF waits for both fonts, and is made once", "[web][reports]") {
    Bench bench;
    CHECK(of_kind(bench.save("pdf"), Effect::Kind::LoadAsset).size() == 2);
    CHECK(bench.go_on().empty());
    bench.font("fonts/report-regular.ttf", "ok", support::report_fonts().regular);
    CHECK(bench.go_on().empty());
    bench.font("fonts/report-bold.ttf", "ok", support::report_fonts().bold);
    CHECK(of_kind(bench.go_on(), Effect::Kind::Download).size() == 1);
    CHECK(bench.go_on().empty());
    // The next one has its fonts.
    const auto again = bench.save("pdf");
    CHECK(of_kind(again, Effect::Kind::LoadAsset).empty());
    CHECK(of_kind(again, Effect::Kind::Download).size() == 1);
}

TEST_CASE("fonts that do not come are told, and asked for again", "[web][reports]") {
    Bench bench;
    (void)bench.save("pdf");
    bench.font("fonts/report-bold.ttf", "it is not there", "");
    CHECK(of_kind(bench.go_on(), Effect::Kind::Download).empty());
    REQUIRE(bench.state.notice);
    CHECK(bench.state.notice->sentences.front().contains("online"));
    CHECK(of_kind(bench.save("pdf"), Effect::Kind::LoadAsset).size() == 2);
}

TEST_CASE("fonts that are not ours make no file", "[web][reports]") {
    Bench bench;
    (void)bench.save("pdf");
    bench.font("fonts/report-regular.ttf", "ok", "no font");
    bench.font("fonts/report-bold.ttf", "ok", "no font");
    CHECK(of_kind(bench.go_on(), Effect::Kind::Download).empty());
    REQUIRE(bench.state.notice);
    CHECK(bench.state.notice->heading == "No file was made");
}

TEST_CASE("who leaves the page is no longer waiting for a PDF", "[web][reports]") {
    Bench bench;
    (void)bench.save("pdf");
    app::reports::note(bench.state, {.kind = Event::Kind::Route, .text = "/tasks"});
    bench.font("fonts/report-regular.ttf", "ok", support::report_fonts().regular);
    bench.font("fonts/report-bold.ttf", "ok", support::report_fonts().bold);
    CHECK(bench.go_on().empty());
}

TEST_CASE("without an assessment the page of report files says so", "[web][reports]") {
    Memory memory;
    Tab tab(memory, kPage);
    CHECK_FALSE(tab.says("Save as PDF"));
    CHECK(tab.complaints == std::vector<std::string>{});
}
