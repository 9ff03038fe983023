// The footer: links, one line of provenance, and the "Page view" control, which is here on every page.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct FooterLink {
    std::string id = {};
    std::string text = {};
    std::string href = {};
};
struct Footer {
    std::vector<FooterLink> links = {};
    std::vector<std::string> lines = {};  // "The question set is not confirmed by the Inclusion Team."
};
void footer(Frame& frame, const Footer& footer);

}  // namespace ui
