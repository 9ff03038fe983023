// The buffer behind the rows: chunks come in, the row that a chunk cuts off moves to the front.
#include "core/formats/csv/scanner.h"

#include <algorithm>
#include <cstring>

#include "core/base/promise.h"

namespace csv {
namespace {

// Line ends in the bytes, as an editor counts them: CRLF is one.
std::uint64_t lines_in(std::string_view bytes) {
    std::uint64_t lines = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool is_crlf = bytes[i] == '\n' && i > 0 && bytes[i - 1] == '\r';
        if ((bytes[i] == '\n' || bytes[i] == '\r') && !is_crlf) ++lines;
    }
    return lines;
}

std::string line_name(std::uint64_t line) { return "line " + std::to_string(line); }

}  // namespace

Scanner::Scanner(char separator, std::size_t skipped, const Limits& limits)
    : limits_(limits), separator_(separator), to_skip_(skipped) {
    EHIIRA_PROMISE(limits.chunk > 0 && limits.chunk + limits.row < 0xFFFFFF00u,
                   "A scanner has strange limits.");
}

void Scanner::move_to_front() {
    EHIIRA_PROMISE(error_ || next_row_ == found_.row_count, "Rows were left behind in a chunk.");
    const std::size_t kept_ends = found_.end_count - next_end_;
    for (std::size_t i = 0; i < kept_ends; ++i) {
        found_.ends[i] = found_.ends[next_end_ + i] - static_cast<std::uint32_t>(row_begin_);
    }
    if (row_begin_ < filled_) std::memmove(data_.data(), data_.data() + row_begin_, filled_ - row_begin_);
    filled_ -= row_begin_;
    row_begin_ = next_row_ = next_end_ = 0;
    found_.end_count = kept_ends;
    found_.row_count = 0;
    if (found_.has_quoted_line_end) found_.has_quoted_line_end = lines_in({data_.data(), filled_}) > 0;
}

std::span<char> Scanner::room() {
    move_to_front();
    const std::size_t needed = filled_ + limits_.chunk + kPadding;
    if (data_.size() < needed) data_.resize(needed);
    return {data_.data() + filled_, limits_.chunk};
}

void Scanner::commit(std::size_t bytes) {
    EHIIRA_PROMISE(bytes <= limits_.chunk, "More bytes were committed than there was room for.");
    if (error_) return;
    const std::size_t skipped = std::min(bytes, to_skip_);
    if (skipped > 0) {
        std::memmove(data_.data() + filled_, data_.data() + filled_ + skipped, bytes - skipped);
        to_skip_ -= skipped;
    }
    const std::size_t begin = filled_;
    filled_ += bytes - skipped;
    find_more(begin);
    if (found_.row_count == 0 && filled_ > limits_.row) refuse_long_row(lines_done_ + 1);
}

void Scanner::refuse_long_row(std::uint64_t line) {
    error_ = base::Error{base::ErrorCode::RowTooLong, line_name(line), {}};
}

void Scanner::find_more(std::size_t begin) {
    find_structure(data_.data(), begin, filled_, separator_, found_);
    if (found_.stray_quotes > 0) note_stray_quotes();
}

void Scanner::note_stray_quotes() {
    if (stray_quotes_ == 0) first_stray_line_ = line_at(found_.first_stray_quote);
    stray_quotes_ += found_.stray_quotes;
    found_.stray_quotes = 0;
}

// Only before any row of this chunk was handed out.
std::uint64_t Scanner::line_at(std::size_t position) const {
    const std::uint64_t lines = lines_done_ + 1 + lines_in({data_.data(), position});
    // The CR before this chunk was counted already.
    return after_cr_ && position > 0 && data_[0] == '\n' ? lines - 1 : lines;
}

void Scanner::finish() {
    if (error_) return;
    const std::size_t at = room().empty() ? 0 : filled_;
    if (found_.spot == Spot::Quoted) {
        const std::size_t field =
            found_.end_count == 0 ? 0 : std::size_t{found_.ends[found_.end_count - 1]} + 1;
        error_ = base::Error{base::ErrorCode::UnclosedQuote, line_name(line_at(field)), {}};
        return;
    }
    if (at == 0) return;
    data_[filled_++] = '\n';
    find_more(at);
}

void Scanner::count_inner_lines(std::size_t begin, std::size_t end) {
    lines_done_ += lines_in({data_.data() + begin, end - begin});
}

}  // namespace csv
