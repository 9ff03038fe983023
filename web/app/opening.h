// Opening: files and drafts of any kind of work. What comes in is read and checked whole first, and the present work is
// kept as a draft before anything takes its place. What differs between kinds of work is in Kept<State> (keeping.h).
#pragma once

#include <algorithm>
#include <string>

#include "core/base/ids.h"
#include "web/app/autosave.h"

namespace app::steps {

template <class State>
void take_its_place(State& state, Effects& effects, Incoming<typename State::Work> incoming) {
    SaveState save;
    save.health = state.save.health;
    save.told_unsaved = state.save.told_unsaved;
    save.copy = base::row_id(next_random(state.random));
    save.key = draft_key(Kept<State>::kPrefix, incoming.work.reference, save.copy);
    save.opened_ms = state.moment.now_ms;
    save.taken_over = incoming.taken_over;
    save.taken_revision = incoming.revision;
    save.revision = incoming.revision + (incoming.taken_over.empty() ? 1 : 0);
    save.stored = incoming.revision;
    save.stored_ms = incoming.stored_ms;
    state.save = std::move(save);
    state.current = std::move(incoming.work);
    state.history = {};
    state.open_error.clear();
    Kept<State>::clear(state);
    state.reopening = false;
    if (incoming.taken_over.empty()) {
        save_now(state, effects);
    } else if (state.last_draft != incoming.taken_over) {
        state.last_draft = incoming.taken_over;
        effects.push_back(
            platform::set_preference(std::string(Kept<State>::kRemembered), incoming.taken_over));
    }
    tell_unsaved(state, effects);
    if (incoming.route != state.route) Kept<State>::go(state, effects, incoming.route);
    if (!incoming.notice.sentences.empty()) state.notice = std::move(incoming.notice);
    const std::string title = Kept<State>::title(*state.current);
    if (!title.empty()) effects.push_back(platform::announce("Opened: " + title));
}

template <class State>
void receive(State& state, Effects& effects, Incoming<typename State::Work> incoming) {
    state.incoming = std::move(incoming);
    open_incoming(state, effects);
}

template <class State>
void open_incoming(State& state, Effects& effects) {
    if (!state.incoming) return;
    if (is_unsaved(state)) {
        const bool sick =
            state.save.health != StorageHealth::Works && state.save.health != StorageHealth::NotTried;
        if (!sick) return save_now(state, effects);  // opens when the write is confirmed
        state.incoming.reset();
        state.notice =
            Notice{.heading = "Save a file first",
                   .sentences = {"The " + std::string(Kept<State>::kThing) +
                                 " you are working on could not be kept on this device, so nothing "
                                 "else was opened in its place. Save it as a file, then open the other one."},
                   .warning = true};
        effects.push_back(
            platform::announce("Nothing was opened. Save a file of your present work first.", true));
        return;
    }
    Incoming<typename State::Work> incoming = std::move(*state.incoming);
    state.incoming.reset();
    take_its_place(state, effects, std::move(incoming));
}

template <class State>
void open_file(State& state, Effects& effects, const std::string& name, const std::string& bytes) {
    if (!Kept<State>::is_ready(state)) return;
    auto incoming = Kept<State>::read(state, name, bytes);
    if (!incoming) {
        state.open_error = base::sentence(incoming.error());
        effects.push_back(platform::announce("The file was not opened. " + state.open_error, true));
        return;
    }
    state.open_error.clear();
    receive(state, effects, std::move(*incoming));
}

template <class State>
void open_draft(State& state, Effects& effects, const std::string& key) {
    if (state.current && key == state.save.key)
        return Kept<State>::go(state, effects, std::string(Kept<State>::kHome));
    effects.push_back(
        platform::storage_get(key, expect(state, {.kind = Pending::Kind::OpenRead, .key = key})));
}

template <class State>
void draft_read(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    const bool reload = state.reopening;
    state.reopening = false;
    const auto refuse = [&](const std::string& sentence) {
        if (!reload)
            state.notice =
                Notice{.heading = "The draft could not be opened", .sentences = {sentence}, .warning = true};
    };
    if (event.text != "ok")
        return refuse("It is no longer in this browser's storage, or the browser did not give it out.");
    const auto record = read_draft(pending.key, event.bytes);
    if (!record) return refuse(base::sentence(record.error()));
    auto incoming = Kept<State>::read(state, "draft.json", record->working_file);
    if (!incoming) return refuse(base::sentence(incoming.error()));
    incoming->taken_over = pending.key;
    incoming->revision = record->info.revision;
    incoming->stored_ms = record->info.saved_ms;
    if (reload) incoming->route = state.route;
    receive(state, effects, std::move(*incoming));
}

template <class State>
void list_drafts(State& state, Effects& effects) {
    const Pending list{.kind = Pending::Kind::List, .key = std::string(Kept<State>::kPrefix)};
    effects.push_back(platform::storage_list(list.key, expect(state, list)));
}

template <class State>
void drafts_listed(State& state, Effects& effects, const platform::Event& event) {
    state.drafts_known = true;
    if (event.text != "ok") return storage_failed(state, effects, event.text);
    std::erase_if(state.drafts, [&](const DraftInfo& draft) {
        return std::ranges::none_of(event.options,
                                    [&](const platform::Option& o) { return o.value == draft.key; });
    });
    for (const platform::Option& found : event.options) {
        const Pending read{.kind = Pending::Kind::ListRead, .key = found.value};
        effects.push_back(platform::storage_get(found.value, expect(state, read)));
    }
}

template <class State>
void draft_listed(State& state, Effects&, const Pending& pending, const platform::Event& event) {
    if (event.text != "ok") return;
    const auto record = read_draft(pending.key, event.bytes);
    DraftInfo info{.key = pending.key, .readable = false};
    if (record) info = record->info;
    std::erase_if(state.drafts, [&](const DraftInfo& draft) { return draft.key == pending.key; });
    state.drafts.push_back(std::move(info));
    std::ranges::stable_sort(state.drafts,
                             [](const DraftInfo& a, const DraftInfo& b) { return a.saved_ms > b.saved_ms; });
}

template <class State>
void delete_draft(State& state, Effects& effects, const std::string& key) {
    const auto found = std::ranges::find(state.drafts, key, &DraftInfo::key);
    state.dialog.reset();
    if (found == state.drafts.end()) return;
    const Pending gone{.kind = Pending::Kind::Delete, .key = key, .title = found->title};
    effects.push_back(platform::storage_delete(key, expect(state, gone)));
}

template <class State>
void draft_deleted(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    if (event.text != "ok") {
        state.notice = Notice{.heading = "The draft was not deleted",
                              .sentences = {"The browser did not carry it out. Try again."},
                              .warning = true};
        effects.push_back(platform::announce("The draft was not deleted.", true));
        return;
    }
    std::erase_if(state.drafts, [&](const DraftInfo& draft) { return draft.key == pending.key; });
    if (state.current && (pending.key == state.save.key || pending.key == state.save.taken_over)) {
        const SaveState old = std::move(state.save);
        state.current.reset();
        state.history = {};
        state.save = {};
        state.save.health = old.health;
        state.save.told_unsaved = old.told_unsaved;
        tell_unsaved(state, effects);
    }
    effects.push_back(platform::announce("Draft deleted."));
}

template <class State>
void ask_delete(State& state, const std::string& key) {
    for (const DraftInfo& draft : state.drafts) {
        if (draft.key == key)
            state.dialog = Dialog{.kind = Dialog::Kind::DeleteDraft, .key = key, .title = draft.title};
    }
}

// Hands an answer from storage to the step that waits for it.
template <class State>
void storage_answered(State& state, Effects& effects, const platform::Event& event) {
    const auto found = state.pending.find(event.token);
    if (found == state.pending.end()) return;
    const Pending pending = std::move(found->second);
    state.pending.erase(found);
    switch (pending.kind) {
        case Pending::Kind::Save:
            return save_answered(state, effects, pending, event);
        case Pending::Kind::TakeOverRead:
            return take_over_read(state, effects, pending, event);
        case Pending::Kind::List:
            return drafts_listed(state, effects, event);
        case Pending::Kind::ListRead:
            return draft_listed(state, effects, pending, event);
        case Pending::Kind::OtherList:
            return others_listed(state, effects, event);
        case Pending::Kind::OtherRead:
            return other_read(state, effects, pending, event);
        case Pending::Kind::OpenRead:
            return draft_read(state, effects, pending, event);
        case Pending::Kind::Delete:
            return draft_deleted(state, effects, pending, event);
        case Pending::Kind::TakeOverDelete:  // if it fails, an older copy stays in the list: nothing is lost
        case Pending::Kind::Settle:
        case Pending::Kind::Copy:
            return;
    }
}

// Typing has settled.
template <class State>
void woke(State& state, Effects& effects, const platform::Event& event) {
    const auto found = state.pending.find(event.token);
    if (found == state.pending.end() || found->second.kind != Pending::Kind::Settle) return;
    state.pending.erase(found);
    state.save.wake_asked = false;
    save_now(state, effects);
}

}  // namespace app::steps
