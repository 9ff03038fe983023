// What stands around every page: header with the save state, notices, side panels, footer with the provenance.
#pragma once

#include "web/views/context.h"

namespace views {

void header(const Context& c);
void left_side(const Context& c);
void right_side(const Context& c);
// `provenance` is the last line: whose questions or rules the page goes by; empty: none is needed.
void footer(ui::Frame& frame, const std::string& provenance);
// The line for pages of an assessment.
[[nodiscard]] std::string provenance_of(const app::State& portal);
// In place of every page while the questions are loaded, or when they could not be.
void loading_page(const Context& c);
// What must be told before the page's own content: storage that keeps nothing, another window, a notice.
void notices(const Context& c);

}  // namespace views
