// The one table of checks, and running it. A new check is one function, one row here, its sentence in
// assets/rules/checks.json, and rows in the tests.
// Source: ehiira-specification, section 12.3.
#include "core/rules/checks.h"

#include <algorithm>
#include <limits>

#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules {
namespace {

using base::Finding;
using base::Severity;

constexpr auto B = Severity::Blocker;
constexpr auto M = Severity::Major;
constexpr auto m = Severity::Minor;
constexpr auto i = Severity::Information;

using Order = std::map<std::string_view, std::size_t>;

Order order_of(const form::FormDefinition& form) {
    Order order;
    for (const std::string& question : form.question_order) order.emplace(question, order.size());
    return order;
}

// Findings about the whole assessment come last.
std::size_t position(const Order& order, const Finding& finding) {
    const auto found = order.find(finding.place.question);
    return found == order.end() ? std::numeric_limits<std::size_t>::max() : found->second;
}

}  // namespace

const std::vector<Check>& all_checks() {
    using namespace checks;
    static const std::vector<Check> table = {
        {"C-01",
         B,
         c_01_required_answers,
         {"C-01", "C-01.prose", "C-01.empty", "C-01.rows", "C-01.cell", "C-01.date", "C-01.email"}},
        {"C-02", B, c_02_impact_unanswered, {"C-02"}},
        {"C-03", B, c_03_no_reason, {"C-03"}},
        {"C-04", M, c_04_short_reason, {"C-04"}},
        {"C-05", M, c_05_no_staff_data, {"C-05"}},
        {"C-06", M, c_06_carers_not_assessed, {"C-06"}},
        {"C-07", B, c_07_armed_forces, {"C-07"}},
        {"C-08", m, c_08_single_author, {"C-08"}},
        {"C-09", B, c_09_placeholder, {"C-09", "C-09.filler"}},
        {"T-01", B, t_01_after_the_decision, {"T-01", "T-01.note", "T-01.date"}},
        {"T-02", B, t_02_impossible_order, {"T-02", "T-02.future"}},
        {"T-03", M, t_03_starts_before_decision, {"T-03"}},
        {"T-04", M, t_04_too_little_time, {"T-04"}},
        {"T-05", M, t_05_engagement_after_decision, {"T-05", "T-05.formal"}},
        {"T-06", m, t_06_stale, {"T-06"}},
        {"T-07", M, t_07_finishes_after_decision, {"T-07"}},
        {"T-08", m, t_08_short_consultation, {"T-08"}},
        {"T-09", M, t_09_promises_to_assess_later, {"T-09"}},
        {"I-01", B, i_01_harm_without_response, {"I-01", "I-01.response"}},
        {"I-02", M, i_02_neutral_without_evidence, {"I-02"}},
        {"I-03", M, i_03_same_words, {"I-03"}},
        {"I-04", M, i_04_all_alike, {"I-04"}},
        {"I-05", m, i_05_copied_text, {"I-05"}},
        {"I-06", M, i_06_treated_the_same, {"I-06"}},
        {"I-08", m, i_08_harm_without_scale, {"I-08"}},
        {"I-09", M, i_09_cured_without_action, {"I-09"}},
        {"I-10", B, i_10_direct_discrimination, {"I-10", "I-10.unlawful"}},
        {"I-11", M, i_11_indirect_discrimination, {"I-11", "I-11.proportion"}},
        {"I-12", M, i_12_unknown_without_plan, {"I-12"}},
        {"I-13", M, i_13_changed_since_stage1, {"I-13"}},
        {"I-14", m, i_14_benefit_without_evidence, {"I-14", "I-14.stage1"}},
        {"I-15", m, i_15_sex_and_reassignment, {"I-15", "I-15.reassignment"}},
        {"I-17", M, i_17_age_limit, {"I-17"}},
        {"I-18", M, i_18_digital_first, {"I-18"}},
        {"I-19", M, i_19_travel, {"I-19"}},
        {"I-20", m, i_20_incomplete_list, {"I-20"}},
        {"I-21", m, i_21_outdated_names, {"I-21"}},
        {"V-01", M, v_01_no_local_evidence, {"V-01"}},
        {"V-03", M, v_03_nothing_read, {"V-03"}},
        {"V-04", m, v_04_dated_evidence, {"V-04"}},
        {"V-05", m, v_05_evidence_not_traceable, {"V-05"}},
        {"V-06", m, v_06_population_data_only, {"V-06"}},
        {"V-07", M, v_07_numbers_without_source, {"V-07"}},
        {"V-08", M, v_08_small_counts, {"V-08", "V-08.table"}},
        {"V-09", i, v_09_another_area, {"V-09"}},
        {"E-01", B, e_01_involvement_duty, {"E-01"}},
        {"E-02", M, e_02_not_heard, {"E-02"}},
        {"E-04", M, e_04_gunning, {"E-04"}},
        {"E-05", M, e_05_only_online, {"E-05"}},
        {"E-07", m, e_07_only_planned, {"E-07"}},
        {"H-01", B, h_01_absolute_right, {"H-01"}},
        {"H-02", M, h_02_tests_not_met, {"H-02"}},
        {"H-03", M, h_03_unsure_at_sign_off, {"H-03"}},
        {"H-04", m, h_04_rights_untouched, {"H-04"}},
        {"Q-03", M, q_03_no_deprivation, {"Q-03"}},
        {"Q-04", m, q_04_adult_areas_only, {"Q-04"}},
        {"Q-05", m, q_05_measure_without_number, {"Q-05"}},
        {"Q-06", m, q_06_policy_without_arrangement, {"Q-06"}},
        {"R-01", B, r_01_stored_score, {"R-01", "R-01.level"}},
        {"R-02", B, r_02_stored_band, {"R-02"}},
        {"R-03", B, r_03_worse_after_action, {"R-03"}},
        {"R-04", M, r_04_lower_without_action, {"R-04"}},
        {"R-05", M, r_05_lower_consequence, {"R-05"}},
        {"R-06", M, r_06_material_not_scored, {"R-06"}},
        {"R-07", M, r_07_harm_scored_low, {"R-07"}},
        {"R-08", M, r_08_scored_by_habit, {"R-08"}},
        {"R-09", B, r_09_not_escalated, {"R-09", "R-09.owner"}},
        {"R-10", m, r_10_no_event, {"R-10"}},
        {"R-12", i, r_12_edge_of_band, {"R-12"}},
        {"A-01", B, a_01_no_action, {"A-01", "A-01.unknown", "A-01.risk"}},
        {"A-02", B, a_02_no_lead_or_date, {"A-02", "A-02.date"}},
        {"A-03", M, a_03_nobody_in_particular, {"A-03"}},
        {"A-04", M, a_04_date_that_cannot_be_kept, {"A-04", "A-04.review"}},
        {"A-05", m, a_05_vague_action, {"A-05"}},
        {"A-06", M, a_06_action_for_nothing, {"A-06"}},
        {"A-07", m, a_07_no_measure, {"A-07"}},
        {"A-08", m, a_08_cost_without_resources, {"A-08"}},
        {"A-09", M, a_09_overdue_in_new_version, {"A-09"}},
        {"A-10", M, a_10_no_mitigation, {"A-10"}},
        {"M-01", B, m_01_review_date, {"M-01", "M-01.early"}},
        {"M-02", m, m_02_late_review, {"M-02"}},
        {"O-01", B, o_01_outcome_not_open, {"O-01"}},
        {"O-02", M, o_02_continue_tests, {"O-02"}},
        {"O-03", M, o_03_harm_and_no_change, {"O-03"}},
        {"O-04", M, o_04_adjust_nothing, {"O-04"}},
        {"O-05", M, o_05_moved_down, {"O-05"}},
        {"O-06", M, o_06_summary_leaves_out, {"O-06"}},
        {"O-07", M, o_07_summary_says_no_impact, {"O-07"}},
        {"O-08", M, o_08_no_alternatives, {"O-08"}},
        {"O-09", B, o_09_reviewer_not_independent, {"O-09"}},
        {"O-10", B, o_10_another_version, {"O-10", "O-10.sign"}},
        {"P-01", M, p_01_personal_data, {"P-01", "P-01.phone", "P-01.email"}},
        {"P-02", B, p_02_published_unchecked, {"P-02"}},
        {"X-01", m, x_01_combined_effects, {"X-01"}},
        {"X-02", m, x_02_cumulative_effects, {"X-02"}},
        {"L-01", m, l_01_acronyms, {"L-01"}},
        {"L-02", i, l_02_long_sentences, {"L-02"}},
    };
    return table;
}

std::vector<base::Finding> run_checks(const CheckInput& input) {
    std::vector<base::Finding> findings;
    for (const Check& check : all_checks()) {
        std::vector<base::Finding> found = check.run(input);
        std::ranges::move(found, std::back_inserter(findings));
    }
    const Order order = order_of(input.book.form);
    std::ranges::stable_sort(findings, [&](const base::Finding& a, const base::Finding& b) {
        if (a.severity != b.severity) return a.severity < b.severity;
        return position(order, a) < position(order, b);
    });
    return findings;
}

// Counted back from the day the papers go out, or from the decision where that is not known.
std::optional<base::Date> send_by(const RuleBook& book, const assessment::Visible& visible) {
    auto day = assessment::date(visible.answers, ids::kPapersDate);
    if (!day) day = assessment::date(visible.answers, ids::kDecisionDate);
    if (!day) return std::nullopt;
    base::Date by = *day;
    while (base::working_days_between(by, *day) < book.settings.working_days_before_decision)
        by = base::add_days(by, -1);
    // The last working day on which as many remain: sending on a Saturday gains nothing over the Friday.
    while (base::weekday(by) > 4) by = base::add_days(by, -1);
    return by;
}

}  // namespace rules
