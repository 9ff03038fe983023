// An open table of people, and the halving of its part when it is full.
#include "core/workforce/reading/people.h"

#include <algorithm>

#include "core/base/promise.h"

namespace workforce::reading {

People::People(std::size_t most, std::size_t expected) : most_(most) {
    EHIIRA_PROMISE(most >= 16, "A table of people needs some room.");
    std::size_t slots = kFirstSlots;
    while (3 * slots < 4 * std::min(expected, most)) slots *= 2;
    slots_.resize(slots);
}

void People::settle() {
    for (std::size_t i = 0; i < waiting_count_; ++i) touched_ ^= slots_[slot_of(waiting_[i].hash)].hash;
    for (std::size_t i = 0; i < waiting_count_; ++i) add_now(waiting_[i]);
    waiting_count_ = 0;
}

void People::add_now(const Person& row) {
    const std::uint64_t hash = row.hash;
    if (!is_in_part(hash)) return;
    for (std::size_t at = slot_of(hash); slots_[at].hash != 0; at = (at + 1) & (slots_.size() - 1)) {
        Person& person = slots_[at];
        if (person.hash != hash) continue;
        if (row.rank > (person.rank & ~1u)) {
            person.rank = row.rank;
            person.combination = row.combination;
        }
        person.rank |= 1u;
        return;
    }
    if (count_ >= most_ || 4 * (count_ + 1) > 3 * slots_.size()) make_room();
    if (is_in_part(hash)) put(row);
}

Person* People::find(std::uint64_t hash) {
    for (std::size_t at = slot_of(hash); slots_[at].hash != 0; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].hash == hash) return &slots_[at];
    }
    return nullptr;
}

void People::put(const Person& person) {
    std::size_t at = slot_of(person.hash);
    while (slots_[at].hash != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = person;
    ++count_;
}

void People::make_room() {
    while (count_ >= most_) shrink_part();
    while (4 * (count_ + 1) > 3 * slots_.size()) grow();
}

void People::grow() {
    std::vector<Person> old(slots_.size() * 2);
    old.swap(slots_);
    count_ = 0;
    for (const Person& person : old) {
        if (person.hash != 0) put(person);
    }
}

// Keeps the lower half of the part: the others get a reading of their own later.
void People::shrink_part() {
    part_size_ /= 2;
    std::vector<Person> kept;
    for (Person& person : slots_) {
        if (person.hash != 0 && is_in_part(person.hash)) kept.push_back(person);
        person = {};
    }
    count_ = 0;
    for (const Person& person : kept) put(person);
}

std::uint64_t People::parts_left() const {
    const std::uint64_t left = kAll - part_size_ - part_begin_;
    return left == 0 ? 0 : (left - 1) / part_size_ + 1;
}

void People::begin_next_part() {
    const std::uint64_t left = kAll - part_size_ - part_begin_;
    part_begin_ += part_size_;
    part_size_ = part_size_ < left ? part_size_ : left;
    for (Person& person : slots_) person = {};
    count_ = 0;
}

}  // namespace workforce::reading
