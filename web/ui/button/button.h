// Buttons: things that happen. Going somewhere is a link (link/link.h), except the page's one main "Continue".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

enum class ButtonKind : std::uint8_t {
    Primary,    // green, one on a page
    Secondary,  // outlined
    Warning,    // red: deletes something
    Quiet,      // looks like a link but does something ("Remove this row")
};

struct Button {
    std::string id = {};
    std::string label = {};
    ButtonKind kind = ButtonKind::Primary;
    std::string hidden = {};  // words after the label for assistive technology only: " row 2, Long waits"
    bool small = false;
};
// True when it was pressed (mouse, key, touch, voice: all the same).
[[nodiscard]] bool button(Frame& frame, const Button& button);

// Buttons beside each other where there is room: calls `button` for each and gives the id of the one pressed, or "".
[[nodiscard]] std::string button_group(Frame& frame, const std::vector<Button>& buttons);

}  // namespace ui
