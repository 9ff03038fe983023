// JSON in: what is accepted, what is refused, and where the error points.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/formats/json/value.h"

using base::ErrorCode;
using json::Array;
using json::Object;
using json::Value;
using namespace std::string_literals;

TEST_CASE("JSON values are read as what they are", "[json]") {
    struct Row {
        const char* name;
        std::string text;
        Value value;
    };
    const Row rows[] = {
        {"null", "null", Value()},
        {"true", " true ", Value(true)},
        {"zero", "0", Value(0)},
        {"minus zero is zero", "-0", Value(0)},
        {"the largest", "9223372036854775807", Value(INT64_MAX)},
        {"the smallest", "-9223372036854775808", Value(INT64_MIN)},
        {"text", R"("a\"b\\\/\b\f\n\r\t")", Value("a\"b\\/\b\f\n\r\t")},
        {"escaped characters", R"("\u00e9\u2013\ud83d\ude00")",
         Value("\xC3\xA9\xE2\x80\x93\xF0\x9F\x98\x80")},
        {"an escaped null character", R"("a\u0000b")", Value("a\0b"s)},
        {"escaped U+FFFE", R"("\ufffe")", Value("\xEF\xBF\xBE")},
        {"lists", "[1,[],[2]]", Value(Array{1, Array{}, Array{2}})},
        {"objects", R"({"b":1,"a":{}})", Value(Object{{"a", Object{}}, {"b", 1}})},
        {"an empty name", R"({"":1})", Value(Object{{"", 1}})},
        {"a byte order mark, as some editors write", "\xEF\xBB\xBF{}", Value(Object{})},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto read = json::parse(row.text);
        REQUIRE(read.has_value());
        CHECK(*read == row.value);
    }
}

TEST_CASE("Text that is not our JSON is refused with its place", "[json]") {
    struct Row {
        const char* name;
        std::string text;
        ErrorCode code;
        const char* where;
    };
    const Row rows[] = {
        {"nothing", "", ErrorCode::EmptyFile, ""},
        {"spaces only", " \n", ErrorCode::EmptyFile, ""},
        {"an open list", "[1,", ErrorCode::TruncatedFile, "line 1, column 3"},
        {"an open text", "{\"a\": \"b", ErrorCode::TruncatedFile, "line 1, column 8"},
        {"an open object, in its second line", "{\n \"a\": 1", ErrorCode::TruncatedFile, "line 2, column 7"},
        {"something after the value", "{} x", ErrorCode::NotJson, "line 1, column 4"},
        {"a second value", "{}{}", ErrorCode::NotJson, "line 1, column 3"},
        {"hidden behind a null character", "{}\0{}"s, ErrorCode::NotJson, "line 1, column 3"},
        {"a comma too many", "[1,]", ErrorCode::NotJson, "line 1, column 4"},
        {"a comma too few", "{\"a\": 1\n \"b\": 2}", ErrorCode::NotJson, "line 2, column 4"},
        {"a comment", "// hello\n{}", ErrorCode::NotJson, "line 1, column 1"},
        {"single quotes", "{'a': 1}", ErrorCode::NotJson, "line 1, column 2"},
        {"a raw line feed in a text", "[\"a\nb\"]", ErrorCode::NotJson, "line 1, column 4"},
        {"a fraction", "[0.5]", ErrorCode::JsonNumberRefused, ""},
        {"an exponent", "[1e3]", ErrorCode::JsonNumberRefused, ""},
        {"beyond 64 bits", "[9223372036854775808]", ErrorCode::JsonNumberRefused, ""},
        {"far beyond 64 bits", "[99999999999999999999999]", ErrorCode::JsonNumberRefused, ""},
        {"a leading zero", "[01]", ErrorCode::NotJson, ""},
        {"NaN", "[NaN]", ErrorCode::NotJson, ""},
        {"the same name twice", "{\"a\":1,\"a\":2}", ErrorCode::DuplicateId, "line 1, column 10"},
        {"the same name twice, once escaped", R"({"a":1,"\u0061":2})", ErrorCode::DuplicateId, ""},
        {"bytes of another encoding", "{\"a\":\"\x93\"}", ErrorCode::TextNotUtf8, "line 1, column 7"},
        {"an encoded surrogate", "[\"\xED\xA0\x80\"]", ErrorCode::TextNotUtf8, "line 1, column 3"},
        {"half a character, escaped", R"(["\ud83d"])", ErrorCode::TextNotUtf8, ""},
        {"the other half", R"(["\ude00"])", ErrorCode::TextNotUtf8, ""},
        {"halves the wrong way round", R"(["\ude00\ud83d"])", ErrorCode::TextNotUtf8, ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto read = json::parse(row.text);
        REQUIRE_FALSE(read.has_value());
        CAPTURE(base::sentence(read.error()));
        CHECK(read.error().code == row.code);
        if (row.where[0] != '\0') CHECK(read.error().where == row.where);
    }
}

TEST_CASE("Errors name the file, and columns count characters", "[json]") {
    const auto read = json::parse("{\n  \"caf\xC3\xA9\": ?}", "assets/forms/x.json");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().where == "assets/forms/x.json line 2, column 11");
}

TEST_CASE("A number that is refused is named with its member", "[json]") {
    const auto fraction = json::parse("{\"wres\": {\"2\": [7, 1.5]}}", "counts.json");
    REQUIRE_FALSE(fraction.has_value());
    CHECK(fraction.error().detail == "1.5 at /wres/2/1");
    CHECK(json::parse("0.5").error().detail == "0.5");
    CHECK(json::parse(R"({"a": 9223372036854775808})").error().detail == "9223372036854775808 at /a");
}

TEST_CASE("Nesting and size have limits that hostile files meet early", "[json]") {
    const auto nested = [](int levels) {
        return std::string(static_cast<std::size_t>(levels), '[') +
               std::string(static_cast<std::size_t>(levels), ']');
    };
    CHECK(json::parse(nested(64)).has_value());
    REQUIRE_FALSE(json::parse(nested(65)).has_value());
    CHECK(json::parse(nested(65)).error().code == ErrorCode::JsonTooDeep);
    CHECK(json::parse(std::string(10'000'000, '[')).error().code == ErrorCode::JsonTooDeep);
    CHECK(json::parse("[1]", {}, {.bytes = 2, .depth = 64}).error().code == ErrorCode::TooLarge);
    CHECK(json::parse("[1]", {}, {.bytes = 3, .depth = 64}).has_value());
}
