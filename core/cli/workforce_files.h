// The workforce report as files. A part of this folder, not for others.
#pragma once

#include <string>

#include "core/cli/arguments.h"
#include "core/cli/cli.h"
#include "core/cli/workforce_work.h"

namespace cli {

// Writes the view that was asked for into the folder, in the formats that were asked for or every one there is, and
// prints their paths.
[[nodiscard]] int write_workforce_report(const Arguments& arguments, const WorkforceWork& work,
                                         const std::string& program, const Output& output);

}  // namespace cli
