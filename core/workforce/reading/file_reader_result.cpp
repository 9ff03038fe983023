// What is handed on when a file was read: values with their counts, and what the person should know about the file.
// Not the reading itself (see file_reader.cpp).
#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/workforce/reading/file_reader.h"

namespace workforce::reading {
namespace {

std::string listed_lines(const std::vector<std::uint64_t>& lines, std::uint64_t all) {
    std::vector<std::string> names;
    for (const std::uint64_t line : lines) names.push_back(std::to_string(line));
    if (all > lines.size()) names.emplace_back("others");
    return (all == 1 ? "line " : "lines ") + base::listed(names);
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view several) {
    return std::to_string(number) + " " + std::string(number == 1 ? one : several);
}

}  // namespace

void FileReader::add_warnings() {
    std::vector<std::string>& warnings = reading_.warnings;
    bool is_windows_1252 = false;
    for (const Dictionary& dictionary : dictionaries_)
        is_windows_1252 = is_windows_1252 || dictionary.has_windows_1252();
    if (is_windows_1252 && setup_.layout.encoding != csv::Encoding::Windows1252)
        warnings.emplace_back(
            "Some values are written in Windows-1252 and were read so, though the file begins in UTF-8.");
    if (scanner_->stray_quotes() > 0) {
        warnings.push_back(
            counted(scanner_->stray_quotes(), "quotation mark stands", "quotation marks stand") +
            " in the middle of a cell, first in line " + std::to_string(scanner_->first_stray_line()) +
            ". Check there that no rows have run together.");
    }
    if (reading_.wrong_rows > 0) {
        warnings.push_back(
            counted(reading_.wrong_rows, "row has", "rows have") +
            " another number of cells than there are columns and " +
            (reading_.wrong_rows == 1 ? "was" : "were") +
            " left out: " + listed_lines(wrong_lines_, reading_.wrong_rows) +
            ". Notes below a table are such rows; others may hold a comma without quotation marks.");
    }
    if (reading_.total_rows > 0)
        warnings.push_back(counted(reading_.total_rows, "row of totals was", "rows of totals were") +
                           " left out.");
    if (reading_.keyless_rows > 0)
        warnings.push_back(
            counted(reading_.keyless_rows,
                    "row has no number of a person or application and counts as one of its own.",
                    "rows have no number of a person or application and count each as one of their own."));
    if (reading_.people_with_several_rows > 0 && setup_.layout.kind == FileKind::Staff)
        warnings.push_back(counted(reading_.people_with_several_rows, "person has", "people have") +
                           " several rows and " +
                           (reading_.people_with_several_rows == 1 ? "counts" : "count") + " once.");
}

FileReading FileReader::result() {
    EHIIRA_PROMISE(!error_, "The result of a reading that failed was asked for.");
    add_warnings();
    for (std::size_t i = 0; i < dictionaries_.size(); ++i) {
        ReadColumn column;
        column.field = dictionaries_[i].field();
        column.header = setup_.layout.columns[places_[i]].header;
        column.values = dictionaries_[i].values();
        for (std::uint32_t id = 0; id < dictionaries_[i].class_count(); ++id)
            column.resolved.push_back(dictionaries_[i].resolved(id));
        // Every further pass met every value once more.
        for (Value& value : column.values) value.rows /= reading_.passes;
        reading_.columns.push_back(std::move(column));
    }
    reading_.combinations = combinations_.all();
    return std::move(reading_);
}

std::optional<StaffPeople> FileReader::take_people() {
    if (!people_ || !people_->is_whole()) return std::nullopt;
    for (Person& person : people_->slots()) person.rank = 0;
    return StaffPeople{*std::move(people_), std::move(combinations_.all())};
}

}  // namespace workforce::reading
