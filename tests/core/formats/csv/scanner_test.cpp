// Separated text: rows, quotes, line ends, and the same result wherever the bytes are cut.
#include "core/formats/csv/scanner.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>

#include "core/formats/csv/text.h"

using namespace std::string_literals;
using Rows = std::vector<std::vector<std::string>>;

namespace {

struct Outcome {
    Rows rows;
    std::vector<std::uint64_t> lines;
    std::uint64_t stray_quotes = 0;
    std::uint64_t first_stray_line = 0;
    std::string error;  // word and place, or empty
    bool operator==(const Outcome&) const = default;
};

void take_rows(csv::Scanner& scanner, Outcome& outcome) {
    csv::Row row;
    while (scanner.next(row)) {
        std::vector<std::string> fields;
        for (std::size_t i = 0; i < row.size(); ++i) fields.push_back(csv::text_of(row.raw(i)).text);
        outcome.rows.push_back(std::move(fields));
        outcome.lines.push_back(scanner.line());
    }
}

// `piece` bytes at a time; 0 lets each piece have another length.
Outcome scan(std::string_view bytes, std::size_t piece = 1'000'000, csv::Limits limits = {},
             char separator = ',') {
    csv::Scanner scanner(separator, csv::mark_length(bytes), limits);
    Outcome outcome;
    std::mt19937 engine(7);
    for (std::size_t at = 0; at < bytes.size() && !scanner.error();) {
        const auto room = scanner.room();
        const std::size_t wanted = piece == 0 ? 1 + engine() % 100 : piece;
        const std::size_t taken = std::min({wanted, room.size(), bytes.size() - at});
        std::ranges::copy(bytes.substr(at, taken), room.begin());
        scanner.commit(taken);
        at += taken;
        take_rows(scanner, outcome);
    }
    scanner.finish();
    take_rows(scanner, outcome);
    outcome.stray_quotes = scanner.stray_quotes();
    outcome.first_stray_line = scanner.first_stray_line();
    if (scanner.error())
        outcome.error = std::string(base::word(scanner.error()->code)) + " " + scanner.error()->where;
    return outcome;
}

// Text made of what trips readers up: marks, separators and line ends close together, runs of plain letters.
std::string nasty(std::mt19937& engine, std::size_t size) {
    constexpr std::string_view kPieces[] = {"\"",
                                            ",",
                                            "\n",
                                            "\r\n",
                                            "\r",
                                            "a",
                                            "\"\"",
                                            "\",\"",
                                            "plain text, and",
                                            "\xC3\xA9",
                                            std::string_view("\0", 1),
                                            "\"quoted, with\nbreak\","};
    std::string text;
    while (text.size() < size) text += kPieces[engine() % std::size(kPieces)];
    return text;
}

}  // namespace

TEST_CASE("Rows and fields are what a spreadsheet would show", "[csv]") {
    struct Row {
        const char* name;
        std::string bytes;
        Rows rows;
    };
    const Row rows[] = {
        {"nothing at all", "", {}},
        {"one field without line end", "a", {{"a"}}},
        {"two rows, LF", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
        {"CRLF is one line end, not two", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
        {"CR alone, as an old Mac writes", "a,b\rc,d\r", {{"a", "b"}, {"c", "d"}}},
        {"all three in one file", "a\nb\r\nc\rd", {{"a"}, {"b"}, {"c"}, {"d"}}},
        {"the last row lacks its line end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}}},
        {"blank rows are no rows", "\n\na\n\r\n\nb\n\n", {{"a"}, {"b"}}},
        {"a row of separators is a row", ",,\n", {{"", "", ""}}},
        {"an empty field at the end", "a,\n", {{"a", ""}}},
        {"a separator inside quotes", "\"a,b\",c\n", {{"a,b", "c"}}},
        {"a line break inside quotes", "\"a\nb\",c\n", {{"a\nb", "c"}}},
        {"CRLF inside quotes stays", "\"a\r\nb\",c\r\n", {{"a\r\nb", "c"}}},
        {"doubled quotation marks", "\"a\"\"b\",\"\"\"\",c\n", {{"a\"b", "\"", "c"}}},
        {"an empty quoted field", "\"\",a\n", {{"", "a"}}},
        {"a quoted field alone on its row is not blank", "\"\"\n", {{""}}},
        {"a quoted field ends the file", "a,\"b\"", {{"a", "b"}}},
        {"a mark inside an unquoted field is text", "5\" pipe,b\nc,d\n", {{"5\" pipe", "b"}, {"c", "d"}}},
        {"text after the closing mark is kept", "\"a\"x,b\n", {{"ax", "b"}}},
        {"a mark after a space does not open", "a, \"b,c\"\n", {{"a", " \"b", "c\""}}},
        {"NUL bytes stay", "a\0b,c\n"s, {{"a\0b"s, "c"}}},
        {"a mark of UTF-8 is no part of the first name", "\xEF\xBB\xBF\"a\",b\n", {{"a", "b"}}},
        {"only line ends", "\r\n\r\n", {}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        for (const std::size_t piece : {1u, 2u, 3u, 64u, 1'000'000u}) {
            CAPTURE(piece);
            const Outcome outcome = scan(row.bytes, piece);
            CHECK(outcome.error.empty());
            CHECK(outcome.rows == row.rows);
        }
    }
}

TEST_CASE("A field longer than a block keeps its commas and its length", "[csv]") {
    for (std::size_t length = 50; length < 150; ++length) {
        CAPTURE(length);
        const std::string text(length, ',');
        CHECK(scan("a,\"" + text + "\",b\n\"" + text + "\"\n").rows == Rows{{"a", text, "b"}, {text}});
    }
}

TEST_CASE("Other separators", "[csv]") {
    CHECK(scan("a;b,c\n", 1, {}, ';').rows == Rows{{"a", "b,c"}});
    CHECK(scan("a\tb,c\n", 1, {}, '\t').rows == Rows{{"a", "b,c"}});
    CHECK(scan("a|\"b|c\"\n", 1, {}, '|').rows == Rows{{"a", "b|c"}});
}

TEST_CASE("Lines are counted as an editor counts them", "[csv]") {
    struct Row {
        const char* name;
        std::string bytes;
        std::vector<std::uint64_t> lines;
    };
    const Row rows[] = {
        {"LF", "a\nb\nc", {1, 2, 3}},
        {"CRLF", "a\r\nb\r\nc", {1, 2, 3}},
        {"CR", "a\rb\rc", {1, 2, 3}},
        {"blank lines count", "\n\na\n\nb", {3, 5}},
        {"blank CRLF lines count", "\r\n\r\na\r\n\r\nb", {3, 5}},
        {"breaks inside quotes count", "\"a\n\nb\",c\nd\n", {1, 4}},
        {"CRLF inside quotes counts once", "\"a\r\nb\",c\r\nd\r\n", {1, 3}},
        {"a CR at the end of a quoted field", "\"a\r\"\nb", {1, 3}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        for (const std::size_t piece : {1u, 2u, 3u, 100u}) CHECK(scan(row.bytes, piece).lines == row.lines);
    }
}

TEST_CASE("What cannot be a table is refused with the line where it begins", "[csv]") {
    csv::Limits small;
    small.chunk = 16;
    small.row = 64;
    struct Row {
        const char* name;
        std::string bytes;
        std::string error;
    };
    const Row rows[] = {
        {"a mark never closed", "a,b\nc,\"d\ne,f\n", "unclosed-quote line 2"},
        {"never closed, in the second line of a row", "\"a\nb\",\"c\nd", "unclosed-quote line 2"},
        {"never closed, after CRLF", "a\r\nb\r\n\"c\r\n", "unclosed-quote line 3"},
        {"closed at the very end", "a,\"b\"", ""},
        {"a row that never ends", "a\nb\n" + std::string(65, 'x') + "\nc", "row-too-long line 3"},
        {"the longest row", "a\nb\n" + std::string(64, 'x') + "\nc", ""},
        {"an unclosed mark that swallows rows", "a\n\"b\n" + std::string(100, '\n') + "c",
         "row-too-long line 2"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        for (const std::size_t piece : {1u, 5u, 16u}) {
            CAPTURE(piece);
            CHECK(scan(row.bytes, piece, small).error == row.error);
        }
    }
}

TEST_CASE("Marks in the middle of fields are counted, and the first is found", "[csv]") {
    const Outcome outcome = scan("a,b\r\nc,5\" pipe\r\n\"x\"y,\"z\"\r\n");
    CHECK(outcome.stray_quotes == 2);
    CHECK(outcome.first_stray_line == 2);
    CHECK(scan("\"a\"\"b\",c\n").stray_quotes == 0);
}

TEST_CASE("The fast way finds what the slow way finds", "[csv][property]") {
    for (unsigned seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        std::mt19937 engine(seed);
        std::string text = nasty(engine, engine() % 600);
        const std::size_t size = text.size();
        text.append(csv::kPadding, '"');
        csv::Structure fast;
        csv::Structure slow;
        const std::size_t cut = size == 0 ? 0 : engine() % size;
        csv::find_structure(text.data(), 0, cut, ',', fast);
        csv::find_structure(text.data(), cut, size, ',', fast);
        csv::find_structure_slowly(text.data(), 0, size, ',', slow);
        fast.ends.resize(fast.end_count);
        slow.ends.resize(slow.end_count);
        fast.rows.resize(fast.row_count);
        slow.rows.resize(slow.row_count);
        REQUIRE(fast.ends == slow.ends);
        REQUIRE(fast.rows == slow.rows);
        REQUIRE(fast.spot == slow.spot);
        REQUIRE(fast.stray_quotes == slow.stray_quotes);
        REQUIRE(fast.first_stray_quote == slow.first_stray_quote);
        REQUIRE(fast.has_quoted_line_end == slow.has_quoted_line_end);
    }
}

TEST_CASE("Where the bytes are cut makes no difference", "[csv][property]") {
    csv::Limits limits;
    limits.chunk = 100;
    limits.row = 300;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        std::mt19937 engine(seed);
        const std::string text = nasty(engine, engine() % 900);
        const Outcome whole = scan(text, 100, limits);
        REQUIRE(scan(text, 1, limits) == whole);
        REQUIRE(scan(text, 7, limits) == whole);
        REQUIRE(scan(text, 0, limits) == whole);
    }
}
