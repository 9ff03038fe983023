// Reading the first look at impact.
#include "core/rules/screening.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/rules/question_ids.h"

namespace rules {
namespace {

// The first row that covers the item.
const assessment::Row* shared_row(const assessment::Visible& visible, std::string_view item) {
    for (const assessment::Row& row : assessment::rows(visible.answers, ids::kShared)) {
        const auto& covered = assessment::choices(row, ids::kSharedCovers);
        if (std::ranges::find(covered, item) != covered.end()) return &row;
    }
    return nullptr;
}

}  // namespace

std::string screening_reason(const assessment::Visible& visible, std::string_view item) {
    const std::string& own = assessment::text(visible.answers, ids::scr_reason(item));
    if (!base::is_empty_like(own)) return own;
    const assessment::Row* shared = shared_row(visible, item);
    const bool given =
        shared != nullptr && !base::is_empty_like(assessment::text(*shared, ids::kSharedReason));
    return given ? assessment::text(*shared, ids::kSharedReason) : std::string();
}

bool has_shared_reason(const assessment::Visible& visible, std::string_view item) {
    const assessment::Row* shared = shared_row(visible, item);
    return shared != nullptr && !base::is_empty_like(assessment::text(*shared, ids::kSharedReason));
}

bool covered_by_rest(const assessment::Visible& visible, const form::Item& item) {
    return !item.characteristic && !item.must_answer &&
           assessment::text(visible.answers, ids::kGroupsRest) == ids::kYes;
}

bool nobody_affected(const assessment::Visible& visible) {
    bool asked = false;
    for (const ids::Id who : ids::kWho) {
        if (!visible.shows(who)) continue;
        if (assessment::text(visible.answers, who) != ids::kNo) return false;
        asked = true;
    }
    return asked;
}

}  // namespace rules
