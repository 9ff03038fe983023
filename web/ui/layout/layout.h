// Placing: columns where there is room, space, a named section. Not for anything with a meaning of its own.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/body.h"
#include "web/ui/frame.h"

namespace ui {

// Bodies side by side, in reading order; under each other in a narrow window. `weights` are shares of the width.
struct Columns {
    std::string id = {};
    std::vector<float> weights = {};
};
void columns(Frame& frame, const Columns& columns, std::initializer_list<Body> bodies);

// A part of the page with a heading that names it as a region; for pages with several long parts.
struct Section {
    std::string id = {};
    std::string heading = {};
    int level = 2;
};
void section(Frame& frame, const Section& section, Body inside);

// A thin line between two parts.
void rule(Frame& frame, std::string_view id);

}  // namespace ui
