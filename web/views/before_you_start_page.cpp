// Before you start: is an assessment needed, what to have ready, how long it takes, when to send it, and a blank
// copy for colleagues. Dates typed here are not answers yet: they go into the next new assessment.
#include "core/rules/checks.h"
#include "core/rules/question_ids.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/pages.h"
#include "web/views/parts/words.h"

namespace views {
namespace {

constexpr const char* kChoosingTopic = "G1";

void place_need(const Context& context) {
    ui::Frame& frame = context.frame;
    ui::section(frame, {.id = "before.need", .heading = "Do I need one?"}, [&] {
        ui::paragraph(frame, {.text = "You usually need an assessment before a decision about:",
                              .id = "before.need.lead"});
        const form::Topic* topic = context.form().find_topic(kChoosingTopic);
        ui::List triggers{.id = "before.triggers"};
        if (topic != nullptr && !topic->more.empty()) {
            for (const std::string& point : topic->more.front().points) triggers.items.emplace_back(point);
        }
        ui::list(frame, triggers);
        ui::paragraph(
            frame,
            {.text =
                 {{.text =
                       "Not sure? Start Stage 1. It is short, and it tells you whether a full assessment is "
                       "needed. You can also read "},
                  ui::to("choosing the right kind of assessment",
                         "#/guidance/" + std::string(kChoosingTopic)),
                  {.text = " or "},
                  ui::to("ask the " + context.book().settings.team_name,
                         "mailto:" + context.book().settings.mailbox),
                  {.text = "."}},
             .id = "before.unsure"});
        ui::inset_text(frame, {.text = "Start while things can still change. An assessment written after the "
                                       "decision does not do its job.",
                               .id = "before.early"});
    });
}

void place_ready(const Context& context) {
    ui::section(context.frame, {.id = "before.ready", .heading = "What to have ready"}, [&] {
        ui::list(context.frame, {.items = {"What is proposed, why, and which other options there are",
                                           "Who decides and when, and when the papers must be ready",
                                           "Who is affected: how many patients, carers or staff, and where",
                                           "What you know about them: figures, complaints, earlier work",
                                           "What people have told you, or how you will hear them",
                                           "The name of the responsible director"},
                                 .id = "before.ready.list"});
        ui::paragraph(context.frame, {.text = "Nothing missing stops you. Where you do not know something "
                                              "yet, say whom you will ask, and it "
                                              "becomes a to-do.",
                                      .id = "before.ready.missing"});
    });
}

void place_time(const Context& context) {
    ui::section(context.frame, {.id = "before.time", .heading = "How long it takes"}, [&] {
        ui::list(context.frame,
                 {.items = {ui::Text{{ui::bold("Stage 1: "),
                                      {.text = "about 25 to 40 minutes when you have the facts. "
                                               "For many small changes it is all you need."}}},
                            ui::Text{{ui::bold("Stage 2: "),
                                      {.text = "several sittings, over days or weeks, because it needs "
                                               "evidence and people’s views."}}}},
                  .id = "before.time.list"});
        ui::paragraph(context.frame,
                      {.text = "These times are our estimate. You can stop at any moment and come back.",
                       .id = "before.time.note"});
    });
}

// The dates as answers, so that the one rule about sending decides here too.
assessment::Visible planned(const app::Planning& planning) {
    assessment::Visible visible;
    if (planning.decision.date()) visible.answers[std::string(rules::ids::kDecisionDate)] = planning.decision;
    if (planning.papers.date()) visible.answers[std::string(rules::ids::kPapersDate)] = planning.papers;
    return visible;
}

void place_send_by(const Context& context) {
    const auto by = rules::send_by(context.book(), planned(context.state.planning));
    if (!by) return;
    const int days = context.book().settings.working_days_before_decision;
    const std::string until = context.state.planning.papers.date() ? "the papers are due" : "the decision";
    std::vector<ui::Run> runs{
        ui::bold("Send it by " + base::words(*by) + ". "),
        {.text = "That leaves the " + context.book().settings.team_name + " " + std::to_string(days) +
                 " working days before " + until + ". Bank holidays are not counted: allow for them."}};
    if (*by < app::today(context.state)) {
        runs.push_back({.text = " That day has passed. Send what you have as a draft for advice, and say "
                                "when the decision is due."});
    }
    ui::inset_text(context.frame, {.text = runs, .id = "before.send-by"});
}

void place_dates(const Context& context) {
    const app::Planning& planning = context.state.planning;
    ui::section(context.frame, {.id = "before.dates", .heading = "When to send it"}, [&] {
        const ui::DateInput decision{.id = "before.decision",
                                     .legend = "When is the decision due?",
                                     .hint = "For example, 27 3 2027",
                                     .error = date_error(planning.decision),
                                     .value = parts_of(planning.decision)};
        if (auto date = ui::date_input(context.frame, decision)) {
            context.act(app::SetPlanning{.field = "decision", .kind = {}, .date = typed(*date)});
        }
        const ui::DateInput papers{.id = "before.papers",
                                   .legend = "When must the papers be ready?",
                                   .hint = "If you know it",
                                   .error = date_error(planning.papers),
                                   .value = parts_of(planning.papers)};
        if (auto date = ui::date_input(context.frame, papers)) {
            context.act(app::SetPlanning{.field = "papers", .kind = {}, .date = typed(*date)});
        }
        place_send_by(context);
    });
}

void place_copy(const Context& context) {
    const form::Question* kind = context.form().find(rules::ids::kKind);
    if (kind == nullptr) return;
    ui::section(context.frame, {.id = "before.copy", .heading = "Questions for your colleagues"}, [&] {
        ui::paragraph(context.frame, {.text = "Save a Word file with the questions and no answers, for "
                                              "people to think about before you start.",
                                      .id = "before.copy.what"});
        ui::Radios kinds{
            .id = "before.kind",
            .legend = kind->label,
            .hint =
                "Choose one to save its questions. It also fills in the first answer of a new assessment.",
            .value = context.state.planning.kind};
        for (const form::Option& option : kind->options) {
            kinds.options.push_back({.value = option.id,
                                     .label = option.label,
                                     .hint = option.hint,
                                     .reveal = [&context, &option] {
                                         const ui::Button save{.id = "before.copy." + option.id,
                                                               .label = "Save the blank questions (Word)",
                                                               .kind = ui::ButtonKind::Secondary,
                                                               .small = true};
                                         if (ui::button(context.frame, save))
                                             context.act(app::SaveBlankForm{option.id});
                                     }});
        }
        if (auto chosen = ui::radios(context.frame, kinds)) {
            context.act(app::SetPlanning{.field = "kind", .kind = *chosen, .date = {}});
        }
    });
}

}  // namespace

void before_page(const Context& context) {
    const ui::Page page{.id = std::string(app::routes::kBefore),
                        .title = "Before you start",
                        .back = {.text = "Start page", .href = to_route(app::routes::kStart)}};
    ui::page(context.frame, page, [&] {
        place_need(context);
        place_ready(context);
        place_time(context);
        place_dates(context);
        place_copy(context);
        if (ui::button(context.frame, {.id = "before.start", .label = "Start a new assessment"})) {
            context.act(app::NewAssessment{});
        }
    });
}

}  // namespace views
