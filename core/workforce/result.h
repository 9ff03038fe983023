// One result of one measure, as it goes into tables, reports and the JSON output. A result is one of: a value, not
// calculable (with its reason), not collected, withheld. Never a number that is none, and never an empty cell.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/formats/json/value.h"
#include "core/statistics/relative_likelihood.h"
#include "core/workforce/groups.h"

namespace workforce {

enum class Status {
    Ok,
    NotCalculable,  // the counts are there, but make no figure: `reason` says why
    NotCollected,   // a count that it needs was left blank, or nothing was entered
    Withheld,       // a count that it needs was withheld by whoever gave the figures
};

enum class Unit { Ratio, Percent, Points, Score, Text };

// How many of how many, for one group. Events may be halves (an average of two years) or unknown (a percentage
// taken from a survey report); the base may be unknown too.
struct Counted {
    std::string group;  // "white", as in files
    std::optional<statistics::Fraction> events;
    std::optional<std::int64_t> base;
    bool operator==(const Counted&) const = default;
};

enum class IntervalMethod { Koopman, Newcombe, Wilson };

struct ShownInterval {
    IntervalMethod method{};
    statistics::Interval limits;  // ratios, or fractions of 1 where the value is in per cent or points
    bool operator==(const ShownInterval&) const = default;
};

// The same figure a year before.
struct Earlier {
    Status status = Status::Ok;
    std::optional<statistics::Fraction> value;
    std::string shown, change;  // the change has a sign; both may be empty
    std::string year;           // "2024"
    std::string break_reason;   // why the two are not comparable; then there is no change
    bool operator==(const Earlier&) const = default;
};

// Whether the figure may be published. Disclosure control decides; until it has, nothing may.
struct Publication {
    bool shown = false;
    std::string why = "not_assessed";  // empty where it may be shown
    bool operator==(const Publication&) const = default;
};

struct Result {
    Standard standard{};
    std::string indicator;  // "2", "4a"
    std::string part;       // "voting", "non_clinical.band_4.bme"; empty where a measure is one figure
    std::string label;
    std::string direction;  // "white_over_bme"
    std::optional<Counted> numerator, denominator;
    std::optional<statistics::Fraction> value;  // a fraction of 1 where the unit is per cent or points
    std::string shown;                          // "1.50"; of 9b the answer; empty where there is no value
    Unit unit{};
    int decimals = 0;
    Status status = Status::Ok;
    std::string reason;                      // a word of wording.json, empty where the status is Ok
    std::optional<statistics::Range> range;  // ratios of likelihoods only
    std::optional<ShownInterval> interval;   // 95 %
    std::optional<double> p;                 // Fisher, two-sided
    bool fragile = false;                    // one case more or less would change the verdict
    std::optional<statistics::Fraction> unknown_share;  // of the base; nothing where unknown was not entered
    std::vector<std::string> cautions;                  // words of wording.json
    std::map<std::string, json::Value, std::less<>> parameters;  // those that this result rests on
    std::string one_member;                                      // boards: one member in points, "7.7"
    std::string against_workforce;  // shares: points from the share in the whole workforce, "-1.9"
    std::string survey;             // survey measures: "2024 survey, Q14b and Q14c", as far as it is known
    std::string sentence;           // what it says, in words
    std::optional<Earlier> earlier;
    Publication publication;
    bool operator==(const Result&) const = default;
};

using Results = std::vector<Result>;

// The result of that name; nullptr if there is none.
[[nodiscard]] const Result* find_result(const Results& results, Standard standard, std::string_view indicator,
                                        std::string_view part = {});

[[nodiscard]] std::string_view word(Status status);  // "ok", "not_calculable", "not_collected", "withheld"
[[nodiscard]] std::string_view word(Unit unit);      // "ratio", "percent", "points", "score", "text"
[[nodiscard]] std::string_view word(IntervalMethod method);  // "koopman"
[[nodiscard]] std::string_view word(
    std::optional<statistics::Range> range);  // "below", "within", "above", "na"

// The 95 % interval as the value is printed: "0.92 to 2.47", "-1.4 to +19.1", "4.6% to 13.5%"; "0.71, without an upper
// limit". Empty where there is none.
[[nodiscard]] std::string interval_words(const Result& result);

}  // namespace workforce
