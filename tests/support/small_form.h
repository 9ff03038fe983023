// A small form definition with one of everything, for tests that need a form but not the real one.
// Not for tests of the real question set.
#pragma once

#include <string>
#include <string_view>

#include "core/form/definition.h"

namespace support {

[[nodiscard]] std::string_view small_form_text();
[[nodiscard]] std::string_view small_guidance_text();

// The two above, loaded; ends the test run if they do not load.
[[nodiscard]] const form::FormDefinition& small_form();

// `text` with the first `from` replaced by `to`; ends the test run if `from` is not in it, so that a row of a
// table of refusals cannot go stale unnoticed.
[[nodiscard]] std::string with(std::string_view text, std::string_view from, std::string_view to);

}  // namespace support
