// One line of words about where the work is: saved, saving, could not be saved. The header shows it on each page.
#pragma once

#include <string>

#include "web/ui/frame.h"

namespace ui {

struct SaveStatus {
    std::string id = "save-status";
    std::string text = {};
    bool problem = false;
};
void save_status(Frame& frame, const SaveStatus& status);

}  // namespace ui
