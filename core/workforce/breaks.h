// Breaks of a series: years between which a measure changed its definition, so that no line may be drawn across them.
// Data in assets/workforce/breaks.json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/workforce/counts.h"

namespace workforce {

enum class Clock { Survey, Snapshot };  // which year tells: that of the survey, or that of the staff record

struct Break {
    std::string id;       // "wres-7-2021"
    std::string measure;  // "WRES-7"
    Clock clock = Clock::Snapshot;
    int first_year = 0;  // the first year of the new definition
    std::string reason;
    std::string certainty;
    std::vector<std::string> sources;
    bool operator==(const Break&) const = default;
};

struct Breaks {
    std::string version;
    std::vector<Break> breaks;
    std::string window_reason;  // why years are not comparable where the years of casework differ
    bool operator==(const Breaks&) const = default;
};

[[nodiscard]] base::Result<Breaks> load_breaks(std::string_view file, std::string_view text);
// The break of a measure between two periods, whichever is earlier; nullptr if there is none.
[[nodiscard]] const Break* break_between(const Breaks& breaks, std::string_view measure, const Period& a,
                                         const Period& b);

}  // namespace workforce
