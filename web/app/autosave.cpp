// Keeping the work in the browser: soon after typing settles, at once on a change, a page hide, and again after a
// failure with the next change. Each window writes only to its own record; others are noticed, never overwritten.
#include "web/app/autosave.h"

#include <algorithm>

#include "core/assessment/history.h"
#include "core/assessment/saved_file.h"
#include "core/report/words.h"
#include "web/app/drafts.h"
#include "web/app/progress.h"
#include "web/app/steps.h"

namespace app {
namespace {

// Under a second with the time a write takes. Source: decisions, 16 and the autosave line.
constexpr float kSettleMs = 700;
// A write that was never answered must not hold up the next one for ever.
constexpr std::int64_t kForgetWriteMs = 10'000;

StorageHealth health_of(const std::string& word) {
    if (word == "refused") return StorageHealth::Refused;
    if (word == "full") return StorageHealth::Full;
    return StorageHealth::Failed;
}

std::string standing_of(const assessment::Assessment& current) {
    if (current.status != assessment::Status::Draft) return report::status_in_words(current.status);
    return assessment::was_sent(current) ? "Sent as a draft for advice" : std::string();
}

DraftInfo own_draft(const State& state) {
    const auto& current = *state.current;
    const auto visible = assessment::visible(state.book->form, current);
    const auto sections = progress(state.book->form, current, visible);
    const Totals stage1 = totals(sections, "stage1");
    const Totals stage2 = current.stage1 ? totals(sections, "stage2") : Totals{};
    return {.key = state.save.key,
            .reference = current.reference,
            .title = assessment::text(current.answers, "about.title"),
            .copy = state.save.copy,
            .saved_ms = state.moment.now_ms,
            .revision = state.save.revision,
            .done = stage1.done + stage2.done,
            .total = stage1.total + stage2.total,
            .standing = standing_of(current)};
}

void write(State& state, Effects& effects) {
    const DraftInfo info = own_draft(state);
    const std::uint32_t token = steps::expect(
        state,
        {.kind = Pending::Kind::Save, .key = info.key, .revision = info.revision, .title = info.title});
    state.save.writing = true;
    state.save.writing_since_ms = state.moment.now_ms;
    state.save.again = false;
    effects.push_back(
        platform::storage_put(info.key, draft_record(info, assessment::save(*state.current, kTool)), token));
}

bool nothing_to_save(const State& state) {
    return !state.current || state.save.revision == state.save.stored;
}

void remember_own(State& state) {
    DraftInfo info = own_draft(state);
    info.revision = state.save.stored;
    info.saved_ms = state.save.stored_ms;
    std::erase_if(state.drafts, [&](const DraftInfo& draft) { return draft.key == info.key; });
    state.drafts.insert(state.drafts.begin(), std::move(info));
}

}  // namespace

bool is_unsaved(const State& state) {
    if (!state.current || state.save.revision == 0) return false;
    return state.save.stored != state.save.revision && state.save.in_file != state.save.revision;
}

std::string save_words(const State& state) {
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

std::string storage_warning(const State& state) {
    switch (state.save.health) {
        case StorageHealth::Refused:
            return "This browser does not let the portal keep drafts on this device. You can go on working: "
                   "save a file "
                   "before you close this page, and open that file to carry on.";
        case StorageHealth::Full:
            return "There is no room left on this device for drafts. You can go on working: save a file "
                   "before you close "
                   "this page. Deleting drafts you no longer need makes room.";
        case StorageHealth::Failed:
            return "The last change could not be kept on this device. The portal tries again with your next "
                   "change. Save "
                   "a file to be safe.";
        case StorageHealth::NotTried:
        case StorageHealth::Works:
            break;
    }
    return {};
}

namespace steps {

void tell_unsaved(State& state, Effects& effects) {
    const bool now = is_unsaved(state);
    if (now == state.save.told_unsaved) return;
    state.save.told_unsaved = now;
    effects.push_back(platform::unsaved(now));
}

void save_soon(State& state, Effects& effects) {
    if (nothing_to_save(state) || state.save.wake_asked) return;
    state.save.wake_asked = true;
    effects.push_back(platform::wake_after(kSettleMs, expect(state, {.kind = Pending::Kind::Settle})));
}

void save_now(State& state, Effects& effects) {
    if (nothing_to_save(state)) return tell_unsaved(state, effects);
    if (state.save.writing && state.moment.now_ms - state.save.writing_since_ms < kForgetWriteMs) {
        state.save.again = true;
    } else {
        write(state, effects);
    }
    tell_unsaved(state, effects);
}

void save_before_leaving(State& state, Effects& effects) {
    if (!nothing_to_save(state)) write(state, effects);
}

void storage_failed(State& state, Effects& effects, const std::string& word) {
    const StorageHealth before = state.save.health;
    state.save.health = health_of(word);
    if (state.save.health != before) effects.push_back(platform::announce(storage_warning(state), true));
}

void save_answered(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    if (!state.current || pending.key != state.save.key) return;  // of an assessment that is no longer open
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
        effects.push_back(platform::set_preference("last-draft", pending.key));
    }
    if (!state.save.taken_over.empty()) {
        const Pending read{.kind = Pending::Kind::TakeOverRead,
                           .key = state.save.taken_over,
                           .revision = state.save.taken_revision};
        effects.push_back(platform::storage_get(read.key, expect(state, read)));
        state.save.taken_over.clear();
    }
    const std::string prefix = draft_key(state.current->reference, "");
    effects.push_back(
        platform::storage_list(prefix, expect(state, {.kind = Pending::Kind::OtherList, .key = prefix})));
    tell_unsaved(state, effects);
    if (state.save.again) save_now(state, effects);
    if (state.incoming) open_incoming(state, effects);
}

// The older record is removed only if nobody wrote to it since: another window may still be using it.
void take_over_read(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    if (event.text != "ok") return;
    const auto record = read_draft(pending.key, event.bytes);
    if (!record || record->info.revision != pending.revision) return;
    std::erase_if(state.drafts, [&](const DraftInfo& draft) { return draft.key == pending.key; });
    effects.push_back(platform::storage_delete(
        pending.key, expect(state, {.kind = Pending::Kind::TakeOverDelete, .key = pending.key})));
}

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

void other_read(State& state, Effects& effects, const Pending& pending, const platform::Event& event) {
    if (event.text != "ok" || !state.current) return;
    const auto record = read_draft(pending.key, event.bytes);
    if (!record || record->info.reference != state.current->reference) return;
    if (record->info.saved_ms <= state.save.opened_ms) return;
    const std::string at = clock_words(record->info.saved_ms, state.moment.local_offset_ms);
    if (state.save.elsewhere.empty()) {
        effects.push_back(platform::announce(
            "This assessment was also changed in another window. Both copies are kept.", true));
    }
    state.save.elsewhere = at;
}

}  // namespace steps
}  // namespace app
