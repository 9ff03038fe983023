// Any bytes as separated text. The first byte chooses the separator and how the bytes are cut.
// Laws: the cut makes no difference; the fast way finds what the slow way finds; fields lie inside their row, in order;
// lines never go back.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/promise.h"
#include "core/base/text.h"
#include "core/formats/csv/scanner.h"
#include "core/formats/csv/text.h"

namespace {

struct Outcome {
    std::vector<std::string> fields;  // with a mark after each row
    std::vector<std::uint64_t> lines;
    std::uint64_t stray_quotes = 0;
    std::uint64_t first_stray_line = 0;
    std::optional<base::Error> error;
    bool operator==(const Outcome&) const = default;
};

void take_rows(csv::Scanner& scanner, Outcome& outcome) {
    csv::Row row;
    while (scanner.next(row)) {
        std::size_t length = row.size() - 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            length += row.raw(i).size();
            outcome.fields.emplace_back(row.raw(i));
        }
        EHIIRA_PROMISE(length == row.whole().size(), "The fields of a row are not the row.");
        const std::uint64_t line = scanner.line();
        EHIIRA_PROMISE(outcome.lines.empty() || outcome.lines.back() < line,
                       "A row begins before the one above it.");
        outcome.lines.push_back(line);
        outcome.fields.emplace_back("end of row");
    }
}

// Small chunks and rows, so that every limit is met.
Outcome scan(std::string_view bytes, char separator, std::size_t piece) {
    csv::Limits limits;
    limits.chunk = 128;
    limits.row = 1000;
    csv::Scanner scanner(separator, csv::mark_length(bytes), limits);
    Outcome outcome;
    for (std::size_t at = 0; at < bytes.size() && !scanner.error();) {
        const auto room = scanner.room();
        const std::size_t taken = std::min({piece, room.size(), bytes.size() - at});
        std::ranges::copy(bytes.substr(at, taken), room.begin());
        scanner.commit(taken);
        take_rows(scanner, outcome);
        at += taken;
    }
    scanner.finish();
    take_rows(scanner, outcome);
    outcome.stray_quotes = scanner.stray_quotes();
    outcome.first_stray_line = scanner.first_stray_line();
    outcome.error = scanner.error();
    return outcome;
}

void compare_ways(const std::string& bytes, char separator) {
    const std::string padded = bytes + std::string(csv::kPadding, '"');
    csv::Structure fast;
    csv::Structure slow;
    csv::find_structure(padded.data(), 0, bytes.size(), separator, fast);
    csv::find_structure_slowly(padded.data(), 0, bytes.size(), separator, slow);
    EHIIRA_PROMISE(fast.end_count == slow.end_count && fast.row_count == slow.row_count,
                   "Another number of fields.");
    EHIIRA_PROMISE(
        std::equal(fast.ends.begin(), fast.ends.begin() + static_cast<std::ptrdiff_t>(fast.end_count),
                   slow.ends.begin()),
        "Fields end elsewhere.");
    EHIIRA_PROMISE(fast.spot == slow.spot && fast.stray_quotes == slow.stray_quotes,
                   "Quotation marks differ.");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const char separator = std::string_view(",;\t|")[data[0] % 4];
    const std::size_t piece = 1 + data[0] / 4;
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Outcome whole = scan(bytes, separator, 128);
    // An error leaves the rows after it unread, and how many were read before depends on the cut.
    const Outcome cut = scan(bytes, separator, piece);
    EHIIRA_PROMISE(whole.error == cut.error, "The cut makes another error.");
    if (!whole.error) EHIIRA_PROMISE(whole == cut, "The cut makes other rows.");
    for (const std::string& field : whole.fields)
        EHIIRA_PROMISE(base::is_utf8(csv::text_of(field).text), "The text of a field is not UTF-8.");
    compare_ways(bytes, separator);
    return 0;
}
