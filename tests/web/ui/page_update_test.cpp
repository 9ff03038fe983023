// The message to the page: only what changed, safely written, and nothing at all when nothing did.
#include "web/ui/page_update.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using platform::Role;
using platform::SemanticNode;
using platform::View;

namespace {

SemanticNode paragraph(const std::string& id, const std::string& words) {
    SemanticNode node{.id = id, .parent = "main", .role = Role::Paragraph};
    node.runs = {{.text = words}};
    return node;
}

}  // namespace

TEST_CASE("an unchanged page gives an empty message", "[page_update]") {
    ui::PageUpdate update;
    const std::vector<SemanticNode> nodes{paragraph("a", "one"), paragraph("b", "two")};
    CHECK_FALSE(update.next(nodes, View::Plain, 100).empty());
    CHECK(update.next(nodes, View::Plain, 100).empty());
    CHECK_FALSE(update.next(nodes, View::Drawn, 100).empty());
}

TEST_CASE("only changed, new and gone nodes are in the message", "[page_update]") {
    ui::PageUpdate update;
    std::ignore = update.next(std::vector{paragraph("a", "one"), paragraph("b", "two")}, View::Plain, 100);
    const std::string changed =
        update.next(std::vector{paragraph("a", "one"), paragraph("b", "three")}, View::Plain, 100);
    CHECK(changed.find("three") != std::string::npos);
    CHECK(changed.find("\"order\"") == std::string::npos);
    const std::string gone = update.next(std::vector{paragraph("b", "three")}, View::Plain, 100);
    CHECK(gone.find(R"("gone":["a"])") != std::string::npos);
    CHECK(gone.find(R"("order":["b"])") != std::string::npos);
}

TEST_CASE("words are written so that no reader can mistake them", "[page_update]") {
    const std::string message = ui::node_message(paragraph("a", "\"quoted\" \\ and\nfed \x01 </script>"));
    CHECK(message == R"({"i":"a","p":"main","r":12,"b":[0,0,0,0],)"
                     R"("t":[["\"quoted\" \\ and\u000afed \u0001 </script>",0,"",""]]})");
}
