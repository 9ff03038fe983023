// See topic.h.
#include "web/views/parts/topic.h"

namespace views {
namespace {

void place_part(ui::Frame& frame, const form::Topic::Part& part, const std::string& id) {
    ui::section(frame, {.id = id, .heading = part.heading}, [&] {
        for (const std::string& paragraph : part.paragraphs) ui::paragraph(frame, {.text = paragraph});
        ui::List points{.id = id + ".points"};
        for (const std::string& point : part.points) points.items.emplace_back(point);
        ui::list(frame, points);
    });
}

void place_example(ui::Frame& frame, const std::string& id, const std::string& heading,
                   const std::string& example, const std::string& because) {
    if (example.empty()) return;
    ui::section(frame, {.id = id, .heading = heading}, [&] {
        ui::inset_text(frame, {.text = example, .id = id + ".text"});
        if (!because.empty())
            ui::paragraph(frame, {.text = {ui::bold("Why: "), {.text = because}}, .id = id + ".because"});
    });
}

void place_sources(ui::Frame& frame, const rules::RuleBook& book, const form::Topic& topic) {
    if (topic.sources.empty()) return;
    ui::section(frame, {.id = "topic.sources", .heading = "Where this comes from"}, [&] {
        ui::List sources{.id = "topic.sources.list"};
        for (const std::string& id : topic.sources) {
            const auto found = book.sources.find(id);
            if (found != book.sources.end()) sources.items.push_back(source_text(found->second));
        }
        ui::list(frame, sources);
    });
}

}  // namespace

ui::Text source_text(const rules::Source& source) {
    ui::Text text;
    if (source.address.starts_with("https:")) {
        text.runs.push_back(ui::to(source.title, source.address));
    } else {
        text.runs.push_back({.text = source.title});
    }
    if (!source.edition.empty()) text.runs.push_back({.text = " (" + source.edition + ")"});
    if (!source.publisher.empty()) text.runs.push_back({.text = ". " + source.publisher});
    return text;
}

void place_topic(ui::Frame& frame, const rules::RuleBook& book, const form::Topic& topic) {
    for (const std::string& paragraph : topic.brief) ui::paragraph(frame, {.text = paragraph});
    for (std::size_t i = 0; i < topic.more.size(); ++i)
        place_part(frame, topic.more[i], "topic.part." + std::to_string(i));
    place_example(frame, "topic.good", "A good answer", topic.good_example, topic.good_because);
    place_example(frame, "topic.weak", "A weak answer", topic.weak_example, topic.weak_because);
    place_sources(frame, book, topic);
}

}  // namespace views
