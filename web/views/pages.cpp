// Addresses and their pages.
#include "web/views/pages.h"

#include "web/app/routes.h"
#include "web/views/guidance.h"

namespace views {

namespace routes = app::routes;

const std::vector<PageRow>& pages() {
    static const std::vector<PageRow> kPages{
        {routes::kStart, false, false, start_page},
        {routes::kBefore, false, false, before_page},
        {routes::kTasks, false, true, task_list_page},
        {routes::kPage, true, true, question_page},
        {routes::kStage2, false, true, stage2_page},
        {routes::kAnswers, false, true, check_answers_page},
        {routes::kCheck, false, true, check_page},
        {routes::kReport, false, true, report_page},
        {routes::kSend, false, true, send_page},
        {routes::kSent, false, true, sent_page},
        {routes::kSearch, false, true, search_page},
        {routes::kToDos, false, true, to_dos_page},
        {routes::kGuidance, true, false, guidance_page},
        {routes::kAbout, false, false, about_page},
        {routes::kAccessibility, false, false, accessibility_page},
        {routes::kKeyboard, false, false, keyboard_page},
        {routes::kPreferences, false, false, preferences_page},
    };
    return kPages;
}

const PageRow& page_for(const app::State& state) {
    static const PageRow kNotFound{"", false, false, not_found_page};
    static const PageRow kNothingOpen{"", false, false, nothing_open_page};
    for (const PageRow& row : pages()) {
        const bool fits = row.prefix ? state.route.starts_with(row.route) : state.route == row.route;
        if (!fits) continue;
        return row.needs_assessment && !state.current ? kNothingOpen : row;
    }
    return kNotFound;
}

}  // namespace views
