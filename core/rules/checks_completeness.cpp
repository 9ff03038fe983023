// Completeness, C-01 to C-09: is everything there that must be there now? Not whether it makes sense together.
// Source: ehiira-specification, section 12.3, "Completeness".
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"
#include "core/rules/screening.h"

namespace rules::checks {
namespace {

using form::Need;
using form::QuestionType;

constexpr std::size_t kShortReason = 40;  // characters

bool is_prose(QuestionType type) { return type == QuestionType::ShortText || type == QuestionType::LongText; }

// Required of whoever has the assessment now; what is due later is not asked for yet.
// Source: decisions, 11.
bool is_required_now(const CheckInput& input, const form::Question& question) {
    return question.due <= input.moment &&
           assessment::need_now(question, input.visible.answers) == Need::Required;
}

bool ends_with(std::string_view text, std::string_view end) { return text.ends_with(end); }

// Questions that ask why, or on what an answer is based.
bool is_reason_or_evidence(std::string_view id) {
    return ends_with(id, ".reason") || ends_with(id, ".evidence") || ends_with(id, "_why") ||
           ends_with(id, "_reason") || ends_with(id, ".explain") || ends_with(id, ".justify");
}

bool has_reason_now(const CheckInput& input, const form::Question& question) {
    const bool shared = ends_with(question.id, ".reason") && has_shared_reason(input.visible, question.item);
    return shared || has_to_do(input, question.id);
}

// A reason or evidence box with something typed in it that says nothing; C-03 and not C-01.
bool is_no_reason(const CheckInput& input, const form::Question& question) {
    const std::string& text = answer(input, question.id);
    return is_reason_or_evidence(question.id) && !base::trimmed(text).empty() && base::is_empty_like(text);
}

bool is_email(std::string_view text) {
    const std::string typed = base::trimmed(text);
    const std::size_t at = typed.find('@');
    return at != std::string::npos && at > 0 && at == typed.rfind('@') &&
           typed.find(' ') == std::string::npos && typed.find('.', at) != std::string::npos &&
           typed.find('.', at) > at + 1 && typed.back() != '.';
}

std::string typed_date(const assessment::DateText& date) {
    return date.day + " " + date.month + " " + date.year;
}

// A date with something typed that the calendar does not have: 31 February.
const assessment::DateText* impossible_date(const assessment::Value& value) {
    const auto* date = std::get_if<assessment::DateText>(&value);
    return date != nullptr && !date->is_blank() && !date->date() ? date : nullptr;
}

void required_prose(const CheckInput& input, const form::Question& question, Findings& found) {
    const std::string& text = answer(input, question.id);
    if (!base::is_empty_like(text) || has_to_do(input, question.id)) return;
    const bool blank = base::trimmed(text).empty();
    const std::string_view words = question.may_be_unknown ? "C-01.prose" : "C-01";
    found.push_back(finding(input, blank ? words : "C-01.empty", Severity::Blocker, {question.id, {}, {}},
                            {{"name", name_of(input, question.id)}, {"quote", quoted(text)}},
                            blank ? std::string() : text));
}

void required_cells(const CheckInput& input, const form::Question& question, const assessment::Row& row,
                    std::size_t index, Findings& found) {
    for (const form::Column& column : question.columns) {
        const bool given = question.fixed_rows && &column == &question.columns.front();
        if (given || column.type == QuestionType::Auto) continue;
        if (assessment::need_now(column, row, input.visible.answers) != Need::Required) continue;
        const bool action = question.id == ids::kActions;  // A-02 asks who and when
        if (action && (column.id == ids::kActionLead || column.id == ids::kActionDue)) continue;
        const auto cell = row.cells.find(column.id);
        const bool blank = cell == row.cells.end() || assessment::is_blank(cell->second);
        const bool empty = is_prose(column.type) && base::is_empty_like(assessment::text(row, column.id));
        if (!blank && !empty) continue;
        const std::string row_words =
            question.fixed_rows ? first_column_words(question, row.id) : row_name(input, question.id, index);
        found.push_back(finding(
            input, "C-01.cell", Severity::Blocker, {question.id, row.id, column.id},
            {{"name", name_of(input, question.id)}, {"row", row_words}, {"column", "“" + column.label + "”"}},
            blank ? std::string() : assessment::text(row, column.id)));
    }
}

void required_table(const CheckInput& input, const form::Question& question, Findings& found) {
    const auto rows = assessment::rows_shown(question, input.visible.answers);
    const auto wanted = static_cast<std::size_t>(std::max(question.min_rows, 1));
    if (!question.fixed_rows && rows.size() < wanted)
        found.push_back(finding(input, rows.empty() ? "C-01" : "C-01.rows", Severity::Blocker,
                                {question.id, {}, {}},
                                {{"name", name_of(input, question.id)},
                                 {"wanted", std::to_string(wanted)},
                                 {"found", std::to_string(rows.size())}},
                                rows.empty() ? std::string() : std::to_string(rows.size())));
    for (std::size_t index = 0; index < rows.size(); ++index)
        required_cells(input, question, rows[index], index, found);
}

void required_answer(const CheckInput& input, const form::Question& question, Findings& found) {
    if (question.type == QuestionType::Auto || reported_elsewhere(input, question.id)) return;
    if (question.type == QuestionType::Table) return required_table(input, question, found);
    if (has_reason_now(input, question) || is_no_reason(input, question)) return;
    if (is_prose(question.type)) return required_prose(input, question, found);
    const auto value = input.visible.answers.find(question.id);
    if (value == input.visible.answers.end() || assessment::is_blank(value->second))
        found.push_back(finding(input, "C-01", Severity::Blocker, {question.id, {}, {}},
                                {{"name", name_of(input, question.id)}}));
}

// Tables that need no row still need their rows to be whole.
void optional_answer(const CheckInput& input, const form::Question& question, Findings& found) {
    if (question.type != QuestionType::Table || question.fixed_rows) return;
    const auto& rows = rows_of(input, question.id);
    for (std::size_t index = 0; index < rows.size(); ++index)
        required_cells(input, question, rows[index], index, found);
}

void impossible_dates(const CheckInput& input, const form::Question& question, Findings& found) {
    const auto value = input.visible.answers.find(question.id);
    if (value == input.visible.answers.end()) return;
    const auto report = [&](const assessment::DateText& date, base::Place place, const std::string& name) {
        found.push_back(finding(input, "C-01.date", Severity::Blocker, std::move(place),
                                {{"name", name}, {"quote", quoted(typed_date(date))}}, typed_date(date)));
    };
    if (const auto* date = impossible_date(value->second))
        report(*date, {question.id, {}, {}}, name_of(input, question.id));
    for (const assessment::Row& row : rows_of(input, question.id))
        for (const form::Column& column : question.columns)
            if (const auto cell = row.cells.find(column.id); cell != row.cells.end())
                if (const auto* date = std::get_if<assessment::DateText>(&cell->second))
                    if (!date->is_blank() && !date->date())
                        report(*date, {question.id, row.id, column.id},
                               name_of(input, question.id) + ", “" + column.label + "”");
}

void impossible_email(const CheckInput& input, const form::Question& question, Findings& found) {
    const std::string& text = answer(input, question.id);
    if (question.type != QuestionType::Email || text.empty() || is_email(text)) return;
    found.push_back(finding(input, "C-01.email", Severity::Blocker, {question.id, {}, {}},
                            {{"name", name_of(input, question.id)}, {"quote", quoted(text)}}, text));
}

template <typename Visit>
void for_each_shown(const CheckInput& input, Visit visit) {
    for (const std::string& id : input.book.form.question_order)
        if (is_shown(input, id)) visit(*input.book.form.find(id));
}

bool is_healthcare(const CheckInput& input) {
    const std::string& type = answer(input, ids::kOrganisationType);
    return !type.empty() && type != ids::kOrganisationOther;
}

bool covenant_duty_applies(const CheckInput& input) {
    return answer(input, ids::kKind) == ids::kKindService && is_healthcare(input);
}

}  // namespace

// B: any required field empty or empty-like for its shown state.
Findings c_01_required_answers(const CheckInput& input) {
    Findings found;
    for_each_shown(input, [&](const form::Question& question) {
        if (is_required_now(input, question))
            required_answer(input, question, found);
        else if (question.due <= input.moment)
            optional_answer(input, question, found);
        impossible_dates(input, question, found);
        impossible_email(input, question, found);
    });
    return found;
}

// B: any of the nine impacts unanswered.
Findings c_02_impact_unanswered(const CheckInput& input) {
    Findings found;
    for (const form::Item& item : input.book.form.items) {
        if (!item.characteristic) continue;
        for (const std::string& question : {ids::scr_impact(item.id), ids::imp(item.id, ids::kImpact)})
            if (is_shown(input, question) && answer(input, question).empty())
                found.push_back(
                    finding(input, "C-02", Severity::Blocker, {question, {}, {}}, {{"name", item.label}}));
    }
    return found;
}

// B: a required reason or evidence text is empty-like. An empty one is C-01's.
Findings c_03_no_reason(const CheckInput& input) {
    Findings found;
    for_each_shown(input, [&](const form::Question& question) {
        if (!is_required_now(input, question) || reported_elsewhere(input, question.id)) return;
        if (has_reason_now(input, question) || !is_no_reason(input, question)) return;
        const std::string& text = answer(input, question.id);
        found.push_back(finding(input, "C-03", Severity::Blocker, {question.id, {}, {}},
                                {{"name", name_of(input, question.id)}, {"quote", quoted(text)}}, text));
    });
    return found;
}

// M: a reason or evidence text under 40 characters.
Findings c_04_short_reason(const CheckInput& input) {
    Findings found;
    for_each_shown(input, [&](const form::Question& question) {
        const std::string& text = answer(input, question.id);
        if (!is_reason_or_evidence(question.id) || base::is_empty_like(text)) return;
        // A short reason for "no difference" is I-02's, which asks for more.
        if (ends_with(question.id, ".reason") && !question.item.empty() &&
            answer(input, ids::scr_impact(question.item)) == ids::kNeutral)
            return;
        if (base::count_characters(base::trimmed(text)) >= kShortReason) return;
        found.push_back(finding(input, "C-04", Severity::Major, {question.id, {}, {}},
                                {{"name", name_of(input, question.id)}, {"quote", quoted(text)}}, text));
    });
    return found;
}

// M: staff are affected and there is no workforce evidence.
Findings c_05_no_staff_data(const CheckInput& input) {
    if (answer(input, ids::kWhoStaff) != ids::kYes) return {};
    // Whoever ticked staff data has looked at it; an empty profile in Stage 2 is C-01's.
    const auto& sources = assessment::choices(input.visible.answers, ids::kFirstSources);
    if (has_any(sources, {std::string(ids::kSourceStaffData)})) return {};
    if (is_shown(input, ids::kWorkforceProfile)) {
        if (!rows_of(input, ids::kWorkforceProfile).empty()) return {};
        return {finding(input, "C-05", Severity::Major, {std::string(ids::kWorkforceProfile), {}, {}}, {})};
    }
    return {finding(input, "C-05", Severity::Major, {std::string(ids::kFirstSources), {}, {}}, {})};
}

// M: carers are affected, and the effect on them is not answered or said to be none without a reason.
Findings c_06_carers_not_assessed(const CheckInput& input) {
    const std::string& carers = answer(input, ids::kWhoCarers);
    const form::Item* item = input.book.form.find_item(ids::kCarers);
    if (item == nullptr || (carers != ids::kYes && carers != "indirectly")) return {};
    const std::string question = impact_question(input, *item);
    if (!is_shown(input, question)) return {};
    const std::string impact = impact_of(input, *item);
    const bool unexplained = impact == ids::kNoDifferentEffect &&
                             screening_reason(input.visible, item->id).empty() &&
                             is_missing(input, ids::imp(item->id, ids::kEvidence));
    if (!impact.empty() && !unexplained) return {};
    return {finding(input, "C-06", Severity::Major, {question, {}, {}},
                    {{"answer", option_label(input.book.form, ids::kWhoCarers, carers)}}, carers)};
}

// B: a service of a healthcare body, and armed forces unanswered.
// Source: armed-forces-act-2021; armed-forces-covenant-guidance-2022.
Findings c_07_armed_forces(const CheckInput& input) {
    const form::Item* item = input.book.form.find_item(ids::kArmedForces);
    if (item == nullptr || !covenant_duty_applies(input)) return {};
    const std::string question = impact_question(input, *item);
    if (!is_shown(input, question) || !impact_of(input, *item).empty()) return {};
    return {finding(input, "C-07", Severity::Blocker, {question, {}, {}}, {{"name", item->label}})};
}

// m: nobody else takes part.
Findings c_08_single_author(const CheckInput& input) {
    if (!is_shown(input, ids::kOthers) || !rows_of(input, ids::kOthers).empty()) return {};
    return {finding(input, "C-08", Severity::Minor, {std::string(ids::kOthers), {}, {}}, {})};
}

bool reported_elsewhere(const CheckInput& input, std::string_view id) {
    const form::Question* question = input.book.form.find(id);
    const form::Item* item = question == nullptr ? nullptr : input.book.form.find_item(question->item);
    if (item != nullptr && ends_with(id, ".impact"))
        return item->characteristic ||
               (item->id == ids::kArmedForces && covenant_duty_applies(input));  // C-02, C-07
    if (item != nullptr && is_negative(impact_of(input, *item)) &&
        (id == ids::imp(item->id, ids::kNegativeText) || id == ids::imp(item->id, ids::kMitigate)))
        return true;  // I-01
    if (item != nullptr && id == ids::imp(item->id, ids::kJustify))
        return answer(input, ids::imp(item->id, ids::kUnlawful)) == ids::kYes ||
               answer(input, ids::imp(item->id, ids::kConduct)) == ids::kConductDirect;  // I-10
    for (const ids::Id right : ids::kAbsoluteRights)
        if (id == ids::right(right, ids::kRightChange))
            return answer(input, ids::right(right)) == ids::kYes;                               // H-01
    if (id == ids::kNoEngagementWhy) return answer(input, ids::kInvolvementDuty) == ids::kYes;  // E-01
    if (id == ids::kActions) return rows_of(input, ids::kActions).empty();
    if (id == ids::kRedacted) return p_02_published_unchecked(input).size() == 1;               // P-02
    return id == ids::kDecisionTakenNote || id == ids::kReviewDate;                             // T-01, M-01
}

}  // namespace rules::checks
