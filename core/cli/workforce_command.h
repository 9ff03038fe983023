// The command "workforce": measures from typed counts. A part of this folder, not for others.
#pragma once

#include <string>

#include "core/cli/arguments.h"
#include "core/cli/cli.h"

namespace cli {

// Working view only: every number, marked as not for publication.
[[nodiscard]] int run_workforce(const Arguments& arguments, const std::string& program, const Output& output);

}  // namespace cli
