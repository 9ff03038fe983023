// The list of what is wrong, above the h1. Pages set Page::errors and need not call this.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"

namespace ui {

struct ErrorItem {
    std::string text = {};
    std::string href = {};  // "#hr.life": the id of the field on this page, or "#/route"
    bool operator==(const ErrorItem&) const = default;
};
struct ErrorSummary {
    std::string title = "There is a problem";
    std::vector<ErrorItem> items = {};
};
void error_summary(Frame& frame, const ErrorSummary& summary);

}  // namespace ui
