// What stands on the send page below the numbered way: what is inside the file, the cover paragraph, the email to the
// director, other files. The way itself is in send_page.cpp.
#pragma once

#include "web/views/context.h"

namespace views {

void place_inside(const Context& context);
void place_cover(const Context& context);
void place_director(const Context& context);
void place_other_ways(const Context& context);

// An email that asks the responsible director to confirm. Without address and without answers.
// Source: decisions, 14: a typed name is not a signature.
[[nodiscard]] std::string director_address(const Context& context);

}  // namespace views
