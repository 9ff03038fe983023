// The words of standards, groups and directions, each in one place.
#include "core/workforce/groups.h"

namespace workforce {

std::string_view word(Standard standard) { return standard == Standard::Wres ? "WRES" : "WDES"; }

std::string_view key(Standard standard, Side side) {
    switch (side) {
        case Side::Comparison:
            return standard == Standard::Wres ? "white" : "non_disabled";
        case Side::Focus:
            return standard == Standard::Wres ? "bme" : "disabled";
        case Side::Unknown:
            return "unknown";
    }
    return {};
}

std::string_view name(Standard standard, Side side) {
    switch (side) {
        case Side::Comparison:
            return standard == Standard::Wres ? "White" : "non-disabled";
        case Side::Focus:
            return standard == Standard::Wres ? "BME" : "Disabled";
        case Side::Unknown:
            return "unknown";
    }
    return {};
}

std::string word(Standard standard, Direction direction) {
    const std::string focus(key(standard, Side::Focus));
    const std::string comparison(key(standard, Side::Comparison));
    switch (direction) {
        case Direction::Share:
            return "share";
        case Direction::ComparisonOverFocus:
            return comparison + "_over_" + focus;
        case Direction::FocusOverComparison:
            return focus + "_over_" + comparison;
        case Direction::FocusMinusComparison:
            return focus + "_minus_" + comparison;
        case Direction::BoardMinusWorkforce:
            return "board_minus_workforce";
        case Direction::SurveyMinusRecord:
            return "survey_minus_record";
        case Direction::None:
            return "none";
    }
    return {};
}

}  // namespace workforce
