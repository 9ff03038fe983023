// A radio or checkbox with its words: what radios, checkboxes, grids and the risk matrix share. For widgets only.
#pragma once

#include <functional>
#include <string>

#include "web/ui/frame_internal.h"

namespace ui {

struct Choice {
    std::string id = {}, value = {}, group = {};
    std::string label = {}, hint = {};
    bool checked = false, round = true, small = false, required = false, divider_before = false;
};

// Height and width that a choice takes in a column of width `w`.
float choice_height(FrameState& state, const Choice& choice, float w);
float choice_width(FrameState& state, const Choice& choice);

// Places, paints and describes one at a box's top left; true when it was pressed natively.
bool place_choice(FrameState& state, const Choice& choice, float x, float y, float w);

// The block under a chosen option, with its bar at the left. Calls `inside`.
void place_reveal(FrameState& state, const std::string& id, bool small, const std::function<void()>& inside);

}  // namespace ui
