// The risk matrix of the rules in the words of the widgets. Knows no question and no assessment.
#pragma once

#include <string>

#include "core/rules/risk_matrix.h"
#include "web/ui/risk_matrix/risk_matrix.h"
#include "web/views/context.h"

namespace views {

// A matrix with its axes and cells filled in; the rest is up to the caller.
[[nodiscard]] ui::RiskMatrix matrix_of(const rules::BandSet& bands);
// "Score 12, High. Stage 2 is needed and a director owns this risk."; empty while a level is not chosen.
[[nodiscard]] std::string score_sentence(const rules::BandSet& bands, const ui::MatrixPoint& point);
[[nodiscard]] ui::Colour colour_of(const rules::BandSet& bands, std::string_view band);
// All scored risks of this assessment; nothing is drawn while there is none.
void all_risks(const Context& c, const std::string& id, bool compact = false);
// What each level means, on demand.
void level_meanings(const Context& c);

}  // namespace views
