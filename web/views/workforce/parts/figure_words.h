// The words in which pages say a figure: value, verdict, last year, interval, counts. A ratio never has a per cent sign,
// and what has no value says which of four things it is. Not for the sentences of a measure: those are generated.
#pragma once

#include <string>
#include <string_view>

#include "core/workforce/reference.h"
#include "core/workforce/result.h"

namespace views::workforce_pages {

// "1.50", "21.4%", "+3.6 points", "6.4 of 10", "Yes"; or what stands there instead.
[[nodiscard]] std::string value_words(const workforce::Result& result);
// "Cannot be worked out", "Not entered yet", "Not collected", "Withheld"; empty where there is a value.
[[nodiscard]] std::string_view status_words(const workforce::Result& result);
// Nothing at all was typed for it.
[[nodiscard]] bool is_not_entered(const workforce::Result& result);

// Which way a figure points for the group that the standard protects.
enum class Leaning { None, Worse, Same, Better };
[[nodiscard]] Leaning leaning_of(const workforce::Result& result);
// "Above the range 0.80 to 1.25: worse for BME staff", "Worse for Disabled staff", "Under-represented"; empty where
// there is nothing to judge.
[[nodiscard]] std::string verdict_words(const workforce::Result& result,
                                        const workforce::Reference& reference);
// "0.80 to 1.25".
[[nodiscard]] std::string range_words(const workforce::Reference& reference);
// Few people or cases: the figure gets neither colour nor rank.
[[nodiscard]] bool is_small(const workforce::Result& result);

// "1.61 in 2024, change -0.11", "Not comparable with 2024", "Not collected in 2024", "No year before".
[[nodiscard]] std::string earlier_words(const workforce::Result& result);
// "Koopman score".
[[nodiscard]] std::string_view method_words(workforce::IntervalMethod method);
// The figure with its interval, as charts say it: "1.50 (0.92 to 2.47)".
[[nodiscard]] std::string value_and_interval(const workforce::Result& result);

// "60 of 400 (15.0%)"; what is not known is left out or said. `decimals` of the share.
[[nodiscard]] std::string counted_words(const workforce::Counted& counted, int decimals);
// "60"; "1.5" of an average over two years; "not known".
[[nodiscard]] std::string events_words(const workforce::Counted& counted);
// A number that somebody typed; "not entered", "withheld".
[[nodiscard]] std::string count_words(const workforce::Count& count);

// "White staff", "Non-disabled staff", "Unknown": the group as a column says it.
[[nodiscard]] std::string staff_of(workforce::Standard standard, workforce::Side side);

// Why a figure is not in the edition for publication, in a sentence; empty where it is in it.
[[nodiscard]] std::string why_not_published(const workforce::Publication& publication);

[[nodiscard]] std::string large_first(std::string text);
// For drawing only.
[[nodiscard]] float drawn(const statistics::Fraction& value);

}  // namespace views::workforce_pages
