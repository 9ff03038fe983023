// See store.h.
#include "web/app/reports/store.h"

#include <algorithm>
#include <utility>

#include "web/app/reports/files.h"

namespace app::reports {
namespace {

using Standing = Fonts::Standing;

bool waits_for_fonts(const State& state, std::string_view id) {
    if (id == kEmail) return std::ranges::any_of(state.attached, needs_fonts);
    return needs_fonts(id);
}

void refuse(State& state, Effects& effects, std::string heading, std::string sentence) {
    effects.push_back(platform::announce(heading + ". " + sentence, true));
    state.notice = Notice{.heading = std::move(heading), .sentences = {std::move(sentence)}, .warning = true};
}

void hand_over(State& state, Effects& effects, exporting::File file) {
    std::string made = file.name + " is made. Look for it in your downloads.";
    effects.push_back(platform::announce(made));
    state.notice = Notice{.heading = "Saved", .sentences = {std::move(made)}};
    if (file.replaced_characters > 0)
        state.notice->sentences.push_back(std::to_string(file.replaced_characters) +
                                          " characters cannot be shown in this kind of file and were "
                                          "replaced. The Word file and the web page show "
                                          "them all.");
    effects.push_back(
        platform::download(std::move(file.name), std::move(file.media_type), std::move(file.bytes)));
}

void make_now(State& state, const app::State& portal, Effects& effects, const std::string& id) {
    auto file = id == kEmail ? make_email(state, portal) : make(state, portal, id);
    if (!file) return refuse(state, effects, "No file was made", base::sentence(file.error()));
    hand_over(state, effects, std::move(*file));
}

void save(State& state, const app::State& portal, Effects& effects, const std::string& id) {
    if (!portal.current || !portal.book) return;
    state.notice.reset();
    if (!waits_for_fonts(state, id) || state.fonts.standing == Standing::Here)
        return make_now(state, portal, effects, id);
    state.waiting = id;
    ask_for(state.fonts, effects);
}

void go_on(State& state, const app::State& portal, Effects& effects) {
    if (state.waiting.empty() || state.fonts.standing == Standing::Asked) return;
    const std::string id = std::exchange(state.waiting, {});
    if (state.fonts.standing == Standing::Here) return make_now(state, portal, effects, id);
    refuse(state, effects, "No file was made", std::string(kNoFonts));
}

struct Apply {
    State& state;
    const app::State& portal;
    Effects& effects;

    void operator()(const SetAttached& a) const { state.attached = a.ids; }
    void operator()(const Save& a) const { save(state, portal, effects, a.id); }
    void operator()(const GoOn&) const { go_on(state, portal, effects); }
};

}  // namespace

Effects apply(State& state, const app::State& portal, const Action& action) {
    Effects effects;
    std::visit(Apply{state, portal, effects}, action);
    return effects;
}

void note(State& state, const platform::Event& event) {
    if (event.kind == platform::Event::Kind::Asset) return take(state.fonts, event);
    if (event.kind != platform::Event::Kind::Route || event.text == state.route) return;
    state.route = event.text;
    state.notice.reset();
    state.waiting.clear();
}

}  // namespace app::reports
