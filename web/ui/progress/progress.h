// How far something is: a real progress element with words.
#pragma once

#include <string>

#include "web/ui/frame.h"

namespace ui {

struct Progress {
    std::string id = {};
    std::string label = {};  // "Stage 1: 4 of 9 sections completed"
    float share = 0;         // 0 to 1
};
void progress(Frame& frame, const Progress& progress);

}  // namespace ui
