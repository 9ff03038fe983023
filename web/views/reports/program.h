// Report files as a part of the portal: every kind of file that can be made of the open assessment. A part because its
// writers would make the program too large that everybody loads.
#pragma once

#include <memory>

#include "web/views/program.h"

namespace views {

// Pages: app::routes::kReportFiles.
std::unique_ptr<Part> make_report_files();

}  // namespace views
