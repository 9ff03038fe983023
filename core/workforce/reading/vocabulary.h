// What the values of a column mean: assets/workforce/values.json as it is used, and the proposal for one value. A value
// that is not known is never guessed: somebody must say what it means.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"

namespace workforce::reading {

struct Meaning {
    std::string id;         // "band_5", "C", "bank"
    std::string label;      // for people
    std::string counts_as;  // "white", "band_5", "yes"; "excluded" when rows with it are left out
    std::string excluded;   // then the reason, an id in Values::reasons
    std::string part;       // ethnicity: White, Mixed, Asian, Black, Other, or empty
    std::string national_code;
    bool medical = false;  // pay band: a grade of medical and dental staff
    bool operator==(const Meaning&) const = default;
};

struct Proposal {
    enum class State : std::uint8_t {
        Recognised,  // `meaning` is the index of what it means
        Number,      // a whole number where numbers may stand: files that are counted already
        Ask,         // `why` says why somebody must choose
    };
    State state = State::Ask;
    std::size_t meaning = 0;
    std::string why;
    bool operator==(const Proposal&) const = default;
};

class Vocabulary {
  public:
    std::string id, label;
    std::vector<Meaning> meanings;

    // `text` is the value as it stands in the file, in UTF-8.
    [[nodiscard]] Proposal propose(std::string_view text) const;
    [[nodiscard]] std::optional<std::size_t> find(std::string_view meaning_id) const;

  private:
    friend class VocabularyLoader;
    struct Found {
        bool is_meaning = true;
        std::size_t index = 0;  // in meanings or in whys_
    };
    [[nodiscard]] std::optional<Found> find_text(std::string_view folded_text) const;
    [[nodiscard]] std::optional<Proposal> by_national_code(std::string_view text) const;
    [[nodiscard]] Proposal asked(std::string why) const { return {Proposal::State::Ask, 0, std::move(why)}; }
    [[nodiscard]] Proposal result(const Found& found) const;

    bool has_national_codes_ = false;
    bool has_numbers_ = false;
    std::vector<std::string> whys_;
    std::map<std::string, Found, std::less<>> texts_;      // folded
    std::vector<std::pair<std::string, Found>> patterns_;  // with ? for one sign, * for any rest
};

struct Reason {
    std::string id, label;
};

// The whole file.
struct Values {
    std::string version;
    std::vector<Vocabulary> vocabularies;
    std::vector<Reason> reasons;
    std::vector<std::string> total_texts;  // folded

    [[nodiscard]] const Vocabulary* find(std::string_view id) const;
    // Whether a cell says that its row holds totals: "Grand Total", "Total staff" not.
    [[nodiscard]] bool is_total(std::string_view text) const;
    // Words for a reason; its id if it is not known.
    [[nodiscard]] std::string_view reason_label(std::string_view id) const;
};

// Refuses texts that would have two meanings, headings that do not exist, meanings twice.
[[nodiscard]] base::Result<Values> load_values(std::string_view file, std::string_view text);

}  // namespace workforce::reading
