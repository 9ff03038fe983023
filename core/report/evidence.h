// A workforce figure as a row of evidence for an assessment: the source, what it shows, and how far to trust it. Not for
// joining the row to an assessment.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/assessment/answers.h"
#include "core/disclosure/publishable.h"
#include "core/workforce/counts.h"

namespace report {

// Which result, as in workforce::Result.
struct ResultName {
    workforce::Standard standard{};
    std::string_view indicator, part = {};
};

// The cells of one row of the question "ev.items", by column: source ("WRES 2, Northmere, 31 March 2025"), type, year,
// coverage, shows (the finding in a sentence, with its cautions), groups. `view` is the edition for publication unless
// the assessment stays inside the organisation; a figure of the working view says in the row that it is not for
// publication. Nothing where the view does not have the result or shows no figure for it.
[[nodiscard]] std::optional<std::map<std::string, assessment::Cell, std::less<>>> evidence_cells(
    const disclosure::Publication& view, const ResultName& name, const workforce::Counts& counts);

}  // namespace report
