// Figures and what stands behind them, I-08, I-14, V-07, V-08 and Q-05: is a claim measured, does a number have its
// source, could a small one name a person? Not whether a figure is right.
// Source: ehiira-specification, section 12.3.
#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

constexpr int kSmallestSafeCount = 5;
constexpr std::size_t kWordsBetween = 2;  // "2 older deaf people": from the number to the group

base::Place at(std::string_view question) { return {std::string(question), {}, {}}; }

bool has_source(const CheckInput& input, std::string_view item) {
    return std::ranges::any_of(rows_of(input, ids::kEvidenceItems),
                               [&](const assessment::Row& row) { return covers(row, item); });
}

bool touches_many(const CheckInput& input) {
    const std::string& scale = answer(input, ids::kScale);
    return !scale.empty() && scale != ids::kScaleSmall && scale != ids::kUnknown;
}

bool looked_at_nothing(const CheckInput& input) {
    const auto& sources = assessment::choices(input.visible.answers, ids::kFirstSources);
    return sources.size() == 1 && sources.front() == ids::kSourceNone;
}

bool is_small_number(std::string_view word) {
    static constexpr std::array<std::string_view, 8> kSmall = {"1",   "2",   "3",     "4",
                                                               "one", "two", "three", "four"};
    return std::ranges::find(kSmall, word) != kSmall.end();
}

// "2 deaf people": the number, the group and what lies between them. Empty if there is none.
std::string small_count_in(std::string_view text, const std::vector<std::string>& groups) {
    const std::vector<std::string> words = base::split(base::normalised(text), ' ');
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (!is_small_number(words[first])) continue;
        const std::size_t end = std::min(words.size(), first + kWordsBetween + 2);
        for (std::size_t next = first + 1; next < end; ++next)
            if (std::ranges::find(groups, words[next]) != groups.end())
                return base::join({words.begin() + static_cast<std::ptrdiff_t>(first),
                                   words.begin() + static_cast<std::ptrdiff_t>(next) + 1},
                                  " ");
    }
    return {};
}

// A cell that holds nothing but a count from 1 to 4; "4 %" is a share and counts nobody.
bool is_small_count(std::string_view cell) {
    const std::string typed = base::trimmed(cell);
    int count = 0;
    const auto [end, problem] = std::from_chars(typed.data(), typed.data() + typed.size(), count);
    return problem == std::errc() && end == typed.data() + typed.size() && count > 0 &&
           count < kSmallestSafeCount;
}

void small_cells(const CheckInput& input, std::string_view table,
                 const std::vector<std::string_view>& columns, Findings& found) {
    const auto& rows = rows_of(input, table);
    for (std::size_t index = 0; index < rows.size(); ++index)
        for (const std::string_view column : columns) {
            const std::string& cell = assessment::text(rows[index], column);
            if (!is_small_count(cell)) continue;
            found.push_back(finding(input, "V-08.table", Severity::Major,
                                    {std::string(table), rows[index].id, std::string(column)},
                                    {{"name", name_of(input, table)},
                                     {"row", row_name(input, table, index)},
                                     {"quote", quoted(cell)}},
                                    cell));
        }
}

}  // namespace

// m: a negative effect on a hundred people or more, without a number or a word of scale.
// Source: bracking-2013.
Findings i_08_harm_without_scale(const CheckInput& input) {
    Findings found;
    if (!touches_many(input)) return found;
    const Cues scale = cues_of(input, "I-08");
    for (const form::Item* item : negative_items(input)) {
        const std::string question = ids::imp(item->id, ids::kNegativeText);
        const std::string& text = answer(input, question);
        if (base::is_empty_like(text) || has_digit(text) || !phrase_in(text, scale.words).empty()) continue;
        found.push_back(finding(input, "I-08", Severity::Minor, at(question), {{"name", item->label}}, text));
    }
    return found;
}

// m: a benefit is claimed, and nothing was read about these people. Where V-03 says so already, it is not repeated.
Findings i_14_benefit_without_evidence(const CheckInput& input) {
    const bool stage2 = is_shown(input, ids::kEvidenceItems);
    Findings found;
    if (!stage2 && !looked_at_nothing(input)) return found;
    for (const form::Item& item : input.book.form.items) {
        if (impact_of(input, item) != ids::kPositive || has_source(input, item.id)) continue;
        if (stage2 && item.characteristic && !has_gap_row(input.visible, item.id)) continue;  // V-03
        found.push_back(finding(input, stage2 ? "I-14" : "I-14.stage1", Severity::Minor,
                                at(impact_question(input, item)), {{"name", item.label}},
                                std::string(ids::kPositive)));
    }
    return found;
}

// M: the evidence about somebody holds numbers, and no source is linked to them.
Findings v_07_numbers_without_source(const CheckInput& input) {
    Findings found;
    for (const form::Item& item : input.book.form.items) {
        const std::string question = ids::imp(item.id, ids::kEvidence);
        const std::string& text = answer(input, question);
        if (!is_shown(input, question) || !has_digit(text) || has_source(input, item.id)) continue;
        found.push_back(finding(input, "V-07", Severity::Major, at(question), {{"name", item.label}}, text));
    }
    return found;
}

// M: a count from 1 to 4 beside a small group, in prose or in a table that counts staff.
// Source: uk-gdpr.
Findings v_08_small_counts(const CheckInput& input) {
    const std::vector<std::string> groups = cues_of(input, "V-08").words;
    Findings found;
    for (const Prose& prose : all_prose(input)) {
        const std::string count = small_count_in(prose.text, groups);
        if (!count.empty())
            found.push_back(
                finding(input, "V-08", Severity::Major, prose.place,
                        {{"name", name_of(input, prose.place.question)}, {"quote", quoted(count)}}, count));
    }
    small_cells(input, ids::kWorkforceProfile, {"affected", "organisation"}, found);
    small_cells(input, ids::kWorkforceResult, {"before", "after"}, found);
    return found;
}

// m: the measure of the gap names no number, rate or source of data.
// Source: nhse-health-inequalities-duties.
Findings q_05_measure_without_number(const CheckInput& input) {
    const std::string& text = answer(input, ids::kCoreMeasure);
    if (base::is_empty_like(text) || has_digit(text) ||
        !phrase_in(text, cues_of(input, "Q-05").words).empty())
        return {};
    return {finding(input, "Q-05", Severity::Minor, at(ids::kCoreMeasure), {{"quote", quoted(text)}}, text)};
}

}  // namespace rules::checks
