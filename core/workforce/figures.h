// A workbook worked out: counts, results and findings of each year, with the parameters that the workbook chose. For
// the people who made it; what may be published is made from it by core/disclosure.
#pragma once

#include <vector>

#include "core/base/finding.h"
#include "core/workforce/measures.h"
#include "core/workforce/workbook.h"

namespace workforce {

struct Figures {
    Reference reference;              // with the workbook's parameters
    std::vector<SheetCounts> sheets;  // newest first, as in the workbook
    std::vector<Year> years;          // of these, worked out
    Results results;                  // of the newest, with the year before it beside
    std::vector<base::Finding> findings;
};

// Errors: a parameter that does not exist, or a value that it cannot have; `where` names it.
[[nodiscard]] base::Result<Figures> work_out(const Workbook& workbook, const Reference& reference);

}  // namespace workforce
