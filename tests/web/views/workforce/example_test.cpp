// The public example of workforce figures: that its file is the one this repository describes, and that it is sound.
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "core/workforce/figures.h"
#include "tests/support/workforce.h"
#include "tests/web/support/driver.h"
#include "tests/web/support/northmere.h"

namespace {

using testing::kExampleFile;
using testing::northmere;

}  // namespace

// Run it after changing the example: tests_web "[write-example]".
TEST_CASE("the file of the workforce example is written", "[.][write-example]") {
    std::ofstream file(std::string(EHIIRA_REPOSITORY) + "/" + kExampleFile, std::ios::binary);
    file << testing::northmere_file();
    CHECK(file.good());
}

TEST_CASE("the workforce example opens as it was written") {
    const std::string bytes = testing::read_repository_file(kExampleFile);
    REQUIRE_FALSE(bytes.empty());
    const auto opened = workforce::open_workbook(bytes, support::workforce_reference().bands);
    REQUIRE(opened.has_value());
    CHECK(opened->hash_matches);
    CHECK(opened->workbook == northmere());
    CHECK(bytes == testing::northmere_file());
}

TEST_CASE("every field of the workforce example can be read, and nothing in it must be fixed") {
    const auto figures = workforce::work_out(northmere(), support::workforce_reference());
    REQUIRE(figures.has_value());
    REQUIRE(figures->sheets.size() == 2);
    for (const workforce::SheetCounts& sheet : figures->sheets)
        for (const workforce::FieldFault& fault : sheet.faults)
            FAIL_CHECK(fault.path + ": " + fault.sentence);
    for (const base::Finding& finding : figures->findings) {
        INFO(finding.sentence);
        CHECK(finding.severity != base::Severity::Blocker);
        CHECK(finding.severity != base::Severity::Major);
    }
}

TEST_CASE("the workforce example has a figure for every measure, last year beside it") {
    const auto figures = workforce::work_out(northmere(), support::workforce_reference());
    REQUIRE(figures.has_value());
    for (const workforce::Result& result : figures->results) {
        INFO(word(result.standard) << " " << result.indicator << " " << result.part);
        CHECK(result.reason != "nothing_entered");
        CHECK(result.earlier.has_value());
    }
}
