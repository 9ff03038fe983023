// Check before you send: one function for each check, one table of all of them. Deterministic; every finding
// names its place, what set it off, why it matters and how to clear it.
// Source: ehiira-specification, section 12.3.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/visible.h"
#include "core/base/date.h"
#include "core/base/finding.h"
#include "core/rules/rule_book.h"

namespace rules {

struct CheckInput {
    const RuleBook& book;
    const assessment::Assessment& assessment;
    const assessment::Visible& visible;
    base::Date today;
    form::Due moment = form::Due::Submission;  // what is required depends on who has it now
};

struct Check {
    std::string_view id;
    base::Severity severity;  // of its worst case
    std::vector<base::Finding> (*run)(const CheckInput&);
    // Its sentences in assets/rules/checks.json: its own id, and one for each further case, "C-01.date".
    std::vector<std::string> texts;
};

// Every check there is, in the order of the specification. Never empty.
[[nodiscard]] const std::vector<Check>& all_checks();
// All findings, most severe first, then in the order of the questions.
[[nodiscard]] std::vector<base::Finding> run_checks(const CheckInput& input);

// Days: when the author should send so that the Inclusion Team has its working days before the papers or decision.
[[nodiscard]] std::optional<base::Date> send_by(const RuleBook& book, const assessment::Visible& visible);

}  // namespace rules
