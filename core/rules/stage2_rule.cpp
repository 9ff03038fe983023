// The eight conditions for Stage 2, each under its own number. Which answers set a condition off is data
// (assets/rules/stage2.json); that an answer is looked at, and where, is here.
// Source: ehiira-specification, section 8.
#include "core/rules/stage2_rule.h"

#include <algorithm>

#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/rules/question_ids.h"
#include "core/rules/screening.h"
#include "core/rules/wording.h"

namespace rules {
namespace {

using assessment::Visible;

struct Screening {
    const RuleBook& book;
    const Visible& visible;
    Stage1Outcome outcome;
};

const RuleText& text_of(const RuleBook& book, std::string_view number) {
    const auto found = book.stage2.find(number);
    EHIIRA_PROMISE(found != book.stage2.end(), "every rule about Stage 2 has its sentence");
    return found->second;
}

bool sets_off(const RuleText& rule, std::string_view answer) {
    return std::ranges::find(rule.values, answer) != rule.values.end();
}

void fire(Screening& screening, std::string_view number, std::string_view question, const Fills& fills) {
    screening.outcome.fired.push_back({std::string(number),
                                       filled(text_of(screening.book, number).sentence, fills),
                                       std::string(question)});
}

void still_open(Screening& screening, std::string_view question) {
    auto& open = screening.outcome.still_unanswered;
    if (std::ranges::find(open, question) == open.end()) open.emplace_back(question);
}

// A question with one answer: fires if the rule waits for that answer; open while nothing is answered.
void look_at(Screening& screening, std::string_view number, std::string_view question,
             const std::string& name) {
    if (!screening.visible.shows(question)) return;
    const std::string& answer = assessment::text(screening.visible.answers, question);
    if (answer.empty()) return still_open(screening, question);
    if (!sets_off(text_of(screening.book, number), answer)) return;
    fire(screening, number, question,
         {{"name", name}, {"answer", option_label(screening.book.form, question, answer)}});
}

// 1. Any protected characteristic is negative, both or unknown.
void rule_1(Screening& screening) {
    for (const form::Item& item : screening.book.form.items)
        if (item.characteristic) look_at(screening, "1", ids::scr_impact(item.id), item.label);
}

// 2. Any additional group is negative, both or unknown. Carers, armed forces and deprivation may not be skipped;
//    the rest may be answered together.
void rule_2(Screening& screening) {
    for (const form::Item& item : screening.book.form.items) {
        if (item.characteristic) continue;
        const std::string question = ids::scr_impact(item.id);
        const bool answered = !assessment::text(screening.visible.answers, question).empty();
        if (answered || !covered_by_rest(screening.visible, item))
            look_at(screening, "2", question, item.label);
    }
}

// 3. Any human-rights answer is yes or unsure.
void rule_3(Screening& screening) {
    for (const form::Item& right : screening.book.form.rights) {
        const std::string question = ids::right(right.id);
        look_at(screening, "3", question, question_label(screening.book.form, question));
    }
}

// 4. The health-inequality effect is "may widen" or "unknown".
// ASSUMPTION: gaps among staff count here too, with unsure as yes; otherwise an assessment that affects staff only
// could never set this condition off. The Inclusion Team must confirm.
void rule_4(Screening& screening) {
    for (const ids::Id question : {ids::kInequalityDirection, ids::kStaffGaps})
        look_at(screening, "4", question, question_label(screening.book.form, question));
}

// 5. Any risk scores at or above the escalation threshold before action.
void rule_5(Screening& screening) {
    if (!screening.visible.shows(ids::kStage1Risks)) return;
    const BandSet& bands = screening.book.bands;
    const assessment::Answers only_stage1 = {
        {std::string(ids::kStage1Risks),
         assessment::Rows{assessment::rows(screening.visible.answers, ids::kStage1Risks)}}};
    for (const ScoredRisk& risk : scored_risks(bands, only_stage1)) {
        if (!risk.before) {
            still_open(screening, ids::kStage1Risks);
        } else if (risk.before->value >= bands.escalate_at) {
            fire(screening, "5", ids::kStage1Risks,
                 {{"name", quoted(risk.text)},
                  {"answer", std::to_string(risk.before->value)},
                  {"threshold", std::to_string(bands.escalate_at)}});
        }
    }
}

// 6. The change is one of the kinds that take something away or move it.
void rule_6(Screening& screening) {
    if (!screening.visible.shows(ids::kChangeType)) return;
    const auto& changes = assessment::choices(screening.visible.answers, ids::kChangeType);
    if (changes.empty()) return still_open(screening, ids::kChangeType);
    for (const std::string& change : changes)
        if (sets_off(text_of(screening.book, "6"), change))
            fire(screening, "6", ids::kChangeType,
                 {{"answer", option_label(screening.book.form, ids::kChangeType, change)}});
}

// 7. Formal consultation is planned or legally likely.
// ASSUMPTION: "not sure" counts as likely, as unsure does for human rights (section 6).
void rule_7(Screening& screening) {
    look_at(screening, "7", ids::kFormalLikely, question_label(screening.book.form, ids::kFormalLikely));
}

// 8. The director or the reviewer asks for it. Nobody asking is no open question.
void rule_8(Screening& screening) {
    for (const std::string& who : assessment::choices(screening.visible.answers, ids::kAskedFor))
        if (sets_off(text_of(screening.book, "8"), who))
            fire(screening, "8", ids::kAskedFor,
                 {{"answer", option_label(screening.book.form, ids::kAskedFor, who)}});
}

// Stage 1 is enough only if every characteristic has a reason.
void reasons(Screening& screening) {
    for (const form::Item& item : screening.book.form.items) {
        const std::string question = ids::scr_reason(item.id);
        const bool asked =
            screening.visible.shows(question) || screening.visible.shows(ids::scr_impact(item.id));
        if (item.characteristic && asked && screening_reason(screening.visible, item.id).empty())
            still_open(screening, question);
    }
}

// Nobody is affected, and it is said why. Reviewer agreement is asked for when the assessment is reviewed.
Stage1Result result_of(const Screening& screening) {
    if (!screening.outcome.fired.empty()) return Stage1Result::Stage2Required;
    if (nobody_affected(screening.visible)) {
        const bool explained =
            !base::is_empty_like(assessment::text(screening.visible.answers, ids::kWhoNoneReason));
        return explained ? Stage1Result::NotRelevant : Stage1Result::NotYetKnown;
    }
    return screening.outcome.still_unanswered.empty() ? Stage1Result::Stage1Enough
                                                      : Stage1Result::NotYetKnown;
}

// Who may be affected decides which questions follow, so while it is open nothing is known.
void who_is_affected(Screening& screening) {
    for (const ids::Id who : ids::kWho)
        if (screening.visible.shows(who) && assessment::text(screening.visible.answers, who).empty())
            still_open(screening, who);
    const bool reason_missing =
        base::is_empty_like(assessment::text(screening.visible.answers, ids::kWhoNoneReason));
    if (nobody_affected(screening.visible) && reason_missing) still_open(screening, ids::kWhoNoneReason);
}

// How much is asked for, ascending: not relevant, Stage 1 is enough, Stage 2.
int depth(std::string_view choice) {
    if (choice == ids::kChoiceNotRelevant) return 0;
    return choice == ids::kChoiceStage1 ? 1 : 2;
}

// Nothing has fired yet means so far no more than Stage 1.
int depth(Stage1Result result) {
    switch (result) {
        case Stage1Result::NotRelevant:
            return 0;
        case Stage1Result::NotYetKnown:
        case Stage1Result::Stage1Enough:
            return 1;
        case Stage1Result::Stage2Required:
            return 2;
    }
    return 2;
}

}  // namespace

Stage1Outcome stage1_outcome(const RuleBook& book, const assessment::Visible& visible) {
    Screening screening{book, visible, {}};
    who_is_affected(screening);
    rule_1(screening);
    rule_2(screening);
    rule_3(screening);
    rule_4(screening);
    rule_5(screening);
    rule_6(screening);
    rule_7(screening);
    rule_8(screening);
    reasons(screening);
    screening.outcome.result = result_of(screening);
    return screening.outcome;
}

// The author may move up freely; moving down needs a reason and the reviewer's agreement.
// Source: ehiira-specification, section 8.
Choice compare_choice(const Stage1Outcome& outcome, const assessment::Visible& visible) {
    const std::string& choice = assessment::text(visible.answers, ids::kChoice);
    if (choice.empty()) return Choice::NotMade;
    const int chosen = depth(choice);
    const int found = depth(outcome.result);
    if (chosen > found) return Choice::Up;
    return chosen < found ? Choice::Down : Choice::AsTheRules;
}

bool stage2_is_chosen(const assessment::Visible& visible) {
    return assessment::text(visible.answers, ids::kChoice) == ids::kChoiceStage2;
}

}  // namespace rules
