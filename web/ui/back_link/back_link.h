// The back link above a page. Pages set Page::back and need not call this.
#pragma once

#include <string>

#include "web/ui/frame.h"

namespace ui {

struct BackLink {
    std::string text = "Back";
    std::string href = {};  // "#/route"; empty: none
    bool operator==(const BackLink&) const = default;
};
void back_link(Frame& frame, const BackLink& link);

}  // namespace ui
