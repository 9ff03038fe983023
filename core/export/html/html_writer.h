// A standalone, accessible page: for reading on screen, for printing, and for people who cannot use Word. One file,
// nothing fetched, nothing that runs. Not meant as an email attachment: many mail filters stop .html.
#pragma once

#include "core/export/writers.h"

namespace exporting {

[[nodiscard]] File write_html(const report::Document& document, std::string_view file_stem);

}  // namespace exporting
