// What stands around every page: header with the save state, notices, side panels, footer with the provenance.
#pragma once

#include "web/views/context.h"

namespace views {

void header(const Context& c);
void left_side(const Context& c);
void right_side(const Context& c);
void footer(ui::Frame& frame, const app::State& portal);
// What must be told before the page's own content: storage that keeps nothing, another window, a notice.
void notices(const Context& c);

}  // namespace views
