// The parts of a Word file that carry meaning for other programs, and opening it again.
#include <catch2/catch_test_macros.hpp>

#include "core/assessment/saved_file.h"
#include "core/assessment/visible.h"
#include "core/export/docx/docx_writer.h"
#include "core/export/docx/parts.h"
#include "core/export/writers.h"
#include "core/formats/zip/zip.h"
#include "core/report/assessment_report.h"
#include "tests/support/sample_document.h"
#include "tests/support/saved_examples.h"
#include "tests/support/text_of_files.h"

using namespace exporting;

namespace {

std::string sample() { return write_docx(support::document_of_every_block(), "x").bytes; }

bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

// The same package with one part changed or, with an empty text, left out.
std::string with_part(const std::string& docx, const std::string& changed, const std::string& text) {
    const auto archive = zip::Archive::open(docx).value();
    std::vector<zip::Part> parts;
    for (const std::string& name : archive.names()) {
        if (name != changed)
            parts.push_back({name, archive.read(name).value()});
        else if (!text.empty())
            parts.push_back({name, text});
    }
    return zip::write(parts);
}

}  // namespace

TEST_CASE("each numbered list gets a number of its own, to start at 1") {
    const std::string numbering = docx::numbering_part(2);
    CHECK(holds(numbering, R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)"));
    CHECK(holds(numbering, R"(<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">)"
                           R"(<w:startOverride w:val="1"/></w:lvlOverride></w:num>)"));
    CHECK_FALSE(holds(numbering, R"(w:numId="4")"));
}

TEST_CASE("the relationships of a document lead to its parts, its data and its external links") {
    CHECK(
        docx::document_relationships_part({"https://example.org/?a=1&b=2"}, true) ==
        std::string(docx::kXmlDeclaration) +
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
            R"(<Relationship Id="styles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
            R"(<Relationship Id="numbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>)"
            R"(<Relationship Id="settings" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>)"
            R"(<Relationship Id="header" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>)"
            R"(<Relationship Id="footer" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>)"
            R"(<Relationship Id="data" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>)"
            R"(<Relationship Id="link1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/>)"
            R"(</Relationships>)");
}

TEST_CASE("answers are content controls with the id of their question, fields are of their kind") {
    const std::string document = support::part_of(sample(), "word/document.xml");
    for (const char* tag :
         {"about.title", "prop.background", "risk.rows/b2", "act.rows/a1/action", "team.date"}) {
        CHECK(holds(document, std::string("<w:tag w:val=\"") + tag + "\"/>"));
    }
    CHECK(
        holds(document,
              R"(<w:dropDownList><w:listItem w:displayText="Quality assured" w:value="Quality assured"/>)"));
    CHECK(holds(document, R"(<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/>)"));
    CHECK(holds(document, "<w:tblHeader/>"));
    CHECK(holds(document, R"(<w:pPr><w:pStyle w:val="Heading2"/><w:pageBreakBefore/></w:pPr>)"));
}

TEST_CASE("tags and titles of controls keep to Word's limit without cutting a character") {
    report::Document document;
    document.blocks = {report::Answer{std::string(80, 'q'), {}, std::string(63, 'a') + "\xC3\xA9", "x"}};
    const std::string xml = support::part_of(write_docx(document, "x").bytes, "word/document.xml");
    CHECK(holds(xml, "<w:tag w:val=\"" + std::string(64, 'q') + "\"/>"));
    CHECK(holds(xml, "<w:alias w:val=\"" + std::string(63, 'a') + "\"/>"));
}

TEST_CASE("a document without data carries none") {
    auto document = support::document_of_every_block();
    document.data.reset();
    const std::string docx = write_docx(document, "x").bytes;
    CHECK_FALSE(zip::Archive::open(docx)->has("customXml/item1.xml"));
    CHECK(data_in_docx(docx).error().code == base::ErrorCode::NotAnAssessment);
}

TEST_CASE("the data comes out of a Word file as it went in") {
    CHECK(data_in_docx(sample()).value() == support::document_of_every_block().data);
}

TEST_CASE("the data is found where another word processor moved it, and with another prefix") {
    const std::string moved =
        R"(<?xml version="1.0"?><x:assessment xmlns:x="urn:ehiira-portal:saved-file:1">{"a":1}</x:assessment>)";
    const std::string foreign =
        R"(<?xml version="1.0"?><other xmlns="urn:other">urn:ehiira-portal:saved-file:1</other>)";
    std::vector<zip::Part> parts = {{"customXml/item1.xml", foreign}, {"customXml/item7.xml", moved}};
    CHECK(data_in_docx(zip::write(parts)).value() == R"({"a":1})");
    parts.pop_back();
    CHECK(data_in_docx(zip::write(parts)).error().code == base::ErrorCode::NotAnAssessment);
}

TEST_CASE("an assessment opened from its Word file has the same visible answers") {
    const auto& book = support::shipped_book();
    for (const char* name : {"small-staff-policy", "walk-in-centre"}) {
        const auto assessment = support::saved_example(name);
        const auto document = report::assessment_report(
            book, assessment, {base::Date{2026, 11, 23}, "test", false, false, true});
        const auto opened = open_any(write_docx(document, "x").bytes, "x.docx");
        REQUIRE(opened);
        CHECK(opened->hash_matches);
        CHECK(opened->assessment.answers == assessment::visible(book.form, assessment).answers);
        CHECK(opened->assessment.to_dos == assessment.to_dos);
    }
}

TEST_CASE("a damaged, cut or foreign file is refused with a sentence that names it") {
    const std::string docx = sample();
    struct Row {
        const char* name;
        std::string bytes;
        base::ErrorCode code;
    };
    const Row rows[] = {
        {"nothing", "", base::ErrorCode::EmptyFile},
        {"a PDF", "%PDF-1.7\n", base::ErrorCode::ForeignFile},
        {"a picture", "\x89PNG\r\n\x1a\n", base::ErrorCode::ForeignFile},
        {"a Word file without our data", with_part(docx, "customXml/item1.xml", ""),
         base::ErrorCode::NotAnAssessment},
        {"data that is not XML", with_part(docx, "customXml/item1.xml", "urn:ehiira-portal:saved-file:1 <"),
         base::ErrorCode::DamagedFile},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        const auto opened = open_any(row.bytes, "file.docx");
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == row.code);
        CHECK_FALSE(base::sentence(opened.error()).empty());
    }
    for (const std::size_t cut : {docx.size() / 2, docx.size() - 1, std::size_t{10}}) {
        CHECK_FALSE(open_any(std::string_view(docx).substr(0, cut), "cut.docx"));
    }
}
