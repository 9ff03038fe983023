// The typed reader: paths in errors, closed and open formats.
#include "core/formats/json/reader.h"

#include <catch2/catch_test_macros.hpp>

using base::ErrorCode;
using json::Object;
using json::Reader;
using json::Value;

namespace {

const Value kSample = json::parse(R"({
    "title": "T", "count": 3, "done": true, "one": "a", "many": ["a", "b"],
    "inner": {"x": 1}, "rows": [{"id": "r1"}, {"id": 2}], "named": {"b": {"n": 2}, "a": {"n": 1}}
})")
                          .value();

}  // namespace

TEST_CASE("A reader hands out what is there", "[json]") {
    Reader top(kSample, "f.json");
    CHECK(top.text("title") == "T");
    CHECK(top.integer("count") == 3);
    CHECK(top.boolean("done"));
    CHECK(top.texts("one") == std::vector<std::string>{"a"});
    CHECK(top.texts("many") == std::vector<std::string>{"a", "b"});
    CHECK(top.text_or("absent", "x") == "x");
    CHECK(top.integer_or("absent", 7) == 7);
    CHECK(top.boolean_or("absent", true));
    CHECK(top.texts_or_none("absent").empty());
    CHECK(top.list_or_none("absent").empty());
    CHECK(top.object("inner").integer("x") == 1);
    CHECK(top.list("rows").size() == 2);
    auto members = top.members("named");
    REQUIRE(members.size() == 2);
    CHECK(members[0].first == "a");
    CHECK(members[1].second.integer("n") == 2);
    CHECK(top.has("title"));
    CHECK_FALSE(top.has("absent"));
    CHECK_FALSE(top.error().has_value());
    top.finish();
    CHECK_FALSE(top.error().has_value());
}

TEST_CASE("The first mistake sticks, with its path", "[json]") {
    struct Row {
        const char* name;
        void (*read)(Reader&);
        ErrorCode code;
        const char* where;
    };
    const Row rows[] = {
        {"absent", [](Reader& r) { (void)r.text("absent"); }, ErrorCode::MissingMember, "f.json"},
        {"not text", [](Reader& r) { (void)r.text("count"); }, ErrorCode::WrongType, "f.json/count"},
        {"not a number", [](Reader& r) { (void)r.integer("title"); }, ErrorCode::WrongType, "f.json/title"},
        {"not yes or no", [](Reader& r) { (void)r.boolean("title"); }, ErrorCode::WrongType, "f.json/title"},
        {"not texts", [](Reader& r) { (void)r.texts("rows"); }, ErrorCode::WrongType, "f.json/rows/0"},
        {"optional, but of the wrong type", [](Reader& r) { (void)r.text_or("count", ""); },
         ErrorCode::WrongType, "f.json/count"},
        {"not an object", [](Reader& r) { (void)r.object("title").text("x"); }, ErrorCode::WrongType,
         "f.json/title"},
        {"deep inside a list", [](Reader& r) { (void)r.list("rows")[1].text("id"); }, ErrorCode::WrongType,
         "f.json/rows/1/id"},
        {"not a list", [](Reader& r) { (void)r.list("inner"); }, ErrorCode::WrongType, "f.json/inner"},
        {"not members", [](Reader& r) { (void)r.members("many"); }, ErrorCode::WrongType, "f.json/many"},
        {"members of another type", [](Reader& r) { (void)r.members("inner"); }, ErrorCode::WrongType,
         "f.json/inner/x"},
        {"never asked for", [](Reader& r) { r.finish(); }, ErrorCode::UnknownMember, "f.json"},
        {"said by the caller", [](Reader& r) { r.fail(ErrorCode::OutOfRange, "3", "count"); },
         ErrorCode::OutOfRange, "f.json/count"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        Reader top(kSample, "f.json");
        row.read(top);
        REQUIRE(top.error().has_value());
        CHECK(top.error()->code == row.code);
        CHECK(top.error()->where == row.where);
        top.fail(ErrorCode::NotFound, "later");
        CHECK(top.error()->code == row.code);
    }
}

TEST_CASE("A reader over anything but an object says so at once", "[json]") {
    const Value list = json::Array{1};
    Reader top(list, "f.json");
    REQUIRE(top.error().has_value());
    CHECK(top.error()->code == ErrorCode::WrongType);
    CHECK(top.text("x").empty());
}

TEST_CASE("An open format keeps what nobody asked for", "[json]") {
    const Value value = Object{{"known", 1}, {"new", Object{{"x", 2}}}};
    Reader top(value, {});
    (void)top.integer("known");
    CHECK(top.unread() == Object{{"new", Object{{"x", 2}}}});
}
