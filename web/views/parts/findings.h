// How many findings of each kind there are, and where each leads. Shared by the check page and the send page.
// The checks are run in program.cpp.
#pragma once

#include <string>
#include <vector>

#include "core/base/finding.h"
#include "web/ui/text.h"
#include "web/views/context.h"

namespace views {

[[nodiscard]] std::size_t count_of(const std::vector<base::Finding>& findings, base::Severity severity);
// A link to the page that asks the question, "Go to …"; the task list for what is about the whole assessment.
[[nodiscard]] ui::Run link_to(const Context& context, const base::Finding& finding);

}  // namespace views
