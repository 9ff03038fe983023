// The method sheet: every rule that the guidance leaves open, as a named parameter with its value, version and source,
// so that it can be seen and changed. Data in assets/workforce/method.json. Not for what the guidance fixes: the
// directions and formulae are in measures.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/formats/json/value.h"
#include "core/statistics/relative_likelihood.h"

namespace workforce {

enum class ParameterKind {
    Flag,      // true or false
    Choice,    // one of the allowed words
    Whole,     // a whole number within limits
    Decimal,   // a number above 0 as text, "0.80"
    BandList,  // ids of bands
    Text,      // free words, such as a name
};

struct Parameter {
    std::string key;  // "wres3.window"
    std::string title;
    std::string why_open;   // why it is a parameter: what the guidance leaves open, or what differs
    std::string certainty;  // "C" certain, "P" seen in a published report, "B" background, "I" our proposal
    std::string version;
    std::vector<std::string> sources;  // ids in assets/sources.json
    json::Value value;
    std::vector<std::string> allowed;  // of a Choice
    std::int64_t least = 0, most = 0;  // of a Whole
    bool operator==(const Parameter&) const = default;
};

struct Method {
    std::string version;
    std::vector<Parameter> parameters;  // in the order of the file; every key of the specification once
    bool operator==(const Method&) const = default;
};

// Refuses a parameter that is missing, not known, of another kind or outside what is allowed.
[[nodiscard]] base::Result<Method> load_method(std::string_view file, std::string_view text);
// The method with one value changed. Errors: UnknownId for a key, UnknownValue or OutOfRange for a value; `where` is
// put in front of the key.
[[nodiscard]] base::Result<Method> with(const Method& method, std::string_view key, const json::Value& value,
                                        const std::string& where);

[[nodiscard]] ParameterKind kind_of(std::string_view key);
// The value of a parameter of that kind. Asking for a key that does not exist breaks a promise.
[[nodiscard]] const Parameter& parameter(const Method& method, std::string_view key);
[[nodiscard]] bool flag(const Method& method, std::string_view key);
[[nodiscard]] const std::string& choice(const Method& method, std::string_view key);  // also of Text
[[nodiscard]] std::int64_t whole(const Method& method, std::string_view key);
[[nodiscard]] statistics::Fraction decimal(const Method& method, std::string_view key);
[[nodiscard]] std::vector<std::string> rows(const Method& method, std::string_view key);

[[nodiscard]] statistics::RangeLimits range_limits(const Method& method);
[[nodiscard]] statistics::Caution caution(const Method& method);

namespace keys {
inline constexpr std::string_view kUnknownInDenominator = "wres1.unknown_in_denominator";
inline constexpr std::string_view kOfferDeclined = "wres2.offer_declined";
inline constexpr std::string_view kWresWindow = "wres3.window";
inline constexpr std::string_view kCaseCount = "wres3.count";
inline constexpr std::string_view kBoardHeadline = "wres9.headline";
inline constexpr std::string_view kBank = "wdes1.bank";
inline constexpr std::string_view kMedicalOther = "wdes1.medical_other";
inline constexpr std::string_view kWdesWindow = "wdes3.window";
inline constexpr std::string_view kIllHealth = "wdes3.include_ill_health";
inline constexpr std::string_view kRangeLow = "range.low";
inline constexpr std::string_view kRangeHigh = "range.high";
inline constexpr std::string_view kRangeInclusive = "range.inclusive";
inline constexpr std::string_view kRoundPercent = "round.pct";
inline constexpr std::string_view kRoundRatio = "round.ratio";
inline constexpr std::string_view kRoundPoints = "round.points";
inline constexpr std::string_view kRoundScore = "round.engagement";
inline constexpr std::string_view kLower = "band.lower";
inline constexpr std::string_view kMiddle = "band.middle";
inline constexpr std::string_view kUpper = "band.upper";
inline constexpr std::string_view kSurveyItems = "survey.items";
inline constexpr std::string_view kThreshold = "disclosure.threshold";
inline constexpr std::string_view kStaffUnit = "staff.unit";
inline constexpr std::string_view kBoardBody = "board.body";
inline constexpr std::string_view kSmallBoard = "board.small";
inline constexpr std::string_view kCautionEvents = "caution.events";
inline constexpr std::string_view kCautionExpected = "caution.expected";
inline constexpr std::string_view kUnknownNote = "unknown.note";
inline constexpr std::string_view kUnknownWarn = "unknown.warn";
inline constexpr std::string_view kUnknownStrong = "unknown.strong";
inline constexpr std::string_view kUnknownAppointees = "unknown.appointees";
inline constexpr std::string_view kPlausibleLow = "plausible.low";
inline constexpr std::string_view kPlausibleHigh = "plausible.high";
inline constexpr std::string_view kSwap = "swap.points";
}  // namespace keys

}  // namespace workforce
