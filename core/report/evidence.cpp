// The columns and their options are those of the question "ev.items" in assets/forms.
#include "core/report/evidence.h"

#include "core/base/date.h"
#include "core/workforce/workbook.h"

namespace report {
namespace {

using workforce::Result;

bool is_working(const disclosure::Publication& view) {
    return view.edition() == disclosure::Edition::Working;
}

// "WRES 2, Northmere Commissioning Support, 31 March 2026"; of a survey its year instead of the day.
std::string source_of(const Result& result, const workforce::Counts& counts) {
    std::string source = std::string(word(result.standard)) + " " + result.indicator;
    if (!counts.organisation.name.empty()) source += ", " + counts.organisation.name;
    if (!result.survey.empty()) return source + ", " + result.survey;
    if (counts.period != workforce::Period{}) source += ", " + base::words(counts.period.snapshot);
    return source;
}

int year_of(const Result& result, const workforce::Counts& counts) {
    const workforce::Period& period = counts.period;
    if (period == workforce::Period{}) return 0;
    return result.survey.empty() || period.survey_year == 0 ? period.snapshot.year : period.survey_year;
}

// The cautions are in the sentence already, but for what rounding and one case more would do; those are there too.
std::string shows(const Result& result, const disclosure::Publication& view) {
    std::string words = result.sentence;
    if (const std::string interval = workforce::interval_words(result); !interval.empty())
        words += " 95% interval: " + interval + ".";
    if (is_working(view)) words += " " + std::string(workforce::kWorkingMark);
    return words;
}

}  // namespace

std::optional<std::map<std::string, assessment::Cell, std::less<>>> evidence_cells(
    const disclosure::Publication& view, const ResultName& name, const workforce::Counts& counts) {
    const Result* result = workforce::find_result(view.results(), name.standard, name.indicator, name.part);
    if (result == nullptr || result->status != workforce::Status::Ok) return std::nullopt;
    const bool is_race = name.standard == workforce::Standard::Wres;
    std::map<std::string, assessment::Cell, std::less<>> cells;
    cells["source"] = source_of(*result, counts);
    cells["type"] = std::string("workforce");
    if (const int year = year_of(*result, counts); year != 0) cells["year"] = std::to_string(year);
    cells["coverage"] = std::string("local");
    cells["shows"] = shows(*result, view);
    cells["groups"] = assessment::Choices{{is_race ? "race" : "disability"}};
    return cells;
}

}  // namespace report
