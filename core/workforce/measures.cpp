// The list of measures with their directions: the one place where they are fixed.
#include "core/workforce/measures.h"

#include <array>

#include "core/workforce/make_result.h"

namespace workforce {
namespace {

using enum Direction;
using enum Standard;

// In indicators 2 and 4 the comparison is on top, in 3 the focus is, because appointment and training are wanted and
// a disciplinary or capability process is not: in each, above 1.00 is worse for the focus.
// Source: nhsbt-wres, nine indicators with their directions; nhse-advancing-disability, metrics 2 and 3.
constexpr std::array kMeasures = {
    Measure{Wres, "1", Share, Unit::Percent, wres_staff},
    Measure{Wres, "2", ComparisonOverFocus, Unit::Ratio, appointments},
    Measure{Wres, "3", FocusOverComparison, Unit::Ratio, casework},
    Measure{Wres, "4", ComparisonOverFocus, Unit::Ratio, training},
    Measure{Wres, "5", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wres, "6", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wres, "7", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wres, "8", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wres, "9", BoardMinusWorkforce, Unit::Points, board},
    Measure{Wdes, "1", Share, Unit::Percent, wdes_staff},
    Measure{Wdes, "2", ComparisonOverFocus, Unit::Ratio, appointments},
    Measure{Wdes, "3", FocusOverComparison, Unit::Ratio, casework},
    Measure{Wdes, "4a", FocusMinusComparison, Unit::Points, harassment_by_source},
    Measure{Wdes, "4b", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wdes, "5", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wdes, "6", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wdes, "7", FocusMinusComparison, Unit::Points, survey_item},
    Measure{Wdes, "8", Share, Unit::Percent, adjustments},
    Measure{Wdes, "9a", FocusMinusComparison, Unit::Score, engagement},
    Measure{Wdes, "9b", None, Unit::Text, heard},
    Measure{Wdes, "10", BoardMinusWorkforce, Unit::Points, board},
};

}  // namespace

std::span<const Measure> all_measures() { return kMeasures; }

std::string id_of(const Measure& measure) {
    return std::string(word(measure.standard)) + "-" + std::string(measure.indicator);
}

Results compute(const Counts& counts, const Reference& reference) {
    Results results;
    const Job job{counts, reference};
    for (const Measure& measure : kMeasures) measure.compute(measure, job, results);
    return results;
}

}  // namespace workforce
