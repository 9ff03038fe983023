// The two standards and the groups that each compares. The focus is the group that the standard protects (BME,
// Disabled); the comparison is the other (White, non-disabled). Not for the national codes behind the groups.
#pragma once

#include <string>
#include <string_view>

namespace workforce {

enum class Standard { Wres, Wdes };

enum class Side { Comparison, Focus, Unknown };

// "WRES", "WDES".
[[nodiscard]] std::string_view word(Standard standard);
// As in files: "white", "bme", "disabled", "non_disabled", "unknown".
[[nodiscard]] std::string_view key(Standard standard, Side side);
// As in sentences: "White", "BME", "Disabled", "non-disabled", "unknown".
[[nodiscard]] std::string_view name(Standard standard, Side side);

// What a value sets against what. A measure has one for good: in table measures.cpp, and nowhere else.
enum class Direction {
    Share,                // of one group, not a comparison
    ComparisonOverFocus,  // a ratio: above 1 is worse for the focus
    FocusOverComparison,  // a ratio: above 1 is worse for the focus here too, as the event is unwelcome
    FocusMinusComparison,
    BoardMinusWorkforce,
    SurveyMinusRecord,
    None,  // words, or a score
};

// "white_over_bme", "disabled_minus_non_disabled", "board_minus_workforce", "share", "none".
[[nodiscard]] std::string word(Standard standard, Direction direction);

}  // namespace workforce
