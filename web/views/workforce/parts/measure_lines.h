// The measures as lines: the one figure that stands for each in a list, with the groups' figures beside it. Not for all
// results of a measure; those are on its own page.
#pragma once

#include <string>
#include <vector>

#include "core/workforce/measures.h"
#include "web/views/workforce/context.h"

namespace views::workforce_pages {

struct Line {
    const workforce::Measure* measure = nullptr;
    std::string part =
        {};  // of the main figure: "voting", "patients.gap"; empty where a measure is one figure
    std::string label = {};                                           // in words
    const workforce::Result* main = nullptr;                          // never null
    const workforce::Result *comparison = nullptr, *focus = nullptr;  // where each has a result of its own
};

// Of one standard, in its order; metric 4a gives three lines.
[[nodiscard]] std::vector<Line> lines_of(const Context& c, workforce::Standard standard);
// What a group's cell says: "60 of 400 (15.0%)", "25.0%", "Not asked".
[[nodiscard]] std::string group_words(const Context& c, const Line& line, workforce::Side side);
// The figure is outside the range or behind for the group that the standard protects: somebody should look at it.
[[nodiscard]] bool wants_action(const Line& line);

// nullptr for an id that is none.
[[nodiscard]] const workforce::Measure* find_measure(std::string_view id);
// "Indicator 2", "Metric 4a".
[[nodiscard]] std::string name_of(const workforce::Measure& measure);
// "Relative likelihood of appointment from shortlisting".
[[nodiscard]] const workforce::MeasureWords& words_of(const Context& c, const workforce::Measure& measure);
// "#/workforce/measure/WRES-2", "#/workforce/enter/wres/2".
[[nodiscard]] std::string address_of(const workforce::Measure& measure);
[[nodiscard]] std::string entry_of(const workforce::Measure& measure);
// What a result of a measure with several is of: "Band 4, non-clinical, BME", "Voting members"; empty where it is alone.
[[nodiscard]] std::string part_words(const Context& c, const workforce::Result& result);

}  // namespace views::workforce_pages
