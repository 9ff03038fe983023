// Where fields and rows of separated text end: the first of two steps, 64 bytes at a time. It knows quotes,
// separators and line ends, and nothing about what the fields mean (see scanner.h for rows).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace csv {

// Where the reader stands between two bytes.
enum class Spot : std::uint8_t {
    FieldStart,  // a quotation mark here opens a quoted field
    Unquoted,    // a quotation mark here is an ordinary character
    Quoted,      // separators and line ends here are ordinary characters
    AfterQuote,  // a quotation mark was just met inside quotes: its end, or the first of a doubled one
};

// Bytes that must be readable beyond the end of the data, whatever they hold.
inline constexpr std::size_t kPadding = 64;

// The positions found. The vectors are only ever made longer; `end_count` and `row_count` say how much of them
// counts, so that nothing is cleared or allocated for each row.
struct Structure {
    std::vector<std::uint32_t> ends;  // position of every separator and line end outside quotes
    std::vector<std::uint32_t> rows;  // index in `ends` of each line end
    std::size_t end_count = 0;
    std::size_t row_count = 0;
    Spot spot = Spot::FieldStart;         // after the last byte looked at
    std::uint64_t stray_quotes = 0;       // quotation marks in the middle of a field, taken as they stand
    bool has_quoted_line_end = false;     // sticky: some field holds a line break
    std::uint32_t first_stray_quote = 0;  // position of the first since `stray_quotes` was 0
};

// Looks at data[begin, end) and adds what it finds. CR and LF each end a row, so CRLF gives an empty row between
// them, which the scanner leaves out. The result is the same wherever the data is cut.
// Source: rfc-4180, section 2. DEVIATION: a quotation mark inside an unquoted field, or text after the closing
// one, is kept as text and counted, as spreadsheets do, where the text of the standard is silent.
void find_structure(const char* data, std::size_t begin, std::size_t end, char separator, Structure& found);

// The same, byte by byte: what the tests compare with, and what is used where the fast way does not apply.
void find_structure_slowly(const char* data, std::size_t begin, std::size_t end, char separator,
                           Structure& found);

}  // namespace csv
