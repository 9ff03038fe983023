// The distinct values of one column, found again by their bytes: each cell becomes a small number, its class, without
// decoding or allocating. A value seen for the first time is decoded and gets its proposal.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/workforce/reading/dates.h"
#include "core/workforce/reading/fields.h"
#include "core/workforce/reading/hashing.h"
#include "core/workforce/reading/vocabulary.h"

namespace workforce::reading {

// What somebody answered: field and folded text to the id of a meaning, or kLeftOut.
using Answers = std::map<Field, std::map<std::string, std::string>>;
inline constexpr std::string_view kLeftOut = "left_out";

// What a value means, all things considered.
struct Resolved {
    enum class State : std::uint8_t { Meaning, Number, LeftOut, Total, NeedsAnswer };
    State state = State::NeedsAnswer;
    std::size_t meaning = 0;  // in the vocabulary; for dates a When
    std::uint64_t number = 0;
    bool operator==(const Resolved&) const = default;
};

// A distinct value of a column, spelled as it was first met.
struct Value {
    std::string text;
    std::string folded;
    Proposal proposal;
    bool is_total = false;  // the cell says that its row holds totals
    std::uint32_t class_id = 0;
    std::uint64_t rows = 0;  // how often it was met, filled in when reading ends
};

// More distinct values than this, and the column is no list.
inline constexpr std::size_t kMostValues = 4000;

class Dictionary {
  public:
    // `vocabulary` is that of a list, null for dates. All must outlive the dictionary.
    Dictionary(Field field, const Vocabulary* vocabulary, const Values& values, const Window& window,
               const Answers& answers);

    // The class of a cell: below class_count(). At least 16 bytes behind the cell must be readable.
    std::uint32_t class_of(std::string_view raw) {
        const std::size_t size = raw.size();
        if (is_date_ && size == kUsualDate.size()) {
            const std::uint32_t class_id = usual_date_class(raw);
            if (class_id != kNoClass) return class_id;
        }
        const Ends ends = ends_of(raw);
        std::size_t at = slot_of(ends, size);
        while (true) {
            Slot& slot = slots_[at];
            // First of all: a free slot looks like a blank cell.
            if (slot.count == 0) return add(raw);
            if (slot.has(ends, size) && has_middle(slot, raw)) {
                ++slot.count;
                return slot.class_id;
            }
            at = (at + 1) & (slots_.size() - 1);
        }
    }

    [[nodiscard]] std::size_t class_count() const { return resolved_.size(); }
    // What a class meant while reading.
    [[nodiscard]] const Resolved& resolved(std::uint32_t class_id) const { return resolved_[class_id]; }
    [[nodiscard]] const Vocabulary* vocabulary() const { return vocabulary_; }
    [[nodiscard]] Field field() const { return field_; }
    // More values than a list has, or one longer than a name can be.
    [[nodiscard]] bool is_overfull() const { return is_overfull_; }
    [[nodiscard]] bool has_windows_1252() const { return has_windows_1252_; }
    // The values with how often each was met.
    [[nodiscard]] std::vector<Value> values() const;

  private:
    static constexpr std::uint32_t kNoValue = 0xFFFFFFFFu;
    static constexpr std::uint32_t kNoClass = 0xFFFFFFFFu;
    static constexpr std::string_view kUsualDate = "31/03/2025";
    struct Slot {
        Ends ends;
        std::uint64_t count = 0;  // 0: free
        std::uint32_t size = 0;
        std::uint32_t class_id = 0;
        std::uint32_t text = 0;          // where its bytes are in bytes_
        std::uint32_t value = kNoValue;  // index in values_; dates that can be read have none

        [[nodiscard]] bool has(const Ends& other, std::size_t other_size) const {
            const std::uint64_t differing = (ends.first[0] ^ other.first[0]) |
                                            (ends.first[1] ^ other.first[1]) |
                                            (ends.last[0] ^ other.last[0]) | (ends.last[1] ^ other.last[1]);
            return differing == 0 && size == other_size;
        }
    };

    [[nodiscard]] std::size_t slot_of(const Ends& ends, std::size_t size) const {
        // All parts reach the upper half of the product, which reaches the slot.
        const std::uint64_t rest = ends.first[1] ^ ends.last[1];
        const std::uint64_t product =
            (ends.first[0] ^ (rest << 32 | rest >> 32) ^ size) * 0x9E3779B97F4A7C15u;
        return (product >> 32 ^ product >> 47) & (slots_.size() - 1);
    }
    // Whether what lies between the first sixteen bytes and the last sixteen is the same too.
    [[nodiscard]] bool has_middle(const Slot& slot, std::string_view raw) const {
        for (std::size_t at = 16; at + 16 < raw.size(); at += 8) {
            if (eight_bytes(bytes_, slot.text + at) != eight_bytes(raw, at)) return false;
        }
        return true;
    }
    std::uint32_t add(std::string_view raw);
    std::uint32_t value_of(std::string_view raw);
    std::uint32_t new_value(std::string text, std::string key);
    std::uint32_t date_class(const base::Date& date);
    [[nodiscard]] std::uint32_t usual_date_class(std::string_view raw);
    std::uint32_t new_class(const Resolved& resolved);
    void put(const Slot& slot);
    void remember(std::string_view raw, std::uint32_t class_id, std::uint32_t value);

    Field field_;
    const Vocabulary* vocabulary_;
    const Values& book_;
    const Window& window_;
    const Answers& answers_;
    std::vector<Slot> slots_;
    std::size_t used_slots_ = 0;
    std::string bytes_;  // of all spellings, one after the other
    std::vector<Value> values_;
    std::map<std::string, std::uint32_t, std::less<>> value_by_text_;
    std::map<std::size_t, std::uint32_t> class_by_meaning_;  // of fields whose values share classes
    std::vector<Resolved> resolved_;                         // by class
    bool is_date_ = false;
    std::array<std::uint32_t, kWhenCount> date_classes_{};
    bool is_overfull_ = false;
    bool has_windows_1252_ = false;
};

// What the value means with these answers.
[[nodiscard]] Resolved resolve(const Value& value, Field field, const Vocabulary* vocabulary,
                               const Answers& answers);

}  // namespace workforce::reading
