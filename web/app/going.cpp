// Moving between pages. The address is the truth: asking to go somewhere is an effect, and the page changes when
// the address has.
#include "web/app/progress.h"
#include "web/app/routes.h"
#include "web/app/steps.h"

namespace app::steps {
namespace {

// After a reload the address names a page of an assessment that is no longer in memory: its draft is read again.
void reopen_if_needed(State& state, Effects& effects) {
    if (state.current || state.readiness != Readiness::Ready || !routes::needs_assessment(state.route))
        return;
    if (state.last_draft.empty() || state.reopening) return;
    state.reopening = true;
    const Pending read{.kind = Pending::Kind::OpenRead, .key = state.last_draft};
    effects.push_back(platform::storage_get(read.key, expect(state, read)));
}

// Who comes from the check to mend a field sees there what is wrong with it. The focus goes to the field, not to the
// summary, so this is no further attempt.
void show_what_was_wrong(State& state) {
    if (state.came_from != routes::kCheck || state.field.empty() || !state.current || !state.book) return;
    const form::Page* page = find_page(state.book->form, routes::page_id(state.route));
    if (page == nullptr) return;
    auto errors = page_errors(state.book->form, *state.current,
                              assessment::visible(state.book->form, *state.current), *page);
    std::erase_if(errors, [&](const FieldError& error) { return !error.field.starts_with(state.field); });
    if (!errors.empty()) state.errors = {.page = page->id, .list = std::move(errors), .attempt = 0};
}

}  // namespace

void go_to(State& state, Effects& effects, const std::string& route) {
    effects.push_back(platform::navigate(route));
    if (!state.book) state.route = route;
}

void routed(State& state, Effects& effects, const std::string& route) {
    const std::string_view page = routes::page_id(route);
    const std::string arrived = route.empty()  ? std::string(routes::kStart)
                                : page.empty() ? route
                                               : routes::page(page);
    state.field = routes::field_id(route);
    if (arrived != state.route) {
        state.notice.reset();
        state.dialog.reset();
        state.open_error.clear();
        if (arrived != routes::kTasks) state.section_done.clear();
        state.came_from = state.route;
        state.route = arrived;
        save_now(state, effects);
    }
    if (state.errors.page != routes::page_id(arrived)) state.errors = {};
    show_what_was_wrong(state);
    reopen_if_needed(state, effects);
    if (arrived == routes::kStart && state.readiness == Readiness::Ready) list_drafts(state, effects);
    if (arrived == routes::kSend) prepare(state);
}

void continue_page(State& state, Effects& effects, const std::string& page, bool check) {
    const form::Page* found = state.book ? find_page(state.book->form, page) : nullptr;
    if (found == nullptr || !state.current) return;
    const auto visible = assessment::visible(state.book->form, *state.current);
    if (check) {
        auto errors = page_errors(state.book->form, *state.current, visible, *found);
        if (!errors.empty()) {
            state.errors = {.page = page, .list = std::move(errors), .attempt = state.errors.attempt + 1};
            return save_now(state, effects);
        }
    }
    state.errors = {};
    const bool changing = state.came_from == routes::kAnswers || state.came_from == routes::kCheck;
    const Next next = next_after(state.book->form, visible, page);
    save_now(state, effects);
    if (changing) return go_to(state, effects, state.came_from);
    go_to(state, effects, next.route);
    state.section_done = next.finished_section;
}

}  // namespace app::steps
