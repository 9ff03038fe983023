// The Word document that reviewers comment on: real styles, tables and content controls, and the data inside.
#pragma once

#include "core/export/writers.h"

namespace exporting {

[[nodiscard]] File write_docx(const report::Document& document, std::string_view file_stem);

// The saved file inside a Word document of ours, also after another word processor saved it.
// Errors: DamagedFile, TruncatedFile, TooLarge (from the package), NotAnAssessment (a document without our data).
[[nodiscard]] base::Result<std::string> data_in_docx(std::string_view bytes);

}  // namespace exporting
