// Opening: new assessments, files, examples and drafts. What comes in is read and checked whole first, and the
// present work is kept as a draft before anything takes its place.
#include <algorithm>

#include "core/assessment/saved_file.h"
#include "core/base/ids.h"
#include "core/export/writers.h"
#include "web/app/autosave.h"
#include "web/app/drafts.h"
#include "web/app/routes.h"
#include "web/app/steps.h"

namespace app::steps {
namespace {

std::string new_copy(State& state) { return base::row_id(next_random(state.random)); }

// Checks bytes of any file of ours against the form that is loaded.
base::Result<Incoming> read_whole(const State& state, const std::string& name, const std::string& bytes) {
    auto opened = exporting::open_any(bytes, name);
    if (!opened) return std::unexpected(opened.error());
    if (opened->assessment.form_id != state.book->form.id) {
        return base::fail(base::ErrorCode::UnknownForm, name, opened->assessment.form_id);
    }
    Incoming incoming{.assessment = std::move(opened->assessment), .route = std::string(routes::kTasks)};
    incoming.notice.sentences = std::move(opened->migrated);
    for (std::string& sentence : assessment::differences_from(state.book->form, incoming.assessment)) {
        incoming.notice.sentences.push_back(std::move(sentence));
    }
    if (!opened->hash_matches) {
        incoming.notice.warning = true;
        incoming.notice.sentences.insert(
            incoming.notice.sentences.begin(),
            "This file was changed outside the portal after it was saved. Its answers are "
            "shown as they are now: look through them before you rely on them.");
    }
    if (!incoming.notice.sentences.empty()) incoming.notice.heading = "About the file you opened";
    return incoming;
}

void take_its_place(State& state, Effects& effects, Incoming incoming) {
    SaveState save;
    save.health = state.save.health;
    save.told_unsaved = state.save.told_unsaved;
    save.copy = new_copy(state);
    save.key = draft_key(incoming.assessment.reference, save.copy);
    save.opened_ms = state.moment.now_ms;
    save.taken_over = incoming.taken_over;
    save.taken_revision = incoming.revision;
    save.revision = incoming.revision + (incoming.taken_over.empty() ? 1 : 0);
    save.stored = incoming.revision;
    save.stored_ms = incoming.stored_ms;
    state.save = std::move(save);
    state.current = std::move(incoming.assessment);
    state.history = {};
    state.errors = {};
    state.sending = {};
    state.search.clear();
    state.section_done.clear();
    state.open_error.clear();
    state.reopening = false;
    if (incoming.taken_over.empty()) {
        save_now(state, effects);
    } else if (state.last_draft != incoming.taken_over) {
        state.last_draft = incoming.taken_over;
        effects.push_back(platform::set_preference("last-draft", incoming.taken_over));
    }
    tell_unsaved(state, effects);
    if (incoming.route != state.route) go_to(state, effects, incoming.route);
    if (!incoming.notice.sentences.empty()) state.notice = std::move(incoming.notice);
    const std::string& title = assessment::text(state.current->answers, "about.title");
    if (!title.empty()) effects.push_back(platform::announce("Opened: " + title));
}

void receive(State& state, Effects& effects, Incoming incoming) {
    state.incoming = std::move(incoming);
    open_incoming(state, effects);
}

}  // namespace

void open_incoming(State& state, Effects& effects) {
    if (!state.incoming) return;
    if (is_unsaved(state)) {
        const bool sick =
            state.save.health != StorageHealth::Works && state.save.health != StorageHealth::NotTried;
        if (!sick) return save_now(state, effects);  // opens when the write is confirmed
        state.incoming.reset();
        state.notice = Notice{
            .heading = "Save a file first",
            .sentences = {"The assessment you are working on could not be kept on this device, so nothing "
                          "else was opened in its place. Save it as a file, then open the other one."},
            .warning = true};
        effects.push_back(
            platform::announce("Nothing was opened. Save a file of your present work first.", true));
        return;
    }
    Incoming incoming = std::move(*state.incoming);
    state.incoming.reset();
    take_its_place(state, effects, std::move(incoming));
}

void new_assessment(State& state, Effects& effects) {
    if (!state.book) return;
    assessment::Assessment fresh;
    fresh.reference =
        base::reference(state.book->settings.reference_prefix, today(state), next_random(state.random));
    fresh.form_id = state.book->form.id;
    fresh.form_version = state.book->form.version;
    fresh.created = fresh.modified = utc_stamp(state.moment.now_ms);
    if (!state.planning.kind.empty()) fresh.answers["about.kind"] = state.planning.kind;
    if (state.planning.decision.date()) fresh.answers["about.decision_date"] = state.planning.decision;
    receive(state, effects, {.assessment = std::move(fresh), .route = std::string(routes::kTasks)});
}

void open_file(State& state, Effects& effects, const std::string& name, const std::string& bytes) {
    if (!state.book) return;
    auto incoming = read_whole(state, name, bytes);
    if (!incoming) {
        state.open_error = base::sentence(incoming.error());
        effects.push_back(platform::announce("The file was not opened. " + state.open_error, true));
        return;
    }
    state.open_error.clear();
    receive(state, effects, std::move(*incoming));
}

void open_example(State& state, Effects& effects, const std::string& file) {
    const auto example = std::ranges::find(state.examples, file, &Example::file);
    if (example == state.examples.end() || !state.book) return;
    auto incoming = read_whole(state, example->file, example->bytes);
    if (!incoming) {
        state.notice = Notice{.heading = "The example could not be opened",
                              .sentences = {base::sentence(incoming.error())}};
        return;
    }
    incoming->notice = {
        .heading = "This is an example",
        .sentences = {"Everyone and everything in it is invented. You can change anything: the example "
                      "itself stays as it is."}};
    receive(state, effects, std::move(*incoming));
}

void open_draft(State& state, Effects& effects, const std::string& key) {
    if (state.current && key == state.save.key) return go_to(state, effects, std::string(routes::kTasks));
    effects.push_back(
        platform::storage_get(key, expect(state, {.kind = Pending::Kind::OpenRead, .key = key})));
}

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
    auto incoming = read_whole(state, "draft.json", record->working_file);
    if (!incoming) return refuse(base::sentence(incoming.error()));
    incoming->taken_over = pending.key;
    incoming->revision = record->info.revision;
    incoming->stored_ms = record->info.saved_ms;
    if (reload) incoming->route = state.route;
    receive(state, effects, std::move(*incoming));
}

void list_drafts(State& state, Effects& effects) {
    const Pending list{.kind = Pending::Kind::List, .key = std::string(kDraftPrefix)};
    effects.push_back(platform::storage_list(list.key, expect(state, list)));
}

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

void delete_draft(State& state, Effects& effects, const std::string& key) {
    const auto found = std::ranges::find(state.drafts, key, &DraftInfo::key);
    state.dialog.reset();
    if (found == state.drafts.end()) return;
    const Pending gone{.kind = Pending::Kind::Delete, .key = key, .title = found->title};
    effects.push_back(platform::storage_delete(key, expect(state, gone)));
}

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

}  // namespace app::steps
