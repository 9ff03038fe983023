// The table from actions to steps. Each line says what happens; how is in the files of the steps.
#include "web/app/store.h"

#include <utility>

#include "web/app/routes.h"
#include "web/app/steps.h"

namespace app {
namespace {

using platform::Event;

void copied(State& state, Effects& effects, const Event& event) {
    if (state.pending.erase(event.token) == 0) return;
    const bool ok = event.text == "ok";
    effects.push_back(platform::announce(
        ok ? "Copied." : "The browser did not allow copying. Select the text and copy it yourself.", !ok));
}

void shortcut(State& state, Effects& effects, const Event& event) {
    if (event.text == "undo") steps::undo(state, effects);
    if (event.text == "redo") steps::redo(state, effects);
    if (event.text == "save") steps::save_file(state, effects);
}

void happened(State& state, Effects& effects, const Event& event) {
    if (event.now_ms > 0) state.moment.now_ms = event.now_ms;
    switch (event.kind) {
        case Event::Kind::Started:
            return steps::started(state, effects, event);
        case Event::Kind::Route:
            return steps::routed(state, effects, event.text);
        case Event::Kind::Commit:
            return steps::save_now(state, effects);
        case Event::Kind::PageHide:
            return steps::save_before_leaving(state, effects);
        case Event::Kind::Storage:
            return steps::storage_answered(state, effects, event);
        case Event::Kind::Asset:
            return steps::asset_came(state, effects, event);
        case Event::Kind::Wake:
            return steps::woke(state, effects, event);
        case Event::Kind::Copied:
            return copied(state, effects, event);
        case Event::Kind::Shortcut:
            return shortcut(state, effects, event);
        case Event::Kind::Input:
        case Event::Kind::Choose:
        case Event::Kind::Activate:
        case Event::Kind::Toggle:
        case Event::Kind::Focus:
        case Event::Kind::Blur:
        case Event::Kind::Height:
        case Event::Kind::Resize:
        case Event::Kind::Pointer:
        case Event::Kind::Wants:
        case Event::Kind::File:
        case Event::Kind::Print:
        case Event::Kind::Table:
            return;  // widgets' business
    }
}

void set_sending(State& state, const SetSending& action) {
    state.sending.with_hidden = action.with_hidden;
    state.sending.draft_for_advice = action.draft_for_advice;
    state.sending.prepared = false;
    steps::prepare(state);
}

void set_planning(State& state, const SetPlanning& action) {
    if (action.field == "kind") state.planning.kind = action.kind;
    if (action.field == "decision") state.planning.decision = action.date;
    if (action.field == "papers") state.planning.papers = action.date;
}

struct Apply {
    State& state;
    Effects& effects;

    void operator()(const SetAnswer& a) const { steps::answer(state, effects, a); }
    void operator()(const SetCell& a) const { steps::answer(state, effects, a); }
    void operator()(const AddRow& a) const { steps::add_row(state, effects, a.question); }
    void operator()(const AddEvidence& a) const { steps::add_evidence(state, effects, a); }
    void operator()(const RemoveRow& a) const { steps::remove_row(state, effects, a); }
    void operator()(const SetToDo& a) const { steps::set_to_do(state, effects, a); }
    void operator()(const UseOneReason& a) const { steps::use_one_reason(state, effects, a); }
    void operator()(const SetTeamReference& a) const {
        steps::change_current(state, effects, true,
                              [&](assessment::Assessment& current) { current.team_reference = a.reference; });
    }
    void operator()(const StartStage2&) const { steps::start_stage2(state, effects); }
    void operator()(const Undo&) const { steps::undo(state, effects); }
    void operator()(const Redo&) const { steps::redo(state, effects); }
    void operator()(const GoTo& a) const { steps::go_to(state, effects, a.route); }
    void operator()(const Continue& a) const { steps::continue_page(state, effects, a.page, true); }
    void operator()(const ContinueAnyway& a) const { steps::continue_page(state, effects, a.page, false); }
    void operator()(const SetSearch& a) const { state.search = a.words; }
    void operator()(const SetPlanning& a) const { set_planning(state, a); }
    void operator()(const DismissNotice&) const { state.notice.reset(); }
    void operator()(const NewAssessment&) const { steps::new_assessment(state, effects); }
    void operator()(const OpenFile& a) const { steps::open_file(state, effects, a.name, a.bytes); }
    void operator()(const OpenDraft& a) const { steps::open_draft(state, effects, a.key); }
    void operator()(const OpenExample& a) const { steps::open_example(state, effects, a.file); }
    void operator()(const AskDeleteDraft& a) const { steps::ask_delete(state, a.key); }
    void operator()(const DeleteDraft& a) const { steps::delete_draft(state, effects, a.key); }
    void operator()(const CloseDialog&) const { state.dialog.reset(); }
    void operator()(const SaveFile&) const { steps::save_file(state, effects); }
    void operator()(const SaveBlankForm& a) const { steps::save_blank_form(state, effects, a.kind); }
    void operator()(const SetSending& a) const { set_sending(state, a); }
    void operator()(const Download& a) const { steps::download(state, effects, a.format); }
    void operator()(const OpenEmail&) const { steps::open_email(state, effects); }
    void operator()(const MarkSent&) const { steps::mark_sent(state, effects); }
    void operator()(const CopyCover&) const { steps::copy_cover(state, effects); }
    void operator()(const SetPreference& a) const {
        state.preferences[a.name] = a.value;
        effects.push_back(platform::set_preference(a.name, a.value));
    }
    void operator()(const Happened& a) const { happened(state, effects, a.event); }
};

}  // namespace

Effects apply(State& state, const Action& action) {
    Effects effects;
    std::visit(Apply{state, effects}, action);
    return effects;
}

}  // namespace app
