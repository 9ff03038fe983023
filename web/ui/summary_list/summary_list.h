// Questions with their answers and Change links: check answers, the top of a review.
#pragma once

#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/text.h"

namespace ui {

struct SummaryRow {
    std::string id = {};  // unique in the page
    std::string key = {};
    Text value = {};                // "Not provided" is up to the caller; line feeds are kept
    std::vector<Run> actions = {};  // ui::to("Change", "#/q/det", " title")
};
struct SummaryList {
    std::string id = {};
    std::vector<SummaryRow> rows = {};
    bool as_card = false;
    std::string card_title = {};
};
void summary_list(Frame& frame, const SummaryList& list);

}  // namespace ui
