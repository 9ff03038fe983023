// Where the work is, in words. Nothing is called saved that the browser has not confirmed.
#pragma once

#include <string>

#include "web/app/state.h"

namespace app {

// "Saved on this device at 10:42", "Not saved yet", … ; empty when no assessment is open.
[[nodiscard]] std::string save_words(const State& state);
// Closing now would lose something.
[[nodiscard]] bool is_unsaved(const State& state);
// The calm warning for the page when this browser keeps nothing; empty when all is well.
[[nodiscard]] std::string storage_warning(const State& state);

}  // namespace app
