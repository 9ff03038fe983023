// Workforce figures as a part of the portal: joins their store and their pages (pages.h).
#pragma once

#include <memory>

#include "web/views/program.h"

namespace views {

// Pages: "/workforce" and all below it; see web/app/figures/routes.h.
std::unique_ptr<Part> make_workforce();

}  // namespace views
