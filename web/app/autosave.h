// Keeping the work in the browser: soon after typing settles, at once on a change, a page hide, and again after a
// failure with the next change. Each window writes only to its own record; others are noticed, never overwritten.
// Nothing is called saved that the browser has not confirmed. The same for every kind of work: what differs is in
// Kept<State> (keeping.h).
#pragma once

#include <algorithm>
#include <string>

#include "web/app/drafts.h"
#include "web/app/keeping.h"

namespace app {

// Under a second with the time a write takes. Source: decisions, 16 and the autosave line.
inline constexpr float kSettleMs = 700;
// A write that was never answered must not hold up the next one for ever.
inline constexpr std::int64_t kForgetWriteMs = 10'000;

// Closing now would lose something.
template <class Work>
[[nodiscard]] bool is_unsaved(const Desk<Work>& state) {
    if (!state.current || state.save.revision == 0) return false;
    return state.save.stored != state.save.revision && state.save.in_file != state.save.revision;
}

// "Saved on this device at 10:42", "Not saved yet", … ; empty when nothing is open.
template <class Work>
[[nodiscard]] std::string save_words(const Desk<Work>& state) {
    if (!state.current) return {};
    const SaveState& save = state.save;
    const auto at = [&](std::int64_t ms) { return clock_words(ms, state.moment.local_offset_ms); };
    if (save.stored == save.revision && save.stored_ms > 0)
        return "Saved on this device at " + at(save.stored_ms);
    if (save.in_file == save.revision && save.file_ms > 0)
        return "File made at " + at(save.file_ms) + ", not kept on this device";
    const bool sick = save.health == StorageHealth::Refused || save.health == StorageHealth::Full ||
                      save.health == StorageHealth::Failed;
    if (sick) return "Not saved: this browser could not keep it. Save a file";
    if (save.writing) return "Saving";
    return "Not saved yet";
}

// The calm warning for the page when this browser keeps nothing; empty when all is well.
[[nodiscard]] std::string storage_warning(StorageHealth health);
[[nodiscard]] StorageHealth health_of(const std::string& word);

namespace steps {

// Opens what waits, once the present work is kept; refuses in words when it cannot be kept (opening.h).
template <class State>
void open_incoming(State& state, Effects& effects);

template <class State>
bool nothing_to_save(const State& state) {
    return !state.current || state.save.revision == state.save.stored;
}

template <class State>
DraftInfo own_draft(const State& state) {
    DraftInfo info = Kept<State>::draft(state);
    info.key = state.save.key;
    info.reference = state.current->reference;
    info.copy = state.save.copy;
    info.saved_ms = state.moment.now_ms;
    info.revision = state.save.revision;
    return info;
}

template <class State>
void write(State& state, Effects& effects) {
    const DraftInfo info = own_draft(state);
    const std::uint32_t token = expect(
        state,
        {.kind = Pending::Kind::Save, .key = info.key, .revision = info.revision, .title = info.title});
    state.save.writing = true;
    state.save.writing_since_ms = state.moment.now_ms;
    state.save.again = false;
    effects.push_back(platform::storage_put(info.key, draft_record(info, Kept<State>::file(state)), token));
}

template <class State>
void remember_own(State& state) {
    DraftInfo info = own_draft(state);
    info.revision = state.save.stored;
    info.saved_ms = state.save.stored_ms;
    std::erase_if(state.drafts, [&](const DraftInfo& draft) { return draft.key == info.key; });
    state.drafts.insert(state.drafts.begin(), std::move(info));
}

template <class State>
void tell_unsaved(State& state, Effects& effects) {
    const bool now = is_unsaved(state);
    if (now == state.save.told_unsaved) return;
    state.save.told_unsaved = now;
    effects.push_back(platform::unsaved(now));
}

template <class State>
void save_soon(State& state, Effects& effects) {
    if (nothing_to_save(state) || state.save.wake_asked) return;
    state.save.wake_asked = true;
    effects.push_back(platform::wake_after(kSettleMs, expect(state, {.kind = Pending::Kind::Settle})));
}

template <class State>
void save_now(State& state, Effects& effects) {
    if (nothing_to_save(state)) return tell_unsaved(state, effects);
    if (state.save.writing && state.moment.now_ms - state.save.writing_since_ms < kForgetWriteMs) {
        state.save.again = true;
    } else {
        write(state, effects);
    }
    tell_unsaved(state, effects);
}

template <class State>
void save_before_leaving(State& state, Effects& effects) {
    if (!nothing_to_save(state)) write(state, effects);
}

template <class State>
void storage_failed(State& state, Effects& effects, const std::string& word) {
    const StorageHealth before = state.save.health;
    state.save.health = health_of(word);
    if (state.save.health != before)
        effects.push_back(platform::announce(storage_warning(state.save.health), true));
}

template <class State>
void save_answered(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    if (!state.current || pending.key != state.save.key) return;  // of work that is no longer open
    state.save.writing = false;
    if (event.text != "ok") {
        storage_failed(state, effects, event.text);
        state.incoming.reset();
        tell_unsaved(state, effects);
        return;
    }
    if (state.save.health != StorageHealth::Works && state.save.health != StorageHealth::NotTried) {
        effects.push_back(platform::announce("Your work is being kept on this device again."));
    }
    state.save.health = StorageHealth::Works;
    state.save.stored = std::max(state.save.stored, pending.revision);
    state.save.stored_ms = state.moment.now_ms;
    remember_own(state);
    if (state.last_draft != pending.key) {
        state.last_draft = pending.key;
        effects.push_back(platform::set_preference(std::string(Kept<State>::kRemembered), pending.key));
    }
    if (!state.save.taken_over.empty()) {
        const Pending read{.kind = Pending::Kind::TakeOverRead,
                           .key = state.save.taken_over,
                           .revision = state.save.taken_revision};
        effects.push_back(platform::storage_get(read.key, expect(state, read)));
        state.save.taken_over.clear();
    }
    const std::string prefix = draft_key(Kept<State>::kPrefix, state.current->reference, "");
    effects.push_back(
        platform::storage_list(prefix, expect(state, {.kind = Pending::Kind::OtherList, .key = prefix})));
    tell_unsaved(state, effects);
    if (state.save.again) save_now(state, effects);
    if (state.incoming) open_incoming(state, effects);
}

// The older record is removed only if nobody wrote to it since: another window may still be using it.
template <class State>
void take_over_read(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    if (event.text != "ok") return;
    const auto record = read_draft(pending.key, event.bytes);
    if (!record || record->info.revision != pending.revision) return;
    std::erase_if(state.drafts, [&](const DraftInfo& draft) { return draft.key == pending.key; });
    effects.push_back(platform::storage_delete(
        pending.key, expect(state, {.kind = Pending::Kind::TakeOverDelete, .key = pending.key})));
}

template <class State>
void others_listed(State& state, Effects& effects, const platform::Event& event) {
    if (event.text != "ok" || !state.current) return;
    for (const platform::Option& found : event.options) {
        const bool known = std::ranges::any_of(state.pending, [&](const auto& entry) {
            return entry.second.key == found.value && entry.second.kind != Pending::Kind::Save;
        });
        if (found.value == state.save.key || known) continue;
        const Pending read{.kind = Pending::Kind::OtherRead, .key = found.value};
        effects.push_back(platform::storage_get(found.value, expect(state, read)));
    }
}

template <class State>
void other_read(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    if (event.text != "ok" || !state.current) return;
    const auto record = read_draft(pending.key, event.bytes);
    if (!record || record->info.reference != state.current->reference) return;
    if (record->info.saved_ms <= state.save.opened_ms) return;
    const std::string at = clock_words(record->info.saved_ms, state.moment.local_offset_ms);
    if (state.save.elsewhere.empty()) {
        effects.push_back(platform::announce("This " + std::string(Kept<State>::kThing) +
                                                 " was also changed in another window. Both copies are kept.",
                                             true));
    }
    state.save.elsewhere = at;
}

}  // namespace steps
}  // namespace app
