// JSON out: canonical bytes, escapes, and what people read.
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>

#include "core/base/utf8.h"
#include "core/formats/json/value.h"

using json::Array;
using json::Object;
using json::Value;
using namespace std::string_literals;

TEST_CASE("Canonical bytes are sorted, without spaces, in one form only", "[json]") {
    struct Row {
        Value value;
        std::string bytes;
    };
    const Row rows[] = {
        {Value(), "null"},
        {Value(false), "false"},
        {Value(-12), "-12"},
        {Value(Array{}), "[]"},
        {Value(Object{}), "{}"},
        {Value(Object{{"b", 1}, {"a", Array{true, "x"}}, {"Z", 2}}), R"({"Z":2,"a":[true,"x"],"b":1})"},
        {Value("\"\\/"), R"("\"\\/")"},
        {Value("\b\f\n\r\t\x01\x1F"), "\"\\b\\f\\n\\r\\t\\u0001\\u001f\""},
        {Value("a\0b"s), R"("a\u0000b")"},
        {Value("</script>"), R"("\u003c/script>")"},
        {Value("\xE2\x80\xA8\xE2\x80\xA9"), R"("\u2028\u2029")"},
        {Value("\xEF\xBF\xBE\xEF\xBF\xBF"), R"("\ufffe\uffff")"},
        {Value("\xEF\xBF\xBD caf\xC3\xA9 \xF0\x9F\x98\x80 \x7F"),
         "\"\xEF\xBF\xBD caf\xC3\xA9 \xF0\x9F\x98\x80 \x7F\""},
        {Value("\x93"), "\"\xEF\xBF\xBD\""},  // a bad byte must not make the whole file unreadable
        {Value(Object{{"<", 1}}), R"({"\u003c":1})"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(json::canonical(row.value) == row.bytes);
        CHECK(json::canonical(json::parse(row.bytes).value()) == row.bytes);
    }
}

TEST_CASE("Members sort by their bytes, which is by characters", "[json]") {
    const Value value = Object{{"\xF0\x9F\x98\x80", 1}, {"\xEF\xBF\xBD", 2}, {"z", 3}, {"\xC3\xA9", 4}};
    CHECK(json::canonical(value) == "{\"z\":3,\"\xC3\xA9\":4,\"\xEF\xBF\xBD\":2,\"\xF0\x9F\x98\x80\":1}");
}

TEST_CASE("Pretty text is indented and means the same", "[json]") {
    const Value value = Object{{"a", Array{1, Object{{"b", "<"}}}}, {"c", Array{}}, {"d", Object{}}};
    CHECK(json::pretty(value) ==
          "{\n  \"a\": [\n    1,\n    {\n      \"b\": \"\\u003c\"\n    }\n  ],\n  \"c\": [],\n"
          "  \"d\": {}\n}\n");
    CHECK(json::parse(json::pretty(value)).value() == value);
}

namespace {

class RandomValues {
  public:
    explicit RandomValues(unsigned seed) : engine_(seed) {}

    Value next(int depth) {
        switch (pick(depth > 0 ? 7 : 5)) {
            case 0:
                return Value();
            case 1:
                return Value(pick(2) == 0);
            case 2:
                return Value(static_cast<std::int64_t>(engine_()));
            case 3:
            case 4:
                return Value(text());
            case 5: {
                Array array;
                for (unsigned i = pick(5); i > 0; --i) array.push_back(next(depth - 1));
                return array;
            }
            default: {
                Object object;
                for (unsigned i = pick(5); i > 0; --i) object.insert_or_assign(text(), next(depth - 1));
                return object;
            }
        }
    }

  private:
    unsigned pick(unsigned below) { return static_cast<unsigned>(engine_() % below); }

    std::string text() {
        static constexpr char32_t kNasty[] = {'"',    '\\',     '<',     '/',    0,      0x1F,
                                              0x7F,   0x2028,   0x2029,  0xFEFF, 0xFFFD, 0xFFFE,
                                              0xFFFF, 0x10FFFF, 0x1F600, 'a'};
        std::string result;
        for (unsigned i = pick(6); i > 0; --i) base::append_utf8(result, kNasty[pick(16)]);
        return result;
    }

    std::mt19937_64 engine_;
};

}  // namespace

TEST_CASE("Any value comes back equal, and its bytes are stable", "[json][property]") {
    for (unsigned seed = 1; seed <= 500; ++seed) {
        CAPTURE(seed);
        const Value value = RandomValues(seed).next(5);
        const std::string bytes = json::canonical(value);
        const auto read = json::parse(bytes);
        REQUIRE(read.has_value());
        REQUIRE(*read == value);
        REQUIRE(json::canonical(*read) == bytes);
        REQUIRE(json::parse(json::pretty(value)).value() == value);
    }
}
