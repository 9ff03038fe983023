// The risk matrix as data: size, axes, bands, words, required action, and an escalation threshold that is
// separate from the band edges. Not for drawing it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/answers.h"
#include "core/base/errors.h"

namespace rules {

struct Level {
    int value = 1;            // 1 … size
    std::string word;         // "Moderate"
    std::string description;  // what it means for people and for the duty
    bool operator==(const Level&) const = default;
};

struct Band {
    std::string id;        // "high"
    std::string label;     // "High"
    int min = 0, max = 0;  // inclusive; products between bands' edges that cannot occur belong to none
    std::string colour, text_colour;  // "#rrggbb"; never the only carrier of meaning
    std::string required_action;
    bool escalate = false;
    bool operator==(const Band&) const = default;
};

struct BandSet {
    std::string id, version, owner, title;
    std::string certainty;  // tag of section 0: how sure it is that the team uses these bands
    int size = 5;           // 4 or 5
    std::string consequence_title, likelihood_title;
    std::vector<Level> consequence, likelihood;
    std::vector<Band> bands;  // ascending, covering every product once
    int escalate_at = 9;      // score from which the organisation's risk process is told
    std::vector<std::string> sources;
    bool operator==(const BandSet&) const = default;
};

// Refuses sets whose bands overlap, leave a possible product out, or miss a level.
[[nodiscard]] base::Result<std::vector<BandSet>> load_band_sets(std::string_view file, std::string_view text);

struct Score {
    int value = 0;     // consequence x likelihood
    std::string band;  // band id
    bool operator==(const Score&) const = default;
};

// Nothing if either level is outside 1 … size.
[[nodiscard]] std::optional<Score> score(const BandSet& set, int consequence, int likelihood);
[[nodiscard]] bool is_possible_score(const BandSet& set, int value);
[[nodiscard]] const Band* find_band(const BandSet& set, std::string_view id);
[[nodiscard]] bool must_escalate(const BandSet& set, const Score& score);

// One row of the risk register, scored. Levels are 0 while unanswered.
struct ScoredRisk {
    std::string row;   // row id
    std::string text;  // the risk in the author's words
    int consequence = 0, likelihood = 0, after_consequence = 0, after_likelihood = 0;
    std::optional<Score> before, after;  // before and after action (inherent, residual)
    bool operator==(const ScoredRisk&) const = default;
};

// The visible risk register: `risk.rows` once Stage 2 has started, otherwise `risk1.rows`.
[[nodiscard]] std::vector<ScoredRisk> scored_risks(const BandSet& set, const assessment::Answers& visible);
// The maximum, never the average; nothing while no risk is scored. After: a risk without an after score counts as before.
[[nodiscard]] std::optional<Score> overall_before(const std::vector<ScoredRisk>& risks);
[[nodiscard]] std::optional<Score> overall_after(const std::vector<ScoredRisk>& risks);

}  // namespace rules
