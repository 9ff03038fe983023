// Monitoring and outcome, M-01 to O-08, and combined effects: does the end follow from what came before?
// Not the limits themselves (see outcome_rules.h), nor the record of who checked (see checks_record.cpp).
// M-03 (how effects are watched, and by whom) is required by the form, so C-01 asks for it.
// Source: ehiira-specification, section 12.3, "Monitoring, outcome, record".
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/outcome_rules.h"
#include "core/rules/question_ids.h"
#include "core/rules/stage2_rule.h"

namespace rules::checks {
namespace {

constexpr int kReviewMonths = 12;
constexpr int kEmergencyReviewMonths = 3;

base::Place at(std::string_view question) { return {std::string(question), {}, {}}; }

std::optional<base::Date> date_of(const CheckInput& input, std::string_view question) {
    return assessment::date(input.visible.answers, question);
}

bool chose(const CheckInput& input, std::string_view option) {
    return answer(input, ids::kOutcome) == option;
}

std::string chosen_words(const CheckInput& input) {
    return option_label(input.book.form, ids::kOutcome, answer(input, ids::kOutcome));
}

bool changes(const CheckInput& input, const std::vector<std::string>& kinds) {
    return has_any(assessment::choices(input.visible.answers, ids::kChangeType), kinds);
}

// The summary names it by its label or its short label.
bool summary_names(const CheckInput& input, const form::Item& item) {
    const std::string& summary = answer(input, ids::kSummary);
    return !phrase_in(summary, {item.label, item_label(input.book.form, item.id)}).empty();
}

// The day by which a review is due, and why then.
std::optional<base::Date> latest_review(const CheckInput& input) {
    const auto start = date_of(input, ids::kProposalStart);
    const std::string& term = answer(input, ids::kTerm);
    if (term == "pilot") return date_of(input, ids::kTermEnd);
    if (!start) return std::nullopt;
    return base::add_months(*start, term == ids::kEmergency ? kEmergencyReviewMonths : kReviewMonths);
}

}  // namespace

// B: the review date is empty or before the start.
// Source: brown-2008.
Findings m_01_review_date(const CheckInput& input) {
    if (!is_shown(input, ids::kReviewDate)) return {};
    const auto review = date_of(input, ids::kReviewDate);
    const auto start = date_of(input, ids::kProposalStart);
    const auto typed = input.visible.answers.find(ids::kReviewDate);
    const bool blank = typed == input.visible.answers.end() || assessment::is_blank(typed->second);
    if (blank) return {finding(input, "M-01", Severity::Blocker, at(ids::kReviewDate), {})};
    if (!review || !start || *review >= *start) return {};  // a date the calendar does not have is C-01's
    return {finding(input, "M-01.early", Severity::Blocker, at(ids::kReviewDate),
                    {{"review", base::words(*review)}, {"start", base::words(*start)}},
                    base::words(*review))};
}

// m: the review comes late: over twelve months after the start, three for an emergency, after the end of a pilot.
// Source: heat.
Findings m_02_late_review(const CheckInput& input) {
    const auto review = date_of(input, ids::kReviewDate);
    const auto latest = latest_review(input);
    if (!review || !latest || *review <= *latest) return {};
    return {finding(input, "M-02", Severity::Minor, at(ids::kReviewDate),
                    {{"review", base::words(*review)}, {"latest", base::words(*latest)}},
                    base::words(*review))};
}

// B: the outcome is one that section 9 does not allow here.
Findings o_01_outcome_not_open(const CheckInput& input) {
    Findings found;
    for (const OutcomeOption& option : outcome_options(input.book, input.visible))
        if (chose(input, option.id) && !option.allowed)
            found.push_back(finding(
                input, "O-01", Severity::Blocker, at(ids::kOutcome),
                {{"option", "“" + chosen_words(input) + "”"}, {"reasons", base::join(option.reasons, " ")}},
                chosen_words(input)));
    return found;
}

// M: continue, and one of the three tests is not met. One that is blank is C-01's.
// Source: phw-eia-hub.
Findings o_02_continue_tests(const CheckInput& input) {
    Findings found;
    const form::Question* tests = input.book.form.find(ids::kContinueTests);
    if (tests == nullptr || !chose(input, ids::kContinue)) return found;
    for (const assessment::Row& row : rows_of(input, ids::kContinueTests)) {
        const std::string& met = assessment::text(row, ids::kMet);
        if (met.empty() || met == ids::kYes) continue;
        found.push_back(finding(input, "O-02", Severity::Major, {tests->id, row.id, std::string(ids::kMet)},
                                {{"test", first_column_words(*tests, row.id)}}, met));
    }
    return found;
}

// M: no major change, and a harm was found though nothing of it is said to remain. One that remains is O-01's.
Findings o_03_harm_and_no_change(const CheckInput& input) {
    if (!chose(input, ids::kNoMajorChange)) return {};
    std::vector<std::string> names;
    for (const form::Item* item : negative_items(input)) {
        if (negative_remains(input.visible, *item)) return {};
        names.push_back(item->label);
    }
    if (names.empty()) return {};
    return {finding(input, "O-03", Severity::Major, at(ids::kOutcome), {{"names", base::listed(names)}},
                    chosen_words(input))};
}

// M: adjust, and no action says what is adjusted.
Findings o_04_adjust_nothing(const CheckInput& input) {
    if (!chose(input, ids::kAdjust) || !rows_of(input, ids::kActions).empty()) return {};
    return {finding(input, "O-04", Severity::Major, at(ids::kActions), {}, chosen_words(input))};
}

// M: the author chose less than the rules ask for, and the reviewer has not agreed.
// Source: ehiira-specification, section 8.
Findings o_05_moved_down(const CheckInput& input) {
    const Stage1Outcome outcome = stage1_outcome(input.book, input.visible);
    if (compare_choice(outcome, input.visible) != Choice::Down || answer(input, ids::kAgreed) == ids::kYes)
        return {};
    std::vector<std::string> fired;
    for (const FiredRule& rule : outcome.fired) fired.push_back(rule.sentence);
    const std::string words = option_label(input.book.form, ids::kChoice, answer(input, ids::kChoice));
    return {finding(input, "O-05", Severity::Major, at(ids::kChoice),
                    {{"answer", "“" + words + "”"}, {"rules", base::join(fired, " ")}}, words)};
}

// M: the summary does not name a characteristic with a material effect left. Groups go by many names in plain English
// ("people without papers"), so for them this would be wrong too often.
// Source: chavda-2007; bracking-2013.
Findings o_06_summary_leaves_out(const CheckInput& input) {
    if (base::is_empty_like(answer(input, ids::kSummary))) return {};
    Findings found;
    for (const form::Item* item : negative_items(input)) {
        const std::string after = ids::imp(item->id, ids::kAfter);
        const bool material = item->characteristic && answer(input, after) == ids::kAfterMaterial;
        if (!material || summary_names(input, *item)) continue;
        found.push_back(finding(input, "O-06", Severity::Major, at(ids::kSummary), {{"name", item->label}},
                                option_label(input.book.form, after, ids::kAfterMaterial)));
    }
    return found;
}

// M: the summary says "no impact" while an effect is negative.
Findings o_07_summary_says_no_impact(const CheckInput& input) {
    const std::string phrase = phrase_in(answer(input, ids::kSummary), check_text(input, "O-07").values);
    const auto negative = negative_items(input);
    if (phrase.empty() || negative.empty()) return {};
    return {finding(input, "O-07", Severity::Major, at(ids::kSummary),
                    {{"quote", quoted(phrase)}, {"name", negative.front()->label}}, phrase)};
}

// M: stop or continue, and no alternatives are listed.
// Source: w-v-birmingham-2011.
Findings o_08_no_alternatives(const CheckInput& input) {
    if (!chose(input, ids::kContinue) && !chose(input, ids::kStop)) return {};
    if (!rows_of(input, ids::kOptions).empty()) return {};
    return {finding(input, "O-08", Severity::Major, at(ids::kOptions),
                    {{"option", "“" + chosen_words(input) + "”"}}, chosen_words(input))};
}

// m: two or more negative effects, and nothing on people whom they meet together.
// Source: wao-eia.
Findings x_01_combined_effects(const CheckInput& input) {
    if (!is_shown(input, ids::kIntersect) || !is_missing(input, ids::kIntersect)) return {};
    const auto negative = negative_items(input);
    if (negative.size() < 2) return {};
    std::vector<std::string> names;
    for (const form::Item* item : negative) names.push_back(item->label);
    return {finding(input, "X-01", Severity::Minor, at(ids::kIntersect), {{"names", base::listed(names)}},
                    base::listed(names))};
}

// m: something is taken away, and nothing on other changes for the same people.
// Source: wao-eia; ehrc-spending-review.
Findings x_02_cumulative_effects(const CheckInput& input) {
    if (!is_shown(input, ids::kCumulative) || !is_missing(input, ids::kCumulative)) return {};
    if (!changes(input, check_text(input, "X-02").values)) return {};
    return {finding(input, "X-02", Severity::Minor, at(ids::kCumulative), {})};
}

}  // namespace rules::checks
