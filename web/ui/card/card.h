// A white box with a heading for one thing among several (a draft, a result, a finding).
#pragma once

#include <string>

#include "web/ui/body.h"
#include "web/ui/frame.h"
#include "web/ui/tag/tag.h"

namespace ui {

struct Card {
    std::string id = {};
    std::string title = {};
    int level = 2;          // of its title
    std::string href = {};  // the title is a link when not empty
    Tag tag = {};
};
void card(Frame& frame, const Card& card, Body inside);

}  // namespace ui
