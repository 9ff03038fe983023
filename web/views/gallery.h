// The gallery, at #/gallery: an index, one page for each widget with all its examples, and the four hard pages. For
// maintainers and for tests; no part of an assessment, so it is in a program of its own (web/main.cpp) and
// nobody loads it with the portal.
#pragma once

#include <memory>

#include "web/views/program.h"

namespace views {

// Pages: "/gallery", "/gallery/matrix" and the other hard pages, "/gallery/widgets" (the first example of each
// widget), "/gallery/date_input" (a widget's folder), and "/gallery/header/2" (the second example of a widget that a
// page has only once).
std::unique_ptr<Part> make_gallery();

}  // namespace views
