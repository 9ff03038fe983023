// Check before you send: what must and what should be fixed, each with a link to the place.
#include <algorithm>
#include <array>

#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

struct Group {
    base::Severity severity;
    std::string_view title, tag;
    ui::Colour colour;
};

constexpr std::array kGroups{Group{base::Severity::Blocker, "Must fix", "Must fix", ui::Colour::Red},
                             Group{base::Severity::Major, "Should fix", "Should fix", ui::Colour::Orange},
                             Group{base::Severity::Minor, "Could fix", "Could fix", ui::Colour::Yellow},
                             Group{base::Severity::Information, "For information", "For information", ui::Colour::Blue}};

void finding(const Context& c, const base::Finding& finding, std::size_t number, const Group& group) {
    const std::string id = "finding." + std::to_string(number);
    ui::card(c.frame, {.id = id, .title = finding.sentence, .level = 3,
                       .tag = {.text = std::string(group.tag), .colour = group.colour, .id = id + ".tag"}}, [&] {
        if (!finding.trigger.empty()) ui::paragraph(c.frame, {.text = {ui::bold("What set it off: "), {.text = finding.trigger}}});
        if (!finding.why.empty()) ui::paragraph(c.frame, {.text = finding.why});
        if (!finding.cure.empty()) ui::paragraph(c.frame, {.text = {ui::bold("What to do: "), {.text = finding.cure}}});
        const form::Question* question = c.form().find(finding.place.question);
        if (question != nullptr) {
            ui::link(c.frame, {.id = id + ".go", .text = "Go to “" + short_name(*question) + "”",
                               .href = app::routes::to_question(c.form(), question->id), .hidden = " (" + finding.check + ")"});
        }
        ui::paragraph(c.frame, {.text = "Check " + finding.check, .small = true, .secondary = true});
    });
}

void group(const Context& c, const Group& group) {
    std::size_t number = 0;
    const auto count = std::ranges::count(c.derived.findings, group.severity, &base::Finding::severity);
    if (count == 0) return;
    ui::heading(c.frame, {.text = std::string(group.title) + " (" + std::to_string(count) + ")", .level = 2, .id = "group." + std::string(group.title)});
    for (const base::Finding& each : c.derived.findings) {
        ++number;
        if (each.severity == group.severity) finding(c, each, number, group);
    }
}

}  // namespace

void check_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Check before you send", .back = {.href = "#/tasks"}}, [&] {
        notices(c);
        const bool must = std::ranges::find(c.derived.findings, base::Severity::Blocker, &base::Finding::severity) != c.derived.findings.end();
        ui::paragraph(c.frame, {.text = must ? "The Inclusion Team would send this back as it is. You can always send a draft to ask for advice."
                                             : c.derived.findings.empty() ? "Nothing was found that needs fixing."
                                                                          : "Nothing must be fixed. Look at what could be better."});
        for (const Group& each : kGroups) group(c, each);
        ui::link(c.frame, {.id = "to-report", .text = "Read the report", .href = "#/report"});
        ui::link(c.frame, {.id = "to-send", .text = "Go on to send", .href = "#/send", .action = true});
    });
}

}  // namespace views
