// Guidance: one topic in full, or the list of all topics. The short form beside a question is not made here.
#include <algorithm>

#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/guidance.h"
#include "web/views/parts/topic.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

// Topics in the order of their numbers: "G9" before "G10".
std::vector<const form::Topic*> topics_in_order(const form::FormDefinition& form) {
    std::vector<const form::Topic*> topics;
    for (const auto& [id, topic] : form.topics) topics.push_back(&topic);
    std::ranges::sort(topics, [](const form::Topic* a, const form::Topic* b) {
        return a->id.size() != b->id.size() ? a->id.size() < b->id.size() : a->id < b->id;
    });
    return topics;
}

ui::Run topic_link(const form::Topic& topic) {
    return ui::to(topic.title, to_route(app::routes::kGuidance) + topic.id);
}

ui::BackLink back_of(const app::State& state) {
    if (state.came_from.empty() || state.came_from.starts_with("/guidance"))
        return {.text = "Start page", .href = to_route(app::routes::kStart)};
    return {.text = "Back", .href = to_route(state.came_from)};
}

void place_all(const Context& context, const std::vector<const form::Topic*>& topics) {
    ui::List list{.id = "guidance.topics"};
    for (const form::Topic* topic : topics) list.items.push_back({topic_link(*topic)});
    ui::list(context.frame, list);
}

void place_neighbours(const Context& context, const std::vector<const form::Topic*>& topics,
                      const form::Topic& topic) {
    const auto here = std::ranges::find(topics, &topic);
    ui::Pagination pages{.id = "guidance.pages"};
    if (here != topics.begin()) pages.previous = topic_link(**(here - 1));
    if (here + 1 != topics.end()) pages.next = topic_link(**(here + 1));
    ui::pagination(context.frame, pages);
    ui::link(context.frame,
             {.id = "guidance.all", .text = "All guidance topics", .href = to_route(app::routes::kGuidance)});
}

}  // namespace

void guidance_page(const Context& context) {
    const std::string& route = context.state.route;
    const std::string id = route.starts_with(app::routes::kGuidance)
                               ? route.substr(app::routes::kGuidance.size())
                               : std::string();
    const form::Topic* topic = context.form().find_topic(id);
    const auto topics = topics_in_order(context.form());
    ui::Page page{.id = route, .title = "Guidance", .back = back_of(context.state)};
    if (topic != nullptr) {
        page.title = topic->title;
        page.caption = "Guidance";
    }
    ui::page(context.frame, page, [&] {
        if (topic == nullptr) return place_all(context, topics);
        place_topic(context.frame, context.book(), *topic);
        place_neighbours(context, topics, *topic);
    });
}

}  // namespace views
