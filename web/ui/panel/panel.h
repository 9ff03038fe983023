// The green panel of a confirmation page, or a plain one for a result.
#pragma once

#include <string>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct Panel {
    std::string id = {};
    std::string title = {};
    int level = 2;   // of its title
    Text text = {};  // "Your reference is DRAFT-20261123-K7QF"
};
void panel(Frame& frame, const Panel& panel);

}  // namespace ui
