// What the checks have in common: making a finding from its sentence, and reading the assessment in the terms of
// the rules (is this effect negative, is there an action for it). Not a check itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/rules/checks.h"
#include "core/rules/effects.h"
#include "core/rules/wording.h"

namespace rules {

using Findings = std::vector<base::Finding>;
using base::Severity;

// A finding with the sentences of assets/rules/checks.json under `text`, "C-01" or "C-01.date"; `trigger` as the
// user typed it, empty when nothing is there to quote. The fills of the sentence serve why and cure too.
[[nodiscard]] base::Finding finding(const CheckInput& input, std::string_view text, Severity severity,
                                    base::Place place, const Fills& fills, const std::string& trigger = {});
[[nodiscard]] const RuleText& check_text(const CheckInput& input, std::string_view text);

// Answers.
[[nodiscard]] const std::string& answer(const CheckInput& input, std::string_view question);
// “Name of the question” as findings speak of it.
[[nodiscard]] std::string name_of(const CheckInput& input, std::string_view question);
// Nothing in it, or only a word such as "N/A", and no "not known yet" standing in.
[[nodiscard]] bool is_missing(const CheckInput& input, std::string_view question);
[[nodiscard]] bool has_to_do(const CheckInput& input, std::string_view question);
[[nodiscard]] bool is_shown(const CheckInput& input, std::string_view question);
[[nodiscard]] const std::vector<assessment::Row>& rows_of(const CheckInput& input, std::string_view question);
// The multiple choice holds one of these.
[[nodiscard]] bool has_any(const std::vector<std::string>& chosen, const std::vector<std::string>& wanted);
// "risk 2": what the form calls a row of this table, and its place, counted from 1.
[[nodiscard]] std::string row_name(const CheckInput& input, std::string_view question, std::size_t index);
// The label of a row of a fixed table, such as “Necessary”.
[[nodiscard]] std::string first_column_words(const form::Question& question, std::string_view row);
// The text contains one of the phrases; both normalised first. Empty if none.
[[nodiscard]] std::string phrase_in(std::string_view text, const std::vector<std::string>& phrases);

// The values of a check's text: words that set it off, and words, written "!paper", that keep it silent.
struct Cues {
    std::vector<std::string> words, silencers;
};
[[nodiscard]] Cues cues_of(const CheckInput& input, std::string_view text);
// The first word or phrase that sets it off, unless one that silences it stands there too. Empty if none.
[[nodiscard]] std::string cue_in(std::string_view text, const Cues& cues);
[[nodiscard]] bool has_digit(std::string_view text);

// As in effects.h, for the assessment that is checked.
[[nodiscard]] std::string impact_question(const CheckInput& input, const form::Item& item);
[[nodiscard]] std::string impact_of(const CheckInput& input, const form::Item& item);
// Items whose effect is negative or both, in the order of the form.
[[nodiscard]] std::vector<const form::Item*> negative_items(const CheckInput& input);

// Every piece of prose of the visible answers, cells included.
struct Prose {
    base::Place place;
    std::string_view text;
};
[[nodiscard]] std::vector<Prose> all_prose(const CheckInput& input);
// What is written in the questions about one characteristic or group.
[[nodiscard]] std::vector<Prose> prose_about(const CheckInput& input, std::string_view item);

}  // namespace rules
