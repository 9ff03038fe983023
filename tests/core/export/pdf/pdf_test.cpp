// What holds for every PDF: the same laws as for the writers in the table (writers_test.cpp), and those of its pages.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/export/pdf/pdf_writer.h"
#include "tests/support/golden.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sample_document.h"
#include "tests/support/text_of_files.h"

using namespace exporting;

namespace {

File written(const report::Document& document) {
    const support::FontBytes& fonts = support::report_fonts();
    const auto file = write_pdf(document, "x", {fonts.regular, fonts.bold});
    REQUIRE(file);
    return *file;
}

bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

int count_of(const std::string& text, const std::string& piece) {
    int count = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++count;
    return count;
}

// Line ends part long words, so blanks tell nothing.
std::string bare(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') out += c;
    }
    return out;
}

report::Document with_blocks(std::vector<report::Block> blocks) {
    report::Document document;
    document.title = document.short_title = "Title";
    document.date = {2026, 11, 23};
    document.blocks = std::move(blocks);
    return document;
}

report::Runs words(std::string text) { return {report::Run{std::move(text), false, {}}}; }

// The operators of each page on its own.
std::vector<std::string> pages_of(const std::string& bytes) {
    std::vector<std::string> pages;
    for (std::string& stream : support::streams_of_pdf(bytes)) {
        if (holds(stream, "Tj ET")) pages.push_back(std::move(stream));
    }
    return pages;
}

// The types of the marked pieces of a page, in order.
std::vector<std::string> marks_of(const std::string& page) {
    std::vector<std::string> marks;
    for (auto at = page.find("<</MCID"); at != std::string::npos; at = page.find("<</MCID", at + 1)) {
        const auto start = page.rfind('/', at);
        marks.push_back(page.substr(start + 1, at - start - 1));
    }
    return marks;
}

}  // namespace

TEST_CASE("the words of every kind of block stand in a PDF in their order", "[golden][pdf]") {
    const File file = written(support::document_of_every_block());
    CHECK(file.replaced_characters == 0);
    CHECK(file.name == "x.pdf");
    CHECK(file.media_type == "application/pdf");
    std::string lines;
    for (const std::string& page : pages_of(file.bytes)) {
        for (const std::string& mark : marks_of(page)) lines += mark + "\n";
        lines += "-- page\n";
    }
    CHECK(support::golden_difference("export/every_block.pdf.txt",
                                     lines + support::text_of_pdf(file.bytes)) == "");
}

TEST_CASE("the same document gives the same PDF twice", "[pdf]") {
    const auto document = support::document_of_every_block();
    CHECK(written(document).bytes == written(document).bytes);
}

TEST_CASE("elements have the types and attributes that assistive technology needs", "[pdf]") {
    const std::string objects = support::objects_of_pdf(written(support::document_of_every_block()).bytes);
    for (const char* piece : {"/Lang(en-GB)",
                              "/MarkInfo<</Marked true>>",
                              "/DisplayDocTitle true",
                              "/S/H1/",
                              "/S/H2/",
                              "/S/H4/",
                              "/S/L/P",
                              "/A<</O/List/ListNumbering/Decimal>>",
                              "/S/Lbl/",
                              "/S/LBody/",
                              "/S/Caption/",
                              "/S/THead/",
                              "/A<</O/Table/Scope/Column>>",
                              "/A<</O/Table/Scope/Row>>",
                              "/S/Link/",
                              "/Type/OBJR",
                              "/Tabs/S",
                              "/A<</S/URI/URI(mailto:inclusion.team@nhs.net)>>",
                              "/AFRelationship/Data",
                              "/Type/Outlines"}) {
        INFO(piece);
        CHECK(holds(objects, piece));
    }
}

TEST_CASE("a link leads to its heading; one that leads nowhere is plain text", "[pdf]") {
    const auto document =
        with_blocks({report::Heading{1, "Title", "top"},
                     report::Paragraph{{{"up", false, "#top"}, {"nowhere", false, "#none"}}, {}}});
    const std::string objects = support::objects_of_pdf(written(document).bytes);
    CHECK(count_of(objects, "/Subtype/Link") == 1);
    CHECK(count_of(objects, "/Dest[") == 2);  // the link and the entry of the outline
}

TEST_CASE("hostile text is shown as text, and what cannot be shown is counted and named", "[pdf]") {
    for (const support::HostileText& row : support::hostile_texts()) {
        INFO(row.name);
        const File file = written(support::document_full_of(row.text));
        const std::string text = support::text_of_pdf(file.bytes);
        CHECK(holds(bare(text), bare(row.cleaned)));
        CHECK_FALSE(holds(text, "(no character)"));
        const bool outside_fonts = row.name.starts_with("emoji") || row.name.starts_with("Arabic");
        CHECK((file.replaced_characters > 0) == (outside_fonts || row.text != row.cleaned));
        CHECK(holds(text, "cannot be shown in a PDF") == outside_fonts);
    }
}

TEST_CASE("characters that the fonts lack are counted once each and said below the title", "[pdf]") {
    const auto document = with_blocks(
        {report::Heading{1, "Title", {}}, report::Paragraph{words("a\xE4\xB8\xADz \xF0\x9F\x98\x80"), {}}});
    const File file = written(document);
    CHECK(file.replaced_characters == 2);
    const std::string text = support::text_of_pdf(file.bytes);
    CHECK(holds(text, "2 characters of this document cannot be shown in a PDF"));
    CHECK(holds(text, "The Word document and the web page of this report hold the full text."));
    CHECK(text.find("2 characters") < text.find("a\xE4\xB8\xADz"));
    CHECK(holds(support::objects_of_pdf(file.bytes), "/ActualText<FEFF4E2D>"));
    const auto one = with_blocks({report::Paragraph{words("\xE4\xB8\xAD"), {}}});
    CHECK(holds(support::text_of_pdf(written(one).bytes), "One character of this document"));
}

TEST_CASE("a document with nothing in it, and one with far too much, become a PDF", "[pdf]") {
    CHECK(pages_of(written(with_blocks({})).bytes).size() == 1);
    report::Table table{"Many", "Many rows.", {{"A", 1}, {"B", 3}}, {}, false};
    for (int i = 0; i < 2000; ++i) {
        table.rows.push_back({report::Cell{report::PlainNumber{i}, {}, {}, {}},
                              report::Cell{std::string(200, 'x'), "q/" + std::to_string(i), {}, {}}});
    }
    const File file = written(with_blocks({report::Heading{1, "Title", {}}, std::move(table),
                                           report::Answer{"long", {}, "Long", std::string(300'000, 'y')}}));
    CHECK(holds(support::text_of_pdf(file.bytes), "1999"));
    CHECK(pages_of(file.bytes).size() > 100);
}

TEST_CASE("a header row is read once and seen on every page of its table", "[pdf]") {
    report::Table table{"Long", "A long table.", {{"Number", 1}, {"Words", 3}}, {}, false};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back(
            {report::Cell{report::PlainNumber{i}, {}, {}, {}}, report::Cell{"some words", {}, {}, {}}});
    const auto pages =
        pages_of(written(with_blocks({report::Heading{1, "Title", {}}, std::move(table)})).bytes);
    REQUIRE(pages.size() > 2);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto marks = marks_of(pages[i]);
        CHECK(std::ranges::count(marks, "TH") == (i == 0 ? 2 : 0));
        // Footer and number of the page; from the second page on its title and the two header cells.
        CHECK(count_of(pages[i], "/Artifact<</Type/Pagination>>") == (i == 0 ? 2 : 5));
    }
}

TEST_CASE("a row taller than a page goes on over pages and loses nothing", "[pdf]") {
    std::string long_text;
    for (int i = 0; i < 2500; ++i) long_text += "word" + std::to_string(i) + " ";
    const auto document =
        with_blocks({report::Table{"Tall",
                                   "One tall row.",
                                   {{"A", 1}, {"B", 1}},
                                   {{report::Cell{"short", {}, {}, {}}, report::Cell{long_text, {}, {}, {}}}},
                                   true}});
    const File file = written(document);
    CHECK(holds(bare(support::text_of_pdf(file.bytes)), bare(long_text)));
    CHECK(count_of(support::objects_of_pdf(file.bytes), "/S/TD/") == 1);
}

TEST_CASE("no heading ends a page, wherever pages end", "[pdf]") {
    for (int lines = 20; lines < 60; ++lines) {
        std::vector<report::Block> blocks = {report::Heading{1, "Title", {}}};
        for (int i = 0; i < lines; ++i) blocks.push_back(report::Paragraph{words("one line"), {}});
        blocks.push_back(report::Heading{2, "Part", {}});
        blocks.push_back(report::Heading{3, "Smaller part", {}});
        blocks.push_back(report::Table{"Caption",
                                       "A table.",
                                       {{"A", 1}},
                                       {{report::Cell{"x", {}, {}, {}}}, {report::Cell{"y", {}, {}, {}}}},
                                       false});
        for (const std::string& page : pages_of(written(with_blocks(std::move(blocks))).bytes)) {
            const auto marks = marks_of(page);
            REQUIRE_FALSE(marks.empty());
            INFO(lines);
            CHECK_FALSE(marks.back().starts_with("H"));
            CHECK(marks.back() != "Caption");
            CHECK(marks.back() != "TH");
        }
    }
}

TEST_CASE("nothing is drawn outside the margins", "[pdf]") {
    auto document = support::document_full_of(std::string(400, 'W') + " " + std::string(90, 'i'));
    document.footer = "short";
    for (const std::string& page : pages_of(written(document).bytes)) {
        for (auto at = page.find(" rg "); at != std::string::npos; at = page.find(" rg ", at + 1)) {
            const auto end = page.find(" Td<", at);
            if (end == std::string::npos || page.find('\n', at) < end) continue;
            const std::string place = page.substr(at + 4, end - at - 4);
            const double left = std::stod(place), bottom = std::stod(place.substr(place.find(' ')));
            CHECK(left >= 56.0);
            CHECK(left < 538.6);
            CHECK(bottom > 20);
            CHECK(bottom < 830);
        }
    }
}

TEST_CASE("font files that are damaged are refused by name", "[pdf]") {
    const support::FontBytes& fonts = support::report_fonts();
    const auto document = support::document_of_every_block();
    for (const std::size_t size : {0u, 3u, 12u, 100u, 500u}) {
        const auto file =
            write_pdf(document, "x", {fonts.regular, std::string_view(fonts.bold).substr(0, size)});
        REQUIRE_FALSE(file);
        CHECK(file.error().code == base::ErrorCode::DamagedFile);
        CHECK(file.error().where == "fonts/report-bold.ttf");
    }
}
