// Ids that are made from random numbers handed in by the platform (seeded in tests).
#pragma once

#include <cstdint>
#include <string>

#include "core/base/date.h"

namespace base {

// 16 lower-case hex digits. Stable for the life of a row, also under merging.
[[nodiscard]] std::string row_id(std::uint64_t random);
// "DRAFT-20261123-K7QF": prefix, date, four Crockford base-32 characters from the random bits.
[[nodiscard]] std::string reference(const std::string& prefix, const Date& today, std::uint64_t random);

}  // namespace base
