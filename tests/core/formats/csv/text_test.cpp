// Encodings of tables in text: what is detected, and what the characters become.
#include "core/formats/csv/text.h"

#include <catch2/catch_test_macros.hpp>

using csv::Encoding;
using namespace std::string_literals;

namespace {

std::string utf16(std::u16string_view text, bool big) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

std::string decoded(std::string_view bytes, Encoding order, std::size_t piece) {
    csv::Utf16Reader reader(order);
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += piece) reader.add(bytes.substr(at, piece), text);
    reader.finish(text);
    return text;
}

}  // namespace

TEST_CASE("The encoding is told by the first bytes", "[csv]") {
    struct Row {
        const char* name;
        std::string bytes;
        Encoding encoding;
    };
    const Row rows[] = {
        {"nothing", "", Encoding::Utf8},
        {"plain", "Ethnic Origin,Band\n", Encoding::Utf8},
        {"UTF-8 letters", "Caf\xC3\xA9,Band\n", Encoding::Utf8},
        {"UTF-8 cut in the middle of a letter", "Caf\xC3", Encoding::Utf8},
        {"a mark of UTF-8", "\xEF\xBB\xBFName", Encoding::Utf8Mark},
        {"one letter of the code page", "Caf\xE9,Band\n", Encoding::Windows1252},
        {"a dash of the code page", "White \x96 British\n", Encoding::Windows1252},
        {"UTF-16 with its mark", "\xFF\xFE" + utf16(u"Name", false), Encoding::Utf16Little},
        {"UTF-16 the other way round", "\xFE\xFF" + utf16(u"Name", true), Encoding::Utf16Big},
        {"UTF-16 without a mark", utf16(u"Name,Band", false), Encoding::Utf16Little},
        {"UTF-16 the other way round, without", utf16(u"Name,Band", true), Encoding::Utf16Big},
        {"a NUL here and there is no UTF-16", "Name\0,Band\0,Other columns\n"s, Encoding::Utf8},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(csv::encoding_of(row.bytes) == row.encoding);
    }
}

TEST_CASE("Fields become text, whichever of two encodings they are in", "[csv]") {
    struct Row {
        const char* name;
        std::string raw, text;
        bool is_windows_1252;
    };
    const Row rows[] = {
        {"plain", "White", "White", false},
        {"quoted", "\"White, British\"", "White, British", false},
        {"doubled marks", "\"a \"\"b\"\" c\"", "a \"b\" c", false},
        {"a mark inside", "5\" pipe", "5\" pipe", false},
        {"text after the closing mark", "\"a\"b\"c", "ab\"c", false},
        {"only a mark", "\"", "", false},
        {"UTF-8", "Caf\xC3\xA9", "Caf\xC3\xA9", false},
        {"the code page's dash", "White \x96 British", "White \xE2\x80\x93 British", true},
        {"its apostrophe, in quotes", "\"Other \x92\"", "Other \xE2\x80\x99", true},
        {"its euro sign and its holes", "\x80\x81\x9F\xE9", "\xE2\x82\xAC\xC2\x81\xC5\xB8\xC3\xA9", true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const csv::Decoded result = csv::text_of(row.raw);
        CHECK(result.text == row.text);
        CHECK(result.is_windows_1252 == row.is_windows_1252);
    }
}

TEST_CASE("UTF-16 is read in pieces of any length", "[csv]") {
    const std::string expected = "Name,Caf\xC3\xA9 \xF0\x9F\x98\x80\n";
    const std::u16string text = u"\uFEFFName,Caf\u00E9 \U0001F600\n";
    for (std::size_t piece = 1; piece < 12; ++piece) {
        CAPTURE(piece);
        CHECK(decoded(utf16(text, false), Encoding::Utf16Little, piece) == expected);
        CHECK(decoded(utf16(text, true), Encoding::Utf16Big, piece) == expected);
    }
}

TEST_CASE("Broken UTF-16 becomes replacement characters", "[csv]") {
    const std::string replacement = "\xEF\xBF\xBD";
    CHECK(decoded("a", Encoding::Utf16Little, 1) == replacement);
    CHECK(decoded(utf16({u"\xD83D"
                         u"a",
                         2},
                        false),
                  Encoding::Utf16Little, 1) == replacement + "a");
    CHECK(decoded(utf16({u"\xDE00"
                         u"a",
                         2},
                        false),
                  Encoding::Utf16Little, 1) == replacement + "a");
    CHECK(decoded(utf16({u"\xD83D", 1}, false), Encoding::Utf16Little, 1) == replacement);
}
