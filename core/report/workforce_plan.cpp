// What each measure says in words, and what will be done about it.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/report_context.h"
#include "core/report/workforce_parts.h"

namespace report::workforce_parts {
namespace {

using workforce::Result;

// Words of somebody's own stand only for this very sentence, and only with its numbers: a sentence of the working
// edition never comes into the edition for publication by itself.
const std::string& words_for(const Builder& builder, const Result& result) {
    const std::string key = workforce::sentence_key(measure_id(result), result.part);
    const std::string& words = workforce::sentence_for(builder.workbook, key, result.sentence);
    const bool keeps_numbers = workforce::number_fault(result.sentence, words).empty();
    return keeps_numbers ? words : result.sentence;
}

// Shares of bands, disparity ratios and the complements of boards have their place in tables alone.
bool has_sentence(const Result& result) {
    if (result.sentence.empty()) return false;
    if (result.indicator == "1")
        return result.part.empty() || result.part == "record_to_survey_gap" ||
               (result.part.starts_with("all.") && result.part.find(".of_known.") == std::string::npos);
    return result.direction != "board_minus_workforce" || result.part.find('.') == std::string::npos;
}

void add_measure(Builder& builder, const Part& part, const workforce::Measure& measure) {
    std::vector<std::string> sentences;
    for (const Shown& shown : part.all()) {
        if (shown.result.indicator != measure.indicator || !has_sentence(shown.result)) continue;
        const std::string& words = words_for(builder, shown.result);
        // One that is withheld says the same as the next.
        if (!std::ranges::contains(sentences, words)) sentences.push_back(words);
    }
    if (sentences.empty()) return;
    const auto found = part.reference().wording.measures.find(workforce::id_of(measure));
    std::string name = std::string(measure.indicator) + ". ";
    if (found != part.reference().wording.measures.end()) name += found->second.label + ".";
    std::string text = " " + base::join(sentences, " ");
    if (found != part.reference().wording.measures.end())
        text += " Which way to read it: " + found->second.direction;
    builder.blocks.push_back(
        Paragraph{{Run{name, true, {}}, Run{std::move(text), false, {}}}, ParagraphKind::Plain});
}

bool is_outside(const Result& result) { return result.range && *result.range != statistics::Range::Within; }

std::string or_not_said(const std::string& text) { return text.empty() ? "not said yet" : text; }

Cell due_cell(const workforce::PlannedAction& action) {
    if (const auto date = base::from_fields(action.day, action.month, action.year))
        return {*date, {}, {}, {}};
    std::vector<std::string> typed;
    for (const std::string* piece : {&action.day, &action.month, &action.year})
        if (!piece->empty()) typed.push_back(*piece);
    return words_cell(or_not_said(base::join(typed, " ")));
}

std::string name_of(const Part& part, const workforce::Measure& measure) {
    const auto found = part.reference().wording.measures.find(workforce::id_of(measure));
    const std::string label = found == part.reference().wording.measures.end() ? "" : found->second.label;
    return std::string(word(measure.standard)) + " " + std::string(measure.indicator) + ". " + label;
}

void add_rows(Table& table, const Builder& builder, const workforce::Measure& measure) {
    const Part part = builder.part(measure.standard);
    const std::string id = workforce::id_of(measure);
    bool has_action = false;
    for (const workforce::PlannedAction& action : builder.workbook.actions) {
        if (action.measure != id) continue;
        has_action = true;
        table.rows.push_back({words_cell(name_of(part, measure)), words_cell(or_not_said(action.what)),
                              words_cell(or_not_said(action.owner)), due_cell(action),
                              words_cell(or_not_said(action.objective))});
    }
    const auto shown = part.find(measure.indicator);
    // A figure that is withheld is outside the range or not: nothing here tells.
    if (has_action || !shown || !is_outside(shown->result)) return;
    table.rows.push_back({words_cell(name_of(part, measure)), words_cell("No action written yet"),
                          words_cell("nobody yet"), words_cell("no date yet"), words_cell("none yet")});
}

}  // namespace

void add_sentences(Builder& builder, const Part& part) {
    builder.heading(3, "In words");
    for (const workforce::Measure& measure : workforce::all_measures())
        if (measure.standard == part.standard) add_measure(builder, part, measure);
}

void add_actions(Builder& builder) {
    builder.heading(2, "Actions", "actions");
    Table table;
    table.caption = "What will be done";
    table.description = "Each row is an action for one measure, with its owner, date and objective.";
    table.columns = {{"Measure", 1}, {"Action", 1}, {"Owner", 1}, {"By", 1}, {"Objective", 1}};
    table.first_column_is_header = true;
    for (const workforce::Measure& measure : workforce::all_measures()) add_rows(table, builder, measure);
    if (table.rows.empty())
        return builder.paragraph(
            "No ratio that is shown lies outside the range, and no action is written for another measure.");
    builder.paragraph(
        "Every ratio that is shown outside the range has a row here. A ratio outside the range is a reason "
        "to look, "
        "not a finding of discrimination.");
    set_shares(table);
    builder.table(std::move(table));
}

}  // namespace report::workforce_parts
