// The words of results in files, each in one place.
#include "core/workforce/result.h"

#include <algorithm>

namespace workforce {

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

}  // namespace workforce
