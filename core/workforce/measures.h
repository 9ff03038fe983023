// All nine WRES indicators and all ten WDES metrics: one function and one row in the list of measures.cpp for each.
// Working values only: what may be published is decided by core/disclosure.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/workforce/counts.h"
#include "core/workforce/reference.h"
#include "core/workforce/result.h"

namespace workforce {

struct Job {
    const Counts& counts;
    const Reference& reference;
};

struct Measure {
    Standard standard{};
    std::string_view indicator;  // "4a"
    Direction direction{};       // fixed: never exchanged between years or reports
    Unit unit{};                 // of its main figure
    void (*compute)(const Measure&, const Job&, Results&);
};

// In the order of the standards, WRES first.
[[nodiscard]] std::span<const Measure> all_measures();
// "WRES-2", as in wording.json and breaks.json.
[[nodiscard]] std::string id_of(const Measure& measure);

// Every result of every measure, in order. A measure without any counts gives one result that says so. Counts are
// expected within their bounds (counts.h); larger ones give results that are not calculable.
[[nodiscard]] Results compute(const Counts& counts, const Reference& reference);

// One year and its results, for setting years beside each other.
struct Year {
    Counts counts;
    Method method;
    Results results;
};

// `now`'s results, each with the figure of `before` beside it and the change, or the reason why the two are not
// comparable.
// Source: workforce-specification, sections 1.3, 2.1 and 9.
[[nodiscard]] Results beside(const Year& now, const Year& before, const Reference& reference);

struct SeriesPoint {
    std::string year;     // of the survey or the snapshot, as the measure goes
    int report_year = 0;  // of the report, as national figures are named: that of the snapshot
    Status status = Status::NotCollected;
    std::optional<statistics::Fraction> value;
    std::string shown;
    std::string break_reason;  // why no line may be drawn from the point before; empty where it may
    bool operator==(const SeriesPoint&) const = default;
};
// One figure over the years, which come oldest first. A year without it is a point without a value: no gap is filled.
[[nodiscard]] std::vector<SeriesPoint> series(std::span<const Year> years, const Reference& reference,
                                              Standard standard, std::string_view indicator,
                                              std::string_view part = {});

}  // namespace workforce
