// Somebody who reads a publication, knows how the standards tie figures together, and works out what was hidden. Takes
// everything from the printed results; shares only the arithmetic (core/disclosure/oracle.h) with disclosure control,
// not its view of what rests on what.
#pragma once

#include <string>
#include <vector>

#include "core/disclosure/protect.h"

namespace support {

struct Printed {
    const workforce::Results& results;              // as they stand in the publication
    const workforce::Results* last_year = nullptr;  // last year's edition
    const workforce::Reference& reference;
};

// The small counts that can be told to fewer values than the threshold, each as "WRES bme at non_clinical.band_4: 3 to
// 3". `truth` serves to know which counts there are, and which of them are small; nothing else is taken from it.
[[nodiscard]] std::vector<std::string> recovered(const Printed& printed, const workforce::Counts& truth,
                                                 std::int64_t threshold);

// An invented organisation, small enough that most of its counts are small. The same seed gives the same one.
[[nodiscard]] workforce::Counts random_organisation(std::uint32_t seed);

}  // namespace support
