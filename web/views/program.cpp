// See program.h. Joins the store and the pages: events and widgets' answers become actions, actions change the
// state, and what the state leads to is worked out once for each change.
#include "web/views/program.h"

#include <set>
#include <string>
#include <utility>

#include "core/rules/checks.h"
#include "web/app/store.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

Derived derive(const app::State& state) {
    Derived derived;
    if (!state.current || !state.book) return derived;
    const auto& book = *state.book;
    derived.visible = assessment::visible(book.form, *state.current);
    derived.sections = app::progress(book.form, *state.current, derived.visible);
    derived.risks = rules::scored_risks(book.bands, derived.visible.answers);
    derived.stage1 = rules::stage1_outcome(book, derived.visible);
    derived.findings = rules::run_checks(
        {.book = book, .assessment = *state.current, .visible = derived.visible, .today = app::today(state)});
    return derived;
}

}  // namespace

void loading_page(const Context& c) {
    if (c.state.readiness == app::Readiness::Broken) {
        ui::page(c.frame, {.id = "broken", .title = "The portal could not start"}, [&] {
            ui::paragraph(c.frame, {.text = c.state.broken, .id = "why"});
            ui::paragraph(c.frame, {.text = "Your drafts and files are not affected."});
        });
        return;
    }
    // The address is the page's id already: what is shown once all is loaded is no new page, and no focus moves.
    ui::page(c.frame, {.id = c.state.route, .title = "EHIIRA portal"}, [&] {
        ui::paragraph(c.frame, {.text = "The questions are being loaded.", .id = "loading.words"});
    });
}

namespace {

class Portal final : public Program {
  public:
    explicit Portal(std::vector<std::unique_ptr<Part>> parts) : parts_(std::move(parts)) {}

    void handle(const platform::Event& event) override {
        leaving_ = event.kind == platform::Event::Kind::PageHide;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            const bool is_own = parts_[i]->handle(event);
            collect(parts_[i]->take_effects(), i + 1);
            if (is_own) return;
        }
        perform(app::Happened{event});
    }

    bool build(ui::Frame& frame) override {
        std::vector<app::Action> actions;
        const Context context{frame, state_, derived(), actions};
        const bool has_changed = draw(context);
        if (!state_.field.empty()) {
            frame.focus(state_.field);
            state_.field.clear();
        }
        for (app::Action& action : actions) perform(action);
        if (leaving_ && !actions.empty()) perform(app::Happened{{.kind = platform::Event::Kind::PageHide}});
        return has_changed || !actions.empty();
    }

    std::vector<platform::Effect> take_effects() override { return std::exchange(effects_, {}); }

  private:
    // True when a part changed something of its own.
    bool draw(const Context& context) {
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (parts_[i]->has(state_.route)) return draw_part(context, i);
        }
        header(context);
        if (context.state.readiness != app::Readiness::Ready) {
            loading_page(context);
        } else {
            left_side(context);
            page_for(context.state).draw(context);
            right_side(context);
        }
        footer(context.frame, provenance_of(context.state));
        return false;
    }

    bool draw_part(const Context& context, std::size_t part) {
        const bool changed = parts_[part]->build(context);
        if (changed && leaving_) parts_[part]->handle({.kind = platform::Event::Kind::PageHide});
        collect(parts_[part]->take_effects(), part + 1);
        return changed;
    }

    // Whether leaving would lose something is asked of the browser once, for all parts together.
    void collect(std::vector<platform::Effect> effects, std::size_t part) {
        for (platform::Effect& effect : effects) {
            if (effect.kind == platform::Effect::Kind::Unsaved) {
                if (effect.flag)
                    unsaved_.insert(part);
                else
                    unsaved_.erase(part);
                effect.flag = !unsaved_.empty();
            }
            effects_.push_back(std::move(effect));
        }
    }

    void perform(const app::Action& action) {
        collect(app::apply(state_, action), 0);
        forget_mended_errors();
    }

    // Errors that no longer hold leave the page as soon as they are mended; new ones wait for Continue.
    void forget_mended_errors() {
        if (state_.errors.list.empty() || !state_.current) return;
        const form::Page* page = app::find_page(state_.book->form, state_.errors.page);
        if (page == nullptr) return;
        const auto now = app::page_errors(state_.book->form, *state_.current, derived().visible, *page);
        std::erase_if(state_.errors.list, [&](const app::FieldError& error) {
            for (const app::FieldError& each : now) {
                if (each.field == error.field) return false;
            }
            return true;
        });
    }

    const Derived& derived() {
        const std::string key = state_.current
                                    ? state_.save.copy + ":" + std::to_string(state_.save.revision) + ":" +
                                          base::iso(app::today(state_))
                                    : std::string();
        if (key != derived_of_) {
            derived_ = derive(state_);
            derived_of_ = key;
        }
        return derived_;
    }

    app::State state_;
    std::vector<platform::Effect> effects_;
    Derived derived_;
    std::string derived_of_;
    std::vector<std::unique_ptr<Part>> parts_;
    std::set<std::size_t> unsaved_;  // parts that have something to lose; 0 is the portal itself
    bool leaving_ = false;
};

}  // namespace

std::unique_ptr<Program> make_program(std::vector<std::unique_ptr<Part>> parts) {
    return std::make_unique<Portal>(std::move(parts));
}

}  // namespace views
