// XML: the reader, and that it reads what our reports write.
#include <catch2/catch_test_macros.hpp>

#include "core/export/markup/markup.h"
#include "core/formats/xml/document.h"

using base::ErrorCode;
using xml::Document;
using namespace std::string_literals;

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
    for (const std::string& text : {"a < b & c > d \"e\" 'f'"s, "]]>"s, " lead and trail "s, "tab\tline\n"s,
                                    "caf\xC3\xA9 \xE2\x80\xA8 \xF0\x9F\x98\x80"s, "&#13;"s, "\n"s}) {
        CAPTURE(text);
        exporting::Markup out(exporting::Forbidden::Xml);
        out.text_element("a", {{"b", "x"}}, text);
        CHECK(out.replaced() == 0);
        const auto document = Document::parse(out.take());
        REQUIRE(document.has_value());
        CHECK(document->root().text() == text);
    }
}
