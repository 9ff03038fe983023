// Undo: a list of whole values kept under two rules: one step ends when the person settles for a second, and at
// least every ten seconds. Whole values are kept, so undoing can never half-apply anything. Not the history that is
// written into the saved file.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace app {

template <class Work>
struct History {
    std::vector<Work> past;    // oldest first
    std::vector<Work> future;  // the next redo last
    std::int64_t step_began_ms = 0, last_change_ms = 0;
    bool step_open = false;  // changes still join the newest of `past`
    bool operator==(const History&) const = default;
};

inline constexpr std::int64_t kSettledMs = 1'000;
inline constexpr std::int64_t kLongestStepMs = 10'000;
inline constexpr std::size_t kMostSteps = 200;

// Called with the state before a change. `typing` false (a choice, a row) always starts a step of its own.
template <class Work>
void note_change(History<Work>& history, const Work& before, std::int64_t now_ms, bool typing) {
    const bool settled = now_ms - history.last_change_ms >= kSettledMs;
    const bool too_long = now_ms - history.step_began_ms >= kLongestStepMs;
    if (!history.step_open || settled || too_long || !typing) {
        history.past.push_back(before);
        if (history.past.size() > kMostSteps) history.past.erase(history.past.begin());
        history.step_began_ms = now_ms;
    }
    history.step_open = typing;
    history.last_change_ms = now_ms;
    history.future.clear();
}

template <class Work>
[[nodiscard]] bool can_undo(const History<Work>& history) {
    return !history.past.empty();
}
template <class Work>
[[nodiscard]] bool can_redo(const History<Work>& history) {
    return !history.future.empty();
}

// The value to show instead, or nothing when there is nothing to take back.
template <class Work>
[[nodiscard]] std::optional<Work> undo(History<Work>& history, const Work& current) {
    if (history.past.empty()) return std::nullopt;
    history.future.push_back(current);
    Work previous = std::move(history.past.back());
    history.past.pop_back();
    history.step_open = false;
    return previous;
}

// The same for what was taken back.
template <class Work>
[[nodiscard]] std::optional<Work> redo(History<Work>& history, const Work& current) {
    if (history.future.empty()) return std::nullopt;
    history.past.push_back(current);
    Work next = std::move(history.future.back());
    history.future.pop_back();
    history.step_open = false;
    return next;
}

}  // namespace app
