// What every page about open figures has around its own content: the way back, notices, the marking that these are
// working figures, and what is wrong with the choices of the method sheet.
#pragma once

#include <string>

#include "web/ui/body.h"
#include "web/views/workforce/context.h"

namespace views::workforce_pages {

struct FiguresPage {
    std::string title;
    std::string caption = {};
    std::string back_text = "Task list";
    std::string back = "#/workforce/tasks";
    bool wide = false;
};
void figures_page(const Context& c, const FiguresPage& page, ui::Body content);

}  // namespace views::workforce_pages
