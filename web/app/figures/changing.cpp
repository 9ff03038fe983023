// Changes to the open workbook: fields, choices, own words, planned actions, undo.
#include <algorithm>

#include "core/base/ids.h"
#include "web/app/figures/pasted.h"
#include "web/app/figures/steps.h"

namespace app::figures {
namespace {

using workforce::Workbook;

workforce::PlannedAction* find_action(Workbook& workbook, const std::string& id) {
    const auto found = std::ranges::find(workbook.actions, id, &workforce::PlannedAction::id);
    return found == workbook.actions.end() ? nullptr : &*found;
}

std::string* member_of(workforce::PlannedAction& action, std::string_view name) {
    if (name == "what") return &action.what;
    if (name == "owner") return &action.owner;
    if (name == "objective") return &action.objective;
    if (name == "day") return &action.day;
    if (name == "month") return &action.month;
    if (name == "year") return &action.year;
    return nullptr;
}

void show_instead(State& state, Effects& effects, std::optional<Workbook> other, const std::string& done,
                  const std::string& nothing) {
    if (!state.current) return;
    if (!other) {
        effects.push_back(platform::announce(nothing));
        return;
    }
    state.current = std::move(other);
    state.rewording = {};
    tell_meanings(state, effects);
    ++state.save.revision;
    steps::save_now(state, effects);
    steps::tell_unsaved(state, effects);
    effects.push_back(platform::announce(done));
}

}  // namespace

void change_current(State& state, Effects& effects, bool typing,
                    const std::function<void(Workbook&)>& change) {
    if (!state.current) return;
    Workbook next = *state.current;
    change(next);
    if (next == *state.current) return;
    next.modified = utc_stamp(state.moment.now_ms);
    note_change(state.history, *state.current, state.moment.now_ms, typing);
    state.current = std::move(next);
    ++state.save.revision;
    if (typing)
        steps::save_soon(state, effects);
    else
        steps::save_now(state, effects);
    steps::tell_unsaved(state, effects);
}

void set_field(State& state, Effects& effects, const SetField& action) {
    change_current(state, effects, action.typing, [&](Workbook& workbook) {
        if (action.year < workbook.years.size()) workbook.years[action.year].put(action.path, action.text);
    });
}

void take_pasted(State& state, Effects& effects, const TakePasted& action) {
    if (!state.current || action.year >= state.current->years.size()) return;
    const Pasted pasted = read_pasted(state.pasting.text, action.table, state.reference->bands);
    state.pasting.outcome = pasted.sentence;
    state.pasting.failed = pasted.fields.empty();
    effects.push_back(platform::announce(pasted.sentence, state.pasting.failed));
    if (pasted.fields.empty()) return;
    state.pasting.text.clear();
    change_current(state, effects, false, [&](Workbook& workbook) {
        for (const auto& [path, text] : pasted.fields) workbook.years[action.year].put(path, text);
    });
}

void add_earlier_year(State& state, Effects& effects) {
    constexpr std::size_t kMostYears = 12;
    change_current(state, effects, false, [](Workbook& workbook) {
        if (workbook.years.size() < kMostYears) workbook.years.emplace_back();
    });
}

void set_parameter(State& state, Effects& effects, const SetParameter& action) {
    change_current(state, effects, true, [&](Workbook& workbook) {
        const auto& standard = workforce::parameter(state.reference->method, action.key).value;
        if (action.value == standard)
            workbook.parameters.erase(action.key);
        else
            workbook.parameters.insert_or_assign(action.key, action.value);
    });
}

void set_own_sentence(State& state, Effects& effects, const SetOwnSentence& action) {
    const bool fits = workforce::number_fault(action.instead_of, action.text).empty();
    const bool is_own = !action.text.empty() && action.text != action.instead_of;
    state.rewording = fits || action.text.empty() ? Rewording{} : Rewording{action.key, action.text};
    if (!fits && !action.text.empty()) return;
    change_current(state, effects, true, [&](Workbook& workbook) {
        if (is_own)
            workbook.sentences[action.key] = {action.instead_of, action.text};
        else
            workbook.sentences.erase(action.key);
    });
}

void add_action(State& state, Effects& effects, const AddPlannedAction& action) {
    const std::string id = base::row_id(next_random(state.random));
    change_current(state, effects, false, [&](Workbook& workbook) {
        workforce::PlannedAction planned;
        planned.id = id;
        planned.measure = action.measure;
        workbook.actions.push_back(std::move(planned));
    });
}

void set_action(State& state, Effects& effects, const SetPlannedAction& action) {
    change_current(state, effects, true, [&](Workbook& workbook) {
        workforce::PlannedAction* planned = find_action(workbook, action.id);
        std::string* member = planned == nullptr ? nullptr : member_of(*planned, action.member);
        if (member != nullptr) *member = action.text;
    });
}

void remove_action(State& state, Effects& effects, const RemovePlannedAction& action) {
    change_current(state, effects, false, [&](Workbook& workbook) {
        std::erase_if(workbook.actions, [&](const auto& planned) { return planned.id == action.id; });
    });
}

void undo(State& state, Effects& effects) {
    if (!state.current) return;
    show_instead(state, effects, app::undo(state.history, *state.current), "The last change was taken back.",
                 "There is nothing to take back.");
}

void redo(State& state, Effects& effects) {
    if (!state.current) return;
    show_instead(state, effects, app::redo(state.history, *state.current), "The change is back.",
                 "There is nothing to bring back.");
}

}  // namespace app::figures
