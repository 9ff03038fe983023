// A link standing on its own line. Links inside text are runs (text.h: ui::to).
#pragma once

#include <string>

#include "web/ui/frame.h"

namespace ui {

struct Link {
    std::string id = {};
    std::string text = {};
    std::string href = {};    // "#/route", "#field-id", "https:...", "mailto:..."
    std::string hidden = {};  // words after the text for assistive technology only
    bool action = false;      // the large "action link" with its arrow
};
// Routes arrive at the application as events, so nothing is returned.
void link(Frame& frame, const Link& link);

}  // namespace ui
