// Results as JSON: the published example record by record, and one shape for all.
#include "core/workforce/results_json.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "core/workforce/counts_json.h"
#include "tests/support/workforce.h"

using namespace workforce;
using enum workforce::Standard;

namespace {

// Counts that give the four records of the example.
Counts example_counts(std::size_t record) {
    Counts counts;
    switch (record) {
        case 0:
            counts.wres.appointments = {{400, 180, 12}, {60, 18, 1}, {}};
            break;
        case 1:
            counts.wres.disciplinary = {{341, 23, 0}, {0, 0, 0}, {}, {}, {}};
            break;
        case 2:
            counts.wdes.board.voting = {11, 0, 2};
            counts.wdes.board.workforce = {86, 6, 8};
            break;
        default:
            counts.wres.staff[Section::NonClinical]["band_4"] = {120, 14, 6};
            break;
    }
    return counts;
}

std::string text_in(const json::Value& record, std::string_view name) {
    const json::Value* value = record.find(name);
    return value != nullptr && value->as_string() != nullptr ? *value->as_string() : std::string();
}

// Disclosure control says whether a figure may be published; here the example says what it will have said.
Publication publication_in(const json::Value& record) {
    const json::Value& publication = *record.find("publication");
    return {*publication.find("shown")->as_bool(), text_in(publication, "why")};
}

}  // namespace

TEST_CASE("Each record of the published example comes out as it stands there", "[workforce]") {
    const auto example = json::parse(support::workforce_file("example-results.json"));
    REQUIRE(example.has_value());
    const json::Array& records = *example->find("results")->as_array();
    REQUIRE(records.size() == 4);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const json::Value& record = records[i];
        const Standard standard = text_in(record, "standard") == "WRES" ? Wres : Wdes;
        Result result = support::result_of(example_counts(i), standard, text_in(record, "indicator"),
                                           text_in(record, "part"));
        result.publication = publication_in(record);
        const json::Value written = result_value(result);
        for (const auto& [name, wanted] : *record.as_object()) {
            CAPTURE(i, name);
            REQUIRE(written.find(name) != nullptr);
            CHECK(json::canonical(*written.find(name)) == json::canonical(wanted));
        }
        // Only what the example's shape leaves open is added.
        for (const auto& [name, value] : *written.as_object()) {
            CAPTURE(i, name);
            CHECK((record.find(name) != nullptr || name == "sentence" || name == "against_workforce"));
        }
    }
}

TEST_CASE("Every result has the same members, and no number but whole ones", "[workforce]") {
    const auto file = read_counts("example", support::workforce_file("example-counts.json"),
                                  support::workforce_reference().bands);
    REQUIRE(file.has_value());
    const Results results = compute(file->counts, support::workforce_reference());
    REQUIRE(results.size() > 80);
    const char* const always[] = {
        "standard",    "indicator", "label",         "direction", "numerator",  "denominator", "value_exact",
        "value_shown", "unit",      "decimals",      "status",    "reason",     "range",       "ci",
        "p",           "fragile",   "unknown_share", "cautions",  "parameters", "publication", "sentence"};
    for (const Result& result : results) {
        const json::Value value = result_value(result);
        CAPTURE(json::canonical(value));
        for (const char* name : always) CHECK(value.find(name) != nullptr);
        CHECK((result.status == Status::Ok) == !result.shown.empty());
        CHECK((result.status == Status::Ok) == result.reason.empty());
        CHECK(json::parse(json::canonical(value)) == value);
    }
}

TEST_CASE("No two results of a year have the same name", "[workforce]") {
    const auto file = read_counts("example", support::workforce_file("example-counts.json"),
                                  support::workforce_reference().bands);
    const Results results = compute(file->counts, support::workforce_reference());
    for (const Result& result : results) {
        CAPTURE(result.indicator, result.part);
        CHECK(find_result(results, result.standard, result.indicator, result.part) == &result);
    }
}

TEST_CASE("Halves of an average are written as text, as JSON of ours has no fractions", "[workforce]") {
    Counts counts;
    counts.wdes.capability = {{1000, 80, 0}, {7, 3, 0}, {5, 2, 0}, {3, 1, 0}, {1, 1, 0}};
    const json::Value value = result_value(support::result_of(counts, Wdes, "3"));
    CHECK(json::canonical(*value.find("numerator")) == R"({"base":80,"events":"1.5","group":"disabled"})");
    CHECK(json::canonical(*value.find("denominator")) ==
          R"({"base":1000,"events":4,"group":"non_disabled"})");
}

TEST_CASE("Intervals and p-values have four decimals", "[workforce]") {
    CHECK(four_decimals(0) == "0.0000");
    CHECK(four_decimals(14.53061) == "14.5306");
    CHECK(four_decimals(-0.01401) == "-0.0140");
    CHECK(four_decimals(-0.00001) == "0.0000");
    CHECK(four_decimals(std::numeric_limits<double>::infinity()) == "infinity");
    CHECK(p_text(0.115) == "0.1150");
    CHECK(p_text(1) == "1.0000");
    CHECK(p_text(0.00004) == "<0.0001");
    CHECK(p_text(0.00006) == "0.0001");
}
