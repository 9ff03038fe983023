// Guidance beside the question: brief first, more on demand, a good and a weak example; a page for each topic.
#pragma once

#include <string>

#include "web/views/context.h"

namespace views {

// Folded under the question, where there is no side panel.
void inline_guidance(const Context& c, const form::Question& question);
// All topics of a page, in the side panel.
void panel_guidance(const Context& c, const form::Page& page);
// "#/guidance/G27" one topic, "#/guidance/" all of them: guidance_page.cpp
void guidance_page(const Context& c);

}  // namespace views
