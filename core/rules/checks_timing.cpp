// Timing, T-01 to T-09: was there still time to change something? Not whether the dates are there (C-01).
// T-10 (a date field holding "ongoing") belongs to import: typed dates have three fields here.
// Source: ehiira-specification, section 12.3, "Timing".
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

using base::Date;

constexpr int kShortConsultation = 14;  // days
constexpr int kFreshMonths = 12;

std::optional<Date> date_of(const CheckInput& input, std::string_view question) {
    return assessment::date(input.visible.answers, question);
}

base::Place at(std::string_view question) { return {std::string(question), {}, {}}; }

// Two dates in the wrong order: the later one stands before the earlier one.
void wrong_order(const CheckInput& input, std::string_view text, std::string_view first,
                 std::string_view then, Findings& found) {
    const auto start = date_of(input, first);
    const auto end = date_of(input, then);
    if (!start || !end || *end >= *start) return;
    found.push_back(finding(input, text, Severity::Blocker, at(then),
                            {{"first", base::words(*start)},
                             {"then", base::words(*end)},
                             {"first_name", name_of(input, first)},
                             {"then_name", name_of(input, then)}},
                            base::words(*end)));
}

// The decision was taken before the assessment: as the author says, or as the dates say.
std::string decided_before(const CheckInput& input) {
    if (answer(input, ids::kDecisionTaken) == ids::kYes)
        return option_label(input.book.form, ids::kDecisionTaken, ids::kYes);
    const auto decided = date_of(input, ids::kDecidedDate);
    const auto start = date_of(input, ids::kStartDate);
    return decided && start && *decided < *start ? base::words(*decided) : std::string();
}

}  // namespace

// M, not dismissible by the author; B if the explanation is empty.
// Source: bapio-2007; brown-2008.
Findings t_01_after_the_decision(const CheckInput& input) {
    const std::string trigger = decided_before(input);
    if (trigger.empty()) return {};
    if (!is_missing(input, ids::kDecisionTakenNote))
        return {finding(input, "T-01", Severity::Major, at(ids::kDecisionTakenNote), {}, trigger)};
    const bool asked = is_shown(input, ids::kDecisionTakenNote);
    return {finding(input, asked ? "T-01.note" : "T-01.date", Severity::Blocker,
                    at(asked ? ids::kDecisionTakenNote : ids::kDecisionTaken), {{"date", trigger}}, trigger)};
}

// B: an order of dates that cannot be.
Findings t_02_impossible_order(const CheckInput& input) {
    Findings found;
    if (const auto start = date_of(input, ids::kStartDate); start && *start > input.today)
        found.push_back(finding(input, "T-02.future", Severity::Blocker, at(ids::kStartDate),
                                {{"date", base::words(*start)}}, base::words(*start)));
    wrong_order(input, "T-02", ids::kStartDate, ids::kTargetDate, found);
    wrong_order(input, "T-02", ids::kReviewedDate, ids::kSignedDate, found);
    wrong_order(input, "T-02", ids::kSentDate, ids::kReviewedDate, found);
    return found;
}

// M: it starts before it is decided.
Findings t_03_starts_before_decision(const CheckInput& input) {
    const auto start = date_of(input, ids::kProposalStart);
    const auto decision = date_of(input, ids::kDecisionDate);
    if (!start || !decision || *start >= *decision) return {};
    return {finding(input, "T-03", Severity::Major, at(ids::kProposalStart),
                    {{"start", base::words(*start)}, {"decision", base::words(*decision)}},
                    base::words(*start))};
}

// M: sent with fewer than N working days to the decision.
Findings t_04_too_little_time(const CheckInput& input) {
    const auto decision = date_of(input, ids::kDecisionDate);
    if (!decision || !decided_before(input).empty()) return {};
    const Date sent = date_of(input, ids::kSentDate).value_or(input.today);
    const int days = std::max(base::working_days_between(sent, *decision), 0);
    const int wanted = input.book.settings.working_days_before_decision;
    if (days >= wanted) return {};
    return {finding(input, "T-04", Severity::Major, at(ids::kDecisionDate),
                    {{"date", base::words(*decision)},
                     {"days", days == 1 ? "1 working day" : std::to_string(days) + " working days"},
                     {"wanted", std::to_string(wanted)}},
                    base::words(*decision))};
}

// M: all engagement lies after the decision, or formal consultation closes after it.
// Source: gunning-principles.
Findings t_05_engagement_after_decision(const CheckInput& input) {
    const auto decision = date_of(input, ids::kDecisionDate);
    if (!decision) return {};
    const Fills when = {{"date", base::words(*decision)}};
    Findings found;
    const auto& log = rows_of(input, ids::kEngagementLog);
    const bool all_after = std::ranges::all_of(log, [&](const assessment::Row& row) {
        const auto date = assessment::date(row, ids::kEngagementDate);
        return date && *date > *decision;
    });
    if (!log.empty() && all_after)
        found.push_back(
            finding(input, "T-05", Severity::Major, at(ids::kEngagementLog), when, base::words(*decision)));
    for (const assessment::Row& row : rows_of(input, ids::kConsultations)) {
        const auto end = assessment::date(row, ids::kConsultationEnd);
        if (end && *end > *decision)
            found.push_back(
                finding(input, "T-05.formal", Severity::Major,
                        {std::string(ids::kConsultations), row.id, std::string(ids::kConsultationEnd)},
                        {{"date", base::words(*decision)}, {"end", base::words(*end)}}, base::words(*end)));
    }
    return found;
}

// m: more than twelve months from start to decision.
Findings t_06_stale(const CheckInput& input) {
    const auto start = date_of(input, ids::kStartDate);
    const auto decision = date_of(input, ids::kDecisionDate);
    if (!start || !decision || *decision <= base::add_months(*start, kFreshMonths)) return {};
    return {finding(input, "T-06", Severity::Minor, at(ids::kDecisionDate),
                    {{"start", base::words(*start)}, {"decision", base::words(*decision)}},
                    base::words(*decision))};
}

// M: it is to be finished after the decision.
Findings t_07_finishes_after_decision(const CheckInput& input) {
    const auto target = date_of(input, ids::kTargetDate);
    const auto decision = date_of(input, ids::kDecisionDate);
    if (!target || !decision || *target <= *decision) return {};
    return {finding(input, "T-07", Severity::Major, at(ids::kTargetDate),
                    {{"target", base::words(*target)}, {"decision", base::words(*decision)}},
                    base::words(*target))};
}

// m: a consultation shorter than 14 days.
// NOT DONE: the part about the end of December and August; which weeks count needs the Inclusion Team's word.
Findings t_08_short_consultation(const CheckInput& input) {
    Findings found;
    for (const assessment::Row& row : rows_of(input, ids::kConsultations)) {
        const auto start = assessment::date(row, ids::kConsultationStart);
        const auto end = assessment::date(row, ids::kConsultationEnd);
        if (!start || !end) continue;
        const int days = base::days_between(*start, *end);
        if (days >= kShortConsultation) continue;
        found.push_back(
            finding(input, "T-08", Severity::Minor,
                    {std::string(ids::kConsultations), row.id, std::string(ids::kConsultationEnd)},
                    {{"days", std::to_string(std::max(days, 0))}}, base::words(*end)));
    }
    return found;
}

// M: the text promises to assess after the decision.
// Source: bapio-2007.
Findings t_09_promises_to_assess_later(const CheckInput& input) {
    const RuleText& text = check_text(input, "T-09");
    Findings found;
    for (const Prose& prose : all_prose(input)) {
        const std::string phrase = phrase_in(prose.text, text.values);
        if (!phrase.empty())
            found.push_back(
                finding(input, "T-09", Severity::Major, prose.place,
                        {{"name", name_of(input, prose.place.question)}, {"quote", quoted(phrase)}}, phrase));
    }
    return found;
}

}  // namespace rules::checks
