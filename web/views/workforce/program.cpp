// See program.h. Events and widgets' answers become actions, actions change the state, and what the state leads to is
// worked out once for each change.
#include "web/views/workforce/program.h"

#include <utility>

#include "web/app/autosave.h"
#include "web/app/figures/routes.h"
#include "web/app/figures/store.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/workforce/pages.h"

namespace views {

namespace workforce_pages {

Derived::Derived(const workforce::Workbook& workbook, const workforce::Reference& reference)
    : workbook_(&workbook) {
    auto figures = workforce::work_out(workbook, reference);
    if (!figures) {
        trouble_ = base::sentence(figures.error());
        workforce::Workbook plain = workbook;
        plain.parameters.clear();
        figures = workforce::work_out(plain, reference);
    }
    figures_ = std::move(*figures);
}

const disclosure::Publication& Derived::publication() const {
    if (!publication_) publication_ = disclosure::edition_of(*workbook_, *figures_);
    return *publication_;
}

}  // namespace workforce_pages

namespace {

namespace figures = app::figures;
namespace routes = app::figures::routes;
using workforce_pages::Context;
using workforce_pages::Derived;

void place_header(const Context& c) {
    ui::Header header;
    const auto add = [&](std::string id, std::string text, std::string_view route) {
        header.links.push_back({.id = "nav." + id,
                                .text = std::move(text),
                                .href = "#" + std::string(route),
                                .current = c.state.route == route});
    };
    add("start", "Start", "/");
    add("workforce", "Workforce", routes::kRoot);
    if (c.state.current) {
        add("wf-tasks", "Task list", routes::kTasks);
        add("wf-wres", "WRES", routes::kWres);
        add("wf-wdes", "WDES", routes::kWdes);
        add("wf-publish", "Publish", routes::kPublish);
        const std::string title = app::Kept<figures::State>::title(c.workbook());
        header.organisation = title.empty() ? c.workbook().reference : title;
        header.save_status = app::save_words(c.state);
    }
    ui::header(c.frame, header);
}

void place_loading(const Context& c) {
    const bool broken = c.state.readiness == app::Readiness::Broken;
    ui::page(c.frame,
             {.id = c.state.route, .title = broken ? "The portal could not start" : "Workforce equality"},
             [&] {
                 ui::paragraph(c.frame, {.text = broken ? c.state.broken : "The tables are being loaded.",
                                         .id = "wf.loading"});
             });
}

class WorkforcePart final : public Part {
  public:
    [[nodiscard]] bool has(std::string_view route) const override { return routes::is_ours(route); }

    bool handle(const platform::Event& event) override {
        const bool is_own = figures::is_own(state_, event);
        perform(figures::Happened{event});
        return is_own;
    }

    bool build(const views::Context& portal) override {
        ui::Frame& frame = portal.frame;
        if (state_.book != portal.state.book) perform(figures::UseBook{portal.state.book});
        std::vector<figures::Action> actions;
        const Context context{frame, state_, portal.state, derived(), actions, portal.actions};
        place_header(context);
        if (state_.readiness != app::Readiness::Ready)
            place_loading(context);
        else
            workforce_pages::page_for(state_).draw(context);
        footer(frame,
               "Worked out after public descriptions of WRES and WDES. It is not a national return, and NHS "
               "England has not "
               "confirmed it.");
        if (!state_.field.empty()) frame.focus(std::exchange(state_.field, {}));
        for (const figures::Action& action : actions) perform(action);
        return !actions.empty();
    }

    std::vector<platform::Effect> take_effects() override { return std::exchange(effects_, {}); }

  private:
    void perform(const figures::Action& action) {
        for (platform::Effect& effect : figures::apply(state_, action)) effects_.push_back(std::move(effect));
    }

    const Derived& derived() {
        const bool none = !state_.current || !state_.reference;
        const std::string key = none ? "" : state_.save.copy + ":" + std::to_string(state_.save.revision);
        if (key != derived_of_) {
            derived_ = none ? Derived() : Derived(*state_.current, *state_.reference);
            derived_of_ = key;
        }
        return derived_;
    }

    figures::State state_;
    std::vector<platform::Effect> effects_;
    Derived derived_;
    std::string derived_of_;
};

}  // namespace

std::unique_ptr<Part> make_workforce() { return std::make_unique<WorkforcePart>(); }

}  // namespace views
