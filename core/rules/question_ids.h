// The question, column and option ids that rules speak of, in one place; a test finds each of them in the form.
// Not a list of all questions: the form definition is.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace rules::ids {

// Risk tables: Stage 1 and Stage 2 share their columns.
inline constexpr std::string_view kStage1Risks = "risk1.rows";
inline constexpr std::string_view kRisks = "risk.rows";
inline constexpr std::string_view kRiskText = "risk";
inline constexpr std::string_view kConsequence = "consequence";
inline constexpr std::string_view kLikelihood = "likelihood";
inline constexpr std::string_view kAfterConsequence = "after_consequence";
inline constexpr std::string_view kAfterLikelihood = "after_likelihood";

}  // namespace rules::ids
