// The shipped question set, loaded once for the tests that read it. Ends the program with the loader's words if it
// is refused. Not the small form that the rules are tested with (see small_book.h).
#pragma once

#include "core/form/definition.h"

namespace support {

[[nodiscard]] const form::FormDefinition& question_set();

}  // namespace support
