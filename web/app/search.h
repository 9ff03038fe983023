// Search over the questions of this assessment and the answers given. Plain words, all of which must be found.
#pragma once

#include <string>
#include <vector>

#include "core/assessment/assessment.h"
#include "core/assessment/visible.h"
#include "core/rules/rule_book.h"

namespace app {

struct SearchHit {
    std::string question = {};  // id
    std::string label = {};
    std::string snippet = {};  // the answer in the words of the form, shortened; empty if not answered
    std::string page = {};     // page id; empty if no page asks it
    bool in_answer = false;
    bool operator==(const SearchHit&) const = default;
};

inline constexpr std::size_t kMostHits = 50;

// Shown questions only, in the order of the form, at most kMostHits. Nothing for blank words.
[[nodiscard]] std::vector<SearchHit> search(const rules::RuleBook& book, const assessment::Visible& visible,
                                            const std::string& words);

}  // namespace app
