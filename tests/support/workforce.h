// What the tests of the workforce measures share: the shipped reference data and the results of given counts.
#pragma once

#include <string>
#include <string_view>

#include "core/disclosure/publishable.h"
#include "core/report/workforce_report.h"
#include "core/workforce/figures.h"
#include "core/workforce/workbook.h"

namespace support {

// The shipped data, loaded once. Ends the program with the loader's words if it is refused.
[[nodiscard]] const workforce::Reference& workforce_reference();
// The same with one parameter changed.
[[nodiscard]] workforce::Reference with_parameter(std::string_view key, const json::Value& value);
// The one result of that name; ends the program where there is none.
[[nodiscard]] workforce::Result result_of(const workforce::Counts& counts, workforce::Standard standard,
                                          std::string_view indicator, std::string_view part = {},
                                          const workforce::Reference& reference = workforce_reference());
// A file below tests/core/workforce.
[[nodiscard]] std::string workforce_file(const std::string& name);
// A shipped file below assets/workforce.
[[nodiscard]] std::string workforce_asset(const std::string& name);

// A workbook worked out, with both views of it.
struct WorkedOut {
    workforce::Workbook workbook;
    workforce::Figures figures;
    disclosure::Publication publication, working;
    [[nodiscard]] const disclosure::Publication& view(disclosure::Edition edition) const {
        return edition == disclosure::Edition::Working ? working : publication;
    }
    // As of 23 November 2026, with the titles of the shipped sources.
    [[nodiscard]] report::Document report(disclosure::Edition edition) const;
};
[[nodiscard]] WorkedOut worked_out(workforce::Workbook workbook);
// assets/examples/northmere-workforce.json: several hundred people, some small groups, two years, an own sentence.
[[nodiscard]] workforce::Workbook northmere();

}  // namespace support
