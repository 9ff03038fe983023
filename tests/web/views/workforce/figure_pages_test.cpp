// The pages that show workforce figures, found by name as a person finds things: with the example, with nothing entered,
// and where something is refused. What disclosure control lets through has its own tests (tests/core/disclosure).
#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <regex>

#include "core/disclosure/edition.h"
#include "core/workforce/figures.h"
#include "tests/support/workforce.h"
#include "tests/web/support/driver.h"
#include "tests/web/support/northmere.h"

namespace {

using platform::Role;
using platform::SemanticNode;
using testing::Memory;
using testing::Tab;

constexpr std::array kPages = {"/workforce/wres",   "/workforce/wdes",    "/workforce/trend",
                               "/workforce/method", "/workforce/quality", "/workforce/publish",
                               "/workforce/actions"};

std::vector<std::string> measure_ids() {
    std::vector<std::string> ids;
    for (const workforce::Measure& measure : workforce::all_measures()) ids.push_back(id_of(measure));
    return ids;
}

std::vector<std::string> every_route() {
    std::vector<std::string> routes(kPages.begin(), kPages.end());
    for (const std::string& id : measure_ids()) routes.push_back("/workforce/measure/" + id);
    return routes;
}

struct WithExample : Tab {
    explicit WithExample(Memory& memory) : Tab(memory, "/workforce") { press("Open the example"); }
};

struct WithNothing : Tab {
    explicit WithNothing(Memory& memory) : Tab(memory, "/workforce") { press("Start a new set of figures"); }
};

// Everything that the page says, one node a line.
std::string words_on(const Tab& tab) {
    std::string words;
    for (const SemanticNode& node : tab.nodes()) {
        words += node.name + "\n" + node.hint + "\n" + node.error + "\n" + node.value + "\n";
        for (const platform::Run& run : node.runs) words += run.text + run.hidden;
        for (const platform::Run& run : node.actions) words += run.text + run.hidden;
        words += "\n";
    }
    return words;
}

const SemanticNode& node(const Tab& tab, std::string_view id) {
    const SemanticNode* found = tab.by_id(id);
    if (found == nullptr) FAIL("no " << id << " on " << tab.route() << "\n" << tab.tree());
    return *found;
}

std::string words_of(const SemanticNode& node) {
    std::string words = node.name;
    for (const platform::Run& run : node.runs) words += run.text;
    return words;
}

}  // namespace

TEST_CASE(
    "every page of figures is sound with the example: marked once, with a way back, nothing complained of") {
    Memory memory;
    WithExample tab(memory);
    for (const std::string& route : every_route()) {
        INFO(route);
        tab.go(route);
        CHECK_FALSE(tab.title().empty());
        CHECK(tab.title() != "Page not found");
        const std::string words = words_on(tab);
        const std::string mark(workforce::kWorkingMark);
        CHECK(words.find(mark) != std::string::npos);
        CHECK(words.find(mark) == words.rfind(mark));
        CHECK(
            std::ranges::any_of(tab.nodes(), [](const SemanticNode& n) { return n.role == Role::BackLink; }));
    }
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("no page says times more, prints a ratio with a per cent sign, or shows a cell without words") {
    Memory memory;
    WithExample tab(memory);
    const std::regex ratio_as_percent("(ratio|times as likely)[^.\n]{0,12} [0-9]+\\.[0-9]+%");
    for (const std::string& route : every_route()) {
        INFO(route);
        tab.go(route);
        const std::string words = words_on(tab);
        CHECK(words.find("times more") == std::string::npos);
        CHECK_FALSE(std::regex_search(words, ratio_as_percent));
        for (const SemanticNode& each : tab.nodes())
            // The drawing beside a figure has none: the figure's own cell says it.
            if (each.role == Role::TableCell && words_of(each).empty() && !each.id.ends_with(".strip"))
                FAIL_CHECK("empty cell " << each.id);
    }
    for (const char* id : {"WRES-2", "WRES-3", "WRES-4", "WDES-2", "WDES-3"}) {
        tab.go(std::string("/workforce/measure/") + id);
        const std::string value = words_of(node(tab, std::string("facts.") + id + "..value"));
        INFO(value);
        CHECK(value.find('%') == std::string::npos);
    }
}

TEST_CASE(
    "every measure's page has its direction, its sentence, the year before and whether it may be published") {
    Memory memory;
    WithExample tab(memory);
    const auto figures = workforce::work_out(testing::northmere(), support::workforce_reference());
    REQUIRE(figures.has_value());
    for (const workforce::Measure& measure : workforce::all_measures()) {
        const std::string id = id_of(measure);
        INFO(id);
        tab.go("/workforce/measure/" + id);
        CHECK(tab.says(support::workforce_reference().wording.measures.at(id).direction));
        CHECK(tab.says("May it be published?"));
        CHECK(tab.says("Year before"));
        for (const workforce::Result& result : figures->results) {
            const bool is_headline = result.part.empty() || result.part == "gap" || result.part == "voting";
            if (result.standard == measure.standard && result.indicator == measure.indicator && is_headline)
                CHECK(tab.says(result.sentence));
        }
    }
}

TEST_CASE("an interval is named with its method and as ours, and p stands only beside it") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/measure/WRES-2");
    const std::string words = words_of(node(tab, "facts.WRES-2..interval"));
    INFO(words);
    CHECK(words.find("Koopman score") != std::string::npos);
    CHECK(words.find("our method, not NHS England’s") != std::string::npos);
    CHECK(words.find("Fisher’s exact test, two-sided: p ") != std::string::npos);
}

TEST_CASE("national figures say whose they are, and that a commissioning support unit is no trust") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/measure/WRES-2");
    CHECK(tab.says("NHS trusts, England"));
    CHECK(tab.says("A commissioning support unit is not a trust"));
    CHECK_FALSE(tab.says("Midlands region"));
    tab.go("/workforce/measure/WRES-8");
    CHECK(tab.says("No national figure is held."));
}

TEST_CASE("the trend has the national figures of its years in a column of their own") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/trend");
    CHECK(tab.says("NHS trusts, England (square)"));
    CHECK(tab.says("28.6%"));  // of 2024
    CHECK(tab.says("None held"));
    CHECK_FALSE(tab.says("26.4%"));  // of 2023, which is no year of this organisation
}

TEST_CASE("without figures every measure says so and leads to its table") {
    Memory memory;
    WithNothing tab(memory);
    for (const std::string& route : every_route()) {
        INFO(route);
        tab.go(route);
        CHECK(tab.title() != "Page not found");
        if (route.find("/measure/") != std::string::npos) CHECK(tab.says("Not entered yet"));
    }
    tab.go("/workforce/wres");
    const SemanticNode& cell = node(tab, "summary.WRES-2..value");
    CHECK(std::ranges::any_of(
        cell.runs, [](const platform::Run& run) { return run.href == "#/workforce/enter/wres/2"; }));
    tab.go("/workforce/trend");
    CHECK(tab.says("one year is not a trend"));
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("the four ways of having no value have four different words") {
    Memory memory;
    workforce::Workbook workbook = testing::northmere();
    workforce::Sheet& sheet = workbook.years.front();
    for (const char* path : {"wres/3/entered/white", "wres/3/entered/bme"}) sheet.put(path, "0");
    sheet.put("wres/4/accessed/bme", "");
    sheet.put("wres/2/appointed/bme", "*");
    for (const char* field :
         {"wres/5/white/yes", "wres/5/white/respondents", "wres/5/bme/yes", "wres/5/bme/respondents"})
        sheet.put(field, "");
    Tab tab(memory, "/workforce");
    tab.event({.kind = platform::Event::Kind::File,
               .id = "wf.open.file",
               .file = {"odd.json", workforce::save(workbook, "test")}});
    tab.go("/workforce/wres");
    CHECK(words_of(node(tab, "summary.WRES-2..value")) == "Withheld");
    CHECK(words_of(node(tab, "summary.WRES-3..value")) == "Cannot be worked out");
    CHECK(words_of(node(tab, "summary.WRES-4..value")) == "Not collected");
    CHECK(words_of(node(tab, "summary.WRES-5.gap.value")).starts_with("Not entered yet"));
}

TEST_CASE(
    "own words stand while they keep the numbers; a missing number is told at the field and changes "
    "nothing") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/measure/WRES-2");
    const std::string generated = words_of(node(tab, "says.WRES-2"));
    tab.event(
        {.kind = platform::Event::Kind::Input, .id = "words.WRES-2", .text = "We did well.", .revision = 1});
    CHECK(node(tab, "words.WRES-2").error.starts_with("Keep the number"));
    CHECK(node(tab, "words.WRES-2").value == "We did well.");
    CHECK(words_of(node(tab, "says.WRES-2")) == generated);
    const std::string own = "Our words: " + generated;
    tab.event({.kind = platform::Event::Kind::Input, .id = "words.WRES-2", .text = own, .revision = 2});
    CHECK(node(tab, "words.WRES-2").error.empty());
    CHECK(words_of(node(tab, "says.WRES-2")) == own);
    tab.press("Use the generated sentence");
    CHECK(words_of(node(tab, "says.WRES-2")) == generated);
}

TEST_CASE("the publication check holds no figure that is withheld") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/publish");
    const auto figures = workforce::work_out(testing::northmere(), support::workforce_reference());
    REQUIRE(figures.has_value());
    const auto publication = disclosure::edition_of(testing::northmere(), *figures);
    std::size_t withheld = 0;
    for (const workforce::Result& result : publication.results()) {
        if (result.publication.shown || result.publication.why == "not_collected") continue;
        ++withheld;
        const std::string row = "publish.withheld." + std::string(word(result.standard)) + "-" +
                                result.indicator + "." + result.part;
        INFO(row);
        CHECK_FALSE(words_of(node(tab, row + ".why")).empty());
        const workforce::Result* working =
            find_result(figures->results, result.standard, result.indicator, result.part);
        REQUIRE(working != nullptr);
        for (const char* column : {".measure", ".figure", ".why"}) {
            const std::string words = words_of(node(tab, row + column));
            if (!working->shown.empty()) CHECK(words.find(working->shown) == std::string::npos);
        }
    }
    CHECK(withheld > 0);
    CHECK(tab.says("Numbers of people below 10 are withheld"));
}

TEST_CASE("the board's consent is asked, kept and taken into account") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/publish");
    REQUIRE(tab.says("The members of the board have not all agreed"));
    tab.choose("Have all members of the board agreed that their figures are published?", "Yes, all of them");
    CHECK_FALSE(tab.says("The members of the board have not all agreed"));
}

TEST_CASE(
    "a rule is changed on the method sheet, said to differ, and put back; what cannot be used is told") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/method");
    CHECK(tab.says("Every rule has its standard choice."));
    tab.type("High end of the range for ratios", "1.20");
    CHECK(tab.says("The standard choice is: 1.25."));
    tab.go("/workforce/wres");
    CHECK(tab.says("0.80 to 1.20"));
    tab.go("/workforce/method");
    tab.type("High end of the range for ratios", "often");
    CHECK_FALSE(node(tab, "param.range.high").error.empty());
    CHECK(tab.by_id("wf.trouble") != nullptr);
    tab.press("Put the standard choice back: High end of the range for ratios");
    CHECK(tab.says("Every rule has its standard choice."));
    CHECK(tab.by_id("wf.trouble") == nullptr);
    CHECK(tab.complaints == std::vector<std::string>{});
}

TEST_CASE("rules that change no figure say so") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/method");
    for (const char* key : {"wres2.offer_declined", "wres3.count", "wdes1.bank", "staff.unit", "board.body",
                            "wres9.headline"}) {
        INFO(key);
        CHECK(words_of(node(tab, std::string("param.") + key + ".why")).find("changes no figure") !=
              std::string::npos);
    }
}

TEST_CASE("actions are planned for a measure that asks for them, and removed") {
    Memory memory;
    WithExample tab(memory);
    tab.go("/workforce/actions");
    CHECK(tab.says("Head of recruitment"));
    CHECK(tab.says("Above the range 0.80 to 1.25"));
    const auto count = [&] {
        return std::ranges::count_if(tab.nodes(),
                                     [](const SemanticNode& n) { return n.name == "Who is responsible"; });
    };
    const auto before = count();
    tab.press("Add an action for WRES 2");
    CHECK(count() == before + 1);
}

TEST_CASE("fields that cannot be read and findings lead to where they are mended") {
    Memory memory;
    workforce::Workbook workbook = testing::northmere();
    workbook.years.front().put("wres/2/appointed/bme", "many");
    workbook.years.front().put("wres/4/workforce/white", "1");
    workbook.files = {{.kind = "staff",
                       .name = "staff.csv",
                       .read_on = "2026-11-23",
                       .rows = 1012,
                       .counted = 990,
                       .waiting = 2,
                       .left_out = {{"bank staff", 20}}}};
    Tab tab(memory, "/workforce");
    tab.event({.kind = platform::Event::Kind::File,
               .id = "wf.open.file",
               .file = {"odd.json", workforce::save(workbook, "test")}});
    tab.go("/workforce/quality");
    CHECK(tab.says("20 bank staff"));
    CHECK(tab.says("Every row is accounted for"));
    std::vector<std::string> links;
    for (const SemanticNode& each : tab.nodes()) {
        if (!each.href.empty()) links.push_back(each.href);
        for (const platform::Run& run : each.runs) links.push_back(run.href);
    }
    CHECK(std::ranges::find(links, "#/workforce/enter/wres/2?year0/wres/2/appointed/bme") != links.end());
    CHECK(std::ranges::find(links, "#/workforce/enter/wres/4") != links.end());
}
