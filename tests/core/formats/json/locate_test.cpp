// Lines of paths.
#include "core/formats/json/locate.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("A path leads to its line", "[json]") {
    constexpr const char* kText =
        "{\n"
        "  \"a\": 1,\n"
        "  \"list\": [\n"
        "    {\"x\": 1},\n"
        "    {\n"
        "      \"x\": [\n"
        "        true\n"
        "      ]\n"
        "    }\n"
        "  ],\n"
        "  \"z\": \"a/b\"\n"
        "}\n";
    struct Row {
        const char* name;
        const char* path;
        std::size_t line;
    };
    const Row rows[] = {
        {"everything", "", 1},
        {"a number", "/a", 2},
        {"a list", "/list", 3},
        {"an element", "/list/0", 4},
        {"the second element", "/list/1", 5},
        {"a member of it", "/list/1/x", 6},
        {"deep", "/list/1/x/0", 7},
        {"a text", "/z", 11},
        {"absent: the one around it", "/list/1/y", 5},
        {"absent from the top", "/q/r", 1},
        {"an element too far", "/list/7/x", 3},
        {"into a number", "/a/b", 2},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        CHECK(json::line_of(kText, row.path) == row.line);
    }
    CHECK_FALSE(json::line_of("", "/a").has_value());
    CHECK(json::line_of("{\n\"a\": ?}", "/a") == 1);
}
