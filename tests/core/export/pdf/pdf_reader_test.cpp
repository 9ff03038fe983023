// The data inside a PDF: it comes out as it went in, and nothing else is taken for it.
#include "core/export/pdf/pdf_reader.h"

#include <catch2/catch_test_macros.hpp>

#include "core/assessment/visible.h"
#include "core/export/pdf/data_stream.h"
#include "core/export/pdf/pdf_writer.h"
#include "core/formats/zlib_stream.h"
#include "core/report/assessment_report.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sample_document.h"
#include "tests/support/saved_examples.h"

using namespace exporting;

namespace {

std::string pdf_of(const report::Document& document) {
    const support::FontBytes& fonts = support::report_fonts();
    return write_pdf(document, "x", {fonts.regular, fonts.bold}).value().bytes;
}

// The beginning of a PDF of ours, with these lengths told and these bytes as data.
std::string made(const std::string& size, const std::string& length, const std::string& bytes) {
    return std::string(pdf::kFileHeader) + std::string(pdf::kDataStart) + std::string(pdf::kDataEntries) +
           size + std::string(pdf::kAfterSize) + length + std::string(pdf::kAfterLength) + bytes +
           std::string(pdf::kDataEnd);
}

}  // namespace

TEST_CASE("the data comes out of a PDF as it went in, also with something behind its end", "[pdf]") {
    const auto document = support::document_of_every_block();
    const std::string bytes = pdf_of(document);
    CHECK(is_pdf_with_data(bytes));
    CHECK(data_in_pdf(bytes).value() == document.data);
    // Programs that add comments leave the file as it is and go on behind it.
    CHECK(data_in_pdf(bytes + "7 0 obj\n<</Type/Annot>>\nendobj\n%%EOF\n").value() == document.data);
}

TEST_CASE("a PDF of a document without data holds none", "[pdf]") {
    auto document = support::document_of_every_block();
    document.data.reset();
    const std::string bytes = pdf_of(document);
    CHECK_FALSE(is_pdf_with_data(bytes));
    CHECK(data_in_pdf(bytes).error().code == base::ErrorCode::ForeignFile);
    CHECK(bytes.find("EmbeddedFile") == std::string::npos);
    CHECK(support::objects_of_pdf(bytes).find("Filespec") == std::string::npos);
}

TEST_CASE("an assessment opened from its PDF has the same visible answers", "[pdf]") {
    const auto& book = support::shipped_book();
    for (const char* name : {"small-staff-policy", "walk-in-centre"}) {
        const auto assessment = support::saved_example(name);
        const auto document = report::assessment_report(
            book, assessment, {base::Date{2026, 11, 23}, "test", false, false, true});
        const auto opened = open_any(pdf_of(document), "x.pdf");
        REQUIRE(opened);
        CHECK(opened->hash_matches);
        CHECK(opened->assessment.answers == assessment::visible(book.form, assessment).answers);
    }
}

TEST_CASE("other PDFs are refused as every foreign file, broken ones of ours by what is wrong", "[pdf]") {
    using base::ErrorCode;
    const std::string data(500, 'a'), packed = formats::zlib_packed(data);
    const std::string length = std::to_string(packed.size());
    std::string other_byte = packed;
    other_byte[packed.size() / 2] ^= 1;
    struct Row {
        const char* name;
        std::string bytes;
        ErrorCode code;
    };
    const Row rows[] = {
        {"another program's", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<</Type/Catalog>>",
         ErrorCode::ForeignFile},
        {"its header alone", std::string(pdf::kFileHeader), ErrorCode::ForeignFile},
        {"a size that is no number", made("x", length, packed), ErrorCode::DamagedFile},
        {"a size with zeros in front", made("0500", length, packed), ErrorCode::DamagedFile},
        {"a size of ten digits", made("1000000000", length, packed), ErrorCode::DamagedFile},
        {"a smaller size", made("499", length, packed), ErrorCode::DamagedFile},
        {"a larger size", made("501", length, packed), ErrorCode::DamagedFile},
        {"a size beyond the limit", made("999999999", length, packed), ErrorCode::TooLarge},
        {"zeros packed too tightly", made("60000000", length, packed), ErrorCode::TooLarge},
        {"a length beyond the end", made("500", "99999", packed), ErrorCode::TruncatedFile},
        {"a shorter length", made("500", std::to_string(packed.size() - 1), packed), ErrorCode::DamagedFile},
        {"a byte changed", made("500", length, other_byte), ErrorCode::DamagedFile},
        {"no data at all", made("500", "0", ""), ErrorCode::DamagedFile},
    };
    CHECK(data_in_pdf(made("500", length, packed)).value() == data);
    for (const Row& row : rows) {
        INFO(row.name);
        const auto result = data_in_pdf(row.bytes);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == row.code);
        const auto opened = open_any(row.bytes, "file.pdf");
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == row.code);
        CHECK_FALSE(base::sentence(opened.error()).empty());
    }
    const auto foreign = open_any("%PDF-1.7\n", "minutes.pdf");
    CHECK(base::sentence(foreign.error()).find("This is a PDF.") != std::string::npos);
}

TEST_CASE("a PDF of ours cut anywhere is refused or still has all of its data", "[pdf]") {
    const auto document = support::document_of_every_block();
    const std::string bytes = pdf_of(document);
    for (std::size_t size = 0; size < 400; ++size) {
        const auto result = data_in_pdf(std::string_view(bytes).substr(0, size));
        CHECK((!result || *result == document.data));
    }
}
