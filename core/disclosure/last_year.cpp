// Reads an edition of the publication view. Only what disclosure control and the comparison of years need; the rest of
// the file is for people.
#include "core/disclosure/last_year.h"

#include <charconv>

#include "core/formats/json/reader.h"

namespace disclosure {
namespace {

using base::ErrorCode;
using workforce::Result;
using workforce::Status;

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

// "3/2".
std::optional<statistics::Fraction> fraction(std::string_view text) {
    const std::size_t bar = text.find('/');
    if (bar == std::string_view::npos) return std::nullopt;
    const auto above = whole_number(text.substr(0, bar));
    const auto below = whole_number(text.substr(bar + 1));
    if (!above || !below || *below <= 0) return std::nullopt;
    return statistics::Fraction::make(*above, *below);
}

std::optional<statistics::Fraction> events_in(json::Reader& reader, const json::Value& value) {
    if (value.is_null()) return std::nullopt;
    if (const auto* number = value.as_integer(); number != nullptr && *number >= 0)
        if (*number <= 2 * workforce::kLargestEntry) return statistics::Fraction::whole(*number);
    const auto decimal =
        value.as_string() != nullptr ? statistics::parse_decimal(*value.as_string()) : std::nullopt;
    if (!decimal) reader.fail(ErrorCode::OutOfRange, "a count, or null", "events");
    return decimal ? std::optional(statistics::fraction(*decimal)) : std::nullopt;
}

std::optional<workforce::Counted> counted_in(json::Reader& result, std::string_view name) {
    const json::Value* value = result.any(name);
    if (value == nullptr || value->is_null()) return std::nullopt;
    json::Reader reader = result.object(name);
    workforce::Counted counted;
    counted.group = reader.text("group");
    if (const json::Value* events = reader.any("events")) counted.events = events_in(reader, *events);
    if (const json::Value* base = reader.any("base"); base != nullptr && !base->is_null())
        counted.base = reader.integer("base");
    return counted;
}

Status status_in(json::Reader& reader) {
    const std::string text = reader.text("status");
    for (const Status status : {Status::Ok, Status::NotCalculable, Status::NotCollected, Status::Withheld})
        if (workforce::word(status) == text) return status;
    reader.fail(ErrorCode::UnknownValue, "“" + text + "”", "status");
    return Status::Withheld;
}

Result result_in(json::Reader& reader) {
    Result result;
    const std::string standard = reader.text("standard");
    if (standard != "WRES" && standard != "WDES")
        reader.fail(ErrorCode::UnknownValue, "“" + standard + "”", "standard");
    result.standard = standard == "WDES" ? workforce::Standard::Wdes : workforce::Standard::Wres;
    result.indicator = reader.text("indicator");
    result.part = reader.text_or("part", "");
    result.numerator = counted_in(reader, "numerator");
    result.denominator = counted_in(reader, "denominator");
    result.status = status_in(reader);
    result.decimals = static_cast<int>(reader.integer("decimals"));
    if (result.decimals < 0 || result.decimals > 6) {
        reader.fail(ErrorCode::OutOfRange, "0 to 6", "decimals");
        result.decimals = 0;
    }
    if (const json::Value* shown = reader.any("value_shown");
        shown != nullptr && shown->as_string() != nullptr)
        result.shown = *shown->as_string();
    const json::Value* exact = reader.any("value_exact");
    if (exact == nullptr || exact->as_string() == nullptr) return result;
    result.value = fraction(*exact->as_string());
    if (!result.value) reader.fail(ErrorCode::OutOfRange, "a fraction such as 3/2", "value_exact");
    return result;
}

workforce::Period period_in(json::Reader& top) {
    workforce::Period period;
    if (!top.has("period")) return period;
    json::Reader reader = top.object("period");
    if (const auto date = base::parse_iso(reader.text_or("snapshot", ""))) period.snapshot = *date;
    const std::int64_t year = reader.integer_or("survey_year", 0);
    if (year >= 2000 && year <= 2199) period.survey_year = static_cast<int>(year);
    return period;
}

// The parameters of then where they are still known; the others stay as they are now.
workforce::Method method_in(json::Reader& top, workforce::Method method) {
    if (!top.has("method")) return method;
    json::Reader reader = top.object("method");
    for (json::Reader& each : reader.list_or_none("parameters")) {
        const json::Value* value = each.any("value");
        if (value == nullptr) continue;
        auto changed = workforce::with(method, each.text_or("key", ""), *value, each.path());
        if (changed) method = std::move(*changed);
    }
    return method;
}

}  // namespace

base::Result<LastYear> read_last_year(std::string_view file, std::string_view text,
                                      const workforce::Method& method) {
    const auto value = json::parse(text, file);
    if (!value) return std::unexpected(value.error());
    json::Reader top(*value, std::string(file));
    const std::string view = top.text("view");
    if (!top.error() && view != "publication")
        top.fail(ErrorCode::UnknownValue, "“" + view + "”; an edition is made with --view publication --json",
                 "view");
    LastYear year;
    year.period = period_in(top);
    year.method = method_in(top, method);
    for (json::Reader& each : top.list("results")) year.results.push_back(result_in(each));
    if (top.error()) return std::unexpected(*top.error());
    return year;
}

}  // namespace disclosure
