// A guidance topic in full: its short form, its parts, examples and sources, below an h1 or an h2 of the caller's.
#pragma once

#include "core/rules/rule_book.h"
#include "web/ui/ui.h"

namespace views {

void place_topic(ui::Frame& frame, const rules::RuleBook& book, const form::Topic& topic);
// "Equality Act 2010 (as amended). UK Parliament", the title a link where the source has an address.
[[nodiscard]] ui::Text source_text(const rules::Source& source);

}  // namespace views
