// Before you start: do I need this, what to have ready, how long it takes, when to send.
#include "core/rules/checks.h"
#include "web/ui/ui.h"
#include "web/views/frame_around.h"
#include "web/views/pages.h"

namespace views {
namespace {

void date(const Context& c, const std::string& field, const std::string& legend, const assessment::DateText& typed) {
    const auto changed = ui::date_input(c.frame, {.id = "plan." + field, .legend = legend, .hint = "For example, 27 3 2027",
                                                  .value = {typed.day, typed.month, typed.year}});
    if (changed) c.act(app::SetPlanning{field, {}, {changed->day, changed->month, changed->year}});
}

void send_by(const Context& c) {
    assessment::Visible visible;
    if (c.state.planning.decision.date()) visible.answers["about.decision_date"] = c.state.planning.decision;
    if (c.state.planning.papers.date()) visible.answers["about.papers_date"] = c.state.planning.papers;
    visible.questions = {"about.decision_date", "about.papers_date"};
    const auto by = rules::send_by(c.book(), visible);
    if (!by) return;
    const bool late = *by < app::today(c.state);
    ui::inset_text(c.frame, {.text = {ui::bold("Send it by " + base::words(*by) + ". "),
                                      {.text = late ? "That day has passed: write to the Inclusion Team now and say so."
                                                    : "The Inclusion Team then has " + std::to_string(c.book().settings.working_days_before_decision) +
                                                          " working days. Bank holidays are not counted."}},
                             .id = "send-by"});
}

}  // namespace

void before_page(const Context& c) {
    ui::page(c.frame, {.id = c.state.route, .title = "Before you start", .back = {.href = "#/"}}, [&] {
        ui::heading(c.frame, {.text = "Do I need this?", .level = 2, .id = "need"});
        ui::paragraph(c.frame, {.text = "Yes, if your organisation is about to decide something that people will notice:"});
        ui::list(c.frame, {.items = {"a new, changed, moved or ended service", "a policy, for patients or for staff",
                                     "a restructure, transfer or change of terms for staff", "a strategy or plan",
                                     "a saving, budget or investment"}});
        ui::paragraph(c.frame, {.text = "Start while the proposal can still change. An assessment written after the decision cannot do its work."});
        ui::heading(c.frame, {.text = "How long does it take?", .level = 2, .id = "long"});
        ui::paragraph(c.frame, {.text = "Stage 1, the first look, takes about half an hour once you have the facts. Stage 2, the full assessment, is needed only where "
                                        "Stage 1 shows something, and takes some days of finding out and talking to people. You can stop at any time and come back."});
        ui::heading(c.frame, {.text = "What to have ready", .level = 2, .id = "ready"});
        ui::list(c.frame, {.items = {"the name of the proposal, who decides, and when", "what changes for people: before and after",
                                     "who uses the service or is covered by the policy, and what you know about them",
                                     "what people have said so far", "the name of the responsible director"}});
        ui::paragraph(c.frame, {.text = "Never type the names or details of patients, or health details of colleagues."});
        ui::heading(c.frame, {.text = "When to send it", .level = 2, .id = "when"});
        date(c, "decision", "When is the decision due?", c.state.planning.decision);
        date(c, "papers", "When must the papers be in? (optional)", c.state.planning.papers);
        send_by(c);
        ui::heading(c.frame, {.text = "Ask colleagues first", .level = 2, .id = "colleagues"});
        ui::paragraph(c.frame, {.text = "Save the questions as a Word file, to think about with others before you start."});
        const form::Question* kind = c.form().find("about.kind");
        if (kind != nullptr) {
            ui::Radios radios{.id = "plan.kind", .legend = kind->label, .value = c.state.planning.kind, .small = true};
            for (const form::Option& option : kind->options) radios.options.push_back({.value = option.id, .label = option.label});
            if (auto chosen = ui::radios(c.frame, radios)) c.act(app::SetPlanning{"kind", *chosen, {}});
        }
        if (ui::button(c.frame, {.id = "blank", .label = "Save the questions as a Word file", .kind = ui::ButtonKind::Secondary})) {
            c.act(app::SaveBlankForm{c.state.planning.kind.empty() ? "service" : c.state.planning.kind});
        }
        if (ui::button(c.frame, {.id = "new", .label = "Start a new assessment"})) c.act(app::NewAssessment{});
    });
}

}  // namespace views
