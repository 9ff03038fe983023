// What autosave and opening must know of a kind of work, for both to be written once. Each state specialises Kept beside
// itself. Not for what they do (autosave.h, opening.h).
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "web/app/desk.h"
#include "web/platform/platform.h"

namespace app {

using Effects = std::vector<platform::Effect>;

// Kept<State> has:
//     kPrefix      of keys in storage: "draft/"
//     kRemembered  the preference that says which record a reload opens again: "last-draft"
//     kThing       "assessment", in sentences
//     kHome        where to go once something is open: "/tasks"
//     is_ready(state)           whether anything can be opened yet
//     draft(state)              title, progress and standing of the open work, for the list of drafts
//     file(state)               its working file
//     read(state, name, bytes)  a file, read and checked whole: base::Result<Incoming<Work>>
//     title(work)               empty while it has none
//     clear(state)              forgets what belonged to the work that was open before
//     go(state, effects, route)
template <class State>
struct Kept;

namespace steps {

// A token for an answer that will come, remembered with what it is for.
template <class State>
[[nodiscard]] std::uint32_t expect(State& state, Pending pending) {
    const std::uint32_t token = ++state.last_token;
    state.pending[token] = std::move(pending);
    return token;
}

}  // namespace steps
}  // namespace app
