// Reads the method sheet and answers questions about it. The table of keys below is the one list of what exists.
#include "core/workforce/method.h"

#include <algorithm>
#include <array>

#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/formats/json/reader.h"

namespace workforce {
namespace {

using base::ErrorCode;

struct KeyRow {
    std::string_view key;
    ParameterKind kind;
};

// Source: workforce-specification, section 11, and the rules tagged I in its sections 5 to 8.
constexpr std::array kKeys = {
    KeyRow{keys::kUnknownInDenominator, ParameterKind::Flag},
    KeyRow{keys::kOfferDeclined, ParameterKind::Choice},
    KeyRow{keys::kWresWindow, ParameterKind::Choice},
    KeyRow{keys::kCaseCount, ParameterKind::Choice},
    KeyRow{keys::kBoardHeadline, ParameterKind::Choice},
    KeyRow{keys::kBank, ParameterKind::Choice},
    KeyRow{keys::kMedicalOther, ParameterKind::Choice},
    KeyRow{keys::kWdesWindow, ParameterKind::Choice},
    KeyRow{keys::kIllHealth, ParameterKind::Flag},
    KeyRow{keys::kRangeLow, ParameterKind::Decimal},
    KeyRow{keys::kRangeHigh, ParameterKind::Decimal},
    KeyRow{keys::kRangeInclusive, ParameterKind::Flag},
    KeyRow{keys::kRoundPercent, ParameterKind::Whole},
    KeyRow{keys::kRoundRatio, ParameterKind::Whole},
    KeyRow{keys::kRoundPoints, ParameterKind::Whole},
    KeyRow{keys::kRoundScore, ParameterKind::Whole},
    KeyRow{keys::kLower, ParameterKind::BandList},
    KeyRow{keys::kMiddle, ParameterKind::BandList},
    KeyRow{keys::kUpper, ParameterKind::BandList},
    KeyRow{keys::kSurveyItems, ParameterKind::Choice},
    KeyRow{keys::kThreshold, ParameterKind::Whole},
    KeyRow{keys::kStaffUnit, ParameterKind::Choice},
    KeyRow{keys::kBoardBody, ParameterKind::Text},
    KeyRow{keys::kSmallBoard, ParameterKind::Whole},
    KeyRow{keys::kCautionEvents, ParameterKind::Whole},
    KeyRow{keys::kCautionExpected, ParameterKind::Whole},
    KeyRow{keys::kUnknownNote, ParameterKind::Whole},
    KeyRow{keys::kUnknownWarn, ParameterKind::Whole},
    KeyRow{keys::kUnknownStrong, ParameterKind::Whole},
    KeyRow{keys::kUnknownAppointees, ParameterKind::Whole},
    KeyRow{keys::kPlausibleLow, ParameterKind::Decimal},
    KeyRow{keys::kPlausibleHigh, ParameterKind::Decimal},
    KeyRow{keys::kSwap, ParameterKind::Whole},
};

constexpr std::array<std::string_view, 4> kCertainties = {"C", "P", "B", "I"};

const KeyRow* find_key(std::string_view key) {
    const auto found = std::ranges::find(kKeys, key, &KeyRow::key);
    return found == kKeys.end() ? nullptr : &*found;
}

struct Problem {
    ErrorCode code;
    std::string detail;
};

std::optional<Problem> choice_problem(const Parameter& p, const json::Value& value) {
    const std::string* word = value.as_string();
    if (word == nullptr) return Problem{ErrorCode::WrongType, "expected one of the allowed words"};
    if (std::ranges::find(p.allowed, *word) != p.allowed.end()) return std::nullopt;
    return Problem{ErrorCode::UnknownValue, "“" + *word + "”; there is " + base::join(p.allowed, ", ")};
}

std::optional<Problem> whole_problem(const Parameter& p, const json::Value& value) {
    const std::int64_t* number = value.as_integer();
    if (number == nullptr) return Problem{ErrorCode::WrongType, "expected a whole number"};
    if (*number >= p.least && *number <= p.most) return std::nullopt;
    return Problem{ErrorCode::OutOfRange,
                   "must be " + std::to_string(p.least) + " to " + std::to_string(p.most)};
}

std::optional<Problem> decimal_problem(const json::Value& value) {
    const std::string* typed = value.as_string();
    const auto number = typed == nullptr ? std::nullopt : statistics::parse_decimal(*typed);
    if (!number)
        return Problem{ErrorCode::WrongType, "expected a number in quotation marks, such as \"0.80\""};
    if (number->digits > 0) return std::nullopt;
    return Problem{ErrorCode::OutOfRange, "must be above 0"};
}

std::optional<Problem> rows_problem(const json::Value& value) {
    const json::Array* array = value.as_array();
    const auto is_text = [](const json::Value& one) { return one.as_string() != nullptr; };
    if (array != nullptr && !array->empty() && std::ranges::all_of(*array, is_text)) return std::nullopt;
    return Problem{ErrorCode::WrongType, "expected a list of bands"};
}

// What is wrong with that value for that parameter, if anything is.
std::optional<Problem> problem_with(const Parameter& p, const json::Value& value) {
    switch (kind_of(p.key)) {
        case ParameterKind::Flag:
            if (value.as_bool() != nullptr) return std::nullopt;
            return Problem{ErrorCode::WrongType, "expected true or false"};
        case ParameterKind::Choice:
            return choice_problem(p, value);
        case ParameterKind::Whole:
            return whole_problem(p, value);
        case ParameterKind::Decimal:
            return decimal_problem(value);
        case ParameterKind::BandList:
            return rows_problem(value);
        case ParameterKind::Text:
            if (value.as_string() != nullptr) return std::nullopt;
            return Problem{ErrorCode::WrongType, "expected words"};
    }
    return std::nullopt;
}

Parameter read_parameter(json::Reader& reader) {
    Parameter p;
    p.key = reader.text("key");
    p.title = reader.text("title");
    p.why_open = reader.text("why_open");
    p.certainty = reader.text("certainty");
    p.version = reader.text("version");
    p.sources = reader.texts("sources");
    p.allowed = reader.texts_or_none("allowed");
    p.least = reader.integer_or("least", 0);
    p.most = reader.integer_or("most", 0);
    if (const json::Value* value = reader.any("value"))
        p.value = *value;
    else
        reader.fail(ErrorCode::MissingMember, "“value”");
    reader.finish();
    return p;
}

void check_parameter(json::Reader& reader, const Parameter& p) {
    if (find_key(p.key) == nullptr) return reader.fail(ErrorCode::UnknownId, p.key, "key");
    if (p.title.empty() || p.why_open.empty() || p.version.empty() || p.sources.empty())
        reader.fail(ErrorCode::OutOfRange,
                    "a parameter says what it is, why it is open, its version and source");
    if (std::ranges::find(kCertainties, p.certainty) == kCertainties.end())
        reader.fail(ErrorCode::UnknownValue, "“" + p.certainty + "”; there is C, P, B, I", "certainty");
    if (const auto problem = problem_with(p, p.value)) reader.fail(problem->code, problem->detail, "value");
}

// Rules between parameters.
void check_together(json::Reader& top, const Method& method) {
    for (const KeyRow& row : kKeys) {
        const auto same = [&](const Parameter& p) { return p.key == row.key; };
        const auto count = std::ranges::count_if(method.parameters, same);
        if (count == 0) return top.fail(ErrorCode::MissingMember, std::string(row.key), "parameters");
        if (count > 1) return top.fail(ErrorCode::DuplicateId, std::string(row.key), "parameters");
    }
    const auto limits = range_limits(method);
    if (limits.low > limits.high)
        top.fail(ErrorCode::OutOfRange, "range.low is above range.high", "parameters");
}

}  // namespace

base::Result<Method> load_method(std::string_view file, std::string_view text) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    (void)top.text_or("$schema", "");
    (void)top.text("schema");
    Method method;
    method.version = top.text("version");
    for (json::Reader& reader : top.list("parameters")) {
        Parameter p = read_parameter(reader);
        if (!reader.error()) check_parameter(reader, p);
        method.parameters.push_back(std::move(p));
    }
    top.finish();
    if (!top.error()) check_together(top, method);
    if (top.error()) return std::unexpected(*top.error());
    return method;
}

base::Result<Method> with(const Method& method, std::string_view key, const json::Value& value,
                          const std::string& where) {
    const std::string place = where + "/" + std::string(key);
    Method changed = method;
    const auto found = std::ranges::find(changed.parameters, key, &Parameter::key);
    if (found == changed.parameters.end())
        return base::fail(ErrorCode::UnknownId, place, "the method sheet has no such parameter");
    if (const auto problem = problem_with(*found, value))
        return base::fail(problem->code, place, problem->detail);
    found->value = value;
    const auto limits = range_limits(changed);
    if (limits.low > limits.high)
        return base::fail(ErrorCode::OutOfRange, place, "the low end is above the high end of the range");
    return changed;
}

ParameterKind kind_of(std::string_view key) {
    const KeyRow* row = find_key(key);
    EHIIRA_PROMISE(row != nullptr, "Only parameters of the method sheet are asked for.");
    return row->kind;
}

const Parameter& parameter(const Method& method, std::string_view key) {
    const auto found = std::ranges::find(method.parameters, key, &Parameter::key);
    EHIIRA_PROMISE(found != method.parameters.end(), "A loaded method sheet has every parameter.");
    return *found;
}

bool flag(const Method& method, std::string_view key) { return *parameter(method, key).value.as_bool(); }

const std::string& choice(const Method& method, std::string_view key) {
    return *parameter(method, key).value.as_string();
}

std::int64_t whole(const Method& method, std::string_view key) {
    return *parameter(method, key).value.as_integer();
}

statistics::Fraction decimal(const Method& method, std::string_view key) {
    return statistics::fraction(*statistics::parse_decimal(choice(method, key)));
}

std::vector<std::string> rows(const Method& method, std::string_view key) {
    std::vector<std::string> ids;
    for (const json::Value& one : *parameter(method, key).value.as_array()) ids.push_back(*one.as_string());
    return ids;
}

statistics::RangeLimits range_limits(const Method& method) {
    return {decimal(method, keys::kRangeLow), decimal(method, keys::kRangeHigh),
            flag(method, keys::kRangeInclusive)};
}

statistics::Caution caution(const Method& method) {
    return {whole(method, keys::kCautionEvents), whole(method, keys::kCautionExpected)};
}

}  // namespace workforce
