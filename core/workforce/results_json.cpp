// Writes results. What is absent is null, so that every result has the same members.
#include "core/workforce/results_json.h"

#include <cmath>

namespace workforce {
namespace {

using json::Array;
using json::Object;
using json::Value;

Value text_or_null(std::string_view text) { return text.empty() ? Value() : Value(text); }

// Whole, or a half of an average of two years ("1.5").
Value events_value(const std::optional<statistics::Fraction>& events) {
    if (!events) return {};
    if (events->denominator() == 1) return Value(events->numerator());
    return Value(statistics::rounded(*events, 1));
}

Value counted_value(const std::optional<Counted>& counted) {
    if (!counted) return {};
    Object object;
    object["group"] = Value(counted->group);
    object["events"] = events_value(counted->events);
    object["base"] = counted->base ? Value(*counted->base) : Value();
    return Value(std::move(object));
}

Value interval_value(const std::optional<ShownInterval>& interval) {
    if (!interval) return {};
    Object object;
    object["method"] = Value(word(interval->method));
    object["level"] = Value("0.95");
    object["low"] = Value(four_decimals(interval->limits.low));
    object["high"] = Value(four_decimals(interval->limits.high));
    return Value(std::move(object));
}

Value p_value(const std::optional<double>& p) {
    if (!p) return {};
    Object object;
    object["method"] = Value("fisher_two_sided");
    object["value"] = Value(p_text(*p));
    return Value(std::move(object));
}

Value fraction_value(const std::optional<statistics::Fraction>& value) {
    return value ? Value(statistics::exact_text(*value)) : Value();
}

Value earlier_value(const Earlier& earlier) {
    Object object;
    object["year"] = Value(earlier.year);
    object["status"] = Value(word(earlier.status));
    object["value_exact"] = fraction_value(earlier.value);
    object["value_shown"] = text_or_null(earlier.shown);
    object["change"] = text_or_null(earlier.change);
    object["break"] = text_or_null(earlier.break_reason);
    return Value(std::move(object));
}

Value texts_value(const std::vector<std::string>& texts) {
    Array array;
    for (const std::string& text : texts) array.emplace_back(text);
    return Value(std::move(array));
}

Value publication_value(const Publication& publication) {
    Object object;
    object["shown"] = Value(publication.shown);
    object["why"] = text_or_null(publication.why);
    return Value(std::move(object));
}

void put_value(Object& object, const Result& result) {
    object["value_exact"] = fraction_value(result.value);
    object["value_shown"] = text_or_null(result.shown);
    object["unit"] = Value(word(result.unit));
    object["decimals"] = Value(result.decimals);
    object["status"] = Value(word(result.status));
    object["reason"] = text_or_null(result.reason);
    object["range"] = Value(word(result.range));
    object["ci"] = interval_value(result.interval);
    object["p"] = p_value(result.p);
    object["fragile"] = Value(result.fragile);
    object["unknown_share"] =
        result.unknown_share ? Value(statistics::rounded(*result.unknown_share, 4)) : Value();
}

std::string_view severity_word(base::Severity severity) {
    switch (severity) {
        case base::Severity::Blocker:
            return "must fix";
        case base::Severity::Major:
            return "should fix";
        case base::Severity::Minor:
            return "could fix";
        case base::Severity::Information:
            return "for information";
    }
    return {};
}

}  // namespace

std::string four_decimals(double value) {
    if (std::isinf(value)) return "infinity";
    const auto units = std::llround(value * 10'000);
    return statistics::rounded(statistics::Fraction::make(units, 10'000).value_or(statistics::Fraction()), 4);
}

std::string p_text(double p) {
    const std::string text = four_decimals(p);
    return text == "0.0000" ? "<0.0001" : text;
}

Value result_value(const Result& result) {
    Object object;
    object["standard"] = Value(word(result.standard));
    object["indicator"] = Value(result.indicator);
    if (!result.part.empty()) object["part"] = Value(result.part);
    object["label"] = Value(result.label);
    object["direction"] = Value(result.direction);
    object["numerator"] = counted_value(result.numerator);
    object["denominator"] = counted_value(result.denominator);
    put_value(object, result);
    object["cautions"] = texts_value(result.cautions);
    object["parameters"] = Value(Object(result.parameters));
    if (!result.one_member.empty()) object["one_member"] = Value(result.one_member);
    if (!result.against_workforce.empty()) object["against_workforce"] = Value(result.against_workforce);
    if (!result.survey.empty()) object["survey"] = Value(result.survey);
    if (result.earlier) object["previous"] = earlier_value(*result.earlier);
    object["sentence"] = Value(result.sentence);
    object["publication"] = publication_value(result.publication);
    return Value(std::move(object));
}

Value results_value(const Results& results) {
    Array array;
    for (const Result& result : results) array.push_back(result_value(result));
    return Value(std::move(array));
}

Value method_value(const Method& method) {
    Array parameters;
    for (const Parameter& parameter : method.parameters) {
        Object object;
        object["key"] = Value(parameter.key);
        object["title"] = Value(parameter.title);
        object["value"] = parameter.value;
        object["certainty"] = Value(parameter.certainty);
        object["version"] = Value(parameter.version);
        object["sources"] = texts_value(parameter.sources);
        object["why_open"] = Value(parameter.why_open);
        parameters.emplace_back(std::move(object));
    }
    Object object;
    object["version"] = Value(method.version);
    object["parameters"] = Value(std::move(parameters));
    return Value(std::move(object));
}

Value findings_value(const std::vector<base::Finding>& findings) {
    Array array;
    for (const base::Finding& finding : findings) {
        Object object;
        object["check"] = Value(finding.check);
        object["severity"] = Value(severity_word(finding.severity));
        object["place"] = Value(finding.place.question);
        object["sentence"] = Value(finding.sentence);
        object["why"] = Value(finding.why);
        object["cure"] = Value(finding.cure);
        array.emplace_back(std::move(object));
    }
    return Value(std::move(array));
}

}  // namespace workforce
