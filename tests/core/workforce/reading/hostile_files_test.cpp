// Files that trip readers up: strange encodings, broken quotation marks, enormous columns. No wrong count, and every
// refusal says where. And a file with every text that values.json knows.
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "core/formats/json/value.h"
#include "core/workforce/reading/fold.h"
#include "tests/support/workforce_files.h"

using namespace workforce::reading;
using support::read_csv;
using workforce::GroupTally;
using namespace std::string_literals;

namespace {

std::string utf16(std::u16string_view text, bool big, bool mark) {
    std::string bytes;
    const auto put = [&](char16_t unit) {
        const std::string two = {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
        bytes += big ? std::string(two.rbegin(), two.rend()) : two;
    };
    if (mark) put(0xFEFF);
    for (const char16_t unit : text) put(unit);
    return bytes;
}

struct Known {
    std::string text, meaning, counts_as;
};

// Every text of a vocabulary, headings filled in.
std::vector<Known> known_texts(std::string_view vocabulary) {
    std::ifstream file(std::string(EHIIRA_REPOSITORY) + "/assets/workforce/values.json", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const auto value = json::parse(bytes);
    REQUIRE(value.has_value());
    std::vector<Known> known;
    for (const json::Value& one : *value->find("vocabularies")->as_array()) {
        if (*one.find("id")->as_string() != vocabulary) continue;
        for (const json::Value& meaning : *one.find("meanings")->as_array()) {
            for (const json::Value& text : *meaning.find("texts")->as_array()) {
                const std::string& words = *text.as_string();
                std::vector<std::string> filled = {words};
                const std::size_t open = words.find('{');
                if (open != std::string::npos) {
                    filled.clear();
                    const std::size_t close = words.find('}');
                    for (const json::Value& heading :
                         *one.find("headings")->find(words.substr(open + 1, close - open - 1))->as_array())
                        filled.push_back(words.substr(0, open) + *heading.as_string() +
                                         words.substr(close + 1));
                }
                for (const std::string& each : filled)
                    known.push_back(
                        {each, *meaning.find("id")->as_string(), *meaning.find("counts_as")->as_string()});
            }
        }
    }
    REQUIRE(known.size() > 20);
    return known;
}

}  // namespace

TEST_CASE("The same table in any dress gives the same counts", "[workforce][reading]") {
    struct Row {
        const char* name;
        std::string text;
    };
    const std::u16string wide = u"Ethnicity\tDisability\nA \u2013 White British\tNo\nJ\tYes\n";
    const Row rows[] = {
        {"plain", "Ethnicity,Disability\nA - White British,No\nJ,Yes\n"},
        {"CRLF", "Ethnicity,Disability\r\nA - White British,No\r\nJ,Yes\r\n"},
        {"CR", "Ethnicity,Disability\rA - White British,No\rJ,Yes"},
        {"everything quoted", "\"Ethnicity\",\"Disability\"\n\"A - White British\",\"No\"\n\"J\",\"Yes\"\n"},
        {"line breaks in quoted cells",
         "Notes,Ethnicity,Disability\n\"a\nb, c\",A - White British,No\n\"\"\"\",J,Yes\n"},
        {"a name of a column over two lines", "\"Ethnic\nOrigin\",Disability\nA - White British,No\nJ,Yes\n"},
        {"a mark of UTF-8", "\xEF\xBB\xBF\"Ethnicity\",Disability\nA - White British,No\nJ,Yes\n"},
        {"dashes of UTF-8", "Ethnicity,Disability\nA \xE2\x80\x93 White British,No\nJ,Yes\n"},
        {"dashes of Windows-1252", "Ethnicity,Disability\nA \x96 White British,No\nJ,Yes\n"},
        {"Windows-1252 in a column that is not read", "Place,Ethnicity,Disability\nCaf\xE9,A,No\nB,J,Yes\n"},
        {"UTF-16", utf16(wide, false, true)},
        {"UTF-16, the other order", utf16(wide, true, true)},
        {"UTF-16 without a mark", utf16(wide, false, false)},
        {"UTF-16, the other order, without a mark", utf16(wide, true, false)},
        {"semicolons", "Ethnicity;Disability\nA - White British;No\nJ;Yes\n"},
        {"titles and totals", "Staff\n\nEthnicity,Disability\nA - White British,No\nJ,Yes\nGrand Total,2\n"},
        {"apostrophes before cells", "Ethnicity,Disability\n'A - White British,'No\n'J,'Yes\n"},
        {"spaces around", "Ethnicity , Disability\n  A - White British ,No \n J, Yes\n"},
        {"NUL bytes elsewhere", "Notes,Ethnicity,Disability\na\0b,A - White British,No\n\0,J,Yes\n"s},
        {"more separators than columns", "Ethnicity,Disability\nA - White British,No,,,\nJ,Yes,,\n"},
        {"a mark in the middle of a cell",
         "Notes,Ethnicity,Disability\n5\" pipe,A - White British,No\nx,J,Yes\n"},
    };
    for (const Row& row : rows) {
        for (const std::size_t piece : {std::size_t{1}, std::size_t{0}, std::size_t{100'000}}) {
            CAPTURE(row.name, piece);
            support::ReadOptions options;
            options.piece = piece;
            const auto read = read_csv(row.text, options);
            REQUIRE(read.error.empty());
            CHECK(read.filling.tally.wres.workforce == GroupTally{1, 1, 0});
            CHECK(read.filling.tally.wdes.workforce == GroupTally{1, 1, 0});
            CHECK(read.filling.tally.questions.empty());
        }
    }
}

TEST_CASE("What cannot be counted rightly is refused, with the place", "[workforce][reading]") {
    std::string ids = "Ethnicity\n";
    for (int i = 0; i < 5000; ++i) ids += "P" + std::to_string(i) + "\n";
    struct Row {
        const char* name;
        std::string text;
        std::string error;
    };
    const std::string header = "Ethnicity,Notes\nA,x\n";
    const Row rows[] = {
        {"a quotation mark never closed", header + "J,\"x\nA,y\nA,z\n", "unclosed-quote line 3"},
        {"in a column that is read", header + "\"J,x\nA,y\n", "unclosed-quote line 3"},
        {"a row of two megabytes", header + "A," + std::string(2u << 20, 'x') + "\n", "row-too-long line 3"},
        {"an open mark before two megabytes", header + "A,\"" + std::string(2u << 20, '\n'),
         "row-too-long line 3"},
        {"a column of numbers taken for a list", ids, "not-a-list column “Ethnicity”"},
        {"a cell of a thousand letters in a list", header + std::string(1000, 'x') + ",\n",
         "not-a-list column “Ethnicity”"},
        {"nothing but names of columns that are not known", "Colour,Shape\nred,round\n", "no-table"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        for (const std::size_t piece : {std::size_t{0}, std::size_t{100'000}}) {
            support::ReadOptions options;
            options.piece = piece;
            CHECK(read_csv(row.text, options).error == row.error);
        }
    }
}

TEST_CASE("Rows that run together are pointed out", "[workforce][reading]") {
    const auto read = read_csv("Ethnicity,Notes\nA,\"open\nJ,x\nA,\"quoted\"\nA,x\n");
    REQUIRE(read.error.empty());
    CHECK(read.filling.tally.balances.at(FileKind::Staff).is_balanced());
    REQUIRE_FALSE(read.reading.warnings.empty());
    CHECK(read.reading.warnings[0].find("in line 4") != std::string::npos);
    const auto notes = read_csv("Ethnicity,Notes\nA,x\nJ,a,b\nPrinted on Monday\n");
    REQUIRE(notes.reading.warnings.size() == 1);
    CHECK(notes.reading.warnings[0].find("lines 3 and 4") != std::string::npos);
    CHECK(notes.reading.wrong_rows == 2);
}

TEST_CASE("Every text of an ethnic group and of disability counts where it should", "[workforce][reading]") {
    for (const bool is_ethnicity : {true, false}) {
        std::string text = is_ethnicity ? "Notes,Ethnicity\n" : "Notes,Disability\n";
        GroupTally expected;
        for (const Known& one : known_texts(is_ethnicity ? "ethnicity" : "disability")) {
            std::string cell = one.text;
            if (cell.ends_with('*')) cell.replace(cell.size() - 1, 1, " and some more");
            text += "x,\"" + cell + "\"\n";
            if (one.counts_as == "white" || one.counts_as == "non_disabled") ++expected.comparison;
            if (one.counts_as == "bme" || one.counts_as == "disabled") ++expected.focus;
            if (one.counts_as == "unknown") ++expected.unknown;
        }
        const auto read = read_csv(text);
        REQUIRE(read.error.empty());
        CHECK(read.filling.tally.questions.empty());
        CHECK((is_ethnicity ? read.filling.tally.wres : read.filling.tally.wdes).workforce == expected);
        CHECK(expected.all() > 50);
    }
}

TEST_CASE("Every way to write a band counts in its row", "[workforce][reading]") {
    std::string text = "Ethnicity,Staff Group,Band\n";
    std::map<std::string, std::uint64_t> expected;
    std::uint64_t excluded = 0;
    for (const Known& one : known_texts("pay_band")) {
        text += "A,Administrative and Clerical,\"" + one.text + "\"\n";
        if (one.counts_as == "excluded") {
            ++excluded;
            continue;
        }
        ++expected[one.counts_as];
        if (one.counts_as == "senior_medical_manager") ++expected["consultant"];
    }
    const auto read = read_csv(text);
    REQUIRE(read.error.empty());
    std::map<std::string, std::uint64_t> found;
    for (const auto& [section, rows] : read.filling.tally.wres.staff) {
        for (const auto& [row, tally] : rows) found[row] += tally.all();
    }
    CHECK(found == expected);
    CHECK(read.filling.tally.balances.at(FileKind::Staff).excluded.at("board_member") == excluded);
}
