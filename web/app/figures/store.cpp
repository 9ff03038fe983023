// The table from actions to steps. Each line says what happens; how is in the files of the steps.
#include "web/app/figures/store.h"

#include <algorithm>
#include <utility>

#include "web/app/figures/routes.h"
#include "web/app/figures/steps.h"

namespace app::figures {
namespace {

using platform::Event;

void shortcut(State& state, Effects& effects, const Event& event) {
    if (!routes::is_ours(state.route)) return;
    if (event.text == "undo") undo(state, effects);
    if (event.text == "redo") redo(state, effects);
    if (event.text == "save") save_file(state, effects);
}

void happened(State& state, Effects& effects, const Event& event) {
    if (event.now_ms > 0) state.moment.now_ms = event.now_ms;
    switch (event.kind) {
        case Event::Kind::Started:
            return started(state, effects, event);
        case Event::Kind::Route:
            return routed(state, effects, event.text);
        case Event::Kind::Commit:
            return steps::save_now(state, effects);
        case Event::Kind::PageHide:
            return steps::save_before_leaving(state, effects);
        case Event::Kind::Storage:
            return steps::storage_answered(state, effects, event);
        case Event::Kind::Asset:
            font_came(state, effects, event);
            return asset_came(state, effects, event);
        case Event::Kind::Wake:
            return steps::woke(state, effects, event);
        case Event::Kind::Shortcut:
            return shortcut(state, effects, event);
        case Event::Kind::Table:
            return table_reported(state, effects, event);
        case Event::Kind::Copied:
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
            return;  // widgets' business
    }
}

struct Apply {
    State& state;
    Effects& effects;

    void operator()(const SetField& a) const { set_field(state, effects, a); }
    void operator()(const SetCalculator& a) const { state.calculator[a.field] = a.text; }
    void operator()(const SetPasted& a) const {
        state.pasting = {.table = a.table, .text = a.text, .outcome = {}};
    }
    void operator()(const TakePasted& a) const { take_pasted(state, effects, a); }
    void operator()(const AddEarlierYear&) const { add_earlier_year(state, effects); }
    void operator()(const RemoveEarlierYear& a) const {
        change_current(state, effects, false, [&](workforce::Workbook& workbook) {
            if (a.year == 0 || a.year >= workbook.years.size()) return;
            workbook.years.erase(workbook.years.begin() + static_cast<std::ptrdiff_t>(a.year));
        });
    }
    void operator()(const ChooseFile& a) const { choose_file(state, effects, a); }
    void operator()(const ChooseColumn& a) const { choose_column(state, effects, a); }
    void operator()(const AnswerValue& a) const { answer_value(state, effects, a); }
    void operator()(const ForgetFile& a) const { forget_file(state, effects, a.kind); }
    void operator()(const CancelReading&) const { effects.push_back(platform::table("cancel")); }
    void operator()(const TakeCounts&) const { take_counts(state, effects); }
    void operator()(const SetParameter& a) const { set_parameter(state, effects, a); }
    void operator()(const SetOwnSentence& a) const { set_own_sentence(state, effects, a); }
    void operator()(const AddPlannedAction& a) const { add_action(state, effects, a); }
    void operator()(const SetPlannedAction& a) const { set_action(state, effects, a); }
    void operator()(const RemovePlannedAction& a) const { remove_action(state, effects, a); }
    void operator()(const SetBoardConsent& a) const {
        change_current(state, effects, false,
                       [&](workforce::Workbook& workbook) { workbook.has_board_consent = a.given; });
    }
    void operator()(const Undo&) const { undo(state, effects); }
    void operator()(const Redo&) const { redo(state, effects); }
    void operator()(const NewFigures&) const { new_figures(state, effects); }
    void operator()(const OpenFile& a) const { steps::open_file(state, effects, a.name, a.bytes); }
    void operator()(const OpenExample&) const { open_example(state, effects); }
    void operator()(const OpenDraft& a) const { steps::open_draft(state, effects, a.key); }
    void operator()(const AskDeleteDraft& a) const { steps::ask_delete(state, a.key); }
    void operator()(const DeleteDraft& a) const { steps::delete_draft(state, effects, a.key); }
    void operator()(const CloseDialog&) const { state.dialog.reset(); }
    void operator()(const SaveFile&) const { save_file(state, effects); }
    void operator()(const Download& a) const { download(state, effects, a); }
    void operator()(const UseBook& a) const { state.book = a.book; }
    void operator()(const GoTo& a) const { effects.push_back(platform::navigate(a.route)); }
    void operator()(const Happened& a) const { happened(state, effects, a.event); }
};

}  // namespace

Effects apply(State& state, const Action& action) {
    Effects effects;
    std::visit(Apply{state, effects}, action);
    return effects;
}

bool is_own(const State& state, const platform::Event& event) {
    switch (event.kind) {
        case Event::Kind::Storage:
        case Event::Kind::Wake:
        case Event::Kind::Copied:
            return event.token >= kFirstToken;
        case Event::Kind::Asset:
            return event.text.starts_with("workforce/");
        case Event::Kind::Shortcut:
            return routes::is_ours(state.route);
        case Event::Kind::Table:
            return true;
        case Event::Kind::Started:
        case Event::Kind::Route:
        case Event::Kind::Commit:
        case Event::Kind::PageHide:
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
            return false;
    }
    return false;
}

}  // namespace app::figures
