// Reading the visible answers in the terms of the rules: is this effect negative, is there an action for it, is there
// a plan to find out? Not a rule itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/visible.h"
#include "core/rules/risk_matrix.h"

namespace rules {

// The question that holds the effect now: Stage 2's where it is shown, else Stage 1's.
[[nodiscard]] std::string impact_question(const assessment::Visible& visible, const form::Item& item);
[[nodiscard]] std::string impact_of(const assessment::Visible& visible, const form::Item& item);
[[nodiscard]] bool is_negative(std::string_view impact);
// Negative or both, and not said to be gone after action; while nothing is said, it remains.
[[nodiscard]] bool negative_remains(const assessment::Visible& visible, const form::Item& item);
// The full block of Stage 2 is open for it.
[[nodiscard]] bool in_stage2(const assessment::Visible& visible, const form::Item& item);

// The row (of evidence, gaps, engagement, risks or actions) is about this characteristic or group.
[[nodiscard]] bool covers(const assessment::Row& row, std::string_view item);
// An action that says what is done and is for this characteristic or group. One that names its people is for them
// alone; one that names nobody is for the people of the risks that it is linked to.
[[nodiscard]] bool has_action(const assessment::Visible& visible, std::string_view item);
// An action that says what is done and is linked to the risk, from either side.
[[nodiscard]] bool has_action(const assessment::Visible& visible, const assessment::Row& risk);
[[nodiscard]] bool has_gap_row(const assessment::Visible& visible, std::string_view item);

// The score that counts when all is done: after action, or before while nothing is said about after.
[[nodiscard]] std::optional<Score> remaining(const ScoredRisk& risk);

}  // namespace rules
