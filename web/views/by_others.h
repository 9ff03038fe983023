// Pages that others than the author fill in: the Inclusion Team, the director. Read only until somebody says that it
// is theirs. Not an access control: it keeps an author from filling in a reviewer's page by mistake.
#pragma once

#include "web/views/context.h"

namespace views {

void by_team(const Context& c, const form::Page& page);
void by_director(const Context& c, const form::Page& page);
// The person has said so on this device.
[[nodiscard]] bool is_team(const Context& c);
[[nodiscard]] bool is_director(const Context& c);
// When it was sent for checking, as the author said.
void sent_date(const Context& c, const form::Page& page);

}  // namespace views
