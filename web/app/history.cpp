// The two rules of undo. Whole values are kept, so undoing can never half-apply anything.
#include "web/app/history.h"

#include <utility>

namespace app {

void note_change(History& history, const assessment::Assessment& before, std::int64_t now_ms, bool typing) {
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

bool can_undo(const History& history) { return !history.past.empty(); }
bool can_redo(const History& history) { return !history.future.empty(); }

std::optional<assessment::Assessment> undo(History& history, const assessment::Assessment& current) {
    if (history.past.empty()) return std::nullopt;
    history.future.push_back(current);
    assessment::Assessment previous = std::move(history.past.back());
    history.past.pop_back();
    history.step_open = false;
    return previous;
}

std::optional<assessment::Assessment> redo(History& history, const assessment::Assessment& current) {
    if (history.future.empty()) return std::nullopt;
    history.past.push_back(current);
    assessment::Assessment next = std::move(history.future.back());
    history.future.pop_back();
    history.step_open = false;
    return next;
}

}  // namespace app
