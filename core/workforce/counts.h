// The typed counts of one year: what the return asks for, by group, and nothing computed from it. Filled by the forms,
// by a counts file (counts_json.h) or from staff files. Blank is not zero: a count is there only where somebody
// entered it. Not for measures (see measures.h).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/statistics/fraction.h"
#include "core/workforce/groups.h"

namespace workforce {

// The largest count that may be entered. Sums over every row of a table stay below statistics::kLargestCount.
inline constexpr std::int64_t kLargestEntry = 10'000'000;

// A number of people, applications or cases, 0 or more; blank; or withheld by whoever gave the figures.
struct Count {
    std::optional<std::int64_t> number;
    bool suppressed = false;  // then there is no number

    Count() = default;
    Count(std::int64_t value) : number(value) {}
    [[nodiscard]] static Count withheld() {
        Count count;
        count.suppressed = true;
        return count;
    }
    [[nodiscard]] bool is_blank() const { return !number && !suppressed; }
    bool operator==(const Count&) const = default;
};

// Blank or withheld parts make the sum so: blank is not zero.
[[nodiscard]] Count operator+(const Count& a, const Count& b);

struct ByGroup {
    Count comparison;  // White, or non-disabled
    Count focus;       // BME, or Disabled
    Count unknown;     // not stated, not known or blank in the record

    [[nodiscard]] const Count& of(Side side) const;
    [[nodiscard]] Count& of(Side side);
    [[nodiscard]] Count all() const { return comparison + focus + unknown; }
    [[nodiscard]] bool is_blank() const;  // wholly
    bool operator==(const ByGroup&) const = default;
};
[[nodiscard]] ByGroup operator+(const ByGroup& a, const ByGroup& b);

enum class Section { NonClinical, Clinical, Medical };
[[nodiscard]] std::string_view key(Section section);  // "non_clinical", "clinical", "medical"

// Staff by section and row. A row is a band or a cluster, by its id in bands.json. A row that is left out has nobody
// in it; a row that is there with a blank has somebody not counted.
using Rows = std::map<std::string, ByGroup, std::less<>>;
using StaffTable = std::map<Section, Rows>;

struct Appointments {  // WRES 2, WDES 2
    ByGroup shortlisted, appointed;
    std::optional<bool> guaranteed_interview;  // WDES: whether such a scheme is run, if anybody said
    bool operator==(const Appointments&) const = default;
};

struct Casework {  // WRES 3, WDES 3
    ByGroup workforce;
    ByGroup entered, entered_previous;        // this year and the year before
    ByGroup ill_health, ill_health_previous;  // WDES: of those, on grounds of ill health only
    bool operator==(const Casework&) const = default;
};

struct Training {  // WRES 4
    ByGroup workforce, accessed;
    std::string definition;  // what the employer counts as non-mandatory, printed under the table
    bool operator==(const Training&) const = default;
};

// One group's answer to one survey item: the printed percentage, or the people who said yes, or both.
struct SurveyAnswer {
    std::optional<statistics::Decimal> percent;  // 0 … 100 with the decimals that the report prints
    Count yes, respondents;
    bool suppressed = false;  // the survey report withholds the percentage
    [[nodiscard]] bool is_blank() const;
    bool operator==(const SurveyAnswer&) const = default;
};

struct SurveyItem {
    SurveyAnswer comparison, focus;
    [[nodiscard]] const SurveyAnswer& of(Side side) const { return side == Side::Focus ? focus : comparison; }
    [[nodiscard]] bool is_blank() const { return comparison.is_blank() && focus.is_blank(); }
    bool operator==(const SurveyItem&) const = default;
};

struct Engagement {  // WDES 9a: scores 0 … 10 with the decimals that the report prints
    std::optional<statistics::Decimal> comparison, focus, organisation;
    [[nodiscard]] bool is_blank() const { return !comparison && !focus && !organisation; }
    bool operator==(const Engagement&) const = default;
};

struct Board {  // WRES 9, WDES 10: members
    ByGroup total, voting, nonvoting, executive, nonexecutive;
    ByGroup workforce;  // only where indicator 1 is not entered
    bool operator==(const Board&) const = default;
};

struct WresCounts {
    StaffTable staff;              // 1
    Appointments appointments;     // 2
    Casework disciplinary;         // 3
    Training training;             // 4
    SurveyItem public_harassment;  // 5
    SurveyItem staff_harassment;   // 6
    SurveyItem progression;        // 7
    SurveyItem discrimination;     // 8
    Board board;                   // 9
    bool operator==(const WresCounts&) const = default;
};

struct Narrative {       // WDES 9b
    std::string answer;  // "yes", "no", or empty while nobody answered
    std::string evidence;
    bool operator==(const Narrative&) const = default;
};

struct WdesCounts {
    StaffTable staff;                                                        // 1
    Appointments appointments;                                               // 2
    Casework capability;                                                     // 3
    SurveyItem public_harassment, manager_harassment, colleague_harassment;  // 4a
    SurveyItem reported;                                                     // 4b
    SurveyItem progression;                                                  // 5
    SurveyItem pressure;                                                     // 6
    SurveyItem valued;                                                       // 7
    SurveyAnswer adjustments;                                                // 8, Disabled staff only
    Engagement engagement;                                                   // 9a
    Narrative heard;                                                         // 9b
    Board board;                                                             // 10
    bool operator==(const WdesCounts&) const = default;
};

// Staff record and board: the snapshot. Recruitment, casework and training: the year. Survey: the autumn before.
// Source: workforce-specification, section 3.
struct Period {
    base::Date snapshot{}, year_start{}, year_end{};
    int survey_year = 0;  // 0: not said
    bool operator==(const Period&) const = default;
};

struct Organisation {
    std::string name;
    std::string board_body;  // a commissioning support unit has no statutory board: what was used instead
    bool is_national_survey = true;  // false: a survey of its own, whose wording may differ
    bool operator==(const Organisation&) const = default;
};

struct Counts {
    Period period;
    Organisation organisation;
    WresCounts wres;
    WdesCounts wdes;
    bool operator==(const Counts&) const = default;
};

}  // namespace workforce
