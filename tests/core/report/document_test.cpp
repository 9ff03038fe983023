// The document finds our own mistakes, one row for each.
#include "core/report/document.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/sample_document.h"

using namespace report;

namespace {

Run plain(const char* text) { return Run{text, false, {}}; }

Document with(std::vector<Block> blocks) {
    Document document;
    document.title = "Title";
    document.blocks = {Heading{1, "Title", "top"}};
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    return document;
}

Table table() { return {"Caption", "Description", {{"A", 1}}, {{Cell{"x", {}, {}, {}}}}, false}; }

Table changed(auto change) {
    Table result = table();
    change(result);
    return result;
}

struct Row {
    const char* name;
    std::vector<Block> blocks;
    const char* fault;  // a part of the sentence
};

}  // namespace

TEST_CASE("a document with every kind of block has no faults") {
    CHECK(faults(support::document_of_every_block()).empty());
    CHECK(faults(with({})).empty());
}

TEST_CASE("each mistake in a document is found and named") {
    const std::vector<Row> rows = {
        {"a heading level is skipped", {Heading{3, "Deep", {}}}, "level is skipped before: Deep"},
        {"two headings of level 1", {Heading{1, "Again", {}}}, "second heading of level 1"},
        {"a heading without words", {Heading{2, "", {}}}, "heading has no text"},
        {"two headings with one anchor", {Heading{2, "B", "top"}}, "share the anchor top"},
        {"a link into nothing", {Paragraph{{Run{"go", false, "#nowhere"}}, {}}}, "#nowhere"},
        {"a link that could run something",
         {Paragraph{{Run{"go", false, "javascript:x"}}, {}}},
         "neither inside"},
        {"a paragraph without runs", {Paragraph{}}, "paragraph is empty"},
        {"a run without words", {Paragraph{{plain("")}, {}}}, "run of text is empty"},
        {"a list without items", {List{}}, "list has no items"},
        {"an answer without a label", {Answer{"a.b", {}, "", "x"}}, "no label"},
        {"an answer of no question", {Answer{"", {}, "Label", "x"}}, "no question"},
        {"the same answer twice",
         {Answer{"a.b", {}, "L", "x"}, SummaryRows{"C", {{"L", "x", "a.b"}}}},
         "printed twice"},
        {"summary rows without rows", {SummaryRows{"C", {}}}, "Summary rows are empty"},
        {"a table without caption", {changed([](Table& t) { t.caption = ""; })}, "no caption"},
        {"a table without description", {changed([](Table& t) { t.description = ""; })}, "no description"},
        {"a table without rows", {changed([](Table& t) { t.rows.clear(); })}, "no rows"},
        {"a ragged table", {changed([](Table& t) { t.rows[0].emplace_back(); })}, "ragged"},
        {"a column without width", {changed([](Table& t) { t.columns[0].share = 0; })}, "no width"},
        {"a callout without words", {Callout{CalloutKind::Warning, "H", {}}}, "callout is empty"},
        {"a figure without words", {Figure{"C", "", table()}}, "figure has no words"},
        {"a choice without choices",
         {FormFields{"C", {{"t", "L", FormFields::Field::Kind::Choice, {}, {}}}}},
         "no choices"},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        const auto found = faults(with(row.blocks));
        CHECK(std::ranges::any_of(
            found, [&](const std::string& f) { return f.find(row.fault) != std::string::npos; }));
    }
}

TEST_CASE("a document that does not begin with a heading, or has no title, is faulty") {
    Document document;
    CHECK(faults(document).size() == 2);
}

TEST_CASE("a cell gives its words whatever it holds") {
    CHECK(text_of(Cell{"text", {}, {}, {}}) == "text");
    CHECK(text_of(Cell{base::Date{2026, 8, 4}, {}, {}, {}}) == "4 August 2026");
    CHECK(text_of(Cell{PlainNumber{-3}, {}, {}, {}}) == "-3");
}
