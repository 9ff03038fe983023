// The gallery, at #/gallery: an index, one page for each widget with all its examples, and the four hard pages. For
// maintainers and for tests; no part of an assessment.
#pragma once

#include <string_view>

#include "web/ui/examples/examples.h"
#include "web/ui/frame.h"

namespace views {

// Whether a route belongs to the gallery: "/gallery", "/gallery/matrix" and the other hard pages, "/gallery/widgets"
// (the first example of each widget), "/gallery/date_input" (a widget's folder), and "/gallery/header/2" (the second
// example of a widget that a page has only once).
bool is_gallery(std::string_view route);

// Builds the gallery's page for a route, with header and footer; true when an answer changed `state`.
bool gallery(ui::Frame& frame, ui::ExampleState& state, std::string_view route);

}  // namespace views
