// The blue NHS header without logo: the portal's name, its few links, where the work is saved.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct HeaderLink {
    std::string id = {};
    std::string text = {};
    std::string href = {};
    bool current = false;
};
struct Header {
    std::string service = "EHIIRA portal";
    std::string service_href = "#/";
    std::string organisation = {};  // a second line under the name, may be empty
    std::vector<HeaderLink> links = {};
    std::string save_status =
        {};  // "Saved on this device at 10:42"; always words, may be empty on the start page
};
void header(Frame& frame, const Header& header);

}  // namespace ui
