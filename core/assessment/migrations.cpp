// The table of migrations. A step once released is never changed; tests/saved_files keeps a file of each
// number.
#include "core/assessment/migrations.h"

namespace assessment {

// Number 1 is the first, so there is nothing to carry over yet.
std::span<const Migration> migrations() { return {}; }

std::vector<std::string> migrate(json::Object& content, int from, std::span<const Migration> steps) {
    std::vector<std::string> sentences;
    for (const Migration& step : steps) {
        if (step.from < from) continue;
        step.apply(content);
        sentences.emplace_back(step.sentence);
    }
    return sentences;
}

}  // namespace assessment
