// See program.h. The page stands in the portal's own frame: header, tasks, footer.
#include "web/views/reports/program.h"

#include <utility>

#include "web/app/routes.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/reports/pages.h"

namespace views {
namespace {

namespace reports = app::reports;

class ReportFiles final : public Part {
  public:
    [[nodiscard]] bool has(std::string_view route) const override {
        return route == app::routes::kReportFiles;
    }

    bool handle(const platform::Event& event) override {
        reports::note(state_, event);
        return false;
    }

    bool build(const Context& portal) override {
        perform(portal.state, reports::GoOn{});
        std::vector<reports::Action> actions;
        header(portal);
        draw({portal, state_, actions});
        footer(portal.frame, provenance_of(portal.state));
        for (const reports::Action& action : actions) perform(portal.state, action);
        return !actions.empty();
    }

    std::vector<platform::Effect> take_effects() override { return std::exchange(effects_, {}); }

  private:
    static void draw(const report_pages::Context& c) {
        if (c.portal.state.readiness != app::Readiness::Ready) return loading_page(c.portal);
        left_side(c.portal);
        if (!c.portal.state.current) return nothing_open_page(c.portal);
        report_pages::files_page(c);
        right_side(c.portal);
    }

    void perform(const app::State& portal, const reports::Action& action) {
        for (platform::Effect& effect : reports::apply(state_, portal, action))
            effects_.push_back(std::move(effect));
    }

    reports::State state_;
    std::vector<platform::Effect> effects_;
};

}  // namespace

std::unique_ptr<Part> make_report_files() { return std::make_unique<ReportFiles>(); }

}  // namespace views
