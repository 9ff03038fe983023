// Prose answers. The field grows with its text and never scrolls or cuts; 2,000 words pasted from Word are fine.
#pragma once

#include <optional>
#include <string>

#include "web/ui/frame.h"

namespace ui {

struct Textarea {
    std::string id = {};
    std::string label = {};
    std::string hint = {};
    std::string error = {};
    std::string value = {};
    int rows = 5;  // least height
    bool spellcheck = true;
    bool label_is_heading = false;
    bool hidden_label = false;
    bool required = false;
    std::string count = {};  // a sentence under the field: "You have used 212 of 300 words"
};
// The new text when the user edited it.
[[nodiscard]] std::optional<std::string> textarea(Frame& frame, const Textarea& area);

}  // namespace ui
