// The examples as saved files (assets/examples), for tests that read, write and report real files. The shipped
// definitions are in examples.h.
#pragma once

#include <string>

#include "core/assessment/assessment.h"
#include "tests/support/examples.h"

namespace support {

// "small-staff-policy" or "walk-in-centre". Ends the program if it cannot be opened.
[[nodiscard]] assessment::Assessment saved_example(const std::string& name);
// Its path below the repository.
[[nodiscard]] std::string saved_example_path(const std::string& name);

}  // namespace support
