// Is Stage 2 needed? The eight conditions of the specification, each under its own number.
// Our proposal (tag D), shown to users as ours.
// Source: ehiira-specification, section 8.
#pragma once

#include <string>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/visible.h"
#include "core/rules/rule_book.h"

namespace rules {

enum class Stage1Result { NotYetKnown, Stage2Required, Stage1Enough, NotRelevant };

struct FiredRule {
    std::string number;    // "1" … "8"
    std::string sentence;  // "The impact on Race is unknown."
    std::string question;  // where it comes from
    bool operator==(const FiredRule&) const = default;
};

struct Stage1Outcome {
    Stage1Result result = Stage1Result::NotYetKnown;
    std::vector<FiredRule> fired;               // every rule and place that fired
    std::vector<std::string> still_unanswered;  // questions that could still fire a rule
    bool operator==(const Stage1Outcome&) const = default;
};

[[nodiscard]] Stage1Outcome stage1_outcome(const RuleBook& book, const assessment::Visible& visible);

// How the author's choice (`s1.choice`) stands to the result.
enum class Choice { NotMade, AsTheRules, Up, Down };
[[nodiscard]] Choice compare_choice(const Stage1Outcome& outcome, const assessment::Visible& visible);
// Stage 2 is to be done: the rules ask for it and the author did not choose less, or the author chose it.
[[nodiscard]] bool stage2_is_chosen(const assessment::Visible& visible);

}  // namespace rules
