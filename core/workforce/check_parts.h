// What the checks of counts share: raising a finding in the words of its text. A part of this folder, not for others.
#pragma once

#include <string>
#include <vector>

#include "core/workforce/checks.h"

namespace workforce {

struct CheckJob {
    const Year& now;
    const Year* before;  // may be nullptr
    const Reference& reference;
    std::vector<base::Finding>& findings;
};

// `place` is the path of the counts file ("wres/3/workforce"); {place} in the sentence becomes `called`.
void raise(const CheckJob& job, std::string_view id, const std::string& place, const std::string& called,
           Places places = {});

void check_same_workforce(const CheckJob& job);      // check 2
void check_boards(const CheckJob& job);              // check 3
void check_survey_percentages(const CheckJob& job);  // check 4
void check_swapped_columns(const CheckJob& job);     // check 7
void check_ratios(const CheckJob& job);              // check 5
void check_unknown_shares(const CheckJob& job);      // check 6
void check_restated(const CheckJob& job);            // check 8
void check_cases(const CheckJob& job);               // section 1.2, events above their base

// Whether some whole number of `base` people gives that percentage at its decimals.
[[nodiscard]] bool can_be_share(const statistics::Decimal& percent, std::int64_t base);

}  // namespace workforce
