// The words of results in files, each in one place.
#include "core/workforce/result.h"

#include <algorithm>
#include <cmath>

namespace workforce {
namespace {

// Limits are the only figures that are not exact; what is printed of them is rounded on whole numbers.
std::string limit_words(const Result& result, double limit) {
    constexpr double kUnits = 1'000'000;
    const bool hundredfold = result.unit == Unit::Percent || result.unit == Unit::Points;
    const auto units = static_cast<std::int64_t>(std::llround(limit * kUnits));
    const auto value = statistics::Fraction::make(units, 1'000'000).value_or(statistics::Fraction());
    const auto sign = result.unit == Unit::Points ? statistics::Sign::PlusToo : statistics::Sign::OnlyMinus;
    return statistics::rounded(value, result.decimals, hundredfold ? 2 : 0, sign) +
           (result.unit == Unit::Percent ? "%" : "");
}

}  // namespace

const Result* find_result(const Results& results, Standard standard, std::string_view indicator,
                          std::string_view part) {
    const auto found = std::ranges::find_if(results, [&](const Result& result) {
        return result.standard == standard && result.indicator == indicator && result.part == part;
    });
    return found == results.end() ? nullptr : &*found;
}

std::string_view word(Status status) {
    switch (status) {
        case Status::Ok:
            return "ok";
        case Status::NotCalculable:
            return "not_calculable";
        case Status::NotCollected:
            return "not_collected";
        case Status::Withheld:
            return "withheld";
    }
    return {};
}

std::string_view word(Unit unit) {
    switch (unit) {
        case Unit::Ratio:
            return "ratio";
        case Unit::Percent:
            return "percent";
        case Unit::Points:
            return "points";
        case Unit::Score:
            return "score";
        case Unit::Text:
            return "text";
    }
    return {};
}

std::string_view word(IntervalMethod method) {
    switch (method) {
        case IntervalMethod::Koopman:
            return "koopman";
        case IntervalMethod::Newcombe:
            return "newcombe";
        case IntervalMethod::Wilson:
            return "wilson";
    }
    return {};
}

std::string_view word(std::optional<statistics::Range> range) {
    if (!range) return "na";
    switch (*range) {
        case statistics::Range::Below:
            return "below";
        case statistics::Range::Within:
            return "within";
        case statistics::Range::Above:
            return "above";
    }
    return {};
}

std::string interval_words(const Result& result) {
    if (!result.interval) return {};
    constexpr double kEndless = 1'000'000;
    const statistics::Interval& limits = result.interval->limits;
    const std::string low = limit_words(result, std::min(limits.low, kEndless));
    if (!(limits.high < kEndless)) return low + ", without an upper limit";
    return low + " to " + limit_words(result, limits.high);
}

}  // namespace workforce
