// National figures that may stand beside an organisation's own, each with its source and how it was come by. They are
// those of NHS trusts, not of commissioning support units. Data in assets/workforce/benchmarks.json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/statistics/fraction.h"
#include "core/workforce/groups.h"

namespace workforce {

struct Benchmark {
    std::string id;
    Standard standard{};
    std::string indicator;  // "2"
    std::string measure;    // in words
    int year = 0;           // of the report
    std::string geography;  // "England, NHS trusts"
    std::string group;      // "BME", "White/BME", "trusts"
    statistics::Decimal value;
    std::string unit;  // "percent", "ratio"
    std::string source_address;
    std::string status;  // "sourced-primary", "sourced-secondary"
    bool may_be_shown = false;
    std::string note;
    std::string attribution;
    bool operator==(const Benchmark&) const = default;
};

struct Benchmarks {
    std::string version, title;
    std::vector<std::string> rules;  // how they may be shown
    std::vector<Benchmark> records;
    bool operator==(const Benchmarks&) const = default;
};

// Refuses a record without a source, and an id used twice.
[[nodiscard]] base::Result<Benchmarks> load_benchmarks(std::string_view file, std::string_view text);
// Those of a measure that may be shown, oldest first; of that geography only, unless it is empty. Gaps are gaps:
// nothing is ever interpolated.
[[nodiscard]] std::vector<Benchmark> shown(const Benchmarks& all, Standard standard,
                                           std::string_view indicator, std::string_view geography = {});

// The figures of NHS trusts in England that can stand beside this result of ours, oldest first. Others are of another
// kind, such as the share of trusts that were outside the range, and stand beside none.
[[nodiscard]] std::vector<Benchmark> national(const Benchmarks& all, Standard standard,
                                              std::string_view indicator, std::string_view part);

}  // namespace workforce
