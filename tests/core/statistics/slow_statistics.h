// The same statistics, computed slowly and by other ways than core/statistics: in long double, by halving over the
// defining equations, and with exact binomials. Second opinions for small tables; not for anything else.
#pragma once

#include "core/statistics/two_by_two.h"

namespace slow {

// Solves (p - pi)^2 = z^2 pi (1 - pi) / n for pi by halving.
statistics::Interval wilson(const statistics::Proportion& p);
// Finds the best-fitting shares by halving the slope of the likelihood, tests them by Koopman's chi-squared form, and
// halves over theta / (1 + theta). The upper limit is infinity without lower events.
statistics::Interval koopman(const statistics::TwoByTwo& table);
statistics::Interval katz(const statistics::TwoByTwo& table);
statistics::Interval newcombe(const statistics::TwoByTwo& table);
// Sums exact products of binomials; up to 30 in each group they are below 2^63.
double fisher(const statistics::TwoByTwo& table, double weight_of_ties = 1);

}  // namespace slow
