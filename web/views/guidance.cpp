// The words are data (assets/forms/guidance-*.json); this only places them.
#include "web/views/guidance.h"

#include <algorithm>

#include "web/app/routes.h"
#include "web/app/sending.h"
#include "web/ui/ui.h"

namespace views {
namespace {

void part(const Context& c, const form::Topic::Part& part, int level) {
    ui::heading(c.frame, {.text = part.heading, .level = level});
    for (const std::string& words : part.paragraphs) ui::paragraph(c.frame, {.text = words});
    if (part.points.empty()) return;
    ui::List list;
    for (const std::string& point : part.points) list.items.emplace_back(point);
    ui::list(c.frame, list);
}

void example(const Context& c, const std::string& title, const std::string& words,
             const std::string& because) {
    if (words.empty()) return;
    ui::paragraph(c.frame, {.text = {ui::bold(title)}});
    ui::inset_text(c.frame, {.text = words});
    if (!because.empty()) ui::paragraph(c.frame, {.text = because});
}

void examples(const Context& c, const form::Topic& topic) {
    example(c, "A good answer", topic.good_example, topic.good_because);
    example(c, "A weak answer", topic.weak_example, topic.weak_because);
}

void brief(const Context& c, const form::Topic& topic) {
    for (const std::string& words : topic.brief) ui::paragraph(c.frame, {.text = words});
}

void more(const Context& c, const form::Topic& topic, int level) {
    for (const form::Topic::Part& each : topic.more) part(c, each, level);
}

void ask(const Context& c, const form::Question& question, const std::string& id) {
    ui::link(c.frame,
             {.id = id,
              .text = "Ask the " + c.book().settings.team_name,
              .href = app::ask_address(c.state, question),
              .hidden = " about " + short_name(question) + " (opens your email program; carries no answer)"});
}

}  // namespace

void inline_guidance(const Context& c, const form::Question& question) {
    const form::Topic* topic = c.form().find_topic(question.guidance);
    if (topic == nullptr) return;
    const std::string id = "help." + question.id;
    ui::details(c.frame, {.id = id, .summary = "Help: " + topic->title}, [&] {
        brief(c, *topic);
        examples(c, *topic);
        ui::link(c.frame, {.id = id + ".more",
                           .text = "More about this",
                           .href = "#" + std::string(app::routes::kGuidance) + topic->id,
                           .hidden = ": " + topic->title});
        ask(c, question, id + ".ask");
    });
}

void panel_guidance(const Context& c, const form::Page& page) {
    std::vector<std::string> seen;
    for (const std::string& id : page.questions) {
        const form::Question* question = c.form().find(id);
        if (question == nullptr || !c.visible().shows(id)) continue;
        const form::Topic* topic = c.form().find_topic(question->guidance);
        if (topic == nullptr || std::ranges::find(seen, topic->id) != seen.end()) continue;
        seen.push_back(topic->id);
        const std::string base = "help." + topic->id;
        if (seen.size() > 1) {  // folded away, so that the panel stays as short as the page
            ui::details(c.frame, {.id = base, .summary = "Help: " + topic->title}, [&] {
                brief(c, *topic);
                examples(c, *topic);
                ui::link(c.frame, {.id = base + ".page",
                                   .text = "More about this",
                                   .href = "#" + std::string(app::routes::kGuidance) + topic->id,
                                   .hidden = ": " + topic->title});
                ask(c, *question, base + ".ask");
            });
            continue;
        }
        ui::heading(c.frame, {.text = topic->title, .level = 2, .id = base});
        brief(c, *topic);
        if (!topic->good_example.empty() || !topic->weak_example.empty()) {
            ui::details(c.frame, {.id = base + ".examples", .summary = "A good and a weak answer"},
                        [&] { examples(c, *topic); });
        }
        if (!topic->more.empty()) {
            ui::details(c.frame, {.id = base + ".more", .summary = "More about this: " + topic->title},
                        [&] { more(c, *topic, 3); });
        }
        ask(c, *question, base + ".ask");
    }
}

}  // namespace views
