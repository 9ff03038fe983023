// Reads the rows of separated text from chunks of bytes, in constant memory: the same rows wherever the chunks
// are cut. Fields are handed out as the bytes they are in the file; csv::text_of turns those into text. It does not
// know encodings (see encoding.h) and takes the header row for a row like any other.
//
//     csv::Scanner scanner(',');
//     while (there is more) {
//         const std::span<char> room = scanner.room();
//         scanner.commit(bytes put there);          // or scanner.finish() when there are no more
//         csv::Row row;
//         while (scanner.next(row)) use(row.raw(3));
//         if (scanner.error()) ...
//     }
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/base/errors.h"
#include "core/formats/csv/structure.h"

namespace csv {

// Bounds of memory. A quotation mark that is never closed makes the rest of a file one field, so there must be a
// longest row.
struct Limits {
    std::size_t chunk = 256u << 10;  // bytes asked for at once; what fits into the caches of a small computer
    std::size_t row = 1u << 20;      // bytes of the longest row
};

// One row, valid until the next call of the scanner. At least one field.
class Row {
  public:
    Row() = default;
    Row(const char* data, const std::uint32_t* ends, std::size_t begin, std::size_t size)
        : data_(data), ends_(ends), begin_(begin), size_(size) {}

    [[nodiscard]] std::size_t size() const { return size_; }  // fields
    // The field's bytes with its quotation marks, if any. `field` must be below size().
    // At least kPadding bytes after its end can be read.
    [[nodiscard]] std::string_view raw(std::size_t field) const {
        const std::size_t from = field == 0 ? begin_ : std::size_t{ends_[field - 1]} + 1;
        return {data_ + from, ends_[field] - from};
    }
    [[nodiscard]] std::string_view whole() const { return {data_ + begin_, ends_[size_ - 1] - begin_}; }

  private:
    const char* data_ = nullptr;
    const std::uint32_t* ends_ = nullptr;
    std::size_t begin_ = 0;
    std::size_t size_ = 0;
};

class Scanner {
  public:
    // `skipped` bytes at the very beginning are no part of the text (a byte-order mark).
    explicit Scanner(char separator, std::size_t skipped = 0, const Limits& limits = {});

    // Where the next bytes go; never empty. Call next() until it says false before asking, or rows are lost.
    [[nodiscard]] std::span<char> room();
    // So many bytes were put at the beginning of room().
    void commit(std::size_t bytes);
    // There are no more bytes: the last row may lack its line end.
    void finish();

    // The next row that is not blank; false when more bytes are needed, at the end, and after an error.
    bool next(Row& row) {
        while (!error_ && next_row_ < found_.row_count) {
            const std::size_t last = found_.rows[next_row_++];
            const std::size_t first = next_end_;
            const std::size_t begin = row_begin_;
            const std::size_t end = found_.ends[last];
            next_end_ = last + 1;
            row_begin_ = end + 1;
            count_lines(begin, end);
            if (end - begin > limits_.row) return refuse_long_row(line_), false;
            if (first == last && begin == end) continue;  // blank, or the LF of a CRLF
            row = Row(data_.data(), found_.ends.data() + first, begin, last - first + 1);
            return true;
        }
        return false;
    }
    // The line that the row which next() gave last begins on; lines are counted from 1 as an editor counts them.
    [[nodiscard]] std::uint64_t line() const { return line_; }
    // Quotation marks in the middle of fields, kept as text, and the line of the first; 0 if there is none.
    [[nodiscard]] std::uint64_t stray_quotes() const { return stray_quotes_; }
    [[nodiscard]] std::uint64_t first_stray_line() const { return first_stray_line_; }
    // RowTooLong or UnclosedQuote, with the line where the row or the field begins. Sticky.
    [[nodiscard]] const std::optional<base::Error>& error() const { return error_; }

  private:
    void count_lines(std::size_t begin, std::size_t end) {
        line_ = lines_done_ + 1;
        if (found_.has_quoted_line_end) count_inner_lines(begin, end);
        const bool is_crlf = data_[end] == '\n' && begin == end && after_cr_;
        after_cr_ = data_[end] == '\r';
        if (!is_crlf) ++lines_done_;
    }
    void count_inner_lines(std::size_t begin, std::size_t end);
    void move_to_front();
    void refuse_long_row(std::uint64_t line);
    void find_more(std::size_t begin);
    void note_stray_quotes();
    [[nodiscard]] std::uint64_t line_at(std::size_t position) const;

    Limits limits_;
    char separator_;
    std::size_t to_skip_;
    std::vector<char> data_;
    std::size_t filled_ = 0;     // bytes in data_
    std::size_t row_begin_ = 0;  // of the row that next() looks at
    std::size_t next_row_ = 0;   // in found_.rows
    std::size_t next_end_ = 0;   // in found_.ends
    Structure found_;
    std::uint64_t lines_done_ = 0;
    std::uint64_t line_ = 0;
    std::uint64_t stray_quotes_ = 0;
    std::uint64_t first_stray_line_ = 0;
    bool after_cr_ = false;
    std::optional<base::Error> error_;
};

}  // namespace csv
