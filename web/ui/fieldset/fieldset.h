// Several fields that answer one question, under one legend.
#pragma once

#include <string>

#include "web/ui/body.h"
#include "web/ui/frame.h"

namespace ui {

struct Fieldset {
    std::string id = {};
    std::string legend = {};
    std::string hint = {};
    std::string error = {};
    bool legend_is_heading = false;
    bool boxed = false;  // one of several alike, such as a row of a table: a box of its own, a larger legend
};
void fieldset(Frame& frame, const Fieldset& fieldset, Body inside);

}  // namespace ui
