// Disclosure control: from the working figures of a return to those that may be published. The only way to a
// Publishable. Built up from nothing: a count is published only after it is proven (oracle.h) that everything still
// hidden stays hidden, so whatever stops early has published too little, never too much.
#pragma once

#include "core/disclosure/last_year.h"
#include "core/disclosure/publishable.h"
#include "core/workforce/measures.h"

namespace disclosure {

struct Task {
    const workforce::Counts& counts;
    const workforce::Results& results;  // workforce::compute of these counts
    const workforce::Reference& reference;
    Policy policy;
    const LastYear* last_year =
        nullptr;  // nullptr: none is known; then no figure of the year before is printed
};

// The results that may be published, in order. Rows of indicator 1 and metric 1 are put together (bands, clusters,
// sections, everybody) to the finest level at which none is hidden; the finer rows are left out. Every other hidden
// figure is there with the status Withheld. A figure is printed only where every count that it rests on is published,
// so that percentages, ratios, intervals and tests tell nothing more than the counts do.
// Source: workforce-specification, section 6.
[[nodiscard]] Publication protect(const Task& task);

// Every figure as it is, also small ones, in the order of `results`. For those who made it: its figures, and whatever
// holds them, are marked as not for publication (Edition::Working). `policy` is that of the edition for publication.
[[nodiscard]] Publication working_view(const workforce::Results& results, const Policy& policy);

// The working results, each saying whether it is in the publication view and why not.
[[nodiscard]] workforce::Results marked(const workforce::Results& working, const Publication& publication);

// Why a figure is not shown; also the `why` in files.
namespace why {
inline constexpr std::string_view kSmall = "fewer_than_threshold";  // its counts, or what they would tell
inline constexpr std::string_view kSmallBase = "small_base";        // a ratio over few people
inline constexpr std::string_view kRespondents =
    "few_respondents";                                          // a survey figure with few people behind it
inline constexpr std::string_view kConsent = "board_consent";   // the members have not agreed
inline constexpr std::string_view kSmallBoard = "small_board";  // disability of a small board
inline constexpr std::string_view kCollapsed = "put_together";  // in the figures of a larger group
inline constexpr std::string_view kNotCollected = "not_collected";
inline constexpr std::string_view kAtSource = "withheld_at_source";
}  // namespace why

}  // namespace disclosure
