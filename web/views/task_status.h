// Sections and pages as tasks with the statuses of the NHS task list.
#pragma once

#include <string>
#include <string_view>

#include "web/ui/task_list/task_list.h"
#include "web/views/context.h"

namespace views {

// `later`: a page that is filled in after sending, by others or after the decision.
[[nodiscard]] ui::Task task_of(const app::PageProgress& page, const std::string& id_prefix, bool current,
                               bool later = false);
[[nodiscard]] std::string stage_title(std::string_view stage);
// One stage in the side panel: progress, and the pages of the section that is on screen.
void stage_panel(const Context& c, std::string_view stage);

}  // namespace views
