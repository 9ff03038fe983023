// Answers read back to the person who gave them: in the words of the form, or plainly said to be missing.
// Not for reports: those have their own builders.
#pragma once

#include <string>

#include "core/form/definition.h"
#include "web/ui/text.h"
#include "web/views/context.h"

namespace views {

// The visible answer in words; rows of a table numbered, one under the other. Empty if not answered.
[[nodiscard]] std::string answer_in_full(const Context& context, const form::Question& question);
// "Not known yet – ask Jo in estates. Who finds out: …. By …." ; empty if the question is no to-do.
[[nodiscard]] std::string to_do_words(const Context& context, const form::Question& question);
// One of the two above, or "Not provided", with a bold remark where it is needed before sending.
[[nodiscard]] ui::Text answer_or_not(const Context& context, const form::Question& question);

}  // namespace views
