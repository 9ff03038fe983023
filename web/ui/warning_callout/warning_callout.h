// A yellow box for what must not be overlooked; use it seldom.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct WarningCallout {
    std::string heading = "Important";
    int level = 3;  // of its heading
    Text text = {};
    std::vector<Text> items = {};  // a list below the text
    std::string id = {};
};
void warning_callout(Frame& frame, const WarningCallout& callout);

}  // namespace ui
