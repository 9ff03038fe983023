// How often each combination of classes occurs: the rows of a file boiled down to what may be counted. Meanings can be
// changed afterwards without reading the file again.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/workforce/reading/hashing.h"

namespace workforce::reading {

inline constexpr std::size_t kMostColumns = 12;  // lists and dates of one kind of file

// The classes of a row, four to a number.
struct Classes {
    std::array<std::uint64_t, kMostColumns / 4> packed{};

    void set(std::size_t column, std::uint32_t class_id) {
        packed[column / 4] |= std::uint64_t{class_id} << (16 * (column % 4));
    }
    [[nodiscard]] std::uint32_t of(std::size_t column) const {
        return static_cast<std::uint32_t>(packed[column / 4] >> (16 * (column % 4)) & 0xFFFFu);
    }
    // OPTIMIZATION: the default one calls a function that compares byte by byte in WebAssembly.
    bool operator==(const Classes& other) const {
        std::uint64_t differing = 0;
        for (std::size_t i = 0; i < packed.size(); ++i) differing |= packed[i] ^ other.packed[i];
        return differing == 0;
    }
};

struct Combination {
    Classes classes;
    std::uint64_t rows = 0;          // 0: not used
    std::uint64_t people = 0;        // of those, rows that stand for a person, where people are told apart
    std::uint64_t not_in_staff = 0;  // rows of people who are not in the staff file
    std::uint32_t rank = 0;          // how good a row of this kind is to stand for its person
    std::uint32_t events = 0;        // what a row of this kind says about its person; see people.h
};

// At most so many, or the columns are no lists of groups.
inline constexpr std::size_t kMostCombinations = std::size_t{1} << 20;

class Combinations {
  public:
    Combinations() : slots_(kFirstSlots) {}

    // OPTIMIZATION: so that find() need not wait for memory afterwards, look at several combinations at once: first where
    // each would be, then what is there. The numbers mean nothing.
    [[nodiscard]] std::uint32_t place_of(const Classes& classes) const { return slots_[slot_of(classes)]; }
    [[nodiscard]] std::uint64_t look_at(std::uint32_t place) const {
        return place == 0 ? 0 : all_[place - 1].classes.packed[0] + all_[place - 1].rows;
    }

    // The index of the combination; it is new when its `rows` are 0, and the caller must make them more.
    std::uint32_t find(const Classes& classes) {
        std::size_t at = slot_of(classes);
        while (slots_[at] != 0) {
            const std::uint32_t index = slots_[at] - 1;
            if (all_[index].classes == classes) return index;
            at = (at + 1) & (slots_.size() - 1);
        }
        return add(classes, at);
    }
    [[nodiscard]] Combination& operator[](std::uint32_t index) { return all_[index]; }
    [[nodiscard]] const std::vector<Combination>& all() const { return all_; }
    [[nodiscard]] std::vector<Combination>& all() { return all_; }
    [[nodiscard]] bool is_overfull() const { return all_.size() > kMostCombinations; }

  private:
    static constexpr std::size_t kFirstSlots = 4096;
    [[nodiscard]] std::size_t slot_of(const Classes& classes) const {
        std::uint64_t hash = classes.packed[0] * 0x9E3779B97F4A7C15u;
        hash = (hash ^ hash >> 32 ^ classes.packed[1]) * 0xC2B2AE3D27D4EB4Fu;
        hash = (hash ^ hash >> 29 ^ classes.packed[2]) * 0x165667B19E3779F9u;
        return (hash ^ hash >> 32) & (slots_.size() - 1);
    }
    std::uint32_t add(const Classes& classes, std::size_t at) {
        all_.push_back({classes, 0, 0, 0, 0, 0});
        slots_[at] = static_cast<std::uint32_t>(all_.size());
        if (2 * all_.size() > slots_.size()) grow();
        return static_cast<std::uint32_t>(all_.size() - 1);
    }
    void grow() {
        slots_.assign(slots_.size() * 2, 0);
        for (std::size_t i = 0; i < all_.size(); ++i) {
            std::size_t at = slot_of(all_[i].classes);
            while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
            slots_[at] = static_cast<std::uint32_t>(i + 1);
        }
    }

    std::vector<Combination> all_;
    std::vector<std::uint32_t> slots_;  // index in all_ plus 1; 0 is free
};

}  // namespace workforce::reading
