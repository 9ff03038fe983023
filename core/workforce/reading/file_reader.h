// Reads one file: bytes in, counted combinations of values out. Nothing of a row is kept but what its list columns say
// and, where people are told apart, a number worked out from their key. It decides nothing about measures: that is
// done from the result (see fill.h), again and again, while somebody corrects what values mean.
//
//     FileReader reader(setup);
//     do {
//         while (there is more) { put bytes into reader.room(); reader.commit(how many); }
//         reader.finish();
//     } while (!reader.error() && reader.begin_next_pass());
//     FileReading reading = reader.result();
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/errors.h"
#include "core/formats/csv/scanner.h"
#include "core/workforce/reading/combinations.h"
#include "core/workforce/reading/dictionary.h"
#include "core/workforce/reading/layout.h"
#include "core/workforce/reading/people.h"

namespace workforce::reading {

// What a file says about a person of the staff file; bits of Combination::events and, after reading, of Person::rank.
enum Event : std::uint32_t {
    kAccessed = 1u << 0,
    kDisciplinary = 1u << 1,
    kDisciplinaryBefore = 1u << 2,  // in the year before
    kCapability = 1u << 3,
    kCapabilityBefore = 1u << 4,
    kIllHealth = 1u << 5,  // the capability case was on grounds of ill health only
    kIllHealthBefore = 1u << 6,
};

struct ReadColumn {
    Field field{};
    std::string header;
    std::vector<Value> values;
    std::vector<Resolved> resolved;  // by class, as they were while reading
    bool operator==(const ReadColumn&) const = delete;
};

// Who is in the staff file, kept to look up people of other files in.
struct StaffPeople {
    People people;
    std::vector<Combination> combinations;
};

// What was read. Rows in = wrong_rows + total_rows + the rows of all combinations, or the rows of text.
struct FileReading {
    FileKind kind{};
    bool has_people = false;  // told apart by a key
    bool is_joined = false;   // groups come from the staff file
    std::vector<ReadColumn> columns;
    std::vector<Combination> combinations;
    std::vector<std::vector<std::string>> text_rows;  // of a survey: measure, group, percentage, respondents
    std::uint64_t rows_in = 0;
    std::uint64_t wrong_rows = 0;  // with another number of fields than there are columns
    std::uint64_t total_rows = 0;
    std::uint64_t keyless_rows = 0;  // each counted as a person of its own
    std::uint64_t people_with_several_rows = 0;
    std::uint64_t passes = 1;  // how often the file was read
    std::vector<std::string> warnings;
    Answers answers;  // those it was read with
};

struct Setup {
    Layout layout;
    const Values* values = nullptr;  // must outlive the reader
    Window window;
    Answers answers;
    StaffPeople* staff = nullptr;                    // where groups are to come from it
    std::size_t most_people = std::size_t{3} << 19;  // held in memory at once
    std::uint64_t file_bytes = 0;  // of the whole file where it is known: room is made beforehand
    csv::Limits limits;
};

class FileReader {
  public:
    explicit FileReader(Setup setup);
    ~FileReader();
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;

    [[nodiscard]] std::span<char> room();
    void commit(std::size_t bytes);
    void finish();
    // Where people did not fit into memory at once: true, and the file must be read again from its beginning.
    [[nodiscard]] bool begin_next_pass();
    // An estimate, for telling the person; it holds from finish() on.
    [[nodiscard]] std::uint64_t passes_left() const;

    [[nodiscard]] std::uint64_t rows() const { return reading_.rows_in; }
    [[nodiscard]] const std::optional<base::Error>& error() const { return error_; }
    // Once, after the last pass and without an error.
    [[nodiscard]] FileReading result();
    // Those told apart in a staff file that fitted into memory at once; else nothing. Call after result().
    [[nodiscard]] std::optional<StaffPeople> take_people();

  private:
    void start_scanner();
    void find_columns();
    void find_total_starts();
    void take_rows();
    void take(const csv::Row& row);
    // A row reduced to what is counted.
    struct Reduced {
        Classes classes;
        std::uint64_t key = 0;    // hash of the person's or application's key; 0 if there is none
        std::uint32_t hours = 0;  // as part of a rank
    };
    void settle();
    void count(const Reduced& row);
    void take_person(const Reduced& row, std::uint32_t index);
    void take_joined(const Reduced& row, std::uint32_t index);
    void take_text(const csv::Row& row);
    [[nodiscard]] bool is_left_aside(const csv::Row& row);
    [[nodiscard]] bool is_total(const csv::Row& row) const;
    void describe(Combination& combination);
    [[nodiscard]] std::uint32_t events_of(const Combination& combination) const;
    [[nodiscard]] std::string_view meaning_of(const Combination& combination, Field field) const;
    [[nodiscard]] std::optional<When> when_of(const Combination& combination, Field field) const;
    [[nodiscard]] std::uint64_t key_of(const csv::Row& row) const;
    [[nodiscard]] std::uint64_t key_for(std::uint64_t key, const Combination& combination) const;
    void check_lists();
    void count_people();
    void add_warnings();

    Setup setup_;
    std::unique_ptr<csv::Scanner> scanner_;
    std::optional<csv::Utf16Reader> utf16_;
    std::vector<char> utf16_bytes_;
    std::vector<Dictionary> dictionaries_;
    std::vector<std::size_t> places_;       // the column of each dictionary
    std::vector<std::size_t> text_places_;  // survey
    std::optional<std::size_t> key_place_, hours_place_;
    bool cuts_assignment_ =
        false;  // the key is an assignment number: the same person's differ after the dash
    std::size_t width_ = 0;
    std::size_t rows_to_skip_ = 0;
    bool is_first_pass_ = true;
    Combinations combinations_;
    std::array<Reduced, 64> waiting_{};  // rows that are counted together
    std::size_t waiting_count_ = 0;
    std::uint64_t touched_ = 0;  // means nothing; what is added to it was fetched
    std::optional<People> people_;
    std::array<bool, 256> may_begin_total_{};  // by the first byte of a row
    std::vector<std::uint64_t> wrong_lines_;   // the first few
    FileReading reading_;
    std::optional<base::Error> error_;
};

}  // namespace workforce::reading
