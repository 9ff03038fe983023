// A report document as widgets: what will be saved, to read on the page. Not a writer of files.
#pragma once

#include <string>
#include <vector>

#include "core/report/document.h"
#include "web/ui/ui.h"

namespace views {

// Headings that a list of contents should name, as links to their places on the page.
[[nodiscard]] std::vector<ui::ContentsItem> contents_of(const report::Document& document);
// Builds all blocks. Headings are one level lower than in the document, which has its own first one.
void place_document(ui::Frame& frame, const report::Document& document);

}  // namespace views
