// From what was read to counts: decides for each combination of values whether it counts, is left out, or waits for an
// answer. Quick: it is done again whenever somebody changes what a value means.
#pragma once

#include "core/workforce/reading/file_reader.h"
#include "core/workforce/reading/tally.h"

namespace workforce::reading {

struct Filling {
    Tally tally;
    // These answers change which of a person's rows counts, or which values were counted together: the file must be
    // read again with them before the tally is right.
    bool must_read_again = false;
};

// `staff` where groups come from the staff file, as it is after all files were read; else null. `staff_reading` is the
// reading that it came from.
[[nodiscard]] Filling fill(const FileReading& reading, const Values& values, const Answers& answers,
                           const StaffPeople* staff = nullptr, const FileReading* staff_reading = nullptr);

}  // namespace workforce::reading
