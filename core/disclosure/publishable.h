// Figures about people that may leave this program. Only disclosure control can make one, so that a table cell which
// asks for a Publishable cannot be given a raw count. Each knows for which edition it was made: one of the working
// view never passes for one that may be published. Not for numbers that count no people.
#pragma once

#include <string>
#include <vector>

#include "core/disclosure/policy.h"
#include "core/workforce/result.h"

namespace disclosure {

// One figure: a value, or the reason why none stands there. Never empty.
class Publishable {
  public:
    enum class Kind {
        Value,
        Suppressed,     // it is there, and is withheld to protect people
        Rounded,        // a value rounded for protection; no policy of ours makes one yet
        NotCalculable,  // the counts make no figure
        NotCollected,
    };

    [[nodiscard]] Kind kind() const { return kind_; }
    // What stands in the cell: "14", "1.50", "withheld to protect people". The same words for every hidden figure,
    // so that they do not tell which of two is the small one.
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] Edition edition() const { return edition_; }
    bool operator==(const Publishable&) const = default;

  private:
    friend class Protection;
    Publishable(Kind kind, std::string text, Edition edition)
        : kind_(kind), text_(std::move(text)), edition_(edition) {}

    Kind kind_;
    std::string text_;
    Edition edition_;
};

// One measure as it may be published. `result` holds nothing that is withheld; the figures beside it are for tables.
struct PublishedFigures {
    Publishable value;
    Publishable numerator_events, numerator_base, denominator_events, denominator_base;
    Publishable numerator_rate, denominator_rate;  // events in per cent of the base, where both are told
    Publishable interval;                          // "0.92 to 2.47"
    Publishable p;                                 // "0.1150"
    Publishable earlier, change;                   // the year before, and the change since, with its sign
    Publishable unknown_share;                     // "3.8%" of the base
    Publishable against_workforce;                 // points from the share in the whole workforce
    bool operator==(const PublishedFigures&) const = default;
};

// A view of a return with its figures ready to be printed: that for publication, of which only `protect` makes one, or
// the working view, which is not for publication and says so (`working_view`).
class Publication {
  public:
    [[nodiscard]] const workforce::Results& results() const { return results_; }
    [[nodiscard]] const std::vector<PublishedFigures>& figures() const {
        return figures_;
    }  // one for each result
    // Sentences about the whole, such as that bands were put together.
    [[nodiscard]] const std::vector<std::string>& notes() const { return notes_; }
    [[nodiscard]] const Policy& policy() const { return policy_; }
    [[nodiscard]] Edition edition() const { return policy_.edition; }
    // A count about people that disclosure control knows nothing of, such as the rows of a file that were left out:
    // shown in the working view, withheld in the other.
    [[nodiscard]] Publishable of_count(std::int64_t count) const;
    bool operator==(const Publication&) const = default;

  private:
    friend class Protection;
    Publication() = default;

    workforce::Results results_;
    std::vector<PublishedFigures> figures_;
    std::vector<std::string> notes_;
    Policy policy_;
};

}  // namespace disclosure
