// Telling people apart by a number worked out from their key: which of a person's rows stands for them, and what
// other files say about them. Bounded memory: where there are more people than fit, it keeps those of a part of all
// possible numbers, and further readings of the file do the other parts.
// Source: decisions, number 21.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace workforce::reading {

// Better rows have a higher rank; of equal ones the first stays. Bit 0 is never set in a rank.
inline constexpr std::uint32_t kCountedRow = 1u << 31;  // a row that counts before one that is left out
inline constexpr std::uint32_t kMainPost = 1u << 30;
inline constexpr std::uint32_t kMostHours = (1u << 20) - 1;  // thousandths of a full-time equivalent
[[nodiscard]] constexpr std::uint32_t rank_of_hours(std::uint32_t thousandths) {
    return (thousandths < kMostHours ? thousandths : kMostHours) << 1;
}

struct Person {
    std::uint64_t hash = 0;  // 0: nobody
    std::uint32_t combination = 0;
    // While the staff file is read: the rank, and in bit 0 whether there were several rows. Afterwards see `events`.
    std::uint32_t rank = 0;
};

class People {
  public:
    // `most` people are held at once; at 16 bytes each the table takes about 21 bytes for each of them at most.
    // There is room for `expected` from the start, so that nothing moves while they come.
    explicit People(std::size_t most = std::size_t{3} << 19, std::size_t expected = 0);

    // A row of the person with this number. Does nothing for people of another part.
    // OPTIMIZATION: it is done for some dozens at once, so that the waits for memory overlap; call settle() at the end.
    void add(std::uint64_t hash, std::uint32_t combination, std::uint32_t rank) {
        waiting_[waiting_count_++] = {hash, combination, rank};
        if (waiting_count_ == waiting_.size()) settle();
    }
    // Does what waits. Before this slots(), count(), find() and parts_left() do not know of it.
    void settle();
    // The person, or null if they are not here.
    [[nodiscard]] Person* find(std::uint64_t hash);
    [[nodiscard]] bool is_in_part(std::uint64_t hash) const { return hash - part_begin_ < part_size_; }

    // Whether every person belongs to this part.
    [[nodiscard]] bool is_whole() const { return part_begin_ == 0 && part_size_ == kAll; }
    // How many more readings are likely to be needed after this one; 0 when all parts are done.
    [[nodiscard]] std::uint64_t parts_left() const;
    // Forgets the people of this part and begins the next one.
    void begin_next_part();

    [[nodiscard]] const std::vector<Person>& slots() const { return slots_; }
    [[nodiscard]] std::vector<Person>& slots() { return slots_; }
    [[nodiscard]] std::size_t count() const { return count_; }

  private:
    static constexpr std::uint64_t kAll = ~std::uint64_t{0};
    static constexpr std::size_t kFirstSlots = 4096;
    [[nodiscard]] std::size_t slot_of(std::uint64_t hash) const {
        return static_cast<std::size_t>(hash) & (slots_.size() - 1);
    }
    void add_now(const Person& row);
    void put(const Person& person);
    void make_room();
    void grow();
    void shrink_part();

    std::size_t most_;
    std::vector<Person> slots_;
    std::size_t count_ = 0;
    std::array<Person, 64> waiting_{};
    std::size_t waiting_count_ = 0;
    std::uint64_t touched_ = 0;  // means nothing; what is added to it was fetched
    std::uint64_t part_begin_ = 0;
    std::uint64_t part_size_ = kAll;  // numbers from part_begin_ on
};

}  // namespace workforce::reading
