// Check your answers: every shown question with its answer and a Change link.
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

void section(const Context& c, const app::SectionProgress& progress) {
    ui::SummaryList list{.id = "answers." + progress.section->id};
    for (const app::PageProgress& page : progress.pages) {
        if (page.page->view == "carried_over") continue;
        for (const std::string& id : page.page->questions) {
            const form::Question* question = c.form().find(id);
            if (question == nullptr || question->type == form::QuestionType::Auto || !c.visible().shows(id)) continue;
            list.rows.push_back({.id = "answers." + id, .key = short_name(*question), .value = answer_words(c, *question),
                                 .actions = {ui::to("Change", "#" + app::routes::page(page.page->id), " " + short_name(*question))}});
        }
    }
    if (list.rows.empty()) return;
    ui::heading(c.frame, {.text = progress.section->number + ". " + progress.section->title, .level = 2, .id = "h." + progress.section->id});
    ui::summary_list(c.frame, list);
}

}  // namespace

void check_answers_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Check your answers", .back = {.href = "#/tasks"}}, [&] {
        notices(c);
        for (const app::SectionProgress& progress : c.derived.sections) {
            if (progress.status != app::PageStatus::CannotStart) section(c, progress);
        }
        ui::link(c.frame, {.id = "to-check", .text = "Go on to check before you send", .href = "#/check", .action = true});
    });
}

}  // namespace views
