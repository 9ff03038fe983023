// Check before you send: what must, should and could be fixed, why, and the way to each place.
// Not a verdict: it says itself that passing is not the same as meeting the duty.
#include <array>

#include "core/rules/checks.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"
#include "web/views/parts/findings.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

using base::Severity;

struct Group {
    Severity severity;
    const char *id, *title, *what;
    ui::Colour colour;
};

// Source: decisions, 15: the words on screen.
constexpr std::array kGroups{
    Group{Severity::Blocker, "must", "Must fix", "Before it goes to the quality check.", ui::Colour::Red},
    Group{Severity::Major, "should", "Should fix", "A reviewer is likely to send it back for these.",
          ui::Colour::Orange},
    Group{Severity::Minor, "could", "Could fix", "Small things that make it better.", ui::Colour::Yellow},
    Group{Severity::Information, "info", "For information", "Nothing to do, but good to know.",
          ui::Colour::Blue},
};

std::string card_id(const base::Finding& finding, std::size_t number) {
    return "finding." + finding.check + "." + finding.place.question + "." + std::to_string(number);
}

void place_line(const Context& context, const std::string& id, const std::string& label,
                const std::string& words) {
    if (words.empty()) return;
    ui::paragraph(context.frame, {.text = {ui::bold(label + ": "), {.text = words}}, .id = id});
}

void place_finding(const Context& context, const base::Finding& finding, const Group& group,
                   std::size_t number) {
    const std::string id = card_id(finding, number);
    const ui::Tag tag{.text = group.title, .colour = group.colour};
    ui::card(context.frame, {.id = id, .title = finding.sentence, .level = 3, .tag = tag}, [&] {
        place_line(context, id + ".trigger", "What set it off", finding.trigger);
        place_line(context, id + ".why", "Why it matters", finding.why);
        place_line(context, id + ".cure", "How to clear it", finding.cure);
        const ui::Run to = link_to(context, finding);
        ui::link(context.frame, {.id = id + ".go", .text = to.text, .href = to.href});
    });
}

void place_group(const Context& context, const std::vector<base::Finding>& all, const Group& group) {
    const std::size_t count = count_of(all, group.severity);
    if (count == 0) return;
    const std::string heading = std::string(group.title) + " (" + std::to_string(count) + ")";
    ui::section(context.frame, {.id = "check." + std::string(group.id), .heading = heading}, [&] {
        ui::paragraph(context.frame, {.text = group.what, .id = "check." + std::string(group.id) + ".what"});
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].severity == group.severity) place_finding(context, all[i], group, i);
        }
    });
}

void place_counts(const Context& context, const std::vector<base::Finding>& all) {
    ui::List counts{.id = "check.counts"};
    for (const Group& group : kGroups) {
        const std::size_t count = count_of(all, group.severity);
        const std::string words = std::string(group.title) + ": " + std::to_string(count);
        if (count == 0) {
            counts.items.emplace_back(words);
        } else {
            counts.items.push_back({ui::to(words, "#check." + std::string(group.id) + ".heading")});
        }
    }
    ui::list(context.frame, counts);
}

// What was put off is no fault, but is not done either.
void place_to_dos(const Context& context) {
    const std::size_t open = open_to_dos(context);
    if (open == 0) return;
    ui::paragraph(
        context.frame,
        {.text = {{.text = counted(open, "answer is", "answers are") + " marked as not known yet. "},
                  ui::to("See what is still to be asked", to_route(app::routes::kToDos)),
                  {.text = "."}},
         .id = "check.to-dos"});
}

// Checks without any finding, of all that were run.
void place_passed(const Context& context, const std::vector<base::Finding>& all) {
    std::size_t passed = 0;
    for (const rules::Check& check : rules::all_checks()) {
        bool found = false;
        for (const base::Finding& finding : all) found = found || finding.check == check.id;
        if (!found) ++passed;
    }
    ui::section(context.frame, {.id = "check.passed", .heading = "What passed"}, [&] {
        ui::paragraph(context.frame, {.text = std::to_string(passed) + " of " +
                                              counted(rules::all_checks().size(), "check", "checks") +
                                              " found nothing to mend.",
                                      .id = "check.passed.count"});
        ui::inset_text(context.frame, {.text = "Passing these checks does not mean that the duty is met. "
                                               "They find gaps and contradictions; "
                                               "only people can judge whether the thinking is good enough.",
                                       .id = "check.limits"});
    });
}

void place_ways_on(const Context& context, std::size_t must) {
    ui::link(context.frame, {.id = "check.report",
                             .text = "Read the report as it will be saved",
                             .href = to_route(app::routes::kReport)});
    if (must > 0) {
        ui::paragraph(context.frame,
                      {.text = {{.text = "Need help, or short of time? You can "},
                                ui::to("send it as a draft for advice", to_route(app::routes::kSend)),
                                {.text = " at any moment."}},
                       .id = "check.advice"});
    }
    ui::link(
        context.frame,
        {.id = "check.next", .text = "Go on to Send", .href = to_route(app::routes::kSend), .action = true});
}

}  // namespace

void check_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kCheck),
                        .title = "Check before you send",
                        .back = {.text = "Back to the task list", .href = to_route(app::routes::kTasks)}};
    ui::page(context.frame, page, [&] {
        notices(context);
        const auto& all = context.derived.findings;
        const std::size_t must = count_of(all, Severity::Blocker);
        ui::paragraph(
            context.frame,
            {.text = must == 0 ? std::string("Nothing stands in the way of sending it to the quality check.")
                               : counted(must, "thing", "things") +
                                     " must be fixed before it goes to the quality check.",
             .id = "check.result"});
        place_counts(context, all);
        place_to_dos(context);
        for (const Group& group : kGroups) place_group(context, all, group);
        place_passed(context, all);
        place_ways_on(context, must);
    });
}

}  // namespace views
