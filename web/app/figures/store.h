// The one place where the state of workforce figures changes: an action goes in, the state and a list of effects come
// out. Nothing is read from the world.
#pragma once

#include "web/app/figures/actions.h"
#include "web/app/figures/state.h"

namespace app::figures {

// Tokens of answers begin here, so that they differ from those of the rest of the portal.
inline constexpr std::uint32_t kFirstToken = 0x4000'0000;

// Changes `state` and returns what the world must do, in order. Never fails: what cannot be done becomes a sentence in
// the state, and the person's work stays as it was.
[[nodiscard]] Effects apply(State& state, const Action& action);
// Whether an answer of the world belongs to workforce figures alone.
[[nodiscard]] bool is_own(const State& state, const platform::Event& event);

}  // namespace app::figures
