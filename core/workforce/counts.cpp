// Sums of counts, in which a blank stays a blank.
#include "core/workforce/counts.h"

namespace workforce {

Count operator+(const Count& a, const Count& b) {
    if (a.suppressed || b.suppressed) return Count::withheld();
    if (!a.number || !b.number) return {};
    return {*a.number + *b.number};
}

const Count& ByGroup::of(Side side) const {
    if (side == Side::Unknown) return unknown;
    return side == Side::Focus ? focus : comparison;
}

Count& ByGroup::of(Side side) {
    if (side == Side::Unknown) return unknown;
    return side == Side::Focus ? focus : comparison;
}

bool ByGroup::is_blank() const { return comparison.is_blank() && focus.is_blank() && unknown.is_blank(); }

ByGroup operator+(const ByGroup& a, const ByGroup& b) {
    return {a.comparison + b.comparison, a.focus + b.focus, a.unknown + b.unknown};
}

std::string_view key(Section section) {
    switch (section) {
        case Section::NonClinical:
            return "non_clinical";
        case Section::Clinical:
            return "clinical";
        case Section::Medical:
            return "medical";
    }
    return {};
}

bool SurveyAnswer::is_blank() const {
    return !percent && yes.is_blank() && respondents.is_blank() && !suppressed;
}

}  // namespace workforce
