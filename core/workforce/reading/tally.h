// Counts made from files, ready to be handed on: whole numbers by group, what was left out and why, and the values that
// wait for an answer. Tallies of parts add up to the tally of the whole. Not for typed counts (workforce/counts.h).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/formats/json/value.h"
#include "core/workforce/reading/fields.h"

namespace workforce {

// White, BME, unknown; or non-disabled, Disabled, unknown.
struct GroupTally {
    std::uint64_t comparison = 0;
    std::uint64_t focus = 0;
    std::uint64_t unknown = 0;
    [[nodiscard]] std::uint64_t all() const { return comparison + focus + unknown; }
    GroupTally& operator+=(const GroupTally& more);
    bool operator==(const GroupTally&) const = default;
};

// Section ("non_clinical", "clinical", "medical") to row ("band_5", "consultant" …) to people.
using StaffTally = std::map<std::string, std::map<std::string, GroupTally>>;

// As printed in a survey report; texts, because the decimals matter.
struct SurveyCell {
    std::string percent;      // or the engagement score
    std::string respondents;  // at most seven digits, nothing else; empty if not given
    bool operator==(const SurveyCell&) const = default;
};

// What one standard needs. A member that is absent was not in the files: that is not zero.
struct StandardTally {
    StaffTally staff;
    std::optional<GroupTally> workforce;
    std::optional<GroupTally> shortlisted, appointed;
    std::optional<GroupTally> entered, entered_previous;
    std::optional<GroupTally> ill_health, ill_health_previous;  // WDES
    std::optional<GroupTally> accessed;                         // WRES
    std::map<std::string, GroupTally> board;  // "total", "voting", "nonvoting", "executive" …
    std::map<std::string, std::map<std::string, SurveyCell>>
        survey;  // "4a.patients" to "disabled" to what is printed
    bool operator==(const StandardTally&) const = default;
};

// Rows in = counted + left out + waiting.
// Source: workforce-specification, section 5.4, check 1.
struct Balance {
    std::uint64_t rows_in = 0;
    std::uint64_t counted = 0;
    std::map<std::string, std::uint64_t> excluded;  // by reason, as in values.json
    std::uint64_t needs_answer = 0;
    [[nodiscard]] bool is_balanced() const;
    Balance& operator+=(const Balance& more);
    bool operator==(const Balance&) const = default;
};

// A value that nobody knows the meaning of. Nothing may be published while there is one.
struct Question {
    reading::FileKind file{};
    reading::Field field{};
    std::string header, text;
    std::uint64_t rows = 0;  // in the column, whatever else is in the row
    std::string why;
    bool operator==(const Question&) const = default;
};

struct Tally {
    StandardTally wres, wdes;
    std::map<std::string, std::uint64_t> ethnic_parts;  // staff: White, Mixed, Asian, Black, Other
    // Staff of unknown group, by what the record says: "Z" and "declined" were asked, "blank" perhaps never.
    std::map<std::string, std::uint64_t> unknown_ethnicity, unknown_disability;
    std::map<reading::FileKind, Balance> balances;
    std::vector<Question> questions;
    std::vector<std::string> warnings;

    Tally& operator+=(const Tally& more);
    bool operator==(const Tally&) const = default;
};

// In the shape of a counts file. Numbers of more than 10 million cannot be there.
// Source: workforce-specification, section 5.1.
[[nodiscard]] json::Value counts_json(const Tally& tally, const base::Date& snapshot);

}  // namespace workforce
