// See northmere.h.
#include "tests/web/support/northmere.h"

#include <catch2/catch_test_macros.hpp>

#include "core/workforce/counts_json.h"
#include "tests/support/workforce.h"
#include "tests/web/support/driver.h"
#include "web/app/state.h"

namespace testing {
namespace {

workforce::Sheet sheet_of(const std::string& year) {
    const std::string name = "tests/web/views/workforce/northmere-" + year + ".json";
    const auto read =
        workforce::read_counts(name, read_repository_file(name), support::workforce_reference().bands);
    REQUIRE(read.has_value());
    return workforce::sheet_of(read->counts);
}

}  // namespace

workforce::Workbook northmere() {
    workforce::Workbook workbook;
    workbook.reference = "WORKFORCE-20261123-EXAM";
    workbook.created = workbook.modified = "2026-11-23T10:45:00Z";
    workbook.years = {sheet_of("2025"), sheet_of("2024")};
    workbook.actions = {{.id = "00000000000000a1",
                         .measure = "WRES-2",
                         .what = "Every panel has two members from outside the team, and scores each answer "
                                 "before it talks about it.",
                         .owner = "Head of recruitment",
                         .objective = "Fair recruitment and talent management",
                         .day = "31",
                         .month = "3",
                         .year = "2027"},
                        {.id = "00000000000000a2",
                         .measure = "WDES-4a",
                         .what = "Managers learn to recognise and stop bullying of Disabled staff; the "
                                 "network of Disabled staff helps to "
                                 "write the course.",
                         .owner = "Director of people",
                         .objective = "End bullying, discrimination, harassment and violence",
                         .day = "30",
                         .month = "9",
                         .year = "2027"}};
    return workbook;
}

std::string northmere_file() { return workforce::save(northmere(), app::kTool); }

}  // namespace testing
