// What the beginning of a file shows: its encoding and separator, where the names of columns are, and which column holds
// what. A proposal: the person may choose other columns before the file is read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"
#include "core/formats/csv/text.h"
#include "core/workforce/reading/columns.h"

namespace workforce::reading {

struct Column {
    std::string header;
    std::optional<Field> field;  // what is read from it; nothing: it is not read
    std::string known_as;  // label of a known column that nothing is done with, or that waits to be asked for
    std::string identifying;  // what it gives away, such as "a name": dropped at once
    bool operator==(const Column&) const = default;
};

struct Layout {
    FileKind kind{};
    csv::Encoding encoding{};
    char separator = ',';
    std::size_t header_row = 0;  // how many rows that are not blank stand before the names of columns
    std::uint64_t header_line = 1;
    std::uint64_t row_bytes = 1;  // of a row, about; never 0
    std::vector<Column> columns;
    std::vector<std::string> warnings;  // whole sentences

    [[nodiscard]] std::optional<std::size_t> column_of(Field field) const;
    bool operator==(const Layout&) const = default;
};

// So many bytes of the file are enough; fewer if it is shorter.
inline constexpr std::size_t kBeginning = 64u << 10;

// Errors: EmptyFile, ForeignFile (a workbook, a PDF …, with what to do), NoTable, UnclosedQuote.
[[nodiscard]] base::Result<Layout> layout_of(std::string_view beginning, FileKind kind,
                                             const ColumnBook& book);

// Reads that field from that column, or nothing. Another column that held the field is not read any more. False, and
// nothing is changed, for columns that say who people are.
bool choose(Layout& layout, std::size_t column, std::optional<Field> field);

// What is missing for the file to be of use; nothing if it can be read.
// Source: workforce-specification, section 5.2, the columns that are needed.
[[nodiscard]] std::optional<base::Error> missing_column(const Layout& layout, bool has_staff_file);

}  // namespace workforce::reading
