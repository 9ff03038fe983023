// The command "workforce": measures from typed counts. A part of this folder, not for others.
#pragma once

#include <string>

#include "core/cli/arguments.h"
#include "core/cli/cli.h"

namespace cli {

// The working view has every number, marked as not for publication. The publication view goes through disclosure
// control and has none that is withheld.
[[nodiscard]] int run_workforce(const Arguments& arguments, const std::string& program, const Output& output);

}  // namespace cli
