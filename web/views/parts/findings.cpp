// See findings.h.
#include "web/views/parts/findings.h"

#include <algorithm>

#include "web/app/routes.h"
#include "web/views/parts/words.h"

namespace views {

std::size_t count_of(const std::vector<base::Finding>& findings, base::Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &base::Finding::severity));
}

ui::Run link_to(const Context& context, const base::Finding& finding) {
    const form::Question* question = context.form().find(finding.place.question);
    if (question == nullptr) return ui::to("Go to the task list", to_route(app::routes::kTasks));
    const form::Page* page = context.form().page_of(question->id);
    std::string words = "Go to “" + question_words(context, *question) + "”";
    if (page != nullptr) words += " on the page “" + page->title + "”";
    return ui::to(words, app::routes::to_question(context.form(), question->id));
}

}  // namespace views
