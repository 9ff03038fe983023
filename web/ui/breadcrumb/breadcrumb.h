// Where the page is inside the portal.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct Breadcrumb {
    std::string id = "breadcrumb";
    std::vector<Run> items = {};  // ui::to("Task list", "#/task-list")
};
void breadcrumb(Frame& frame, const Breadcrumb& breadcrumb);

}  // namespace ui
