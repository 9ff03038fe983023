// From the command line to worked-out workforce figures: a counts file, a working file or CSV files, one way for all.
// A part of this folder, not for others.
#pragma once

#include <string>
#include <vector>

#include "core/cli/arguments.h"
#include "core/disclosure/edition.h"
#include "core/workforce/figures.h"
#include "core/workforce/workbook.h"

namespace cli {

struct WorkforceWork {
    workforce::Workbook workbook;
    workforce::Figures figures;
    disclosure::Publication publication;
    std::vector<std::string> remarks;  // what its owner should know and that stops nothing
};

// Errors name the file and the place in it.
[[nodiscard]] base::Result<WorkforceWork> work_out_workforce(const Arguments& arguments,
                                                             const std::string& program);

}  // namespace cli
