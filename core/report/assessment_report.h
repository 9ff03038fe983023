// The reports of an assessment, as documents. Order and content as in the report design, section 5, beginning
// with the decision-maker's summary on one page.
#pragma once

#include <string>

#include "core/assessment/assessment.h"
#include "core/base/date.h"
#include "core/report/document.h"
#include "core/rules/rule_book.h"

namespace report {

struct ReportOptions {
    base::Date date;                // "today", from the user's device or the command line
    std::string tool;               // "EHIIRA portal 0.1.0"
    bool draft_for_advice = false;  // incomplete, sent to ask for advice
    bool with_hidden_answers =
        false;  // hidden answers and history travel in the data only if the author ticked so
    bool with_data = true;
};

[[nodiscard]] Document assessment_report(const rules::RuleBook& book,
                                         const assessment::Assessment& assessment,
                                         const ReportOptions& options);
// Blank questions for colleagues to think about before starting, as a document with "Not answered" left out.
[[nodiscard]] Document blank_form(const rules::RuleBook& book, const std::string& kind, base::Date date);
// About 100 words for a committee cover sheet, generated from the answers; plain text.
[[nodiscard]] std::string cover_paragraph(const rules::RuleBook& book,
                                          const assessment::Assessment& assessment);
// The answer of one question in the words of the form: option labels, dates in words. Empty if not answered.
[[nodiscard]] std::string answer_in_words(const rules::RuleBook& book, const form::Question& question,
                                          const assessment::Value& value);

}  // namespace report
