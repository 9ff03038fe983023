// Text and UTF-8: what counts as a character, a word, an empty answer.
#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

#include "core/base/utf8.h"

using namespace std::string_literals;

TEST_CASE("Text is UTF-8 or it is not", "[base]") {
    struct Row {
        const char* name;
        std::string text;
        bool valid;
    };
    const Row rows[] = {
        {"nothing", "", true},
        {"letters", "Fair access", true},
        {"two bytes", "caf\xC3\xA9", true},
        {"three bytes", "\xE2\x80\x93", true},
        {"four bytes", "\xF0\x9F\x98\x80", true},
        {"the last character there is", "\xF4\x8F\xBF\xBF", true},
        {"U+FFFE is no character to exchange, but is encoded rightly", "\xEF\xBF\xBE", true},
        {"a null character", "a\0b"s, true},
        {"beyond the last character", "\xF4\x90\x80\x80", false},
        {"a lone surrogate would let two texts be one", "\xED\xA0\x80", false},
        {"the other half", "\xED\xBF\xBF", false},
        {"overlong slash, the old way past filters", "\xC0\xAF", false},
        {"overlong in three bytes", "\xE0\x80\xAF", false},
        {"overlong in four bytes", "\xF0\x80\x80\xAF", false},
        {"a continuation by itself", "\x80", false},
        {"cut off in the middle", "a\xE2\x80", false},
        {"Windows-1252 quotation mark", "\x93quoted\x94", false},
        {"a byte that is never used", "\xFF", false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(base::is_utf8(row.text) == row.valid);
    }
}

TEST_CASE("Repairing keeps good text and marks each bad byte", "[base]") {
    CHECK(base::repaired_utf8("caf\xC3\xA9") == "caf\xC3\xA9");
    CHECK(base::repaired_utf8("\x93hello") == "\xEF\xBF\xBDhello");
    CHECK(base::repaired_utf8("a\xE2\x80") == "a\xEF\xBF\xBD\xEF\xBF\xBD");
    std::string surrogate;
    base::append_utf8(surrogate, 0xD800);
    CHECK(surrogate == "\xEF\xBF\xBD");
}

TEST_CASE("Every character survives being written and read", "[base]") {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x11000 ? 1 : 257) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string text;
        base::append_utf8(text, c);
        const auto read = base::character_at(text, 0);
        REQUIRE(read.has_value());
        REQUIRE(read->code == c);
        REQUIRE(read->length == text.size());
    }
}

TEST_CASE("Characters and words are counted as people count them", "[base]") {
    struct Row {
        std::string text;
        std::size_t characters;
        std::size_t words;
    };
    const Row rows[] = {
        {"", 0, 0},
        {"   ", 3, 0},
        {"one", 3, 1},
        {"two words", 9, 2},
        {"a line\nand another", 18, 4},
        {"staff \xE2\x80\x93 and patients", 20, 3},  // a dash alone is no word
        {"well-being isn't one", 20, 3},             // hyphens and apostrophes stay inside
        {"no\xC2\xA0"
         "break",
         8, 2},
        {"\xF0\x9F\x98\x80", 1, 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(base::count_characters(row.text) == row.characters);
        CHECK(base::count_words(row.text) == row.words);
    }
}

TEST_CASE("Trimming takes spaces of every kind from both ends only", "[base]") {
    CHECK(base::trimmed("") == "");
    CHECK(base::trimmed(" \t\r\n ") == "");
    CHECK(base::trimmed("  a b  ") == "a b");
    CHECK(base::trimmed("\xC2\xA0word\xC2\xA0\n") == "word");
    CHECK(base::trimmed("\xE2\x80\x83wide\xE2\x80\x83") == "wide");
    CHECK(base::trimmed("caf\xC3\xA9 ") == "caf\xC3\xA9");
}

TEST_CASE("Normalised text is lower case, without punctuation, single-spaced", "[base]") {
    struct Row {
        const char* text;
        const char* normalised;
    };
    const Row rows[] = {
        {"", ""},
        {"  Hello,   World!  ", "hello world"},
        {"N/A", "n a"},
        {"Don't", "dont"},
        {"Don\xE2\x80\x99t", "dont"},
        {"face-to-face", "face to face"},
        {"\xE2\x80\x9CSame\xE2\x80\x9D \xE2\x80\x93 again\xE2\x80\xA6", "same again"},
        {"\xC3\x89galit\xC3\xA9", "\xC3\x89galit\xC3\xA9"},  // only ASCII changes case
        {"...", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(base::normalised(row.text) == row.normalised);
    }
}

TEST_CASE("The empty-like list of the specification is recognised however it is typed", "[base]") {
    for (const char* text : {"",
                             "n/a",
                             "N/A",
                             "na",
                             "N.A.",
                             "none",
                             "None.",
                             "nil",
                             "tbc",
                             "T.B.C.",
                             "tba",
                             "TBD",
                             "to be confirmed",
                             "To  be confirmed",
                             "as above",
                             "see above.",
                             "Not applicable",
                             "no",
                             "No.",
                             "-",
                             ".",
                             " \n",
                             "\xE2\x80\x93"}) {
        CAPTURE(text);
        CHECK(base::is_empty_like(text));
    }
    for (const char* text :
         {"no change", "none of them", "0", "yes", "as above, but for staff", "nobody", "x"}) {
        CAPTURE(text);
        CHECK_FALSE(base::is_empty_like(text));
    }
}

TEST_CASE("Overlap counts distinct words that two texts share", "[base]") {
    const auto same = base::word_overlap("No impact is expected.", "no IMPACT is expected");
    CHECK(same.shared == 4);
    CHECK(same.total == 4);
    const auto half = base::word_overlap("one two three", "two three four four");
    CHECK(half.shared == 2);
    CHECK(half.total == 4);
    CHECK(base::word_overlap("", "").total == 0);
}

TEST_CASE("Lists read as sentences", "[base]") {
    CHECK(base::listed({}) == "");
    CHECK(base::listed({"Age"}) == "Age");
    CHECK(base::listed({"Age", "Race"}) == "Age and Race");
    CHECK(base::listed({"Age", "Race", "Sex"}) == "Age, Race and Sex");
    CHECK(base::join({"a", "b"}, "; ") == "a; b");
    CHECK(base::split("a,,b", ',') == std::vector<std::string>{"a", "", "b"});
    CHECK(base::split("", ',') == std::vector<std::string>{""});
}
