// One combination of values with its meanings: what the fillings of each kind of file look at. Inside this folder only.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/workforce/reading/fill.h"
#include "core/workforce/reading/tally.h"

namespace workforce::reading {

// The meanings of all classes of a reading, under some answers.
class Meanings {
  public:
    Meanings(const FileReading& reading, const Values& values, const Answers& answers);

    struct Column {
        Field field{};
        const Vocabulary* vocabulary = nullptr;
        std::vector<Resolved> by_class;
    };
    [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }
    [[nodiscard]] const Column* find(Field field, std::size_t& place) const {
        place = places_[static_cast<std::size_t>(field)];
        return place < columns_.size() ? &columns_[place] : nullptr;
    }
    // Values that share a class mean different things now, or what decides between a person's rows has changed.
    [[nodiscard]] bool must_read_again() const { return must_read_again_; }

  private:
    std::vector<Column> columns_;
    std::array<std::size_t, kFieldCount> places_{};  // in columns_; beyond them where there is none
    bool must_read_again_ = false;
};

class RowView {
  public:
    RowView(const Meanings& meanings, const Combination& combination)
        : meanings_(meanings), combination_(combination) {}

    // Null if the file has no such column; a value that waits for an answer has State::NeedsAnswer.
    [[nodiscard]] std::optional<Resolved> resolved(Field field) const;
    // The meaning of a list's value; null if there is no such column or no meaning.
    [[nodiscard]] const Meaning* meaning(Field field) const;
    [[nodiscard]] std::string_view counts_as(Field field) const;  // empty where there is no meaning
    [[nodiscard]] std::optional<When> when(Field field) const;
    // The reason in some value for leaving the row out; empty if there is none.
    [[nodiscard]] std::string_view excluded() const;
    [[nodiscard]] bool needs_answer() const;

  private:
    const Meanings& meanings_;
    const Combination& combination_;
};

// Adds to the group that the value stands for; nothing if the file has no such column.
void add_ethnicity(std::optional<GroupTally>& tally, const RowView& row, std::uint64_t number);
void add_disability(std::optional<GroupTally>& tally, const RowView& row, std::uint64_t number);
[[nodiscard]] std::uint64_t& group_of(GroupTally& tally, std::string_view counts_as);

// Whether a recruitment file has a row for each group and not for each application: then numbers stand in its columns.
[[nodiscard]] bool is_counted_already(const FileReading& reading, const Meanings& meanings);

// What happens to the rows of a combination, for the balance.
struct Fate {
    std::string_view excluded;  // a reason
    bool needs_answer = false;
    [[nodiscard]] bool counts() const { return excluded.empty() && !needs_answer; }
};
void put(Balance& balance, const Fate& fate, std::uint64_t rows);

[[nodiscard]] Fate staff_fate(const RowView& row, bool by_main_post);
void fill_staff(Filling& filling, const FileReading& reading, const Meanings& meanings);
void fill_recruitment(Filling& filling, const FileReading& reading, const Meanings& meanings);
void fill_cases(Filling& filling, const FileReading& reading, const Meanings& meanings);
void fill_training(Filling& filling, const FileReading& reading, const Meanings& meanings);
void fill_board(Filling& filling, const FileReading& reading, const Meanings& meanings);
void fill_survey(Filling& filling, const FileReading& reading, const Values& values, const Answers& answers);
void fill_joined(Filling& filling, const FileReading& reading, const Meanings& meanings,
                 const StaffPeople& staff, const FileReading& staff_reading, const Meanings& staff_meanings);

}  // namespace workforce::reading
