// Risk, R-01 to R-12: do the scores hold together, and is somebody told? Not the scoring (see risk_matrix.h).
// R-04 is no block: a lower score after action needs an action or a control, and otherwise an explanation.
// R-11 (an extreme risk left with "no major change") is O-01's, as must fix.
// Source: ehiira-specification, section 12.3, "Risk"; decisions, 13.
#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/rules/check_list.h"
#include "core/rules/question_ids.h"

namespace rules::checks {
namespace {

constexpr std::size_t kHabitRows = 4;
constexpr std::size_t kWordsOfAnEvent = 6;  // "Older people miss care, so …"
constexpr int kMinorConsequence = 2;

struct RiskRow {
    const assessment::Row* row = nullptr;
    ScoredRisk scored;
    std::string name;  // "risk 2"
};

std::vector<RiskRow> risks_of(const CheckInput& input, std::string_view question) {
    const auto& rows = rows_of(input, question);
    const assessment::Answers only = {{std::string(ids::kRisks), assessment::Rows{rows}}};
    const auto scored = scored_risks(input.book.bands, only);
    std::vector<RiskRow> risks;
    for (std::size_t index = 0; index < rows.size(); ++index)
        risks.push_back({&rows[index], scored[index], row_name(input, question, index)});
    return risks;
}

std::vector<std::string_view> shown_registers(const CheckInput& input) {
    std::vector<std::string_view> registers;
    for (const ids::Id question : {ids::kStage1Risks, ids::kRisks})
        if (is_shown(input, question)) registers.push_back(question);
    return registers;
}

std::string words_of(const CheckInput& input, const Score& score) {
    const Band* band = find_band(input.book.bands, score.band);
    return std::to_string(score.value) + (band == nullptr ? std::string() : ", " + band->label);
}

base::Place cell(std::string_view question, const RiskRow& risk, std::string_view column) {
    return {std::string(question), risk.row->id, std::string(column)};
}

// Stored cells are not part of the form, so they are read from the assessment as it was saved.
std::string stored(const CheckInput& input, std::string_view question, std::string_view row,
                   std::string_view column) {
    for (const assessment::Row& candidate : assessment::rows(input.assessment.answers, question))
        if (candidate.id == row) return base::trimmed(assessment::text(candidate, column));
    return {};
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

struct StoredPair {
    std::string_view score_column, band_column, level_column;
    std::optional<Score> right;
};

std::vector<StoredPair> stored_pairs(const RiskRow& risk) {
    return {{ids::kStoredScore, ids::kStoredBand, ids::kConsequence, risk.scored.before},
            {ids::kStoredAfterScore, ids::kStoredAfterBand, ids::kAfterConsequence, risk.scored.after}};
}

void check_levels(const CheckInput& input, std::string_view question, const RiskRow& risk, Findings& found) {
    for (const ids::Id column :
         {ids::kConsequence, ids::kLikelihood, ids::kAfterConsequence, ids::kAfterLikelihood}) {
        const std::string typed = base::trimmed(assessment::text(*risk.row, column));
        if (typed.empty()) continue;  // C-01's, where it is required
        const auto level = number(typed);
        if (level && *level >= 1 && *level <= input.book.bands.size) continue;
        found.push_back(finding(
            input, "R-01.level", Severity::Blocker, cell(question, risk, column),
            {{"row", risk.name}, {"quote", quoted(typed)}, {"size", std::to_string(input.book.bands.size)}},
            typed));
    }
}

void check_stored_scores(const CheckInput& input, std::string_view question, const RiskRow& risk,
                         Findings& found) {
    for (const StoredPair& pair : stored_pairs(risk)) {
        const std::string typed = stored(input, question, risk.row->id, pair.score_column);
        const auto value = number(typed);
        const bool matches = pair.right && value && *value == pair.right->value;
        const bool possible = value && is_possible_score(input.book.bands, *value);
        if (typed.empty() || matches || (!pair.right && possible)) continue;
        const std::string right = pair.right ? words_of(input, *pair.right) : std::string("not scored yet");
        found.push_back(finding(input, "R-01", Severity::Blocker, cell(question, risk, pair.level_column),
                                {{"row", risk.name}, {"quote", quoted(typed)}, {"right", right}}, typed));
    }
}

void check_stored_bands(const CheckInput& input, std::string_view question, const RiskRow& risk,
                        Findings& found) {
    for (const StoredPair& pair : stored_pairs(risk)) {
        const std::string typed = stored(input, question, risk.row->id, pair.band_column);
        if (typed.empty() || !pair.right || typed == pair.right->band) continue;
        found.push_back(finding(
            input, "R-02", Severity::Blocker, cell(question, risk, pair.level_column),
            {{"row", risk.name}, {"quote", quoted(typed)}, {"right", words_of(input, *pair.right)}}, typed));
    }
}

bool has_control_or_action(const CheckInput& input, const assessment::Row& row) {
    return has_action(input.visible, row) || !base::is_empty_like(assessment::text(row, ids::kControls));
}

// The highest score a band holds, or the lowest, with another band beyond it.
bool at_edge(const BandSet& bands, const Score& score) {
    for (std::size_t index = 0; index < bands.bands.size(); ++index) {
        const Band& band = bands.bands[index];
        if (band.id != score.band) continue;
        return (score.value == band.min && index > 0) ||
               (score.value == band.max && index + 1 < bands.bands.size());
    }
    return false;
}

}  // namespace

// B: a level outside the scale, or a stored score that is not consequence times likelihood.
Findings r_01_stored_score(const CheckInput& input) {
    Findings found;
    for (const std::string_view question : shown_registers(input))
        for (const RiskRow& risk : risks_of(input, question)) {
            check_levels(input, question, risk, found);
            check_stored_scores(input, question, risk, found);
        }
    return found;
}

// B: a stored band that is not the band of its score.
Findings r_02_stored_band(const CheckInput& input) {
    Findings found;
    for (const std::string_view question : shown_registers(input))
        for (const RiskRow& risk : risks_of(input, question))
            check_stored_bands(input, question, risk, found);
    return found;
}

// B: the risk is higher after action than before.
Findings r_03_worse_after_action(const CheckInput& input) {
    Findings found;
    for (const RiskRow& risk : risks_of(input, ids::kRisks)) {
        const auto& [before, after] = std::pair(risk.scored.before, risk.scored.after);
        if (!before || !after || after->value <= before->value) continue;
        found.push_back(finding(
            input, "R-03", Severity::Blocker, cell(ids::kRisks, risk, ids::kAfterConsequence),
            {{"row", risk.name}, {"before", words_of(input, *before)}, {"after", words_of(input, *after)}},
            std::to_string(after->value)));
    }
    return found;
}

// M: lower after action, with no linked action and no control.
Findings r_04_lower_without_action(const CheckInput& input) {
    Findings found;
    for (const RiskRow& risk : risks_of(input, ids::kRisks)) {
        const auto& [before, after] = std::pair(risk.scored.before, risk.scored.after);
        if (!before || !after || after->value >= before->value || has_control_or_action(input, *risk.row))
            continue;
        found.push_back(finding(
            input, "R-04", Severity::Major, cell(ids::kRisks, risk, ids::kRiskActions),
            {{"row", risk.name}, {"before", words_of(input, *before)}, {"after", words_of(input, *after)}},
            std::to_string(after->value)));
    }
    return found;
}

// M: action lowers the consequence by two levels or more, with no explanation.
Findings r_05_lower_consequence(const CheckInput& input) {
    Findings found;
    for (const RiskRow& risk : risks_of(input, ids::kRisks)) {
        const bool scored = risk.scored.before && risk.scored.after;
        const int lowered = risk.scored.consequence - risk.scored.after_consequence;
        const bool explained = !base::is_empty_like(assessment::text(*risk.row, ids::kReasonAfter));
        if (!scored || lowered < 2 || explained) continue;
        found.push_back(finding(input, "R-05", Severity::Major, cell(ids::kRisks, risk, ids::kReasonAfter),
                                {{"row", risk.name},
                                 {"before", std::to_string(risk.scored.consequence)},
                                 {"after", std::to_string(risk.scored.after_consequence)}},
                                std::to_string(risk.scored.after_consequence)));
    }
    return found;
}

// M: a material effect that remains, and no risk about those people.
Findings r_06_material_not_scored(const CheckInput& input) {
    if (!is_shown(input, ids::kRisks)) return {};
    Findings found;
    for (const form::Item* item : negative_items(input)) {
        const std::string after = ids::imp(item->id, ids::kAfter);
        if (answer(input, after) != ids::kAfterMaterial) continue;
        const auto about = [&](const assessment::Row& row) { return covers(row, item->id); };
        if (std::ranges::any_of(rows_of(input, ids::kRisks), about)) continue;
        found.push_back(finding(input, "R-06", Severity::Major, {std::string(ids::kRisks), {}, {}},
                                {{"name", item->label}},
                                option_label(input.book.form, after, ids::kAfterMaterial)));
    }
    return found;
}

// M: four risks or more, all with the same score.
Findings r_08_scored_by_habit(const CheckInput& input) {
    const auto risks = risks_of(input, ids::kRisks);
    if (risks.size() < kHabitRows || !risks.front().scored.before) return {};
    const Score first = *risks.front().scored.before;
    const auto same = [&](const RiskRow& risk) { return risk.scored.before == first; };
    if (!std::ranges::all_of(risks, same)) return {};
    return {finding(input, "R-08", Severity::Major, {std::string(ids::kRisks), {}, {}},
                    {{"count", std::to_string(risks.size())}, {"score", words_of(input, first)}},
                    std::to_string(first.value))};
}

// B: a score at or above the threshold with no owner, or not told to the organisation's risk process.
// Stage 1's table asks for neither: such a score sends the assessment to Stage 2.
Findings r_09_not_escalated(const CheckInput& input) {
    Findings found;
    for (const RiskRow& risk : risks_of(input, ids::kRisks)) {
        if (!risk.scored.before || !must_escalate(input.book.bands, *risk.scored.before)) continue;
        const Fills fills = {{"row", risk.name},
                             {"score", words_of(input, *risk.scored.before)},
                             {"threshold", std::to_string(input.book.bands.escalate_at)}};
        const std::string score = std::to_string(risk.scored.before->value);
        if (base::is_empty_like(assessment::text(*risk.row, ids::kOwner)))
            found.push_back(finding(input, "R-09.owner", Severity::Blocker,
                                    cell(ids::kRisks, risk, ids::kOwner), fills, score));
        if (assessment::text(*risk.row, ids::kEscalated) != ids::kYes)
            found.push_back(finding(input, "R-09", Severity::Blocker,
                                    cell(ids::kRisks, risk, ids::kEscalated), fills, score));
    }
    return found;
}

// M: the risk speaks of death, serious harm or breaking the law, and its consequence is 2 or less.
Findings r_07_harm_scored_low(const CheckInput& input) {
    const Cues cues = cues_of(input, "R-07");
    Findings found;
    for (const std::string_view question : shown_registers(input))
        for (const RiskRow& risk : risks_of(input, question)) {
            const std::string text = assessment::text(*risk.row, ids::kRiskText) + " " +
                                     assessment::text(*risk.row, ids::kRiskCause);
            const std::string cue = cue_in(text, cues);
            const int level = risk.scored.consequence;
            if (cue.empty() || level < 1 || level > kMinorConsequence) continue;
            found.push_back(
                finding(input, "R-07", Severity::Major, cell(question, risk, ids::kConsequence),
                        {{"row", risk.name}, {"quote", quoted(cue)}, {"level", std::to_string(level)}}, cue));
        }
    return found;
}

// m: the risk names people or a subject and not what may happen to them.
Findings r_10_no_event(const CheckInput& input) {
    Findings found;
    for (const std::string_view question : shown_registers(input))
        for (const RiskRow& risk : risks_of(input, question)) {
            const std::string& text = assessment::text(*risk.row, ids::kRiskText);
            if (base::is_empty_like(text) || base::count_words(text) >= kWordsOfAnEvent) continue;
            found.push_back(finding(input, "R-10", Severity::Minor, cell(question, risk, ids::kRiskText),
                                    {{"row", risk.name}, {"quote", quoted(text)}}, text));
        }
    return found;
}

// i: a score at the edge of its band.
// ASSUMPTION: for the reviewer, who may wish to look at the scoring; an author could do nothing to clear it.
Findings r_12_edge_of_band(const CheckInput& input) {
    Findings found;
    if (input.moment < form::Due::Review) return found;
    for (const RiskRow& risk : risks_of(input, ids::kRisks)) {
        const auto& score = risk.scored.before;
        if (!score || !at_edge(input.book.bands, *score)) continue;
        found.push_back(
            finding(input, "R-12", Severity::Information, cell(ids::kRisks, risk, ids::kConsequence),
                    {{"row", risk.name}, {"score", words_of(input, *score)}}, std::to_string(score->value)));
    }
    return found;
}

}  // namespace rules::checks
