// Under which rules figures about people may be published. Named and visible: threshold from the method sheet, consent
// from whoever publishes.
#pragma once

#include <cstdint>

#include "core/workforce/method.h"

namespace disclosure {

// For whom figures are made. What shows every count is for those who made it, and never for publication.
enum class Edition { Publication, Working };

// Source: workforce-specification, sections 6.2 and 6.4.
struct Policy {
    // Counts below it are small, and the range of possible values of a hidden count spans at least as many.
    std::int64_t threshold = 10;
    // A ratio needs as many people in each base.
    std::int64_t least_ratio_base = 50;
    // Every member of the board agreed that their figures are published.
    bool has_board_consent = false;
    // Says what was made, not what shall be: `protect` always sets the one, `working_view` the other.
    Edition edition = Edition::Publication;
    bool operator==(const Policy&) const = default;
};

enum class BoardConsent { Given, NotGiven };

[[nodiscard]] Policy policy_of(const workforce::Method& method, BoardConsent consent);

}  // namespace disclosure
