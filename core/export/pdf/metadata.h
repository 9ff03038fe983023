// What a PDF says about itself: title and language, the outline, and the attached data. A part of this folder.
#pragma once

#include <string_view>
#include <vector>

#include "core/export/pdf/blocks.h"
#include "core/export/pdf/objects.h"

namespace exporting::pdf {

[[nodiscard]] Id write_information(Objects& objects, const report::Document& document);
[[nodiscard]] Id write_xmp(Objects& objects, const report::Document& document);
// The outline of all headings; 0 where there are none.
[[nodiscard]] Id write_outline(Objects& objects, const Content& content, const std::vector<Landing>& landings,
                               const Pages& pages);
// `data` must be the first object added: see data_stream.h. The answer is the file's description.
[[nodiscard]] Id write_data(Objects& objects, std::string_view data, std::string_view name);

}  // namespace exporting::pdf
