// Which question of the NHS Staff Survey a measure is taken from, by year of the survey. Data in
// assets/workforce/survey-items.json, background knowledge all of it, and shown as such.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"

namespace workforce {

struct SurveyItemRow {
    std::string measure;             // "WRES-5", "WDES-4a.patients"
    int since = 0, until = 0;        // years of the survey, both inclusive; until 0: still so
    std::vector<std::string> items;  // "Q14b", "Q14c"; empty: a theme score
    std::string computation;
    std::string base;  // who counts, where that is not everybody
    std::string certainty;
    bool operator==(const SurveyItemRow&) const = default;
};

// Refuses years out of order and two rows that hold for one measure in the same year.
[[nodiscard]] base::Result<std::vector<SurveyItemRow>> load_survey_items(std::string_view file,
                                                                         std::string_view text);
// Nothing where no row holds for that year.
[[nodiscard]] const SurveyItemRow* find_item(const std::vector<SurveyItemRow>& rows, std::string_view measure,
                                             int survey_year);

}  // namespace workforce
