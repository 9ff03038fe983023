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
};
void fieldset(Frame& frame, const Fieldset& fieldset, Body inside);

}  // namespace ui
