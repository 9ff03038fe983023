// What the published edition of the year before tells everybody. Read from the file that `portal workforce --view
// publication --json` printed then; only its figures, as they stand there.
#pragma once

#include <string_view>

#include "core/base/errors.h"
#include "core/workforce/measures.h"

namespace disclosure {

struct LastYear {
    workforce::Period period;
    workforce::Method method;    // with the parameters of then
    workforce::Results results;  // counts and values only where they were published
};

// Errors name the place. Refused: a working view (it is not an edition), a file without results, values that are no
// fractions or counts. `method` is filled with the edition's parameters where it says them.
[[nodiscard]] base::Result<LastYear> read_last_year(std::string_view file, std::string_view text,
                                                    const workforce::Method& method);

}  // namespace disclosure
