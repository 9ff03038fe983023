// One function for each check of the specification, by its own number, in the files checks_*.cpp. Only checks.cpp,
// which makes the table of them, has a use for this header.
// Source: ehiira-specification, section 12.3.
#pragma once

#include "core/rules/check_support.h"

namespace rules::checks {

using Run = Findings(const CheckInput&);

// Completeness.
Run c_01_required_answers, c_02_impact_unanswered, c_03_no_reason, c_04_short_reason, c_05_no_staff_data,
    c_06_carers_not_assessed, c_07_armed_forces, c_08_single_author, c_09_placeholder;
// Timing.
Run t_01_after_the_decision, t_02_impossible_order, t_03_starts_before_decision, t_04_too_little_time,
    t_05_engagement_after_decision, t_06_stale, t_07_finishes_after_decision, t_08_short_consultation,
    t_09_promises_to_assess_later;
// Impact.
Run i_01_harm_without_response, i_02_neutral_without_evidence, i_03_same_words, i_04_all_alike,
    i_05_copied_text, i_06_treated_the_same, i_08_harm_without_scale, i_09_cured_without_action,
    i_10_direct_discrimination, i_11_indirect_discrimination, i_12_unknown_without_plan,
    i_13_changed_since_stage1, i_14_benefit_without_evidence, i_15_sex_and_reassignment, i_17_age_limit,
    i_18_digital_first, i_19_travel, i_20_incomplete_list, i_21_outdated_names;
// Evidence and engagement.
Run v_01_no_local_evidence, v_03_nothing_read, v_04_dated_evidence, v_05_evidence_not_traceable,
    v_06_population_data_only, v_07_numbers_without_source, v_08_small_counts, v_09_another_area,
    e_01_involvement_duty, e_02_not_heard, e_04_gunning, e_05_only_online, e_07_only_planned;
// Human rights and health inequalities.
Run h_01_absolute_right, h_02_tests_not_met, h_03_unsure_at_sign_off, h_04_rights_untouched,
    q_03_no_deprivation, q_04_adult_areas_only, q_05_measure_without_number, q_06_policy_without_arrangement;
// Risk.
Run r_01_stored_score, r_02_stored_band, r_03_worse_after_action, r_04_lower_without_action,
    r_05_lower_consequence, r_06_material_not_scored, r_07_harm_scored_low, r_08_scored_by_habit,
    r_09_not_escalated, r_10_no_event, r_12_edge_of_band;
// Actions.
Run a_01_no_action, a_02_no_lead_or_date, a_03_nobody_in_particular, a_04_date_that_cannot_be_kept,
    a_05_vague_action, a_06_action_for_nothing, a_07_no_measure, a_08_cost_without_resources,
    a_09_overdue_in_new_version, a_10_no_mitigation;
// Plain English.
Run l_01_acronyms, l_02_long_sentences;
// Monitoring, outcome and record.
Run m_01_review_date, m_02_late_review, o_01_outcome_not_open, o_02_continue_tests, o_03_harm_and_no_change,
    o_04_adjust_nothing, o_05_moved_down, o_06_summary_leaves_out, o_07_summary_says_no_impact,
    o_08_no_alternatives, o_09_reviewer_not_independent, o_10_another_version, p_01_personal_data,
    p_02_published_unchecked, x_01_combined_effects, x_02_cumulative_effects;

// Required answers that another check of severity B reports with a better sentence, so that nothing is said twice.
[[nodiscard]] bool reported_elsewhere(const CheckInput& input, std::string_view question);

}  // namespace rules::checks
