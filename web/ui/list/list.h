// Bulleted and numbered lists of short texts. Not for lists of tasks, links to sections or answers.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct List {
    std::vector<Text> items = {};
    bool numbered = false;
    std::string id = {};
};
void list(Frame& frame, const List& list);

}  // namespace ui
