// Disparity ratios from exact sums of bands: lower_to_middle times middle_to_upper is lower_to_upper, exactly.
#include "core/workforce/disparity.h"

#include <algorithm>
#include <array>

#include "core/workforce/make_result.h"

namespace workforce {
namespace {

struct Step {
    std::string_view part, lower_key, upper_key, bottom, higher;
};

constexpr std::array kSteps = {
    Step{"lower_to_middle", keys::kLower, keys::kMiddle, "lower", "middle"},
    Step{"middle_to_upper", keys::kMiddle, keys::kUpper, "middle", "upper"},
    Step{"lower_to_upper", keys::kLower, keys::kUpper, "lower", "upper"},
};

// The sum over those bands; a band that is not entered has nobody in it.
ByGroup tier(const Job& job, const Rows& rows, std::string_view key) {
    ByGroup sum{0, 0, 0};
    for (const std::string& id : workforce::rows(job.reference.method, key))
        if (const auto found = rows.find(id); found != rows.end()) sum = sum + found->second;
    return sum;
}

bool has_clusters(const Bands& bands, const Rows& rows) {
    return std::ranges::any_of(rows,
                               [&](const auto& row) { return find_cluster(bands, row.first) != nullptr; });
}

Counted counted(Standard standard, Side side, const ByGroup& low, const ByGroup& high) {
    return {std::string(key(standard, side)), statistics::Fraction::whole(*high.of(side).number),
            low.of(side).number};
}

void set_ratio(Result& result, const Job& job, Section section, const Step& step, const ByGroup& low,
               const ByGroup& high) {
    result.numerator = counted(Standard::Wres, Side::Comparison, low, high);
    result.denominator = counted(Standard::Wres, Side::Focus, low, high);
    for (const ByGroup* each : {&low, &high})
        for (const Side side : {Side::Comparison, Side::Focus})
            if (*each->of(side).number == 0)
                return set_not_calculable(result, job, "row_empty", "ratio.none");
    const auto ratio = statistics::Fraction::make(*high.comparison.number * *low.focus.number,
                                                  *low.comparison.number * *high.focus.number);
    if (!ratio) return set_not_calculable(result, job, "too_large", "ratio.none");
    set_value(result, *ratio);
    const bool equal = result.shown == statistics::rounded(statistics::Fraction::whole(1), result.decimals);
    add_sentence(result, sentence(job, equal ? "disparity.equal" : "disparity",
                                  {{"upper", std::string(name(Standard::Wres, Side::Comparison))},
                                   {"lower", std::string(name(Standard::Wres, Side::Focus))},
                                   {"section", std::string(words_of(section))},
                                   {"higher", std::string(step.higher)},
                                   {"bottom", std::string(step.bottom)},
                                   {"value", result.shown}}));
}

Result disparity_result(const Measure& measure, const Job& job, Section section, const Rows& rows,
                        const Step& step) {
    const std::string part = "disparity." + std::string(key(section)) + "." + std::string(step.part);
    Result result = begin_result(measure, job, part);
    result.direction = word(measure.standard, Direction::ComparisonOverFocus);
    set_unit(result, Unit::Ratio, job.reference.method);
    for (const std::string_view key : {keys::kLower, keys::kMiddle, keys::kUpper})
        if (key == step.lower_key || key == step.upper_key)
            result.parameters[std::string(key)] = parameter(job.reference.method, key).value;
    const ByGroup low = tier(job, rows, step.lower_key);
    const ByGroup high = tier(job, rows, step.upper_key);
    result.unknown_share = unknown_share(low + high);
    Needed needed;
    for (const Side side : {Side::Comparison, Side::Focus}) {
        needed.add(low.of(side), std::string(step.bottom) + " bands", name(measure.standard, side));
        needed.add(high.of(side), std::string(step.higher) + " bands", name(measure.standard, side));
    }
    if (!needed.settle(result, job)) return result;
    if (has_clusters(job.reference.bands, rows))
        set_not_calculable(result, job, "needs_bands", "ratio.none");
    else
        set_ratio(result, job, section, step, low, high);
    return result;
}

}  // namespace

std::string_view words_of(Section section) {
    switch (section) {
        case Section::NonClinical:
            return "non-clinical";
        case Section::Clinical:
            return "clinical";
        case Section::Medical:
            return "medical and dental";
    }
    return {};
}

void add_disparity(const Measure& measure, const Job& job, Results& results) {
    for (const auto& [section, rows] : job.counts.wres.staff) {
        if (section == Section::Medical || rows.empty()) continue;
        for (const Step& step : kSteps)
            results.push_back(disparity_result(measure, job, section, rows, step));
    }
}

}  // namespace workforce
