// Survey figures: shown where neither those who said yes nor those who did not are few, so that a percentage gives
// back no small number. Answers are of respondents, who are tied to no other count of the return.
// Source: workforce-specification, sections 6.1 (survey results need about ten answers) and 6.2, steps 5 and 7.
#include <algorithm>
#include <array>

#include "core/disclosure/decisions.h"

namespace disclosure {
namespace {

using workforce::Result;
using workforce::Side;
using workforce::Standard;

// The least and the most people that the figure can stand for, taken one wider than the rounding needs. Products stay
// small: a base is at most kLargestEntry.
Range yes_of(const Result& result, std::int64_t base) {
    if (result.numerator->events) {
        const std::int64_t yes = result.numerator->events->numerator();
        return {yes, yes};
    }
    std::int64_t units = 200;  // halves of the last printed digit of a percentage
    for (int i = 0; i < result.decimals; ++i) units *= 10;
    const std::int64_t slack = base / units + 1;
    const std::int64_t yes = base * result.value->numerator() / result.value->denominator();
    return {yes - slack, yes + slack + 1};
}

bool is_share_safe(const Result& result, std::int64_t threshold) {
    if (!result.value || !result.numerator || !result.numerator->base) return false;
    const std::int64_t base = *result.numerator->base;
    const Range yes = yes_of(result, base);
    return yes.low >= threshold && base - yes.high >= threshold;
}

// The result of the same measure for one group: "patients.gap" → "patients.disabled".
const Result* of_group(const Result& gap, Side side, const Task& task) {
    const std::string place = gap.part.substr(0, gap.part.size() - std::string_view("gap").size());
    return workforce::find_result(task.results, gap.standard, gap.indicator,
                                  place + std::string(workforce::key(gap.standard, side)));
}

// Who answered the engagement questions is not entered: as few as answered any other question put to everybody.
bool has_enough_respondents(Side side, const Task& task) {
    std::optional<std::int64_t> least;
    const std::string group(workforce::key(Standard::Wdes, side));
    constexpr std::array<std::array<std::string_view, 2>, 5> asked = {
        {{"4a", "patients."}, {"4a", "managers."}, {"4a", "colleagues."}, {"5", ""}, {"7", ""}}};
    for (const auto& [indicator, place] : asked) {
        const Result* result =
            workforce::find_result(task.results, Standard::Wdes, indicator, std::string(place) + group);
        if (result == nullptr || !result->numerator || !result->numerator->base) continue;
        least = std::min(least.value_or(*result->numerator->base), *result->numerator->base);
    }
    return least && *least >= task.policy.threshold;
}

bool is_score_safe(const Result& result, const Task& task) {
    if (result.part == "gap") {
        const Result* focus = of_group(result, Side::Focus, task);
        const Result* comparison = of_group(result, Side::Comparison, task);
        return focus != nullptr && comparison != nullptr && is_score_safe(*focus, task) &&
               is_score_safe(*comparison, task);
    }
    // Everybody in a group gave the same answers: the score tells those of each.
    const bool is_end = !result.value || *result.value <= statistics::Fraction() ||
                        *result.value >= statistics::Fraction::whole(10);
    if (is_end) return false;
    for (const Side side : {Side::Comparison, Side::Focus}) {
        const bool is_asked =
            result.part == "organisation" || result.part == workforce::key(Standard::Wdes, side);
        if (is_asked && !has_enough_respondents(side, task)) return false;
    }
    return true;
}

bool is_gap_safe(const Result& gap, const Task& task) {
    const auto is_safe = [&](Side side) {
        const Result* share = of_group(gap, side, task);
        return share != nullptr && is_share_safe(*share, task.policy.threshold);
    };
    return is_safe(Side::Comparison) && is_safe(Side::Focus);
}

}  // namespace

std::string_view why_no_survey_figure(const Result& result, const Task& task) {
    if (result.unit == workforce::Unit::Text) return {};
    bool is_safe = false;
    if (result.unit == workforce::Unit::Score)
        is_safe = is_score_safe(result, task);
    else if (result.part.ends_with("gap"))
        is_safe = is_gap_safe(result, task);
    else
        is_safe = is_share_safe(result, task.policy.threshold);
    return is_safe ? std::string_view() : why::kRespondents;
}

}  // namespace disclosure
