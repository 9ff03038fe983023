// The files of one snapshot day, read one after the other: which must be read next, what was read from each, and the
// counts of all together. It asks for bytes and never opens anything; the page feeds it from a stream.
//
//     if (auto layout = files.open(FileKind::Staff, name, size, beginning)) ...
//     while (const auto kind = files.next()) {
//         if (!files.begin(*kind)) continue;                  // the error is kept with the file
//         do {
//             while (there is more && files.commit(bytes put into files.room())) {}
//         } while (files.finish() == YearFiles::Finished::ReadAgain);
//     }
//     files.outcome();
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/workforce/reading/outcome.h"

namespace workforce::reading {

class YearFiles {
  public:
    YearFiles(ColumnBook columns, Values values, const base::Date& snapshot);
    YearFiles(const YearFiles&) = delete;
    YearFiles& operator=(const YearFiles&) = delete;

    // Takes the file as the one of its kind, in place of any before, which is forgotten in any case. `beginning` is its
    // first kBeginning bytes, `bytes` its size. Errors: as layout_of.
    [[nodiscard]] base::Result<void> open(FileKind kind, std::string name, std::uint64_t bytes,
                                          std::string_view beginning);
    // Reads the field from that column of the file, or nothing; it must be read again then. False, and nothing is
    // changed, for a file or column that is not there, a field that files of this kind have not, and columns that say
    // who people are.
    [[nodiscard]] bool choose(FileKind kind, std::size_t column, std::optional<Field> field);
    // What values mean, in all files. Counts follow at once but for files that next() then asks for.
    void answer(Answers answers);
    // Every file must be read again.
    void set_snapshot(const base::Date& snapshot);
    void forget(FileKind kind);

    // The file to be read from its beginning, the staff file first; nothing when all that can be read was.
    [[nodiscard]] std::optional<FileKind> next() const;
    // Errors: MissingColumn. After an error the file waits until something about it changes.
    [[nodiscard]] base::Result<void> begin(FileKind kind);
    // Where the next bytes go, and how many were put there; false when no more are wanted because of an error.
    [[nodiscard]] std::span<char> room();
    [[nodiscard]] bool commit(std::size_t bytes);
    enum class Finished : std::uint8_t { Done, ReadAgain, Failed };
    // There are no more bytes. ReadAgain: the same bytes once more, from the first. Failed: see error().
    [[nodiscard]] Finished finish();
    // Gives the reading up; next() asks for the file again.
    void stop();
    [[nodiscard]] std::uint64_t rows() const;         // of the file that is being read, so far
    [[nodiscard]] std::uint64_t passes_left() const;  // after this one, as far as is known

    [[nodiscard]] const Layout* layout(FileKind kind) const;  // null if there is no such file
    [[nodiscard]] const std::optional<base::Error>& error(FileKind kind) const;  // the file must be there
    [[nodiscard]] const ColumnBook& columns() const { return columns_; }
    [[nodiscard]] const Values& values() const { return values_; }
    // Of all files that were read. outcome_json, and in each file "must_read_again".
    [[nodiscard]] json::Value outcome() const;

  private:
    struct File {
        std::string name;
        std::uint64_t bytes = 0;
        Layout layout;
        bool has_changed = true;           // since it was read, or it never was
        std::optional<base::Error> error;  // of the last reading
        std::optional<FileReading> reading;
        Filling filling;

        // Read with these very answers, it is right.
        [[nodiscard]] bool is_due(const Answers& answers) const {
            return has_changed || (reading && filling.must_read_again && reading->answers != answers);
        }
    };
    [[nodiscard]] File* find(FileKind kind);
    [[nodiscard]] const File* find(FileKind kind) const;
    void count(FileKind kind, File& file);
    void count_all();
    void forget_people();
    void take_result(FileKind kind, File& file);

    ColumnBook columns_;
    Values values_;
    base::Date snapshot_;
    Answers answers_;
    std::map<FileKind, File> files_;
    std::optional<StaffPeople> people_;  // of the staff file, where it has numbers of people
    std::unique_ptr<FileReader> reader_;
    FileKind being_read_{};  // while there is a reader
};

}  // namespace workforce::reading
