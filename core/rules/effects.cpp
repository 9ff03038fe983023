// Reading the visible answers in the terms of the rules.
#include "core/rules/effects.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/rules/question_ids.h"

namespace rules {
namespace {

using assessment::Row;
using assessment::Visible;

bool holds(const std::vector<std::string>& list, std::string_view wanted) {
    return std::ranges::find(list, wanted) != list.end();
}

const std::vector<Row>& rows(const Visible& visible, std::string_view question) {
    return assessment::rows(visible.answers, question);
}

bool says_what(const Row& action) { return !base::is_empty_like(assessment::text(action, ids::kActionText)); }

// The link may be on the action or on the risk.
bool linked(const Row& action, const Row& risk) {
    return holds(assessment::choices(action, ids::kActionRisks), risk.id) ||
           holds(assessment::choices(risk, ids::kRiskActions), action.id);
}

}  // namespace

bool in_stage2(const Visible& visible, const form::Item& item) {
    return visible.shows(ids::imp(item.id, ids::kImpact));
}

std::string impact_question(const Visible& visible, const form::Item& item) {
    return in_stage2(visible, item) ? ids::imp(item.id, ids::kImpact) : ids::scr_impact(item.id);
}

std::string impact_of(const Visible& visible, const form::Item& item) {
    return assessment::text(visible.answers, impact_question(visible, item));
}

bool is_negative(std::string_view impact) { return impact == ids::kNegative || impact == ids::kBoth; }

bool negative_remains(const Visible& visible, const form::Item& item) {
    return is_negative(impact_of(visible, item)) &&
           assessment::text(visible.answers, ids::imp(item.id, ids::kAfter)) != ids::kAfterNone;
}

bool covers(const Row& row, std::string_view item) {
    return holds(assessment::choices(row, ids::kGroups), item);
}

bool has_action(const Visible& visible, std::string_view item) {
    return std::ranges::any_of(rows(visible, ids::kActions), [&](const Row& action) {
        if (!says_what(action)) return false;
        if (!assessment::choices(action, ids::kGroups).empty()) return covers(action, item);
        const auto about_item = [&](const Row& risk) { return covers(risk, item) && linked(action, risk); };
        return std::ranges::any_of(rows(visible, ids::kRisks), about_item);
    });
}

bool has_action(const Visible& visible, const Row& risk) {
    return std::ranges::any_of(rows(visible, ids::kActions),
                               [&](const Row& action) { return says_what(action) && linked(action, risk); });
}

bool has_gap_row(const Visible& visible, std::string_view item) {
    return std::ranges::any_of(rows(visible, ids::kGaps), [&](const Row& row) {
        return covers(row, item) && !base::is_empty_like(assessment::text(row, ids::kGapText));
    });
}

std::optional<Score> remaining(const ScoredRisk& risk) { return risk.after ? risk.after : risk.before; }

}  // namespace rules
