// The steps that the store is made of, shared between its files. Views do not use these: they return actions.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/base/errors.h"
#include "web/app/actions.h"
#include "web/app/opening.h"
#include "web/app/state.h"
#include "web/app/store.h"

namespace app::steps {

// --- answering.cpp
// Runs `change` on the open assessment; when something differs, notes it for undo, raises the revision and saves
// (soon while typing, at once otherwise). Does nothing without an open assessment.
void change_current(State& state, Effects& effects, bool typing,
                    const std::function<void(assessment::Assessment&)>& change);
void answer(State& state, Effects& effects, const SetAnswer& action);
void answer(State& state, Effects& effects, const SetCell& action);
void add_row(State& state, Effects& effects, const std::string& question);
void add_evidence(State& state, Effects& effects, const AddEvidence& action);
void remove_row(State& state, Effects& effects, const RemoveRow& action);
void set_to_do(State& state, Effects& effects, const SetToDo& action);
void use_one_reason(State& state, Effects& effects, const UseOneReason& action);
void start_stage2(State& state, Effects& effects);
void undo(State& state, Effects& effects);
void redo(State& state, Effects& effects);

// --- opening.cpp
void new_assessment(State& state, Effects& effects);
void open_example(State& state, Effects& effects, const std::string& file);
// --- starting.cpp
void started(State& state, Effects& effects, const platform::Event& event);
void asset_came(State& state, Effects& effects, const platform::Event& event);

// --- sending.cpp
void save_file(State& state, Effects& effects);
void save_blank_form(State& state, Effects& effects, const std::string& kind);
void prepare(State& state);
void download(State& state, Effects& effects, const std::string& format);
void open_email(State& state, Effects& effects);
void mark_sent(State& state, Effects& effects);
void copy_cover(State& state, Effects& effects);

// --- going.cpp
void go_to(State& state, Effects& effects, const std::string& route);
void routed(State& state, Effects& effects, const std::string& route);
void continue_page(State& state, Effects& effects, const std::string& page, bool check);

}  // namespace app::steps
