// Undo: a list of assessments kept under two rules: one step ends when the person settles for a second, and at
// least every ten seconds. Not the history that is written into the saved file.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/assessment/assessment.h"

namespace app {

struct History {
    std::vector<assessment::Assessment> past;    // oldest first
    std::vector<assessment::Assessment> future;  // the next redo last
    std::int64_t step_began_ms = 0, last_change_ms = 0;
    bool step_open = false;  // changes still join the newest of `past`
    bool operator==(const History&) const = default;
};

inline constexpr std::int64_t kSettledMs = 1'000;
inline constexpr std::int64_t kLongestStepMs = 10'000;
inline constexpr std::size_t kMostSteps = 200;

// Called with the state before a change. `typing` false (a choice, a row) always starts a step of its own.
void note_change(History& history, const assessment::Assessment& before, std::int64_t now_ms, bool typing);
[[nodiscard]] bool can_undo(const History& history);
[[nodiscard]] bool can_redo(const History& history);
// The assessment to show instead, or nothing when there is nothing to take back (or to bring back).
[[nodiscard]] std::optional<assessment::Assessment> undo(History& history,
                                                         const assessment::Assessment& current);
[[nodiscard]] std::optional<assessment::Assessment> redo(History& history,
                                                         const assessment::Assessment& current);

}  // namespace app
