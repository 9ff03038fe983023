// The words of the workforce report that are not data: how a row is called, what a verdict says.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/workforce_parts.h"

namespace report::workforce_parts {
namespace {

using workforce::Result;
using workforce::Side;
using workforce::Status;
using workforce::Unit;

std::string focus_of(const Result& result) {
    return std::string(workforce::name(result.standard, Side::Focus));
}

// "disparity.non_clinical.lower_to_middle" → "Lower to middle bands, non-clinical staff".
std::string disparity_label(const Result& result) {
    const auto pieces = base::split(result.part, '.');
    if (pieces.size() != 3) return "Disparity ratio";
    const std::string section = pieces[1] == "non_clinical" ? "non-clinical" : in_plain_words(pieces[1]);
    return with_large_first(in_plain_words(pieces[2])) + " bands, " + section + " staff";
}

std::string label_of(const Result& result) {
    if (result.part.starts_with("disparity.")) return disparity_label(result);
    if (result.indicator == "1" && result.part.starts_with("all.total."))
        return focus_of(result) + " share of the whole workforce";
    const bool is_of_groups =
        measure_id(result) == "WDES-9a" || measure_id(result) == "WDES-8" || result.unit == Unit::Percent;
    if (!is_of_groups) return result.label;
    for (const Side side : {Side::Focus, Side::Comparison}) {
        if (result.part == workforce::key(result.standard, side))
            return result.label + ", " + std::string(workforce::name(result.standard, side)) + " staff";
    }
    return result.part == "organisation" ? result.label + ", whole organisation" : result.label;
}

// What is set against what, in the order of the direction: "White to BME", "Disabled minus non-disabled".
std::string sides_words(const Result& result) {
    using enum workforce::Direction;
    const auto is = [&](workforce::Direction direction) {
        return result.direction == workforce::word(result.standard, direction);
    };
    const std::string focus = focus_of(result);
    const std::string comparison(workforce::name(result.standard, Side::Comparison));
    if (is(ComparisonOverFocus)) return comparison + " to " + focus;
    if (is(FocusOverComparison)) return focus + " to " + comparison;
    if (is(FocusMinusComparison)) return focus + " minus " + comparison;
    if (is(BoardMinusWorkforce)) return "board minus workforce";
    return is(SurveyMinusRecord) ? "survey minus record" : "";
}

}  // namespace

std::string with_large_first(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string in_plain_words(std::string_view id) {
    std::string words(id);
    std::ranges::replace(words, '_', ' ');
    return words;
}

std::string measure_id(const Result& result) {
    return std::string(word(result.standard)) + "-" + result.indicator;
}

std::string row_label(const Result& result) { return result.indicator + ". " + label_of(result); }

std::string label_without_number(const Result& result) { return label_of(result); }

std::string what_it_is_words(const Result& result) {
    const std::string sides = sides_words(result);
    switch (result.unit) {
        case Unit::Ratio:
            return "ratio, " + sides;
        case Unit::Percent:
            return "per cent";
        case Unit::Points:
            return "points, " + sides;
        case Unit::Score:
            return sides.empty() ? "score out of 10" : "score, " + sides;
        case Unit::Text:
            return "yes or no";
    }
    return {};
}

std::string range_words(const Part& part) {
    const workforce::Method& method = part.reference().method;
    return workforce::choice(method, workforce::keys::kRangeLow) + " to " +
           workforce::choice(method, workforce::keys::kRangeHigh);
}

std::string verdict_words(const Part& part, const Result& result) {
    const workforce::Method& method = part.reference().method;
    if (!result.range) {
        const bool is_hidden = result.unit == Unit::Ratio && result.status == Status::Withheld;
        return is_hidden ? "withheld" : "no range";
    }
    switch (*result.range) {
        case statistics::Range::Below:
            return "below " + workforce::choice(method, workforce::keys::kRangeLow);
        case statistics::Range::Within:
            return "inside " + range_words(part);
        case statistics::Range::Above:
            return "above " + workforce::choice(method, workforce::keys::kRangeHigh);
    }
    return {};
}

std::string note_words(const Part& part, const Result& result) {
    std::vector<std::string> notes;
    const auto& texts = part.reference().wording.cautions;
    for (const std::string& caution : result.cautions) {
        const auto found = texts.find(caution);
        if (found == texts.end()) continue;
        const bool is_body = caution == "board_body";
        const std::string& value =
            is_body ? part.figures.years.front().counts.organisation.board_body : result.one_member;
        notes.push_back(workforce::filled(found->second, {{"value", value}}));
    }
    if (result.fragile) notes.emplace_back("One case more or less would change this result.");
    if (result.earlier && !result.earlier->break_reason.empty())
        notes.push_back("Not comparable with the year before: " + result.earlier->break_reason + ".");
    return notes.empty() ? "none" : base::join(notes, " ");
}

}  // namespace report::workforce_parts
