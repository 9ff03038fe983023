// The working file: it comes back as it was, says what is wrong with a foreign one, and keeps what it does not know.
#include "core/workforce/workbook.h"

#include <catch2/catch_test_macros.hpp>

#include "core/workforce/figures.h"
#include "tests/support/workforce.h"

using namespace workforce;
using base::ErrorCode;

namespace {

const Bands& bands() { return support::workforce_reference().bands; }

Workbook full_workbook() {
    Workbook workbook;
    workbook.reference = "WORKFORCE-20261123-K7QF";
    workbook.created = workbook.modified = "2026-11-23T10:45:00Z";
    workbook.years = {{{{"wres/2/shortlisted/white", "400"}, {"wres/2/shortlisted/bme", "twelve"}}},
                      {{{"period/snapshot", "2024-03-31"}}}};
    workbook.parameters["range.high"] = json::Value("1.20");
    workbook.sentences["WRES-2"] = {"As generated 1.50.", "In our words 1.50."};
    workbook.actions.push_back({"00ff", "WRES-2", "Panels of two", "HR", "Objective 3", "1", "4", "2027"});
    workbook.files.push_back({"staff", "staff.csv", "2026-11-23", 100, 90, 1, {{"bank", 9}}});
    workbook.meanings["ethnicity"]["other"] = "unknown";
    workbook.has_board_consent = true;
    return workbook;
}

ErrorCode refused(std::string_view bytes) {
    const auto opened = open_workbook(bytes, bands());
    REQUIRE_FALSE(opened);
    return opened.error().code;
}

}  // namespace

TEST_CASE("A working file comes back as it was", "[workforce]") {
    const Workbook workbook = full_workbook();
    const std::string bytes = save(workbook, "test");
    const auto opened = open_workbook(bytes, bands());
    REQUIRE(opened);
    CHECK(opened->workbook == workbook);
    CHECK(opened->hash_matches);
    CHECK(save(opened->workbook, "test") == bytes);
    CHECK(bytes.find("Not for publication") != std::string::npos);
}

TEST_CASE("A working file that was changed outside says so, and unknown members stay", "[workforce]") {
    std::string bytes = save(full_workbook(), "test");
    const std::string was = "\"content\":{";
    bytes.replace(bytes.find(was), was.size(), "\"content\":{\"a_later_thing\":[1],");
    const auto opened = open_workbook(bytes, bands());
    REQUIRE(opened);
    CHECK_FALSE(opened->hash_matches);
    CHECK(opened->workbook.unknown.contains("a_later_thing"));
    CHECK(save(opened->workbook, "test").find("a_later_thing") != std::string::npos);
}

TEST_CASE("Files that are no workforce figures are refused", "[workforce]") {
    CHECK(refused("") == ErrorCode::EmptyFile);
    CHECK(refused("{\"a\":1}") == ErrorCode::NotAnAssessment);
    CHECK(refused("%PDF-1.7") == ErrorCode::ForeignFile);
    CHECK(refused(R"({"schema":"ehiira-portal/1","kind":"assessment","content":{}})") ==
          ErrorCode::NotAnAssessment);
    CHECK(refused(R"({"schema":"ehiira-portal/9","kind":"workforce","content":{}})") ==
          ErrorCode::NewerVersion);
    CHECK(refused(R"({"schema":"ehiira-portal/1","kind":"workforce"})") == ErrorCode::MissingMember);
    CHECK(
        refused(
            R"({"schema":"ehiira-portal/1","kind":"workforce","content":{"reference":"R","years":[{"a":1}]}})") ==
        ErrorCode::WrongType);
}

TEST_CASE("A counts file opens as a workbook of its years", "[workforce]") {
    const auto opened = open_workbook(support::workforce_file("example-counts.json"), bands());
    REQUIRE(opened);
    REQUIRE(opened->workbook.years.size() == 1);
    CHECK(opened->workbook.years.front().at("wres/2/appointed/bme") == "18");
    CHECK(refused(R"({"wres":{"2":{"appointed":{"bme":-1}}}})") == ErrorCode::OutOfRange);
}

TEST_CASE("Own words keep exactly the numbers of the sentence", "[workforce]") {
    const std::string generated = "White applicants were 1.50 times as likely (60 of 400, 18 of 180).";
    CHECK(number_fault(generated, "Ratio 1.50: 60 of 400 against 18 of 180.").empty());
    CHECK(number_fault(generated, "About one and a half times.").find("1.50") != std::string::npos);
    CHECK_FALSE(number_fault(generated, "1.50, 60 of 400, 18 of 180, 18 more").empty());
    CHECK_FALSE(number_fault(generated, "1.5, 60 of 400, 18 of 180").empty());
    CHECK(number_fault("No figures.", "None.").empty());
}

TEST_CASE("Own words stand only for the sentence that they replace", "[workforce]") {
    const Workbook workbook = full_workbook();
    CHECK(sentence_for(workbook, "WRES-2", "As generated 1.50.") == "In our words 1.50.");
    CHECK(sentence_for(workbook, "WRES-2", "As generated 1.60.") == "As generated 1.60.");
    CHECK(sentence_for(workbook, "WRES-3", "Other.") == "Other.");
    CHECK(sentence_key("WRES-9", "voting") == "WRES-9/voting");
    CHECK(sentence_key("WRES-2", "") == "WRES-2");
}

TEST_CASE("A workbook is worked out with the parameters it chose", "[workforce]") {
    Workbook workbook = full_workbook();
    workbook.years.front().put("wres/2/shortlisted/bme", "180");
    workbook.years.front().put("wres/2/appointed/white", "60");
    workbook.years.front().put("wres/2/appointed/bme", "18");
    const auto figures = work_out(workbook, support::workforce_reference());
    REQUIRE(figures);
    const Result* result = find_result(figures->results, Standard::Wres, "2");
    REQUIRE(result != nullptr);
    CHECK(result->shown == "1.50");
    CHECK(figures->years.size() == 2);
    workbook.parameters["no.such"] = json::Value(1);
    REQUIRE_FALSE(work_out(workbook, support::workforce_reference()));
}
