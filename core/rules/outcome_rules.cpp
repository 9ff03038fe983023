// The four outcomes and their limits, each condition on its own line, and what is still open at the end.
// Source: ehiira-specification, section 9; phw-eia-hub.
#include "core/rules/outcome_rules.h"

#include <algorithm>

#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/rules/effects.h"
#include "core/rules/question_ids.h"
#include "core/rules/stage2_rule.h"
#include "core/rules/wording.h"

namespace rules {
namespace {

using assessment::Visible;

constexpr int kEmergencyMonths = 3;

struct Case {
    const RuleBook& book;
    const Visible& visible;
};

std::string say(const Case& at, std::string_view id, const Fills& fills = {}) {
    const auto found = at.book.outcomes.find(id);
    EHIIRA_PROMISE(found != at.book.outcomes.end(), "every outcome and limit has its sentence");
    return filled(found->second.sentence, fills);
}

const std::string& answer(const Case& at, std::string_view question) {
    return assessment::text(at.visible.answers, question);
}

void forbid(OutcomeOption& option, std::string reason) {
    option.allowed = false;
    option.reasons.push_back(std::move(reason));
}

std::optional<Score> highest_left(const Case& at) {
    return overall_after(scored_risks(at.book.bands, at.visible.answers));
}

// "Extreme" is the top band of whichever set is in use.
bool is_extreme(const Case& at, const std::optional<Score>& score) {
    return score && !at.book.bands.bands.empty() && score->band == at.book.bands.bands.back().id;
}

Fills score_fills(const Case& at, const Score& score) {
    const Band* band = find_band(at.book.bands, score.band);
    return {{"score", std::to_string(score.value)}, {"band", band == nullptr ? score.band : band->label}};
}

// Conduct that the author thinks could be unlawful, or that the reviewer has given a name.
bool discrimination_possible(const Case& at, const form::Item& item) {
    const std::string& unlawful = answer(at, ids::imp(item.id, ids::kUnlawful));
    const std::string& conduct = answer(at, ids::imp(item.id, ids::kConduct));
    return unlawful == ids::kYes || unlawful == ids::kUnsure ||
           (!conduct.empty() && conduct != ids::kConductNone);
}

// Direct discrimination, or conduct said to be unlawful, and no lawful exception is given.
bool no_lawful_exception(const Case& at, const form::Item& item) {
    const bool unlawful = answer(at, ids::imp(item.id, ids::kUnlawful)) == ids::kYes ||
                          answer(at, ids::imp(item.id, ids::kConduct)) == ids::kConductDirect;
    return unlawful && base::is_empty_like(answer(at, ids::imp(item.id, ids::kJustify)));
}

// Limits that leave only adjust or stop.
// An unresolved yes on an absolute right. It stays unresolved until the proposal has changed and the answer with it.
// Source: human-rights-act-1998, articles 2 and 3.
std::vector<std::string> forced_limits(const Case& at) {
    std::vector<std::string> limits;
    for (const ids::Id right : ids::kAbsoluteRights)
        if (answer(at, ids::right(right)) == ids::kYes)
            limits.push_back(
                say(at, "limit.right", {{"name", question_label(at.book.form, ids::right(right))}}));
    for (const form::Item& item : at.book.form.items)
        if (no_lawful_exception(at, item))
            limits.push_back(say(at, "limit.unlawful", {{"name", item.label}}));
    return limits;
}

// An emergency decision may stand on an interim assessment, reviewed within three months.
// Source: hue-reminder.
void emergency(const Case& at, OutcomeOption& option) {
    if (answer(at, ids::kTerm) != ids::kEmergency) return;
    const auto decision = assessment::date(at.visible.answers, ids::kDecisionDate);
    option.reasons.push_back(decision
                                 ? say(at, "record.emergency",
                                       {{"date", base::words(base::add_months(*decision, kEmergencyMonths))}})
                                 : say(at, "record.emergency_undated"));
}

OutcomeOption no_major_change(const Case& at) {
    OutcomeOption option{std::string(ids::kNoMajorChange), true, {}};
    for (const std::string& limit : forced_limits(at)) forbid(option, limit);
    for (const form::Item& item : at.book.form.items) {
        const Fills name = {{"name", item.label}};
        // No unresolved negative.
        if (negative_remains(at.visible, item)) forbid(option, say(at, "limit.negative", name));
        // No unknown without an action; a gap row is one (decisions, 13).
        if (impact_of(at.visible, item) == ids::kUnknown && !has_action(at.visible, item.id) &&
            !has_gap_row(at.visible, item.id))
            forbid(option, say(at, "limit.unknown", name));
        // No possible discrimination left.
        if (discrimination_possible(at, item) && !no_lawful_exception(at, item))
            forbid(option, say(at, "limit.discrimination", name));
    }
    // What remains is never extreme.
    const auto left = highest_left(at);
    if (is_extreme(at, left)) forbid(option, say(at, "limit.extreme", score_fills(at, *left)));
    if (option.allowed) option.reasons.push_back(say(at, ids::kNoMajorChange));
    return option;
}

OutcomeOption adjust(const Case& at) { return {std::string(ids::kAdjust), true, {say(at, ids::kAdjust)}}; }

OutcomeOption continue_despite(const Case& at) {
    OutcomeOption option{std::string(ids::kContinue), true, {}};
    for (const std::string& limit : forced_limits(at)) forbid(option, limit);
    // A negative effect remains …
    const auto remains = [&](const form::Item& item) { return negative_remains(at.visible, item); };
    if (std::ranges::none_of(at.book.form.items, remains)) forbid(option, say(at, "limit.nothing_negative"));
    if (!option.allowed) return option;
    option.reasons.push_back(say(at, ids::kContinue));
    // … but it is not unlawful discrimination; where that is in question, advice is on record.
    for (const form::Item& item : at.book.form.items)
        if (discrimination_possible(at, item))
            option.reasons.push_back(say(at, "record.advice", {{"name", item.label}}));
    // What remains is extreme: an executive signs, and advice is on record.
    const auto left = highest_left(at);
    if (is_extreme(at, left)) option.reasons.push_back(say(at, "record.extreme", score_fills(at, *left)));
    return option;
}

OutcomeOption stop(const Case& at) { return {std::string(ids::kStop), true, {say(at, ids::kStop)}}; }

struct OpenPoints {
    Case at;
    std::vector<Unresolved> list;
    // `text` is the kind, or the kind with a case after a full stop: "gap.unplanned".
    void add(std::string_view text, std::string_view question, const Fills& fills) {
        list.push_back({std::string(text.substr(0, text.find('.'))),
                        say(at, "open." + std::string(text), fills), std::string(question)});
    }
};

void open_record(OpenPoints& open) {
    if (answer(open.at, ids::kDecisionTaken) == ids::kYes)
        open.add("decision_taken", ids::kDecisionTaken, {});
    const auto outcome = stage1_outcome(open.at.book, open.at.visible);
    if (compare_choice(outcome, open.at.visible) == Choice::Down)
        open.add("stage1_choice_down", ids::kChoice,
                 {{"answer", option_label(open.at.book.form, ids::kChoice, answer(open.at, ids::kChoice))},
                  {"reason", quoted(answer(open.at, ids::kChoiceReason))}});
}

void open_effects(OpenPoints& open) {
    for (const form::Item& item : open.at.book.form.items) {
        if (!negative_remains(open.at.visible, item)) continue;
        const std::string after = ids::imp(item.id, ids::kAfter);
        const std::string& said = answer(open.at, after);
        if (said.empty())
            open.add("negative", impact_question(open.at.visible, item), {{"name", item.label}});
        else
            open.add("negative.after", after,
                     {{"name", item.label}, {"answer", option_label(open.at.book.form, after, said)}});
    }
    for (const form::Item& item : open.at.book.form.items)
        if (impact_of(open.at.visible, item) == ids::kUnknown)
            open.add("unknown", impact_question(open.at.visible, item), {{"name", item.label}});
}

void open_gaps(OpenPoints& open) {
    for (const assessment::Row& row : assessment::rows(open.at.visible.answers, ids::kGaps)) {
        const auto date = assessment::date(row, "date");
        const std::string& owner = assessment::text(row, ids::kOwner);
        const std::string& gap = assessment::text(row, ids::kGapText);
        if (date && !owner.empty())
            open.add("gap", ids::kGaps,
                     {{"quote", quoted(gap)}, {"owner", owner}, {"date", base::words(*date)}});
        else
            open.add("gap.unplanned", ids::kGaps, {{"quote", quoted(gap)}});
    }
}

void open_risks(OpenPoints& open) {
    const bool stage2 = open.at.visible.shows(ids::kRisks);
    for (const ScoredRisk& risk : scored_risks(open.at.book.bands, open.at.visible.answers)) {
        const auto left = remaining(risk);
        if (!left || !must_escalate(open.at.book.bands, *left)) continue;
        Fills fills = score_fills(open.at, *left);
        fills.emplace_back("quote", quoted(risk.text));
        open.add(risk.after ? "risk" : "risk.before", stage2 ? ids::kRisks : ids::kStage1Risks, fills);
    }
}

void open_to_dos(OpenPoints& open, const assessment::Assessment& assessment) {
    for (const std::string& question : open.at.book.form.question_order) {
        const auto to_do = assessment.to_dos.find(question);
        if (to_do == assessment.to_dos.end() || !open.at.visible.shows(question)) continue;
        open.add("to_do", question,
                 {{"name", question_label(open.at.book.form, question)}, {"ask", to_do->second.ask}});
    }
}

}  // namespace

const std::vector<std::string_view>& outcome_text_ids() {
    static const std::vector<std::string_view> ids = {
        // What must be recorded with each option.
        ids::kNoMajorChange, ids::kAdjust, ids::kContinue, ids::kStop, "record.advice", "record.extreme",
        "record.emergency", "record.emergency_undated",
        // Why an option is not open.
        "limit.right", "limit.unlawful", "limit.negative", "limit.unknown", "limit.discrimination",
        "limit.extreme", "limit.nothing_negative",
        // What is still open, for the decision-maker.
        "open.decision_taken", "open.stage1_choice_down", "open.negative", "open.negative.after",
        "open.unknown", "open.gap", "open.gap.unplanned", "open.risk", "open.risk.before", "open.to_do"};
    return ids;
}

std::vector<OutcomeOption> outcome_options(const RuleBook& book, const assessment::Visible& visible) {
    const Case at{book, visible};
    std::vector<OutcomeOption> options = {no_major_change(at), adjust(at), continue_despite(at), stop(at)};
    for (OutcomeOption& option : options)
        if (option.allowed) emergency(at, option);
    return options;
}

std::vector<Unresolved> unresolved(const RuleBook& book, const assessment::Assessment& assessment,
                                   const assessment::Visible& visible) {
    OpenPoints open{{book, visible}, {}};
    open_record(open);
    open_effects(open);
    open_gaps(open);
    open_risks(open);
    open_to_dos(open, assessment);
    return std::move(open.list);
}

}  // namespace rules
