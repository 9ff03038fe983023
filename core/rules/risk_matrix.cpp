// Scores and the overall score of a register. Not for reading band sets (see band_set_loader.cpp), and not for
// saying what is wrong with a register (see checks_risk.cpp).
#include "core/rules/risk_matrix.h"

#include <algorithm>
#include <charconv>

#include "core/rules/question_ids.h"

namespace rules {
namespace {

bool is_level(const BandSet& set, int level) { return level >= 1 && level <= set.size; }

// 0 while unanswered or not a whole number; a level outside the scale is kept, so that R-01 can name it.
int level_in(const assessment::Row& row, std::string_view column) {
    const std::string& typed = assessment::text(row, column);
    int level = 0;
    const auto [end, problem] = std::from_chars(typed.data(), typed.data() + typed.size(), level);
    const bool whole = problem == std::errc() && end == typed.data() + typed.size();
    return whole ? level : 0;
}

ScoredRisk scored_risk(const BandSet& set, const assessment::Row& row) {
    ScoredRisk risk;
    risk.row = row.id;
    risk.text = assessment::text(row, ids::kRiskText);
    risk.consequence = level_in(row, ids::kConsequence);
    risk.likelihood = level_in(row, ids::kLikelihood);
    risk.after_consequence = level_in(row, ids::kAfterConsequence);
    risk.after_likelihood = level_in(row, ids::kAfterLikelihood);
    risk.before = score(set, risk.consequence, risk.likelihood);
    risk.after = score(set, risk.after_consequence, risk.after_likelihood);
    return risk;
}

// Keeps the higher of the two; the first of two equal ones.
void raise(std::optional<Score>& highest, const std::optional<Score>& candidate) {
    if (candidate && (!highest || candidate->value > highest->value)) highest = candidate;
}

}  // namespace

std::optional<Score> score(const BandSet& set, int consequence, int likelihood) {
    if (!is_level(set, consequence) || !is_level(set, likelihood)) return std::nullopt;
    const int value = consequence * likelihood;
    for (const Band& band : set.bands)
        if (value >= band.min && value <= band.max) return Score{value, band.id};
    return std::nullopt;  // cannot happen for a set that was loaded: every product lies in one band
}

bool is_possible_score(const BandSet& set, int value) {
    for (int consequence = 1; consequence <= set.size; ++consequence)
        for (int likelihood = 1; likelihood <= set.size; ++likelihood)
            if (consequence * likelihood == value) return true;
    return false;
}

const Band* find_band(const BandSet& set, std::string_view id) {
    const auto found = std::ranges::find(set.bands, id, &Band::id);
    return found == set.bands.end() ? nullptr : &*found;
}

// The threshold is a setting of its own: some organisations escalate in the middle of a colour.
// Source: ehiira-specification, section 7.2.
bool must_escalate(const BandSet& set, const Score& score) {
    const Band* band = find_band(set, score.band);
    return score.value >= set.escalate_at || (band != nullptr && band->escalate);
}

std::vector<ScoredRisk> scored_risks(const BandSet& set, const assessment::Answers& visible) {
    const std::vector<assessment::Row>& stage2 = assessment::rows(visible, ids::kRisks);
    const std::vector<assessment::Row>& register_rows =
        stage2.empty() ? assessment::rows(visible, ids::kStage1Risks) : stage2;
    std::vector<ScoredRisk> risks;
    for (const assessment::Row& row : register_rows) risks.push_back(scored_risk(set, row));
    return risks;
}

// Source: ehiira-specification, section 7.4, "the maximum of its rows, never the average".
std::optional<Score> overall_before(const std::vector<ScoredRisk>& risks) {
    std::optional<Score> highest;
    for (const ScoredRisk& risk : risks) raise(highest, risk.before);
    return highest;
}

std::optional<Score> overall_after(const std::vector<ScoredRisk>& risks) {
    std::optional<Score> highest;
    for (const ScoredRisk& risk : risks) raise(highest, risk.after ? risk.after : risk.before);
    return highest;
}

}  // namespace rules
