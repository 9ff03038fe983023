// A page: its route, title, back link, error summary and content. One call gives the main landmark, the h1, the
// window's title and, when the route changed, moves the focus to the h1 (or to the error summary when errors appear).
#pragma once

#include <string>
#include <vector>

#include "web/ui/back_link/back_link.h"
#include "web/ui/body.h"
#include "web/ui/error_summary/error_summary.h"
#include "web/ui/frame.h"

namespace ui {

struct Page {
    std::string id = {};       // the route: "/task-list"; a change of it is a change of page
    std::string title = {};    // the h1, and the first part of the window's title
    std::string caption = {};  // small words above the h1: "Stage 1"
    BackLink back = {};
    std::vector<ErrorItem> errors =
        {};  // not empty: summary above the h1, "Error: " before the window's title
    // Raise by one for each failed Continue: the error summary takes the focus again each time it changes.
    int attempt = 0;
    bool wide = false;    // grids and matrices: use all the width of the middle column
    bool beside = false;  // a right panel follows; otherwise the middle column takes its room
    std::string service = "EHIIRA portal";  // last part of the window's title
};
void page(Frame& frame, const Page& page, Body content);

// The side panels of the workspace; not called back and not in the page below 1200 CSS px (Frame::workspace()).
// Call left_panel before page and right_panel after it: that is the reading order.
struct SidePanel {
    std::string name = {};  // of the landmark: "Your tasks", "Guidance"
};
void left_panel(Frame& frame, const SidePanel& panel, Body content);
void right_panel(Frame& frame, const SidePanel& panel, Body content);

}  // namespace ui
