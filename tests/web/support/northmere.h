// The public example of workforce figures: an invented commissioning support unit with two years of counts. Its working
// file in assets is written from here (example_test.cpp).
#pragma once

#include <string>

#include "core/workforce/workbook.h"

namespace testing {

inline constexpr const char* kExampleFile = "assets/workforce/example.json";

[[nodiscard]] workforce::Workbook northmere();
// The bytes of its working file.
[[nodiscard]] std::string northmere_file();

}  // namespace testing
