// A coloured word for a status, inside a table cell, a task or on its own. The word must say it all; colour only helps.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "web/ui/frame.h"

namespace ui {

enum class Colour : std::uint8_t { Blue, Grey, White, Green, AquaGreen, Yellow, Orange, Red, Pink, Purple };

struct Tag {
    std::string text = {};
    Colour colour = Colour::Blue;
    std::string id = {};
    bool operator==(const Tag&) const = default;
};
void tag(Frame& frame, const Tag& tag);
// The word the page's stylesheet knows a colour by.
std::string_view colour_word(Colour colour);

}  // namespace ui
