// Plain text in UTF-8: for search, for screen readers, for pasting into another form. Lines are not wrapped.
#pragma once

#include "core/export/writers.h"

namespace exporting {

[[nodiscard]] File write_text(const report::Document& document, std::string_view file_stem);

}  // namespace exporting
