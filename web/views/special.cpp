// Risk pages, the Stage 1 result, details carried over, the outcome: what they show besides their questions.
#include "web/views/special.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/report/assessment_report.h"
#include "core/rules/outcome_rules.h"
#include "web/app/routes.h"
#include "web/ui/ui.h"
#include "web/views/by_others.h"
#include "web/views/matrix.h"
#include "web/views/parts/answer_words.h"

namespace views {
namespace {

void risks_before(const Context& c, const form::Page&) { level_meanings(c); }

void overall(const Context& c, const std::string& when, const std::optional<rules::Score>& score) {
    if (!score) return;
    const rules::Band* band = rules::find_band(c.book().bands, score->band);
    ui::paragraph(c.frame, {.text = {ui::bold("Highest risk " + when + ": "),
                                     {.text = std::to_string(score->value) + ", " +
                                              (band != nullptr ? band->label : score->band)}}});
}

void risks_after(const Context& c, const form::Page&) {
    if (rules::overall_before(c.derived.risks)) {
        ui::heading(c.frame, {.text = "Where your risks stand", .level = 2, .id = "risk-overview"});
        overall(c, "before action", rules::overall_before(c.derived.risks));
        if (c.assessment().stage1) overall(c, "after action", rules::overall_after(c.derived.risks));
        all_risks(c, "risk-map");
    }
}

// Characteristics that were all found to make no difference may share a reason.
void one_reason(const Context& c, const form::Page& page) {
    if (std::ranges::find(page.questions, "scr.shared") == page.questions.end()) return;
    std::vector<std::string> items;
    for (const form::Item& item : c.form().items) {
        const std::string& impact = assessment::text(c.visible().answers, "scr." + item.id + ".impact");
        const bool covered = std::ranges::any_of(
            assessment::rows(c.visible().answers, "scr.shared"), [&](const assessment::Row& row) {
                const auto& covers = assessment::choices(row, "covers");
                return std::ranges::find(covers, item.id) != covers.end();
            });
        if (impact == "neutral" && !covered) items.push_back(item.id);
    }
    if (items.size() < 2) return;
    if (ui::button(c.frame, {.id = "one-reason",
                             .label = "Write one reason for the " + std::to_string(items.size()) +
                                      " with no difference found",
                             .kind = ui::ButtonKind::Secondary})) {
        c.act(app::UseOneReason{items});
    }
}

std::string result_title(rules::Stage1Result result) {
    switch (result) {
        case rules::Stage1Result::NotYetKnown:
            return "Not known yet";
        case rules::Stage1Result::Stage2Required:
            return "A full assessment (Stage 2) is needed";
        case rules::Stage1Result::Stage1Enough:
            return "Stage 1 looks enough";
        case rules::Stage1Result::NotRelevant:
            return "An assessment looks not relevant";
    }
    return {};
}

void stage1_result(const Context& c, const form::Page&) {
    const rules::Stage1Outcome& outcome = c.derived.stage1;
    ui::inset_text(c.frame, {.text = {ui::bold(result_title(outcome.result))}, .id = "s1.result"});
    if (outcome.result == rules::Stage1Result::Stage1Enough) {
        ui::paragraph(c.frame, {.text = "No answer calls for Stage 2, and every characteristic has a reason.",
                                .id = "s1.why"});
    }
    if (!outcome.fired.empty()) {
        ui::heading(c.frame, {.text = "Why", .level = 2, .id = "why"});
        ui::List list;
        for (const rules::FiredRule& rule : outcome.fired) {
            list.items.push_back({{.text = "Rule " + rule.number + ": " + rule.sentence + " "},
                                  ui::to("Change", app::routes::to_question(c.form(), rule.question),
                                         " the answer: " + rule.sentence)});
        }
        ui::list(c.frame, list);
        ui::paragraph(c.frame,
                      {.text = "These rules are the portal’s own proposal. The Inclusion Team decides.",
                       .small = true});
    }
    if (!outcome.still_unanswered.empty()) {
        ui::details(c.frame,
                    {.id = "open",
                     .summary = std::to_string(outcome.still_unanswered.size()) + " answers are still open"},
                    [&] {
                        ui::List list;
                        for (const std::string& id : outcome.still_unanswered) {
                            const form::Question* question = c.form().find(id);
                            if (question != nullptr)
                                list.items.push_back({ui::to(question_words(c, *question),
                                                             app::routes::to_question(c.form(), id))});
                        }
                        if (!list.items.empty()) ui::list(c.frame, list);
                    });
    }
}

void stage1_choice(const Context& c, const form::Page&) {
    if (rules::compare_choice(c.derived.stage1, c.visible()) == rules::Choice::Down) {
        ui::warning_callout(
            c.frame,
            {.heading = "You chose less than the answers suggest",
             .level = 2,
             .text =
                 "Give your reason. It is shown to the decision-maker, and the Inclusion Team must agree.",
             .id = "less"});
    }
}

// What stood there when Stage 2 started; rows of a table are long: that they changed is enough.
std::string before_words(const Context& c, const form::Question& question) {
    const auto& frozen = *c.assessment().stage1;
    const auto before = frozen.find(question.id);
    const auto now = c.visible().answers.find(question.id);
    const bool was = before != frozen.end(), is = now != c.visible().answers.end();
    if (was == is && (!was || before->second == now->second)) return {};
    if (!was) return "In Stage 1: not provided";
    if (question.type == form::QuestionType::Table) return "Changed since Stage 1";
    return "In Stage 1: " + report::answer_in_words(c.book(), question, before->second);
}

std::string carried_words(const Context& c, const form::Question& question) {
    std::vector<std::string> parts{answer_in_full(c, question), to_do_words(c, question)};
    if (parts[0].empty() && parts[1].empty()) parts[0] = "Not provided";
    if (c.assessment().stage1) parts.push_back(before_words(c, question));
    std::erase(parts, std::string());
    return base::join(parts, "\n\n");
}

void carried_over(const Context& c, const form::Page& page) {
    ui::SummaryList list{.id = "carried"};
    for (const std::string& id : page.questions) {
        const form::Question* question = c.form().find(id);
        if (question == nullptr || !c.visible().shows(id)) continue;
        list.rows.push_back({.id = "carried." + id,
                             .key = question_words(c, *question),
                             .value = carried_words(c, *question),
                             .actions = {ui::to("Change", app::routes::to_question(c.form(), id),
                                                " the answer: " + question_words(c, *question))}});
    }
    ui::paragraph(
        c.frame,
        {.text = "Carried over from Stage 1. If something has changed since, change it here: Stage 1 itself "
                 "stays as it was, and the difference is shown."});
    ui::summary_list(c.frame, list);
}

void outcome_before(const Context& c, const form::Page&) {
    overall(c, "after action", rules::overall_after(c.derived.risks));
    const auto open = rules::unresolved(c.book(), c.assessment(), c.visible());
    if (!open.empty()) {
        ui::heading(c.frame, {.text = "Still open", .level = 2, .id = "still-open"});
        ui::List list;
        for (const rules::Unresolved& each : open) list.items.emplace_back(each.sentence);
        ui::list(c.frame, list);
    }
    const form::Question* question = c.form().find("out.option");
    for (const rules::OutcomeOption& option : rules::outcome_options(c.book(), c.visible())) {
        if (option.reasons.empty() || question == nullptr) continue;
        const auto named = std::ranges::find(question->options, option.id, &form::Option::id);
        const std::string label = named == question->options.end() ? option.id : named->label;
        ui::details(c.frame,
                    {.id = "why." + option.id,
                     .summary = option.allowed ? label + ": what to record" : label + ": why not",
                     .open_at_first = !option.allowed},
                    [&] {
                        ui::List list;
                        for (const std::string& reason : option.reasons) list.items.emplace_back(reason);
                        ui::list(c.frame, list);
                    });
    }
}

void outcome_after(const Context& c, const form::Page&) {
    const std::string& chosen = assessment::text(c.visible().answers, "out.option");
    for (const rules::OutcomeOption& option : rules::outcome_options(c.book(), c.visible())) {
        if (option.id != chosen || option.allowed) continue;
        ui::warning_callout(c.frame, {.heading = "This outcome does not fit the answers",
                                      .level = 2,
                                      .text = joined(option.reasons, " "),
                                      .id = "outcome-limit"});
    }
}

constexpr std::array kViews{
    SpecialView{"questions"},
    SpecialView{.view = "who", .wide = true},
    SpecialView{.view = "impact_grid", .wide = true},
    SpecialView{.view = "human_rights", .wide = true},
    SpecialView{.view = "risks", .wide = true, .before = risks_before, .after = risks_after},
    SpecialView{.view = "actions", .wide = true},
    SpecialView{.view = "stage1_result", .before = stage1_result, .after = stage1_choice},
    SpecialView{.view = "impact", .wide = true},
    SpecialView{.view = "carried_over", .asks_questions = false, .before = carried_over},
    SpecialView{.view = "outcome", .before = outcome_before, .after = outcome_after},
    SpecialView{.view = "read_only", .asks_questions = false, .before = carried_over},
    SpecialView{.view = "sent", .asks_questions = false, .before = sent_date},
    SpecialView{.view = "team", .before = by_team, .asks_if = is_team},
    SpecialView{.view = "director", .before = by_director, .asks_if = is_director},
};
constexpr SpecialView kReasons{.view = "questions", .before = one_reason};

}  // namespace

const SpecialView& special_view(std::string_view view) {
    const auto found = std::ranges::find(kViews, view, &SpecialView::view);
    return found == kViews.end() || found == kViews.begin() ? kReasons : *found;
}

}  // namespace views
