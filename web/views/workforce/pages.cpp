// Addresses and their pages.
#include "web/views/workforce/pages.h"

#include "web/app/figures/routes.h"

namespace views::workforce_pages {

namespace routes = app::figures::routes;

const std::vector<PageRow>& pages() {
    static const std::vector<PageRow> kPages{
        {routes::kRoot, false, false, start_page},     {routes::kCalculator, false, false, calculator_page},
        {routes::kTasks, false, true, tasks_page},     {routes::kEnter, true, true, enter_page},
        {routes::kFiles, false, true, files_page},     {routes::kQuality, false, true, quality_page},
        {routes::kWres, false, true, wres_page},       {routes::kWdes, false, true, wdes_page},
        {routes::kMeasure, true, true, measure_page},  {routes::kTrend, false, true, trend_page},
        {routes::kMethod, false, true, method_page},   {routes::kActions, false, true, actions_page},
        {routes::kPublish, false, true, publish_page},
    };
    return kPages;
}

const PageRow& page_for(const app::figures::State& state) {
    static const PageRow kNotFound{"", false, false, not_found_page};
    static const PageRow kNothingOpen{"", false, false, nothing_open_page};
    for (const PageRow& row : pages()) {
        const bool fits = row.prefix ? state.route.starts_with(row.route) : state.route == row.route;
        if (!fits) continue;
        return row.needs_figures && !state.current ? kNothingOpen : row;
    }
    return kNotFound;
}

}  // namespace views::workforce_pages
