// Actions, A-01 to A-10: is something done about it, by whom, by when? Not whether it will help.
// Source: ehiira-specification, section 12.3, "Actions"; phw-eia-hub.
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

base::Place cell(const assessment::Row& row, std::string_view column) {
    return {std::string(ids::kActions), row.id, std::string(column)};
}

struct Action {
    const assessment::Row* row = nullptr;
    std::string name;  // "action 2"
};

// Rows in which something is to be done; an action that was stopped asks for nothing more.
std::vector<Action> actions_of(const CheckInput& input) {
    std::vector<Action> actions;
    const auto& rows = rows_of(input, ids::kActions);
    for (std::size_t index = 0; index < rows.size(); ++index)
        if (assessment::text(rows[index], ids::kActionStatus) != ids::kActionStopped)
            actions.push_back({&rows[index], row_name(input, ids::kActions, index)});
    return actions;
}

bool is_done(const assessment::Row& row) {
    return assessment::text(row, ids::kActionStatus) == ids::kActionDone;
}

// High or above: the band in which the threshold lies, or a score that must be escalated.
bool is_high(const BandSet& bands, const Score& score) {
    for (const Band& band : bands.bands)
        if (bands.escalate_at >= band.min && bands.escalate_at <= band.max) return score.value >= band.min;
    return must_escalate(bands, score);
}

void risks_without_action(const CheckInput& input, Findings& found) {
    const auto& rows = rows_of(input, ids::kRisks);
    const auto scored = scored_risks(input.book.bands, input.visible.answers);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const auto left = remaining(scored[index]);
        if (!left || !is_high(input.book.bands, *left) || has_action(input.visible, rows[index])) continue;
        found.push_back(
            finding(input, "A-01.risk", Severity::Blocker,
                    {std::string(ids::kRisks), rows[index].id, std::string(ids::kRiskActions)},
                    {{"row", row_name(input, ids::kRisks, index)}, {"score", std::to_string(left->value)}},
                    std::to_string(left->value)));
    }
}

std::optional<std::string> starts_vaguely(std::string_view text, const std::vector<std::string>& openings) {
    const std::string searched = base::normalised(text) + " ";
    for (const std::string& opening : openings)
        if (searched.starts_with(base::normalised(opening) + " ")) return opening;
    return std::nullopt;
}

// A first version is asked for a date that can be kept, a later one for what has become of the action.
bool is_later_version(const CheckInput& input) { return input.assessment.version > 1; }

void check_due(const CheckInput& input, const Action& action, Findings& found) {
    const auto due = assessment::date(*action.row, ids::kActionDue);
    if (!due || is_done(*action.row)) return;
    const auto review = assessment::date(input.visible.answers, ids::kReviewDate);
    const Fills fills = {{"row", action.name},
                         {"date", base::words(*due)},
                         {"review", review ? base::words(*review) : std::string()}};
    const bool passed = *due < input.today;
    if (passed && !is_later_version(input))
        found.push_back(finding(input, "A-04", Severity::Major, cell(*action.row, ids::kActionDue), fills,
                                base::words(*due)));
    if (!passed && review && *due > *review)
        found.push_back(finding(input, "A-04.review", Severity::Major, cell(*action.row, ids::kActionDue),
                                fills, base::words(*due)));
}

}  // namespace

// B: negative, unknown or a high risk that remains, with no action. For an unknown a gap row is enough.
// Source: phw-eia-hub; decisions, 13.
Findings a_01_no_action(const CheckInput& input) {
    if (!is_shown(input, ids::kActions)) return {};
    Findings found;
    for (const form::Item& item : input.book.form.items) {
        const std::string impact = impact_of(input, item);
        const bool unknown = impact == ids::kUnknown;
        if (has_action(input.visible, item.id) || (unknown && has_gap_row(input.visible, item.id))) continue;
        if (unknown)
            found.push_back(finding(input, "A-01.unknown", Severity::Blocker,
                                    {std::string(ids::kGaps), {}, {}}, {{"name", item.label}}, impact));
        else if (is_negative(impact))
            found.push_back(finding(input, "A-01", Severity::Blocker, {std::string(ids::kActions), {}, {}},
                                    {{"name", item.label}}, impact));
    }
    risks_without_action(input, found);
    return found;
}

// B: an action without somebody who leads it, or without a due date.
Findings a_02_no_lead_or_date(const CheckInput& input) {
    Findings found;
    for (const Action& action : actions_of(input)) {
        const std::string& lead = assessment::text(*action.row, ids::kActionLead);
        if (base::is_empty_like(lead))
            found.push_back(finding(input, "A-02", Severity::Blocker, cell(*action.row, ids::kActionLead),
                                    {{"row", action.name}}, lead));
        const auto due = action.row->cells.find(ids::kActionDue);
        if (due == action.row->cells.end() || assessment::is_blank(due->second))
            found.push_back(finding(input, "A-02.date", Severity::Blocker, cell(*action.row, ids::kActionDue),
                                    {{"row", action.name}}));
    }
    return found;
}

// M: led by nobody in particular.
Findings a_03_nobody_in_particular(const CheckInput& input) {
    const std::vector<std::string>& generic = check_text(input, "A-03").values;
    Findings found;
    for (const Action& action : actions_of(input)) {
        const std::string& lead = assessment::text(*action.row, ids::kActionLead);
        const auto same = [&](const std::string& word) {
            return base::normalised(word) == base::normalised(lead);
        };
        if (base::is_empty_like(lead) || !std::ranges::any_of(generic, same)) continue;
        found.push_back(finding(input, "A-03", Severity::Major, cell(*action.row, ids::kActionLead),
                                {{"row", action.name}, {"quote", quoted(lead)}}, lead));
    }
    return found;
}

// M: the due date has passed, or lies after the review.
Findings a_04_date_that_cannot_be_kept(const CheckInput& input) {
    Findings found;
    for (const Action& action : actions_of(input)) check_due(input, action, found);
    return found;
}

// m: an action that only considers, explores or monitors.
Findings a_05_vague_action(const CheckInput& input) {
    const RuleText& text = check_text(input, "A-05");
    Findings found;
    for (const Action& action : actions_of(input)) {
        const std::string& words = assessment::text(*action.row, ids::kActionText);
        const auto opening = starts_vaguely(words, text.values);
        if (opening)
            found.push_back(finding(input, "A-05", Severity::Minor, cell(*action.row, ids::kActionText),
                                    {{"row", action.name}, {"quote", quoted(*opening)}}, words));
    }
    return found;
}

// M: an action that is linked to nobody and to no risk.
Findings a_06_action_for_nothing(const CheckInput& input) {
    Findings found;
    for (const Action& action : actions_of(input)) {
        const bool linked =
            !assessment::choices(*action.row, ids::kGroups).empty() ||
            !assessment::choices(*action.row, ids::kActionRisks).empty() ||
            std::ranges::any_of(rows_of(input, ids::kRisks), [&](const assessment::Row& risk) {
                return has_any(assessment::choices(risk, ids::kRiskActions), {action.row->id});
            });
        if (linked) continue;
        found.push_back(finding(input, "A-06", Severity::Major, cell(*action.row, ids::kGroups),
                                {{"row", action.name}}, assessment::text(*action.row, ids::kActionText)));
    }
    return found;
}

// m: nothing that shows whether it worked.
Findings a_07_no_measure(const CheckInput& input) {
    Findings found;
    for (const Action& action : actions_of(input)) {
        const std::string& measure = assessment::text(*action.row, ids::kActionMeasure);
        if (base::is_empty_like(measure))
            found.push_back(finding(input, "A-07", Severity::Minor, cell(*action.row, ids::kActionMeasure),
                                    {{"row", action.name}}, measure));
    }
    return found;
}

// m: an action that costs something, and nothing is said about what pays for it.
Findings a_08_cost_without_resources(const CheckInput& input) {
    const Cues cues = cues_of(input, "A-08");
    Findings found;
    for (const Action& action : actions_of(input)) {
        const std::string cost = cue_in(assessment::text(*action.row, ids::kActionText), cues);
        const std::string& resources = assessment::text(*action.row, ids::kActionResources);
        if (cost.empty() || is_done(*action.row) || !base::is_empty_like(resources)) continue;
        found.push_back(finding(input, "A-08", Severity::Minor, cell(*action.row, ids::kActionResources),
                                {{"row", action.name}, {"quote", quoted(cost)}}, cost));
    }
    return found;
}

// M: a new version, and an open action of an earlier one is overdue. In a first version A-04 asks for the date.
// Source: brown-2008, the duty is a continuing one.
Findings a_09_overdue_in_new_version(const CheckInput& input) {
    Findings found;
    if (!is_later_version(input)) return found;
    for (const Action& action : actions_of(input)) {
        const auto due = assessment::date(*action.row, ids::kActionDue);
        if (!due || is_done(*action.row) || *due >= input.today) continue;
        found.push_back(finding(input, "A-09", Severity::Major, cell(*action.row, ids::kActionStatus),
                                {{"row", action.name},
                                 {"date", base::words(*due)},
                                 {"version", std::to_string(input.assessment.version)}},
                                base::words(*due)));
    }
    return found;
}

// M: all that will be done is to assess or review again.
Findings a_10_no_mitigation(const CheckInput& input) {
    const Cues cues = cues_of(input, "A-10");
    const std::vector<Action> actions = actions_of(input);
    const auto only_looks_again = [&](const Action& action) {
        return !cue_in(assessment::text(*action.row, ids::kActionText), cues).empty();
    };
    if (actions.empty() || !std::ranges::all_of(actions, only_looks_again)) return {};
    const assessment::Row& first = *actions.front().row;
    const std::string& text = assessment::text(first, ids::kActionText);
    return {finding(input, "A-10", Severity::Major, cell(first, ids::kActionText), {{"quote", quoted(text)}},
                    text)};
}

}  // namespace rules::checks
