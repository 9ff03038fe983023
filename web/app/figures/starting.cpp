// Start: the tables that the measures read are loaded with the program that has these pages. Nothing is asked of the
// network afterwards.
#include "web/app/figures/routes.h"
#include "web/app/figures/steps.h"

namespace app::figures {
namespace {

constexpr const char* kExample = "workforce/example.json";
constexpr const char* kValues = "workforce/values.json";

void ask(State& state, Effects& effects, const std::string& path) {
    ++state.assets_waited_for;
    effects.push_back(platform::load_asset(path));
}

void become_ready(State& state, Effects& effects) {
    auto values = workforce::reading::load_values(kValues, state.assets[kValues]);
    state.assets.erase(kValues);
    workforce::ReferenceFiles files(state.assets.begin(), state.assets.end());
    auto reference = workforce::load_reference(files);
    state.assets.clear();
    if (!reference || !values) {
        state.readiness = Readiness::Broken;
        state.broken = base::sentence(reference ? values.error() : reference.error());
        return;
    }
    state.reference = std::make_shared<const workforce::Reference>(std::move(*reference));
    state.vocabularies = std::make_shared<const workforce::reading::Values>(std::move(*values));
    state.readiness = Readiness::Ready;
    steps::list_drafts(state, effects);
    routed(state, effects, state.route);
}

// After a reload the address names a page of figures that are no longer in memory: their draft is read again.
void reopen_if_needed(State& state, Effects& effects) {
    const bool needs_none = state.route == routes::kRoot || state.route == routes::kCalculator;
    if (state.current || state.readiness != Readiness::Ready || needs_none) return;
    if (state.last_draft.empty() || state.reopening) return;
    state.reopening = true;
    const Pending read{.kind = Pending::Kind::OpenRead, .key = state.last_draft};
    effects.push_back(platform::storage_get(read.key, steps::expect(state, read)));
}

}  // namespace

void started(State& state, Effects& effects, const platform::Event& event) {
    state.last_token = kFirstToken;
    state.moment.local_offset_ms = offset_from(event.now_ms, event.text);
    // Another stream than the portal's own, from the same bytes.
    state.random = seed_from(event.bytes + "workforce");
    for (const platform::Option& preference : event.options) {
        state.preferences[preference.value] = preference.label;
        if (preference.value == Kept<State>::kRemembered) state.last_draft = preference.label;
    }
    for (const std::string& name : workforce::reference_file_names()) ask(state, effects, name);
    ask(state, effects, kValues);
    ask(state, effects, kExample);
}

void asset_came(State& state, Effects& effects, const platform::Event& event) {
    const bool is_ours = event.text.starts_with("workforce/");
    if (!is_ours || state.readiness != Readiness::Loading || state.assets_waited_for == 0) return;
    --state.assets_waited_for;
    const bool ok = event.id == "ok";
    if (event.text == kExample) {
        if (ok) state.example = event.bytes;
    } else if (!ok) {
        state.readiness = Readiness::Broken;
        state.broken = "A part of the portal could not be loaded: " + event.text + ". Load the page again.";
        return;
    } else {
        state.assets[event.text] = event.bytes;
    }
    if (state.assets_waited_for == 0) become_ready(state, effects);
}

void routed(State& state, Effects& effects, const std::string& route) {
    const std::size_t mark = route.find('?');
    const std::string arrived = route.substr(0, mark);
    state.field = mark == std::string::npos ? std::string() : route.substr(mark + 1);
    if (arrived != state.route) {
        state.notice.reset();
        state.dialog.reset();
        state.open_error.clear();
        state.rewording = {};
        state.pasting = {};
        state.route = arrived;
        steps::save_now(state, effects);
    }
    if (!routes::is_ours(state.route)) return;
    reopen_if_needed(state, effects);
    if (state.route == routes::kRoot && state.readiness == Readiness::Ready)
        steps::list_drafts(state, effects);
}

}  // namespace app::figures
