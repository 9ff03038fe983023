// The Equality Delivery System 2022: eleven outcomes in three domains, each scored 0 to 3, and the overall rating.
// Data in assets/workforce/eds-2022.json. Its page comes later.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"

namespace workforce {

struct EdsDomain {
    std::string id, title;
    std::vector<std::string> outcomes;  // "1A"
    bool operator==(const EdsDomain&) const = default;
};

struct EdsBand {
    std::string label;  // "Achieving"
    int least = 0, most = 0;
    bool operator==(const EdsBand&) const = default;
};

struct Eds {
    std::string version, certainty;
    std::vector<std::string> scores;  // the words of 0, 1, 2, 3
    std::vector<EdsDomain> domains;
    std::vector<EdsBand> bands;  // ascending, covering every total once
    bool operator==(const Eds&) const = default;
};

// Refuses bands with a gap or an overlap, and an outcome that is listed twice.
[[nodiscard]] base::Result<Eds> load_eds(std::string_view file, std::string_view text);

using EdsScores = std::map<std::string, int, std::less<>>;  // outcome → score

struct EdsRating {
    std::vector<std::string> missing;                 // outcomes without a score; then there is no total
    std::optional<int> total;                         // 0 … 33
    std::string band;                                 // its label
    std::map<std::string, int, std::less<>> domains;  // sums of the domains that are complete
    bool operator==(const EdsRating&) const = default;
};

// Errors: UnknownId for an outcome that does not exist, OutOfRange for a score that is not one of the words.
// Source: eds-2022, scoring; workforce-specification, section 10.
[[nodiscard]] base::Result<EdsRating> rate(const Eds& eds, const EdsScores& scores);

}  // namespace workforce
