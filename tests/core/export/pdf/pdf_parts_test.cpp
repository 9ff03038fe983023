// The small parts of the PDF writer: values, fonts, lines and widths of columns.
#include <catch2/catch_test_macros.hpp>
#include <numeric>

#include "core/export/pdf/blocks.h"
#include "core/export/pdf/syntax.h"
#include "core/export/pdf/text.h"
#include "tests/support/pdf_text.h"

using namespace exporting::pdf;

namespace {

Typeface face(bool bold) {
    const support::FontBytes& fonts = support::report_fonts();
    return Typeface::open(bold ? fonts.bold : fonts.regular).value();
}

const Fonts& fonts() {
    static const Fonts both(face(false), face(true));
    return both;
}

Text set(std::string_view words) {
    Replaced replaced;
    return text_of(words, fonts(), replaced);
}

std::vector<std::string> broken(const Text& text, Length size, Length width) {
    std::vector<std::string> lines;
    for (const Line& line : lines_of(text, size, width)) {
        std::string words;
        for (std::size_t i = line.first; i < line.end; ++i) words += static_cast<char>(text.letters[i].code);
        lines.push_back(words);
    }
    return lines;
}

}  // namespace

TEST_CASE("lengths are written without what is not needed", "[pdf]") {
    struct Row {
        Length length;
        const char* text;
    };
    const Row rows[] = {{0, "0"},          {12'000, "12"}, {56'693, "56.693"}, {500, "0.5"},
                        {-1'250, "-1.25"}, {10, "0.01"},   {-1, "-0.001"}};
    for (const Row& row : rows) CHECK(number(row.length) == row.text);
    CHECK(operands(colour_of("#005eB8")) == "0 0.368 0.721");
}

TEST_CASE("strings cannot be left by what stands in them", "[pdf]") {
    CHECK(text_string("plain") == "(plain)");
    CHECK(text_string("a(b)\\c") == "(a\\(b\\)\\\\c)");
    CHECK(text_string("\xC3\xA9") == "<FEFF00E9>");
    CHECK(text_string("\xF0\x9F\x98\x80") == "<FEFFD83DDE00>");
    CHECK(text_string("\xFF") == "<FEFFFFFD>");
    CHECK(address_string("https://e.org/a b)(\xC3\xA9\n") == "(https://e.org/a%20b\\)\\(%C3%A9%0A)");
}

TEST_CASE("the fonts have the letters of many languages, each with a glyph of its own", "[pdf]") {
    const Typeface regular = face(false);
    std::set<Glyph> seen;
    int count = 0;
    for (const char32_t code :
         U"Az09 "
         U"\u00A0-"
         U"\u00AD\u00E9\u0142\u0175\u021B\u03B1\u0391\u042F\u0410\u1EC7\u2013\u2026\u20AC\u2192\u2264"
         U"\u25A1") {
        if (code == 0) continue;
        INFO(static_cast<unsigned>(code));
        CHECK(regular.glyph_of(code) != 0);
        seen.insert(regular.glyph_of(code));
        ++count;
    }
    CHECK(static_cast<int>(seen.size()) == count);
    for (const char32_t code :
         {char32_t{0x4E2D}, char32_t{0x0645}, char32_t{0x1F600}, char32_t{0x0B}, char32_t{0xFFFF}})
        CHECK(regular.glyph_of(code) == 0);
    // Widths of Liberation Sans: 1139 and 569 of 2048.
    CHECK(regular.width_of(regular.glyph_of('a')) == 556);
    CHECK(regular.width_of(regular.glyph_of(' ')) == 278);
}

TEST_CASE("a font cut down keeps the numbers and widths of its glyphs", "[pdf]") {
    const Typeface regular = face(false);
    const Glyph e = regular.glyph_of(0xE9);
    const std::string part = regular.subset({e});
    CHECK(part.size() < 4000);
    CHECK(part.size() > 300);
    CHECK(part == regular.subset({e}));
    CHECK(regular.subset({}).size() < part.size());
}

TEST_CASE("lines end behind words, hyphens and slashes; a long word is broken by character", "[pdf]") {
    const Length size = 10 * kPoint;
    const Text text = set("aaa bbb");
    const Length one = width_of(text, 0, 3, size);
    CHECK(broken(text, size, one) == std::vector<std::string>{"aaa ", "bbb"});
    CHECK(broken(text, size, 1000 * kPoint) == std::vector<std::string>{"aaa bbb"});
    CHECK(broken(set("aaa-bbb"), size, one + 4 * kPoint) == std::vector<std::string>{"aaa-", "bbb"});
    CHECK(broken(set("aaabbb"), size, one) == std::vector<std::string>{"aaa", "bbb"});
    CHECK(broken(set("a\nb"), size, one) == std::vector<std::string>{"a ", "b"});
    CHECK(broken(set("a\r\n\nb"), size, one) == std::vector<std::string>{"a ", " ", "b"});
    CHECK(broken(set(""), size, one) == std::vector<std::string>{""});
    CHECK(broken(set("ab"), size, 0) == std::vector<std::string>{"a", "b"});
}

TEST_CASE("no line is wider than its room, and no letter is lost", "[pdf]") {
    const Text text =
        set("The quick brown fox https://example.org/a/very/long/address/that/goes/on jumps-over a "
            "Donaudampfschifffahrtsgesellschaft, twice.");
    for (Length width = 12 * kPoint; width < 300 * kPoint; width += 1'700) {
        std::size_t next = 0;
        for (const Line& line : lines_of(text, 10 * kPoint, width)) {
            CHECK(line.first == next);
            next = line.end;
            std::size_t end = line.end;
            while (end > line.first && text.letters[end - 1].code == ' ') --end;
            CHECK(width_of(text, line.first, end, 10 * kPoint) <= width);
        }
        CHECK(next == text.letters.size());
    }
}

TEST_CASE("columns have their share, more where a word needs it, and fill the width exactly", "[pdf]") {
    struct Row {
        const char* why;
        std::vector<int> shares;
        std::vector<Length> wanted;
        std::vector<Length> widths;
    };
    const Row rows[] = {
        {"by share", {1, 3}, {10, 10}, {100, 300}},
        {"a long word takes from who has room", {1, 3}, {150, 10}, {150, 250}},
        {"two take from one", {1, 1, 2}, {120, 120, 10}, {120, 120, 160}},
        {"too much is wanted by all", {1, 1}, {600, 200}, {300, 100}},
        {"one column", {7}, {10}, {400}},
        {"a share of nothing", {0, 1}, {0, 0}, {200, 200}},
    };
    for (const Row& row : rows) {
        INFO(row.why);
        CHECK(column_widths(row.shares, row.wanted, 400) == row.widths);
    }
    for (int a = 1; a < 6; ++a) {
        for (Length wanted = 0; wanted < 500; wanted += 37) {
            const auto widths = column_widths({a, 2, 3}, {wanted, 20, 90}, 481'890);
            CHECK(std::accumulate(widths.begin(), widths.end(), Length{0}) == 481'890);
        }
    }
}
