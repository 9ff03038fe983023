// A question that must be answered before going on (delete this draft?). Not for messages: those are announcements
// or callouts. Focus goes in when it opens and back where it came from when it closes.
#pragma once

#include <string>

#include "web/ui/body.h"
#include "web/ui/frame.h"

namespace ui {

struct Dialog {
    std::string id = {};
    std::string title = {};
    bool open = false;
};
// Calls `inside` only while open. True when the user closed it with Escape: the caller then sets open = false.
[[nodiscard]] bool dialog(Frame& frame, const Dialog& dialog, Body inside);

}  // namespace ui
