// Paragraphs: all running text of the portal and text that users typed, shown back to them.
// Not for words that belong to a field: those are its label, hint and error.
#pragma once

#include <string>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct Paragraph {
    Text text = {};
    std::string id = {};  // only needed where something refers to it
    bool small = false;
    bool secondary = false;  // grey; never for anything that must be read
    bool as_typed = false;   // the user's own text: line feeds kept, any script and direction
};
void paragraph(Frame& frame, const Paragraph& paragraph);

}  // namespace ui
