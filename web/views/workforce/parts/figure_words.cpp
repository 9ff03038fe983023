// See figure_words.h.
#include "web/views/workforce/parts/figure_words.h"

#include <algorithm>
#include <array>

#include "core/disclosure/protect.h"

namespace views::workforce_pages {
namespace {

using workforce::Result;
using workforce::Side;
using workforce::Standard;
using workforce::Status;
using workforce::Unit;

std::string with_unit(const std::string& shown, Unit unit) {
    switch (unit) {
        case Unit::Ratio:
            return shown;
        case Unit::Percent:
            return shown + "%";
        case Unit::Points:
            return shown + " points";
        case Unit::Score:
            return shown + " of 10";
        case Unit::Text:
            return shown == "yes" ? "Yes" : shown == "no" ? "No" : shown;
    }
    return shown;
}

// A difference of scores has a sign and is in points of the score.
std::string with_unit(const std::string& shown, const Result& result) {
    if (result.unit == Unit::Score && result.part == "gap") return shown + " points of the score";
    return with_unit(shown, result.unit);
}

// Measures of the staff survey in which a higher share is worse for whoever it is of.
// Source: workforce-specification, sections 1 and 2, column "direction".
constexpr std::array kLowerIsBetter = {"WRES-5", "WRES-6", "WRES-8", "WDES-4a", "WDES-6"};

bool lower_is_better(const Result& result) {
    const std::string id = std::string(word(result.standard)) + "-" + result.indicator;
    return std::ranges::find(kLowerIsBetter, id) != kLowerIsBetter.end();
}

bool is_board(const Result& result) { return result.direction == "board_minus_workforce"; }

bool is_gap(const Result& result) { return result.part == "gap" || result.part.ends_with(".gap"); }

Leaning leaning_of_ratio(const Result& result) {
    if (!result.range) return Leaning::None;
    switch (*result.range) {
        case statistics::Range::Below:
            return Leaning::Better;
        case statistics::Range::Within:
            return Leaning::Same;
        case statistics::Range::Above:
            return Leaning::Worse;
    }
    return Leaning::None;
}

std::string ratio_verdict(const Result& result, const workforce::Reference& reference) {
    const std::string range = "the range " + range_words(reference);
    const std::string focus(name(result.standard, Side::Focus));
    switch (*result.range) {
        case statistics::Range::Below:
            return "Below " + range + ": favours " + focus + " people";
        case statistics::Range::Within:
            return "Inside " + range;
        case statistics::Range::Above:
            return "Above " + range + ": worse for " + focus + " people";
    }
    return {};
}

std::string board_verdict(const Result& result, Leaning leaning) {
    const std::string focus(name(result.standard, Side::Focus));
    if (leaning == Leaning::Same) return "Same share as in the workforce";
    return focus + (leaning == Leaning::Worse ? " members under-represented" : " members over-represented");
}

std::string gap_verdict(const Result& result, Leaning leaning) {
    const std::string staff = staff_of(result.standard, Side::Focus);
    switch (leaning) {
        case Leaning::None:
            return {};
        case Leaning::Same:
            return "No difference";
        case Leaning::Worse:
            return "Worse for " + staff;
        case Leaning::Better:
            return "Better for " + staff;
    }
    return {};
}

struct WhyRow {
    std::string_view why, sentence;
};

namespace why = disclosure::why;
constexpr std::array kWhy = {
    WhyRow{why::kSmall, "A small number of people would be told by it, or could be worked out from it."},
    WhyRow{why::kSmallBase, "A ratio over so few people is not published."},
    WhyRow{why::kRespondents, "Too few answers stand behind it, or too few of one kind."},
    WhyRow{why::kConsent, "The members of the board have not all agreed to publication."},
    WhyRow{why::kSmallBoard, "On so small a board it would tell about single members."},
    WhyRow{why::kCollapsed,
           "It is put together with other bands or sections, so that no small number is told."},
    WhyRow{why::kNotCollected, "There is no figure: it was not collected."},
    WhyRow{why::kAtSource, "Whoever gave the figures withheld a count that it needs."},
};

}  // namespace

std::string_view status_words(const Result& result) {
    switch (result.status) {
        case Status::Ok:
            return {};
        case Status::NotCalculable:
            return "Cannot be worked out";
        case Status::NotCollected:
            return is_not_entered(result) ? "Not entered yet" : "Not collected";
        case Status::Withheld:
            return "Withheld";
    }
    return {};
}

bool is_not_entered(const Result& result) { return result.reason == "nothing_entered"; }

std::string value_words(const Result& result) {
    if (result.status != Status::Ok) return std::string(status_words(result));
    return with_unit(result.shown, result);
}

Leaning leaning_of(const Result& result) {
    if (result.status != Status::Ok || !result.value) return Leaning::None;
    if (result.unit == Unit::Ratio) return leaning_of_ratio(result);
    if (!is_board(result) && !is_gap(result)) return Leaning::None;
    const std::int64_t sign = result.value->numerator();
    if (sign == 0) return Leaning::Same;
    return (sign > 0) == lower_is_better(result) ? Leaning::Worse : Leaning::Better;
}

std::string verdict_words(const Result& result, const workforce::Reference& reference) {
    const Leaning leaning = leaning_of(result);
    if (leaning == Leaning::None) return {};
    if (result.unit == Unit::Ratio) return ratio_verdict(result, reference);
    return is_board(result) ? board_verdict(result, leaning) : gap_verdict(result, leaning);
}

std::string range_words(const workforce::Reference& reference) {
    return choice(reference.method, workforce::keys::kRangeLow) + " to " +
           choice(reference.method, workforce::keys::kRangeHigh);
}

bool is_small(const Result& result) {
    return std::ranges::any_of(result.cautions, [](const std::string& caution) {
        return caution == "small_numbers" || caution == "small_board";
    });
}

std::string earlier_words(const Result& result) {
    if (!result.earlier) return "No year before";
    const workforce::Earlier& earlier = *result.earlier;
    if (earlier.status != Status::Ok) {
        Result old;
        old.status = earlier.status;
        return std::string(status_words(old)) + " in " + earlier.year;
    }
    const std::string then = with_unit(earlier.shown, result) + " in " + earlier.year;
    if (!earlier.break_reason.empty()) return then + ", not comparable";
    if (earlier.change.empty()) return then;
    return then + ", change " + earlier.change + (result.unit == Unit::Percent ? " points" : "");
}

std::string_view method_words(workforce::IntervalMethod method) {
    switch (method) {
        case workforce::IntervalMethod::Koopman:
            return "Koopman score";
        case workforce::IntervalMethod::Newcombe:
            return "Newcombe hybrid score";
        case workforce::IntervalMethod::Wilson:
            return "Wilson score";
    }
    return {};
}

std::string value_and_interval(const Result& result) {
    const std::string interval = interval_words(result);
    return interval.empty() ? value_words(result) : value_words(result) + " (" + interval + ")";
}

std::string events_words(const workforce::Counted& counted) {
    if (!counted.events) return "not known";
    return statistics::rounded(*counted.events, counted.events->denominator() == 1 ? 0 : 1);
}

std::string counted_words(const workforce::Counted& counted, int decimals) {
    if (!counted.base) return events_words(counted);
    const std::string base = std::to_string(*counted.base);
    if (!counted.events) return "of " + base;
    const auto share = statistics::quotient(*counted.events, statistics::Fraction::whole(*counted.base));
    const std::string words = events_words(counted) + " of " + base;
    return share ? words + " (" + statistics::rounded(*share, decimals, 2) + "%)" : words;
}

std::string count_words(const workforce::Count& count) {
    if (count.suppressed) return "withheld";
    return count.number ? std::to_string(*count.number) : "not entered";
}

std::string staff_of(Standard standard, Side side) {
    if (side == Side::Unknown) return "Unknown";
    return large_first(std::string(name(standard, side)) + " staff");
}

std::string why_not_published(const workforce::Publication& publication) {
    if (publication.shown) return {};
    const auto row = std::ranges::find(kWhy, publication.why, &WhyRow::why);
    return row == kWhy.end() ? "It was not looked at yet." : std::string(row->sentence);
}

std::string large_first(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

float drawn(const statistics::Fraction& value) {
    return static_cast<float>(static_cast<double>(value.numerator()) /
                              static_cast<double>(value.denominator()));
}

}  // namespace views::workforce_pages
