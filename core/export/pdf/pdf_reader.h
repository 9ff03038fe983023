// The data inside a PDF of ours. Not a reader of PDFs: what this program did not write itself is refused.
#pragma once

#include <string>
#include <string_view>

#include "core/base/errors.h"

namespace exporting {

// Whether the bytes begin as a PDF of ours with data inside does.
[[nodiscard]] bool is_pdf_with_data(std::string_view bytes);

// The data of such a PDF. Errors: ForeignFile (not such a PDF), TruncatedFile, TooLarge, DamagedFile.
[[nodiscard]] base::Result<std::string> data_in_pdf(std::string_view bytes);

}  // namespace exporting
