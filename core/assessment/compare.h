// What differs between two sets of answers: for what changed since Stage 1, and between versions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/answers.h"

namespace assessment {

// One changed answer, or one changed cell of a table. A row that came or went is one difference without a
// column; its cells are in `before` or `after` as a table of that one row.
struct Difference {
    std::string question;
    std::string row;     // row id, or empty
    std::string column;  // column id, or empty
    std::optional<Value> before;
    std::optional<Value> after;
    bool operator==(const Difference&) const = default;
};

// By question id, then rows in their order before and then the new ones. Blank and absent are the same. The
// order of rows does not matter; the order of choices does not matter.
[[nodiscard]] std::vector<Difference> differences(const Answers& before, const Answers& after);

// Only the answers whose ids are also in `only`; for Stage 1: the snapshot against those of now.
[[nodiscard]] std::vector<Difference> differences_in(const Answers& only, const Answers& after);

}  // namespace assessment
