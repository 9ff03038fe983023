// Conditions: when a question, option, page or requirement applies. Plain data, read from the form
// definition; evaluated against visible answers only.
#pragma once

#include <string>
#include <vector>

namespace form {

enum class ConditionKind {
    Always,
    All,       // every part holds
    Any,       // at least one part holds
    Not,       // its one part does not hold
    Is,        // the single choice is one of `values`; an unanswered question is none of them
    Has,       // the multiple choice (or, with `column`, any row's cell) holds one of `values`
    Answered,  // the question has an answer (for tables: at least one row)
};

// In JSON: {"all":[…]}, {"any":[…]}, {"not":…}, {"question":"about.kind","is":["policy","strategy"]},
// {"question":"prop.change_type","has":["reduce"]},
// {"question":"scr.shared","column":"covers","has":["age"]},
// {"question":"dp.ref","answered":true}, and {"condition":"patients_affected"} for a named one, which the
// loader replaces by its meaning. Absent means always. In a column's `required_when` a condition without a
// question looks at another column of the same row: {"column":"met","is":["no"]},
// {"column":"why","answered":true}.
struct Condition {
    ConditionKind kind = ConditionKind::Always;
    std::string question;
    std::string column;
    std::vector<std::string> values;
    std::vector<Condition> parts;
    bool operator==(const Condition&) const = default;
};

}  // namespace form
