// Answers, dates, choices and conditions in the words of the form. Not for laying out a report.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/visible.h"
#include "core/report/assessment_report.h"

namespace report {

// A date in words; as typed, with a remark, when it is no date. Empty if blank.
[[nodiscard]] std::string date_in_words(const assessment::DateText& date);

// Labels of the chosen options, in the order of the form; an id that the form does not know is shown as it is.
[[nodiscard]] std::string choices_in_words(const std::vector<form::Option>& options,
                                           const std::vector<std::string>& ids);

// One cell of a table question. `answers` serves choices among the rows of other tables ("Risk 2", "Action 1").
[[nodiscard]] std::string cell_in_words(const rules::RuleBook& book, const assessment::Answers& answers,
                                        const form::Column& column, const assessment::Cell& cell);

// When a condition holds, to follow "only if": `"Who decides" is "Yes"`. Empty for a condition that always holds.
[[nodiscard]] std::string condition_in_words(const form::FormDefinition& form,
                                             const form::Condition& condition);

// Why a question with this condition is not shown, from the answers that hid it: `Because "Staff" is "No"`.
// `item` is the characteristic, group or right that the question is about, or empty.
[[nodiscard]] std::string reason_why_hidden(const form::FormDefinition& form,
                                            const form::Condition& condition, std::string_view item,
                                            const assessment::Visible& visible);

// "1 action", "3 actions".
[[nodiscard]] std::string counted(long long count, std::string_view one, std::string_view many);

// "12 (High)"; "not scored" if there is none.
[[nodiscard]] std::string score_in_words(const rules::BandSet& bands,
                                         const std::optional<rules::Score>& score);

// The short label of a question, or its label where it has none.
[[nodiscard]] const std::string& name_of(const form::Question& question);

// What stands in for an answer that is not there yet: "Not known yet: … Who finds out: … By …".
[[nodiscard]] std::string in_words(const assessment::ToDo& to_do);

[[nodiscard]] std::string status_in_words(assessment::Status status);

}  // namespace report
