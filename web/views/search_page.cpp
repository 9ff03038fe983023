// Search over questions and answers.
#include "web/app/search.h"

#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {

void search_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Search this assessment", .back = {.href = "#/tasks"}}, [&] {
        notices(c);
        const auto changed = ui::search(c.frame, {.id = "search", .label = "Words in a question or an answer", .value = c.state.search});
        if (changed) c.act(app::SetSearch{*changed});
        if (c.state.search.empty()) return;
        const auto hits = app::search(c.book(), c.visible(), c.state.search);
        const std::string count = hits.empty() ? "Nothing found" : hits.size() == 1 ? "1 question found" : std::to_string(hits.size()) + " questions found";
        ui::paragraph(c.frame, {.text = {ui::bold(count)}, .id = "search.count"});
        if (hits.empty()) ui::paragraph(c.frame, {.text = "Try fewer or shorter words."});
        for (const app::SearchHit& hit : hits) {
            const std::string href = app::routes::to_question(c.form(), hit.question);
            ui::link(c.frame, {.id = "hit." + hit.question, .text = hit.label, .href = href});
            if (!hit.snippet.empty()) ui::paragraph(c.frame, {.text = hit.snippet, .small = true, .as_typed = true});
        }
    });
}

}  // namespace views
