// Each rule of disclosure control by itself, and that what is withheld is nowhere in what is printed.
#include "core/disclosure/protect.h"

#include <catch2/catch_test_macros.hpp>
#include <sstream>
#include <type_traits>

#include "core/cli/cli.h"
#include "core/cli/files.h"
#include "core/workforce/counts_json.h"
#include "core/workforce/results_json.h"
#include "tests/support/schema.h"
#include "tests/support/workforce.h"

using namespace disclosure;
using workforce::Counts;
using workforce::Result;
using workforce::Section;
using workforce::Standard;
using workforce::Status;

namespace {

Publication published(const Counts& counts, BoardConsent consent = BoardConsent::NotGiven) {
    const workforce::Reference& reference = support::workforce_reference();
    const workforce::Results working = workforce::compute(counts, reference);
    return protect({counts, working, reference, policy_of(reference.method, consent), nullptr});
}

const Result* find(const Publication& publication, Standard standard, std::string_view indicator,
                   std::string_view part = {}) {
    return workforce::find_result(publication.results(), standard, indicator, part);
}

Counts example() {
    const auto file = workforce::read_counts("example", support::workforce_file("example-counts.json"),
                                             support::workforce_reference().bands);
    REQUIRE(file.has_value());
    return file->counts;
}

}  // namespace

TEST_CASE("A figure for publication cannot be made outside disclosure control", "[disclosure]") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<Publishable>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Publishable, Publishable::Kind, std::string>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Publishable, std::int64_t>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<std::string, Publishable>);
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<Publication>);
}

TEST_CASE("A ratio is published as its counts and bases allow", "[disclosure]") {
    struct Row {
        const char* reason;
        workforce::ByGroup shortlisted, appointed;
        const char* why;  // empty: shown
    };
    const Row rows[] = {
        {"all large", {400, 180, 12}, {60, 18, 1}, ""},
        {"events at the threshold", {400, 180, 12}, {60, 10, 1}, ""},
        {"events one below it", {400, 180, 12}, {60, 9, 1}, "fewer_than_threshold"},
        {"no events of one group", {400, 180, 12}, {60, 0, 1}, "fewer_than_threshold"},
        {"no events at all", {400, 180, 12}, {0, 0, 0}, "fewer_than_threshold"},
        {"all but a few of a group", {400, 60, 12}, {60, 55, 1}, "fewer_than_threshold"},
        {"all of a group", {400, 60, 12}, {60, 60, 1}, "fewer_than_threshold"},
        {"a base below 50", {400, 49, 12}, {60, 18, 1}, "small_base"},
        {"a base below the threshold", {400, 9, 12}, {60, 9, 1}, "fewer_than_threshold"},
        {"no base", {400, 0, 12}, {60, 0, 1}, "fewer_than_threshold"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.reason);
        Counts counts;
        counts.wres.appointments.shortlisted = row.shortlisted;
        counts.wres.appointments.appointed = row.appointed;
        const Publication publication = published(counts);
        const Result* result = find(publication, Standard::Wres, "2");
        REQUIRE(result != nullptr);
        CHECK(result->publication.why == row.why);
        CHECK(result->publication.shown == std::string_view(row.why).empty());
        if (*row.why == '\0') continue;
        CHECK(result->status == Status::Withheld);
        CHECK_FALSE(result->value.has_value());
        CHECK_FALSE(result->interval.has_value());
        CHECK_FALSE(result->p.has_value());
        CHECK_FALSE(result->range.has_value());
        CHECK(result->cautions.empty());
    }
}

TEST_CASE("Rows are put together to the finest level at which none is hidden", "[disclosure]") {
    Counts counts;
    workforce::Rows& rows = counts.wres.staff[Section::NonClinical];
    rows["band_4"] = {120, 14, 16};
    rows["band_6"] = {75, 21, 14};
    SECTION("every row is large: bands") {
        const Publication publication = published(counts);
        CHECK(find(publication, Standard::Wres, "1", "non_clinical.band_4.bme")->shown == "9.3");
        CHECK(publication.notes().empty());
    }
    SECTION("a zero may stand in a large row") {
        rows["band_6"].unknown = 0;
        CHECK(find(published(counts), Standard::Wres, "1", "non_clinical.band_6.unknown")->shown == "0.0");
    }
    SECTION("a small count in one band: clusters") {
        rows["band_3"] = {30, 2, 11};
        const Publication publication = published(counts);
        CHECK(find(publication, Standard::Wres, "1", "non_clinical.band_4.bme") == nullptr);
        CHECK(find(publication, Standard::Wres, "1", "non_clinical.cluster_1.bme")->status == Status::Ok);
        CHECK(publication.notes().size() == 1);
        // Ratios over bands would tell the bands.
        CHECK(find(publication, Standard::Wres, "1", "disparity.non_clinical.lower_to_middle")->status ==
              Status::Withheld);
    }
    SECTION("a small count in a cluster: everybody") {
        rows["vsm"] = {9, 1, 0};
        const Publication publication = published(counts);
        CHECK(find(publication, Standard::Wres, "1", "non_clinical.cluster_4.bme") == nullptr);
        CHECK(find(publication, Standard::Wres, "1", "all.total.bme")->status == Status::Ok);
    }
    SECTION("few people of unknown group: they and everybody are hidden, the two groups are not") {
        rows["band_4"].unknown = 2;
        rows["band_6"].unknown = 1;
        const Publication publication = published(counts);
        CHECK(find(publication, Standard::Wres, "1", "all.total.bme")->status == Status::Withheld);
        CHECK(find(publication, Standard::Wres, "1", "all.total.unknown")->status == Status::Withheld);
        const Result* known = find(publication, Standard::Wres, "1", "all.total.of_known.bme");
        CHECK(known->status == Status::Ok);
        CHECK_FALSE(known->unknown_share.has_value());
    }
}

TEST_CASE("WRES tells the total from which WDES would tell a small number", "[disclosure]") {
    Counts counts;
    counts.wres.appointments.shortlisted = {400, 180, 20};
    counts.wdes.appointments.shortlisted = {540, 56, 4};
    const Publication publication = published(counts);
    // Both groups of each are told; so the total is not, and with it the people of unknown ethnicity.
    CHECK_FALSE(find(publication, Standard::Wres, "2")->unknown_share.has_value());
}

TEST_CASE("A survey figure needs people who said yes and people who did not", "[disclosure]") {
    struct Row {
        std::int64_t yes, respondents;
        bool shown;
    };
    const Row rows[] = {{50, 100, true}, {10, 100, true},  {9, 100, false},   {0, 100, false},
                        {90, 100, true}, {91, 100, false}, {100, 100, false}, {5, 9, false}};
    for (const Row& row : rows) {
        CAPTURE(row.yes, row.respondents);
        Counts counts;
        counts.wres.discrimination.comparison = {std::nullopt, 60, 200, false};
        counts.wres.discrimination.focus = {std::nullopt, row.yes, row.respondents, false};
        const Publication publication = published(counts);
        CHECK((find(publication, Standard::Wres, "8", "bme")->status == Status::Ok) == row.shown);
        CHECK((find(publication, Standard::Wres, "8", "gap")->status == Status::Ok) == row.shown);
        CHECK(find(publication, Standard::Wres, "8", "white")->status == Status::Ok);
    }
    // How many answered is not known.
    Counts counts;
    counts.wres.discrimination.focus.percent = statistics::Decimal{250, 1};
    CHECK(find(published(counts), Standard::Wres, "8", "bme")->publication.why == "few_respondents");
}

TEST_CASE("Boards are published with consent only", "[disclosure]") {
    Counts counts;
    counts.wres.board.total = {12, 2, 0};
    counts.wres.board.workforce = {266, 42, 12};
    counts.wdes.board.total = {8, 1, 0};
    counts.wdes.board.workforce = {266, 19, 35};
    CHECK(find(published(counts), Standard::Wres, "9", "total")->publication.why == "board_consent");
    CHECK(find(published(counts), Standard::Wdes, "10", "total")->publication.why == "board_consent");
    const Publication with_consent = published(counts, BoardConsent::Given);
    CHECK(find(with_consent, Standard::Wres, "9", "total")->status == Status::Ok);
    CHECK(find(with_consent, Standard::Wdes, "10", "total")->publication.why == "small_board");
}

TEST_CASE("Withheld, not calculable and not collected stay three different things", "[disclosure]") {
    Counts counts;
    counts.wres.appointments.shortlisted = {400, 180, 12};
    counts.wres.appointments.appointed = {60, 3, 1};
    const Publication publication = published(counts);
    for (std::size_t i = 0; i < publication.results().size(); ++i) {
        const Result& result = publication.results()[i];
        const Publishable& value = publication.figures()[i].value;
        CHECK_FALSE(value.text().empty());
        if (result.status == Status::Withheld) CHECK(value.kind() == Publishable::Kind::Suppressed);
        if (result.status == Status::NotCollected) CHECK(value.kind() == Publishable::Kind::NotCollected);
    }
    const Result* ratio = find(publication, Standard::Wres, "2");
    CHECK(ratio->reason == "fewer_than_threshold");
    CHECK(find(publication, Standard::Wres, "4")->status == Status::NotCollected);
}

TEST_CASE("Nothing withheld is left anywhere in a published result", "[disclosure]") {
    const Publication publication = published(example());
    for (const Result& result : publication.results()) {
        if (result.status != Status::Withheld) continue;
        CAPTURE(result.indicator, result.part);
        CHECK_FALSE(result.publication.shown);
        CHECK_FALSE(result.value.has_value());
        CHECK(result.shown.empty());
        CHECK(result.against_workforce.empty());
        CHECK(result.one_member.empty());
        CHECK(result.cautions.empty());
        CHECK_FALSE(result.fragile);
        CHECK(result.sentence.find_first_of("0123456789") == std::string::npos);
    }
}

TEST_CASE("Hidden counts leave no trace in what the command prints", "[disclosure]") {
    // Numbers that stand nowhere else, so that finding one means that it leaked.
    const std::string folder = std::string(EHIIRA_REPOSITORY) + "/build/test-disclosure";
    REQUIRE(cli::write_file(folder, "counts.json", R"({"period": {"snapshot": "2025-03-31"},
        "wres": {"1": {"clinical": {"band_6": {"white": 76543, "bme": 7, "unknown": 65432}, "band_7": {"white": 8, "bme": 54321, "unknown": 3}}},
                 "2": {"shortlisted": {"white": 43219, "bme": 32198}, "appointed": {"white": 21987, "bme": 6}},
                 "8": {"white": {"yes": 4, "respondents": 19876}}}})"));
    for (const bool machine : {true, false}) {
        std::vector<std::string> words = {"workforce",
                                          "--counts",
                                          folder + "/counts.json",
                                          "--view",
                                          "publication",
                                          "--assets",
                                          std::string(EHIIRA_REPOSITORY) + "/assets"};
        if (machine) words.emplace_back("--json");
        std::ostringstream out, errors;
        REQUIRE(cli::run(words, "nowhere/portal", {out, errors}) == cli::kOk);
        for (const char* trace : {"19876", "76543", "54321", "65432", "clinical.band", "band 7, clinical"}) {
            CAPTURE(machine, trace);
            CHECK_FALSE(out.str().contains(trace));
        }
        CHECK(out.str().contains("ublication"));
        CHECK_FALSE(out.str().contains("Not for publication"));
        CHECK_FALSE(out.str().contains("findings"));
        if (!machine) continue;
        const auto value = json::parse(out.str());
        REQUIRE(value);
        const auto schema =
            cli::read_file(std::string(EHIIRA_REPOSITORY) + "/assets/schemas/workforce-results.schema.json");
        CHECK(support::schema_problems(*json::parse(*schema), *value).empty());
    }
}

TEST_CASE("The working view says of each figure whether it is in the publication", "[disclosure]") {
    const Counts counts = example();
    const workforce::Results working = workforce::compute(counts, support::workforce_reference());
    const workforce::Results marks = marked(working, published(counts));
    REQUIRE(marks.size() == working.size());
    const Result* ratio = workforce::find_result(marks, Standard::Wres, "2");
    CHECK(ratio->publication.shown);
    CHECK(ratio->publication.why.empty());
    CHECK(ratio->shown == "1.50");
    CHECK(workforce::find_result(marks, Standard::Wres, "3")->publication.why == "fewer_than_threshold");
    CHECK(workforce::find_result(marks, Standard::Wres, "1", "non_clinical.vsm.bme")->publication.why ==
          "put_together");
}

TEST_CASE("Last year's file must be an edition", "[disclosure]") {
    struct Row {
        const char* text;
        const char* where;
    };
    const Row rows[] = {
        {R"({"view": "working", "results": []})", "last.json/view"},
        {R"({"results": []})", "last.json"},
        {R"({"view": "publication"})", "last.json"},
        {R"({"view": "publication", "results": [{"standard": "GPG", "indicator": "1", "status": "ok", "decimals": 1}]})",
         "standard"},
        {R"({"view": "publication", "results": [{"standard": "WRES", "indicator": "1", "status": "ok", "decimals": 1, "value_exact": "1/0"}]})",
         "value_exact"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto read = read_last_year("last.json", row.text, support::workforce_reference().method);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().where.contains(row.where));
    }
}
