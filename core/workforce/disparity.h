// Disparity ratios: how much better White staff are represented higher up. A companion of indicator 1, not one of the
// nine. A part of this folder, not for others.
#pragma once

#include <string_view>

#include "core/workforce/measures.h"

namespace workforce {

// "non-clinical", "clinical", "medical and dental".
[[nodiscard]] std::string_view words_of(Section section);

// Three ratios for each of the non-clinical and clinical sections that are entered; medical and dental are left out.
// Source: workforce-specification, section 1.1, "disparity ratios".
void add_disparity(const Measure& measure, const Job& job, Results& results);

}  // namespace workforce
