// The steps that the store of workforce figures is made of, shared between its files. What every kind of work has in
// common (autosave, drafts, opening) is in web/app.
#pragma once

#include <functional>

#include "web/app/figures/store.h"
#include "web/app/opening.h"

namespace app::figures {

// --- changing.cpp
// Runs `change` on the open workbook; when something differs, notes it for undo, raises the revision and saves (soon
// while typing, at once otherwise). Does nothing while none is open.
void change_current(State& state, Effects& effects, bool typing,
                    const std::function<void(workforce::Workbook&)>& change);
void set_field(State& state, Effects& effects, const SetField& action);
void take_pasted(State& state, Effects& effects, const TakePasted& action);
void add_earlier_year(State& state, Effects& effects);
void set_parameter(State& state, Effects& effects, const SetParameter& action);
void set_own_sentence(State& state, Effects& effects, const SetOwnSentence& action);
void add_action(State& state, Effects& effects, const AddPlannedAction& action);
void set_action(State& state, Effects& effects, const SetPlannedAction& action);
void remove_action(State& state, Effects& effects, const RemovePlannedAction& action);
void undo(State& state, Effects& effects);
void redo(State& state, Effects& effects);

// --- reading.cpp
void choose_file(State& state, Effects& effects, const ChooseFile& action);
void choose_column(State& state, Effects& effects, const ChooseColumn& action);
void answer_value(State& state, Effects& effects, const AnswerValue& action);
// Tells the reader what values mean, after meanings were changed.
void tell_meanings(const State& state, Effects& effects);
void forget_file(State& state, Effects& effects, const std::string& kind);
void take_counts(State& state, Effects& effects);
void table_reported(State& state, Effects& effects, const platform::Event& event);

// --- keeping.cpp
void new_figures(State& state, Effects& effects);
void open_example(State& state, Effects& effects);
void save_file(State& state, Effects& effects);
void download(State& state, Effects& effects, const Download& action);
// Fonts of a PDF that somebody waits for.
void font_came(State& state, Effects& effects, const platform::Event& event);

// --- starting.cpp
void started(State& state, Effects& effects, const platform::Event& event);
void asset_came(State& state, Effects& effects, const platform::Event& event);
void routed(State& state, Effects& effects, const std::string& route);

}  // namespace app::figures
