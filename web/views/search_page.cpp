// Search over the questions of this assessment and the answers given. Results are links to the pages that ask.
#include "web/app/routes.h"
#include "web/app/search.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

std::string found_words(std::size_t count) {
    if (count == app::kMostHits) return "The first " + std::to_string(count) + " questions found";
    return counted(count, "question", "questions") + " found";
}

void place_results(const Context& context, const std::vector<app::SearchHit>& hits) {
    ui::section(context.frame, {.id = "search.results", .heading = found_words(hits.size())}, [&] {
        ui::List results{.id = "search.list"};
        for (const app::SearchHit& hit : hits) {
            const std::string href = app::routes::to_question(context.form(), hit.question);
            ui::Text item{ui::to(hit.label, href)};
            if (!hit.snippet.empty()) item.runs.push_back({.text = " " + hit.snippet});
            results.items.push_back(std::move(item));
        }
        ui::list(context.frame, results);
    });
}

void place_answer(const Context& context) {
    const auto hits = app::search(context.book(), context.visible(), context.state.search);
    if (!hits.empty()) return place_results(context, hits);
    if (context.state.search.find_first_not_of(" \t") == std::string::npos) {
        ui::paragraph(
            context.frame,
            {.text = "Type one word or more. All of them must be found in a question or its answer.",
             .id = "search.empty"});
        return;
    }
    ui::paragraph(context.frame, {.text = "Nothing found for “" + context.state.search +
                                          "”. Try fewer or shorter words. Questions that are not asked "
                                          "in this assessment are not searched.",
                                  .id = "search.none"});
}

}  // namespace

void search_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kSearch),
                        .title = "Search",
                        .back = {.text = "Back to the task list", .href = to_route(app::routes::kTasks)}};
    ui::page(context.frame, page, [&] {
        notices(context);
        const ui::Search box{
            .id = "search.words", .label = "Words in a question or an answer", .value = context.state.search};
        if (auto words = ui::search(context.frame, box)) {
            const auto hits = app::search(context.book(), context.visible(), *words);
            context.frame.announce(hits.empty() ? "Nothing found" : found_words(hits.size()));
            context.act(app::SetSearch{std::move(*words)});
        }
        place_answer(context);
    });
}

}  // namespace views
