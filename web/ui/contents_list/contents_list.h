// A list of links to parts of a page or a set of pages ("jump to a section"), in a navigation landmark.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct ContentsItem {
    std::string text = {};
    std::string href = {};  // "#/guidance/g1" or "#heading-id"
    bool current = false;
};
struct ContentsList {
    std::string id = {};
    std::string name = "Contents";  // of the landmark
    std::vector<ContentsItem> items = {};
};
void contents_list(Frame& frame, const ContentsList& list);

}  // namespace ui
