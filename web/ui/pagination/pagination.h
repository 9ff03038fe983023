// Previous and next page of a set (guidance topics, Stage 2 sections).
#pragma once

#include <string>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct Pagination {
    std::string id = {};
    Run previous = {};  // ui::to("Who is affected", "#/q/who"); empty text: none
    Run next = {};
};
void pagination(Frame& frame, const Pagination& pagination);

}  // namespace ui
