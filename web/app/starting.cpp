// Start: the definitions and examples are loaded and checked before the portal says that it is ready; afterwards
// nothing is asked of the network.
#include <algorithm>
#include <utility>

#include "core/formats/json/reader.h"
#include "core/formats/json/value.h"
#include "web/app/drafts.h"
#include "web/app/routes.h"
#include "web/app/steps.h"

namespace app::steps {
namespace {

constexpr const char* kExampleIndex = "examples/index.json";

void ask(State& state, Effects& effects, const std::string& path) {
    ++state.assets_waited_for;
    effects.push_back(platform::load_asset(path));
}

// Examples are a kindness: a missing or broken list only means that none is offered.
void read_example_index(State& state, Effects& effects, const std::string& text) {
    const auto parsed = json::parse(text, kExampleIndex);
    if (!parsed) return;
    json::Reader top(*parsed, kExampleIndex);
    for (json::Reader& each : top.list_or_none("examples")) {
        Example example{
            .file = each.text("file"), .title = each.text("title"), .summary = each.text_or("summary", "")};
        if (each.error()) return;
        ask(state, effects, "examples/" + example.file);
        state.examples.push_back(std::move(example));
    }
}

void become_ready(State& state, Effects& effects) {
    rules::DefinitionFiles files;
    for (const std::string& name : rules::definition_file_names()) {
        const auto found = state.assets.find(name);
        if (found != state.assets.end()) files.texts[name] = found->second;
    }
    auto book = rules::load_rule_book(files);
    state.assets.clear();
    if (!book) {
        state.readiness = Readiness::Broken;
        state.broken = base::sentence(book.error());
        return;
    }
    state.book = std::make_shared<const rules::RuleBook>(std::move(*book));
    state.readiness = Readiness::Ready;
    list_drafts(state, effects);
    routed(state, effects, state.route);
}

}  // namespace

void started(State& state, Effects& effects, const platform::Event& event) {
    state.moment.local_offset_ms = offset_from(event.now_ms, event.text);
    state.random = seed_from(event.bytes);
    for (const platform::Option& preference : event.options) {
        state.preferences[preference.value] = preference.label;
        if (preference.value == "last-draft") state.last_draft = preference.label;
    }
    for (const std::string& name : rules::definition_file_names()) ask(state, effects, name);
    ask(state, effects, kExampleIndex);
}

void asset_came(State& state, Effects& effects, const platform::Event& event) {
    if (state.readiness != Readiness::Loading || state.assets_waited_for == 0) return;
    --state.assets_waited_for;
    const bool ok = event.id == "ok";
    const bool is_example = event.text.starts_with("examples/");
    if (!ok && !is_example) {
        state.readiness = Readiness::Broken;
        state.broken = "A part of the portal could not be loaded: " + event.text + ". Load the page again.";
        return;
    }
    if (ok && event.text == kExampleIndex) {
        read_example_index(state, effects, event.bytes);
    } else if (ok && is_example) {
        for (Example& example : state.examples) {
            if ("examples/" + example.file == event.text) example.bytes = event.bytes;
        }
    } else if (ok) {
        state.assets[event.text] = event.bytes;
    }
    if (state.assets_waited_for == 0) {
        std::erase_if(state.examples, [](const Example& example) { return example.bytes.empty(); });
        become_ready(state, effects);
    }
}

}  // namespace app::steps
