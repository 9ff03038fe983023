// What holds for every writer in the table: golden files, the same bytes twice, hostile text, nothing and too much.
#include "core/export/writers.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/formats/xml/document.h"
#include "core/formats/zip/zip.h"
#include "tests/support/golden.h"
#include "tests/support/sample_document.h"
#include "tests/support/text_of_files.h"

using namespace exporting;

namespace {

std::string visible_text(const Writer& writer, const std::string& bytes) {
    if (writer.id == "docx") return support::text_of_docx(bytes);
    if (writer.id == "html") return support::text_of_html(bytes);
    return bytes;
}

bool is_sound(const Writer& writer, const std::string& bytes) {
    if (writer.id != "docx") return true;
    const auto archive = zip::Archive::open(bytes);
    if (!archive) return false;
    return std::ranges::all_of(archive->names(), [&](const std::string& name) {
        const auto part = archive->read(name);
        return part && xml::Document::parse(*part);
    });
}

int count_of(const std::string& text, const std::string& piece) {
    int count = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("text and web page of every kind of block are as accepted", "[golden]") {
    const auto document = support::document_of_every_block();
    CHECK(support::golden_difference("export/every_block.txt",
                                     find_writer("txt")->write(document, "x").bytes) == "");
    CHECK(support::golden_difference("export/every_block.html",
                                     find_writer("html")->write(document, "x").bytes) == "");
}

TEST_CASE("each part of the Word file of every kind of block is as accepted", "[golden]") {
    const std::string docx = find_writer("docx")->write(support::document_of_every_block(), "x").bytes;
    const auto archive = zip::Archive::open(docx);
    REQUIRE(archive);
    CHECK(archive->names().front() == "[Content_Types].xml");
    for (const std::string& name : archive->names()) {
        std::string file = name;
        std::ranges::replace(file, '/', '_');
        const std::string part = support::by_element(archive->read(name).value());
        CHECK(support::golden_difference("export/every_block.docx/" + file, part) == "");
    }
}

TEST_CASE("the same document gives the same bytes twice") {
    const auto document = support::document_of_every_block();
    for (const Writer& writer : writers()) CHECK(writer.write(document, "x") == writer.write(document, "x"));
}

TEST_CASE("hostile text is shown as text by every writer, and what cannot be shown is counted") {
    const int elements =
        count_of(find_writer("html")->write(support::document_full_of("plain"), "x").bytes, "<");
    for (const support::HostileText& row : support::hostile_texts()) {
        const auto document = support::document_full_of(row.text);
        for (const Writer& writer : writers()) {
            INFO(row.name << " in " << writer.id);
            const File file = writer.write(document, "x");
            CHECK(is_sound(writer, file.bytes));
            const std::string text = support::squeezed(visible_text(writer, file.bytes));
            CHECK(text.find(support::squeezed(row.cleaned)) != std::string::npos);
            CHECK((file.replaced_characters > 0) == (row.text != row.cleaned));
            if (writer.id == "html") CHECK(count_of(file.bytes, "<") == elements);
        }
    }
}

TEST_CASE("a document with nothing in it, and one with far too much, are written") {
    report::Document empty;
    empty.title = "Nothing";
    report::Document enormous = empty;
    report::Table table{"Many", "Many rows.", {{"A", 1}, {"B", 3}}, {}, false};
    for (int i = 0; i < 2000; ++i) {
        table.rows.push_back({report::Cell{report::PlainNumber{i}, {}, {}, {}},
                              report::Cell{std::string(200, 'x'), "q/" + std::to_string(i), {}, {}}});
    }
    enormous.blocks = {report::Heading{1, "Nothing", {}}, std::move(table),
                       report::Answer{"long", {}, "Long", std::string(300'000, 'y')}};
    for (const Writer& writer : writers()) {
        INFO(writer.id);
        CHECK(is_sound(writer, writer.write(empty, "x").bytes));
        const File file = writer.write(enormous, "x");
        CHECK(is_sound(writer, file.bytes));
        CHECK(visible_text(writer, file.bytes).find("1999") != std::string::npos);
    }
}

TEST_CASE("every writer is found by its id and names its files") {
    for (const Writer& writer : writers()) {
        CHECK(find_writer(writer.id) == &writer);
        const File file = writer.write(support::document_of_every_block(), "EHIIRA_X_v1");
        CHECK(file.name == "EHIIRA_X_v1." + std::string(writer.extension));
        CHECK(file.media_type == writer.media_type);
    }
    CHECK(find_writer("exe") == nullptr);
}

TEST_CASE("file names are short and plain, whatever the reference") {
    struct Row {
        const char* reference;
        int version;
        const char* stem;
    };
    const Row rows[] = {
        {"DRAFT-20261123-K7QF", 1, "EHIIRA_DRAFT-20261123-K7QF_v1"},
        {"../../etc/passwd", 2, "EHIIRA_------etc-passwd_v2"},
        {"a b\xC3\xA9", 3, "EHIIRA_a-b--_v3"},
        {"", 4, "EHIIRA__v4"},
        {"0123456789012345678901234567890123456789012345678901234567890", 12,
         "EHIIRA_012345678901234567890123456789012345678_v12"},
    };
    rules::Settings settings;
    settings.file_prefix = "EHIIRA";
    for (const Row& row : rows) {
        assessment::Assessment assessment;
        assessment.reference = row.reference;
        assessment.version = row.version;
        CHECK(file_stem(settings, assessment) == row.stem);
        CHECK(file_stem(settings, assessment).size() + 5 < 60);
    }
}
