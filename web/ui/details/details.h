// Words that open on demand: guidance in full, examples. Whether it is open is kept by the frame while the page stays.
#pragma once

#include <string>

#include "web/ui/body.h"
#include "web/ui/frame.h"

namespace ui {

struct Details {
    std::string id = {};
    std::string summary = {};
    bool open_at_first = false;
    bool expander = false;  // boxed form for long content
};
// `inside` is always called: closed content is in the page too, hidden.
void details(Frame& frame, const Details& details, Body inside);

}  // namespace ui
