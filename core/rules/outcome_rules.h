// Which of the four outcomes the answers allow, and why not. Our limits (tag D) on a national set of options.
// Source: ehiira-specification, section 9.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/visible.h"
#include "core/rules/rule_book.h"

namespace rules {

struct OutcomeOption {
    std::string id;  // no_major_change, adjust, continue, stop
    bool allowed = true;
    std::vector<std::string> reasons;  // why not, or what must be recorded if chosen; each a sentence
    bool operator==(const OutcomeOption&) const = default;
};

// The ids of the sentences that these rules need in assets/rules/outcomes.json.
[[nodiscard]] const std::vector<std::string_view>& outcome_text_ids();

[[nodiscard]] std::vector<OutcomeOption> outcome_options(const RuleBook& book,
                                                         const assessment::Visible& visible);

// What is still open at the end: negatives that remain, unknowns, gaps, high risks after action. For the decision-maker.
struct Unresolved {
    std::string
        kind;  // "negative", "unknown", "gap", "risk", "stage1_choice_down", "decision_taken", "to_do"
    std::string sentence;
    std::string question;
    bool operator==(const Unresolved&) const = default;
};
[[nodiscard]] std::vector<Unresolved> unresolved(const RuleBook& book,
                                                 const assessment::Assessment& assessment,
                                                 const assessment::Visible& visible);

}  // namespace rules
