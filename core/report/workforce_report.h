// The workforce report: WRES and WDES of one organisation in words and tables. Which edition it is follows from the
// view that it is given, so that the working view cannot come out as the edition for publication. Not for working
// anything out (core/workforce) nor for deciding what may be shown (core/disclosure).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/disclosure/publishable.h"
#include "core/report/document.h"
#include "core/rules/rule_book.h"
#include "core/workforce/figures.h"
#include "core/workforce/workbook.h"

namespace report {

struct WorkforceReportOptions {
    base::Date date;   // "today", from the user's device or the command line
    std::string tool;  // "EHIIRA portal 0.1.0"
    // For the titles of the sources of the method; a source that is not here is left out.
    const std::map<std::string, rules::Source, std::less<>>& sources;
};

// `view` is of these figures: disclosure::edition_of for the edition for publication, disclosure::working_view for the
// working edition. The first takes every figure from the view and nothing from `figures` but what counts nobody; it
// holds no findings, no notes on files and no data. The second is marked on every page.
// Source: workforce-specification, sections 6, 8 and 9.
[[nodiscard]] Document workforce_report(const workforce::Workbook& workbook,
                                        const workforce::Figures& figures,
                                        const disclosure::Publication& view,
                                        const WorkforceReportOptions& options);

// The tables of figures, in the order of the report, for writers of tables alone: of each standard the summary, the
// counts, certainty and notes, the ratios, the staff by band or cluster, the years and the national figures. A table
// that would have no rows is left out.
[[nodiscard]] std::vector<Table> workforce_tables(const workforce::Figures& figures,
                                                  const disclosure::Publication& view);

}  // namespace report
