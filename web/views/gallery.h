// The gallery: every widget's examples and the four hard pages, at #/gallery. For looking and for tests; no part of an
// assessment.
#pragma once

#include <string_view>

#include "web/ui/examples/examples.h"
#include "web/ui/frame.h"

namespace views {

// Whether a route belongs to the gallery: "/gallery", "/gallery/matrix", "/gallery/grid", "/gallery/rows",
// "/gallery/text", "/gallery/widgets".
bool is_gallery(std::string_view route);

// Builds the gallery's page for a route, with header and footer; true when an answer changed `state`.
bool gallery(ui::Frame& frame, ui::ExampleState& state, std::string_view route);

}  // namespace views
