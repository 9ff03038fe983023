// The one place where the state changes: an action goes in, the state and a list of effects come out. The same
// state, action and moment always give the same result; nothing is read from the world.
#pragma once

#include <vector>

#include "web/app/actions.h"
#include "web/app/state.h"
#include "web/platform/platform.h"

namespace app {

// Changes `state` and returns what the world must do, in order. Never fails: what cannot be done becomes a
// sentence in the state, and the person's work stays as it was.
[[nodiscard]] Effects apply(State& state, const Action& action);

}  // namespace app
