// Tasks with their status, each a link to its page.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/tag/tag.h"

namespace ui {

struct Task {
    std::string id = {};  // unique in the page: "task.hr"
    std::string title = {};
    std::string hint = {};
    std::string href = {};    // empty: cannot start yet
    std::string status = {};  // "Completed" is plain text as in the NHS design system; others are tags
    Colour colour = Colour::Blue;
    bool status_is_tag = true;
    bool current = false;  // the page on screen (side panel)
};
struct TaskList {
    std::string id = {};
    std::vector<Task> tasks = {};
    bool compact = false;  // side panel form
};
void task_list(Frame& frame, const TaskList& list);

}  // namespace ui
