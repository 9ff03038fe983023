// Headings of level 2 to 4 inside a page. The h1 belongs to the page itself (page/page.h).
#pragma once

#include <string>

#include "web/ui/frame.h"

namespace ui {

struct Heading {
    std::string text = {};
    int level = 2;             // 2, 3 or 4; no level may be skipped
    std::string id = {};       // only needed where something links or moves the focus to it
    std::string caption = {};  // small words above it
};
void heading(Frame& frame, const Heading& heading);

}  // namespace ui
