// XML: escaping, the writer, the reader, and each reading what the other wrote.
#include <catch2/catch_test_macros.hpp>

#include "core/formats/xml/document.h"
#include "core/formats/xml/escape.h"
#include "core/formats/xml/writer.h"

using base::ErrorCode;
using xml::Document;
using namespace std::string_literals;

namespace {

constexpr const char* kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

}  // namespace

TEST_CASE("Text and attributes are escaped for where they stand", "[xml]") {
    struct Row {
        const char* name;
        std::string text;
        std::string in_text;
        std::string in_attribute;
        std::size_t replaced;
    };
    const Row rows[] = {
        {"the end of a section at the very start", "]]>", "]]&gt;", "]]&gt;", 0},
        {"markup", "<a b=\"c\">&amp;'", "&lt;a b=\"c\"&gt;&amp;amp;'", "&lt;a b=&quot;c&quot;&gt;&amp;amp;'",
         0},
        {"white space that readers change", "\t\n\r", "\t\n&#13;", "&#9;&#10;&#13;", 0},
        {"characters of other scripts", "caf\xC3\xA9 \xF0\x9F\x98\x80", "caf\xC3\xA9 \xF0\x9F\x98\x80",
         "caf\xC3\xA9 \xF0\x9F\x98\x80", 0},
        {"forbidden controls", "a\x01\x1F\0b"s,
         "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
         "b",
         "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
         "b",
         3},
        {"forbidden noncharacters", "\xEF\xBF\xBE\xEF\xBF\xBF", "\xEF\xBF\xBD\xEF\xBF\xBD",
         "\xEF\xBF\xBD\xEF\xBF\xBD", 2},
        {"bytes that are no text", "\x93", "\xEF\xBF\xBD", "\xEF\xBF\xBD", 1},
        {"delete is allowed", "\x7F", "\x7F", "\x7F", 0},
        {"nothing", "", "", "", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        std::size_t replaced = 0;
        CHECK(xml::escaped_text(row.text, &replaced) == row.in_text);
        CHECK(replaced == row.replaced);
        CHECK(xml::escaped_attribute(row.text) == row.in_attribute);
    }
}

TEST_CASE("Elements close themselves", "[xml]") {
    xml::Writer out;
    {
        auto body = out.element("w:body", {{"xmlns:w", "urn:w"}});
        {
            auto paragraph = out.element("w:p");
            paragraph.attribute("w:rsid", "\"1\"");
            out.leaf("w:t", {{"xml:space", "preserve"}}, " <x> ");
            out.leaf("w:br");
            paragraph.text("tail");
        }
        auto empty = out.element("w:empty");
    }
    CHECK(out.replaced() == 0);
    CHECK(out.take() ==
          kHead +
              "<w:body xmlns:w=\"urn:w\"><w:p w:rsid=\"&quot;1&quot;\"><w:t xml:space=\"preserve\"> "
              "&lt;x&gt; </w:t><w:br/>tail</w:p><w:empty/></w:body>"s);
}

TEST_CASE("The writer counts what it had to replace", "[xml]") {
    xml::Writer out;
    out.leaf("a", {{"b", "\x01"}}, "\x02\x03");
    CHECK(out.replaced() == 3);
}

TEST_CASE("The reader finds elements, attributes and text", "[xml]") {
    const auto document = Document::parse(
        "\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- c --><a x='1'><b>one <i>two</i><![CDATA[ <3>]]></b><c/><b> "
        "</b></a>");
    REQUIRE(document.has_value());
    const xml::Node a = document->root();
    CHECK(a.name() == "a");
    CHECK(a.attribute("x") == "1");
    CHECK(a.attribute("y").empty());
    CHECK(a.has_attribute("x"));
    CHECK_FALSE(a.has_attribute("y"));
    CHECK(a.children().size() == 3);
    CHECK(a.children("b").size() == 2);
    CHECK(a.child("b").text() == "one two <3>");
    CHECK(a.children("b")[1].text() == " ");  // a space alone is kept: Word puts runs like that
    CHECK(a.at("b/i").text() == "two");
    CHECK(a.at("b/i").parent() == a.child("b"));
    CHECK_FALSE(a.at("b/x/i"));
    CHECK_FALSE(a.parent());
    CHECK(a.descendants("i").size() == 1);
    CHECK(a.descendants("b").size() == 2);
    CHECK(a.child("c").descendants("b").empty());
    const xml::Node nothing;
    CHECK(nothing.text().empty());
    CHECK(nothing.children().empty());
    CHECK_FALSE(nothing.child("a"));
}

TEST_CASE("Descendants come in document order and stop at their element", "[xml]") {
    const auto document = Document::parse("<r><p n='1'><p n='2'/></p><q><p n='3'/></q><p n='4'/></r>");
    std::string order;
    for (const xml::Node& node : document->root().descendants("p")) order += node.attribute("n");
    CHECK(order == "1234");
    order.clear();
    for (const xml::Node& node : document->root().child("q").descendants("p")) order += node.attribute("n");
    CHECK(order == "3");
}

TEST_CASE("XML that is broken, hostile or in another encoding is refused", "[xml]") {
    struct Row {
        const char* name;
        std::string bytes;
        ErrorCode code;
    };
    std::string deep;
    for (int i = 0; i < 300; ++i) deep += "<a>";
    std::string closed = deep;
    for (int i = 0; i < 300; ++i) closed += "</a>";
    const Row rows[] = {
        {"nothing", "", ErrorCode::DamagedFile},
        {"only a comment", "<!-- x -->", ErrorCode::DamagedFile},
        {"not closed", "<a><b></a>", ErrorCode::DamagedFile},
        {"deep and not closed", deep, ErrorCode::DamagedFile},
        {"too deep", closed, ErrorCode::TooLarge},
        {"entities that multiply", "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>", ErrorCode::Unsupported},
        {"a file fetched from elsewhere", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
         ErrorCode::Unsupported},
        {"Windows-1252", "<a>\x93</a>", ErrorCode::TextNotUtf8},
        {"UTF-16 with its mark", "\xFF\xFE<\0a\0/\0>\0"s, ErrorCode::Unsupported},
        {"UTF-16 without", "<\0a\0/\0>\0"s, ErrorCode::Unsupported},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto document = Document::parse(row.bytes);
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == row.code);
    }
    CHECK(Document::parse("<a/>", {.bytes = 3, .depth = 9}).error().code == ErrorCode::TooLarge);
    CHECK(Document::parse("<a>\n<b>\n</a>").error().where == "line 3");
}

TEST_CASE("Half a character spelled as a reference does not come through", "[xml]") {
    const auto document = Document::parse("<a>x&#xD800;y</a>");
    REQUIRE(document.has_value());
    CHECK(document->root().text().find("\xED\xA0\x80") == std::string::npos);
}

TEST_CASE("Whatever text is written is read again, but for what XML forbids", "[xml]") {
    for (const std::string& text :
         {"a < b & c > d \"e\" 'f'"s, "]]>"s, " lead and trail "s, "tab\tline\nreturn\r\nend"s,
          "caf\xC3\xA9 \xE2\x80\xA8 \xF0\x9F\x98\x80"s, "&#13;"s, "\n"s}) {
        CAPTURE(text);
        xml::Writer out;
        out.leaf("a", {{"b", text}}, text);
        const auto document = Document::parse(out.take());
        REQUIRE(document.has_value());
        CHECK(document->root().text() == text);
        CHECK(document->root().attribute("b") == text);
    }
}
