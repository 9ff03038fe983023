// A quiet remark that stands out from the text around it.
#pragma once

#include <string>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct InsetText {
    Text text = {};
    std::string id = {};
};
void inset_text(Frame& frame, const InsetText& inset);

}  // namespace ui
