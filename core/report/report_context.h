// What the sections of an assessment's report share while it is being built. Not a public interface: callers use
// assessment_report.h.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/visible.h"
#include "core/report/assessment_report.h"
#include "core/report/words.h"
#include "core/rules/outcome_rules.h"
#include "core/rules/stage2_rule.h"

namespace report {

struct Context {
    const rules::RuleBook& book;
    const assessment::Assessment& assessment;
    const ReportOptions& options;
    assessment::Visible visible;
    rules::Stage1Outcome stage1 = {};
    std::vector<rules::ScoredRisk> risks = {};
    std::vector<rules::Unresolved> unresolved = {};
    bool stage2 = false;         // Stage 2 was started: it is in the report
    std::string data = {};       // the saved file that travels with the report
    std::string data_hash = {};  // of its content

    std::vector<Block> blocks = {};
    std::vector<std::string> more_open_points = {};  // those that the summary had no room for
    // The short label that the present heading names already, left out of the questions under it.
    std::string under = {};
    std::set<std::string, std::less<>> printed = {};  // questions that have their place in the report
    std::set<std::string, std::less<>> later =
        {};  // those that a later section prints, out of the form's order
    std::set<std::string, std::less<>> cited = {};  // ids of the sources of what the report itself says

    [[nodiscard]] const assessment::Answers& answers() const { return visible.answers; }
    // The question if it is shown and has no place yet, marking it as printed; nullptr otherwise.
    [[nodiscard]] const form::Question* take(std::string_view id);
    // The answer of a question in words; empty if it has none.
    [[nodiscard]] std::string words(std::string_view id) const;

    // The question's name, without what the heading above says already: "Harm" under "Age" for "Age: harm".
    [[nodiscard]] std::string label_of(const form::Question& question) const;

    void heading(int level, std::string text, std::string anchor = {});
    void paragraph(std::string text, ParagraphKind kind = ParagraphKind::Plain);
};

// Prints these questions that are shown and not printed yet: short answers first in rows under `caption`, then prose,
// then tables. Optional questions without an answer are left to the appendix. Returns whether anything was printed.
bool add_questions(Context& context, const std::vector<std::string>& ids, const std::string& caption);
// A table question as one or more tables, its rows numbered where it is too wide for one.
void add_table_question(Context& context, const form::Question& question);
// The same of these rows only.
void add_table_rows(Context& context, const form::Question& question,
                    const std::vector<assessment::Row>& rows);
// Gives each column its share of the width, by what is in it.
void set_shares(Table& table);
// A grid with one row for each characteristic or group and one column for each kind of question asked of it.
void add_grid(Context& context, const std::vector<std::string>& ids, const std::string& caption);

// The sections, in the order of the report.
void add_summary(Context& context);
void add_form_parts(Context& context);
void add_risks(Context& context);
void add_stage1_result(Context& context);
void add_changes_since_stage1(Context& context, const std::vector<const form::Question*>& changed);
void add_to_dos(Context& context);
void add_declaration(Context& context);
void add_team_fields(Context& context);
void add_appendix(Context& context);
void add_provenance(Context& context);

// Marks Stage 1 answers that Stage 2 carries over unchanged, so that they are not printed twice.
void mark_carried_over(Context& context);
// Questions whose Stage 1 answer Stage 2 took over and changed; they are marked as printed, because
// add_changes_since_stage1 prints them.
[[nodiscard]] std::vector<const form::Question*> take_changed(Context& context);

}  // namespace report
