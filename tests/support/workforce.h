// What the tests of the workforce measures share: the shipped reference data and the results of given counts.
#pragma once

#include <string>
#include <string_view>

#include "core/workforce/measures.h"

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

}  // namespace support
