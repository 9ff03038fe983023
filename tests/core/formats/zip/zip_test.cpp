// Zip: bytes that never change, round trips, and archives made to harm.
#include "core/formats/zip/zip.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <random>

#include "core/base/sha256.h"
#include "core/formats/zip/deflate.h"

using base::ErrorCode;
using zip::Archive;
using zip::Part;
using namespace std::string_literals;

namespace {

const std::vector<Part> kParts = {{"[Content_Types].xml", "<Types/>"},
                                  {"word/document.xml", std::string(5000, 'a')},
                                  {"empty", ""},
                                  {"caf\xC3\xA9.txt", "x"}};

void put(std::string& bytes, std::size_t at, std::size_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
}

std::size_t end_record(const std::string& bytes) { return bytes.rfind("PK\x05\x06"); }
std::size_t central(const std::string& bytes, int index = 0) {
    std::size_t at = bytes.find("PK\x01\x02");
    for (int i = 0; i < index; ++i) at = bytes.find("PK\x01\x02", at + 1);
    return at;
}

ErrorCode refusal(const std::string& bytes, const zip::Limits& limits = {}) {
    const auto archive = Archive::open(bytes, limits);
    REQUIRE_FALSE(archive.has_value());
    CHECK_FALSE(base::sentence(archive.error()).empty());
    return archive.error().code;
}

}  // namespace

TEST_CASE("Archives are read as they were written, in order", "[zip]") {
    const auto archive = Archive::open(zip::write(kParts));
    REQUIRE(archive.has_value());
    REQUIRE(archive->names().size() == kParts.size());
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        CAPTURE(kParts[i].name);
        CHECK(archive->names()[i] == kParts[i].name);
        CHECK(archive->read(kParts[i].name) == kParts[i].bytes);
    }
    CHECK(archive->has("empty"));
    CHECK_FALSE(archive->has("Empty"));
    CHECK(archive->read("absent").error().code == ErrorCode::NotFound);
    CHECK(Archive::open(zip::write({}))->names().empty());
}

TEST_CASE("The bytes of an archive are these", "[zip]") {
    const std::string expected =
        "PK\x03\x04\x14\0\0\x08\0\0\0\0\x21\0\x83\x16\xDC\x8C\x01\0\0\0\x01\0\0\0\x01\0\0\0ax"
        "PK\x01\x02\x14\0\x14\0\0\x08\0\0\0\0\x21\0\x83\x16\xDC\x8C\x01\0\0\0\x01\0\0\0\x01\0\0\0\0\0\0\0\0\0"
        "\0\0\0\0"
        "\0\0\0\0a"
        "PK\x05\x06\0\0\0\0\x01\0\x01\0\x2F\0\0\0\x20\0\0\0\0\0"s;
    CHECK(zip::write({{"a", "x"}}) == expected);
}

TEST_CASE("What deflating would lengthen is stored", "[zip]") {
    std::string noise;
    std::mt19937 engine(5);
    for (int i = 0; i < 1000; ++i) noise += static_cast<char>(engine() & 0xFF);
    const std::string bytes = zip::write({{"noise", noise}, {"calm", std::string(1000, 'a')}});
    CHECK(bytes.find(noise) != std::string::npos);
    CHECK(bytes.size() < 1300);
    CHECK(Archive::open(bytes)->read("noise") == noise);
}

TEST_CASE("Anything deflated comes back", "[zip][property]") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        std::mt19937 engine(seed);
        std::string bytes;
        for (std::size_t size = engine() % 70'000; bytes.size() < size;) {
            bytes.append(engine() % 20, static_cast<char>(engine() % (1 + seed * 4)));
        }
        const std::string packed = zip::deflated(bytes);
        REQUIRE(zip::inflated(packed, bytes.size()) == bytes);
        REQUIRE_FALSE(zip::inflated(packed, bytes.size() + 1).has_value());
        if (!bytes.empty()) REQUIRE_FALSE(zip::inflated(packed, bytes.size() - 1).has_value());
        REQUIRE_FALSE(zip::inflated(packed + "x", bytes.size()).has_value());
        REQUIRE_FALSE(
            zip::inflated(std::string_view(packed).substr(0, packed.size() - 1), bytes.size()).has_value());
    }
}

TEST_CASE("Names that lead elsewhere are not safe", "[zip]") {
    for (const char* name :
         {"a", "word/document.xml", "[Content_Types].xml", "_rels/.rels", "a/", "..a/b", "a b"}) {
        CAPTURE(name);
        CHECK(zip::is_safe_name(name));
    }
    for (const std::string& name : {""s, "/etc/passwd"s, "../x"s, "a/../b"s, "a/.."s, "a/./b"s, "a\\b"s,
                                    "C:x"s, "a//b"s, "a\0b"s, "a\nb"s, "\xFF"s}) {
        CAPTURE(name);
        CHECK_FALSE(zip::is_safe_name(name));
    }
}

TEST_CASE("Archives made to harm or cut off are refused", "[zip]") {
    struct Row {
        const char* name;
        std::function<void(std::string&)> spoil;
        ErrorCode code;
    };
    const Row rows[] = {
        {"nothing", [](std::string& b) { b.clear(); }, ErrorCode::TruncatedFile},
        {"no zip", [](std::string& b) { b.assign(100, 'x'); }, ErrorCode::TruncatedFile},
        {"cut off before the end", [](std::string& b) { b.pop_back(); }, ErrorCode::TruncatedFile},
        {"something after the end", [](std::string& b) { b += "x"; }, ErrorCode::TruncatedFile},
        {"something before the beginning", [](std::string& b) { b.insert(0, "x"); }, ErrorCode::DamagedFile},
        {"more parts than there are", [](std::string& b) { put(b, end_record(b) + 8, 0x00050005, 4); },
         ErrorCode::DamagedFile},
        {"fewer parts than there are", [](std::string& b) { put(b, end_record(b) + 8, 0x00030003, 4); },
         ErrorCode::DamagedFile},
        {"zip64, by the count", [](std::string& b) { put(b, end_record(b) + 10, 0xFFFF, 2); },
         ErrorCode::Unsupported},
        {"zip64, by the place", [](std::string& b) { put(b, end_record(b) + 16, 0xFFFFFFFF, 4); },
         ErrorCode::Unsupported},
        {"zip64, by a part", [](std::string& b) { put(b, central(b) + 24, 0xFFFFFFFF, 4); },
         ErrorCode::Unsupported},
        {"several disks", [](std::string& b) { put(b, end_record(b) + 4, 1, 2); }, ErrorCode::Unsupported},
        {"a part on another disk", [](std::string& b) { put(b, central(b) + 34, 1, 2); },
         ErrorCode::Unsupported},
        {"encrypted", [](std::string& b) { put(b, central(b) + 8, 0x0801, 2); }, ErrorCode::Unsupported},
        {"a header outside the file", [](std::string& b) { put(b, central(b) + 42, 0x7FFFFFFF, 4); },
         ErrorCode::DamagedFile},
        {"a header inside the list", [](std::string& b) { put(b, central(b) + 42, central(b), 4); },
         ErrorCode::DamagedFile},
        {"a part that goes on beyond its end", [](std::string& b) { put(b, central(b) + 20, 0x7FFFFFFF, 4); },
         ErrorCode::DamagedFile},
        {"a part that runs into the next", [](std::string& b) { put(b, central(b) + 20, 100, 4); },
         ErrorCode::DamagedFile},
        {"two parts in one place", [](std::string& b) { put(b, central(b, 1) + 42, 0, 4); },
         ErrorCode::DamagedFile},
        {"another name in its own header", [](std::string& b) { b[zip::write({}).size() + 10] = '{'; },
         ErrorCode::DamagedFile},
        {"another packing in its own header", [](std::string& b) { put(b, 8, 8, 2); },
         ErrorCode::DamagedFile},
        {"a name that leads outside",
         [](std::string& b) { b.replace(b.rfind("[Content_Types].xml"), 3, "../"); }, ErrorCode::DamagedFile},
        {"a name that is there twice",
         [](std::string& b) {
             const std::string twice = zip::write({{"same", "1"}, {"sane", "2"}});
             b = twice;
             for (std::size_t at = b.find("sane"); at != std::string::npos; at = b.find("sane"))
                 b[at + 2] = 'm';
         },
         ErrorCode::DamagedFile},
        {"a name longer than the list", [](std::string& b) { put(b, central(b, 3) + 28, 0xFFF0, 2); },
         ErrorCode::DamagedFile},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        std::string bytes = zip::write(kParts);
        row.spoil(bytes);
        CHECK(refusal(bytes) == row.code);
    }
}

TEST_CASE("Parts that are damaged are told when they are read", "[zip]") {
    std::string wrong_sum = zip::write(kParts);
    put(wrong_sum, central(wrong_sum, 1) + 16, 1, 4);
    CHECK(Archive::open(wrong_sum)->read("word/document.xml").error().code == ErrorCode::DamagedFile);
    CHECK(Archive::open(wrong_sum)->read("empty").has_value());
    std::string wrong_size = zip::write(kParts);
    put(wrong_size, central(wrong_size, 1) + 24, 4999, 4);
    CHECK(Archive::open(wrong_size)->read("word/document.xml").error().code == ErrorCode::DamagedFile);
    std::string other_packing = zip::write(kParts);
    put(other_packing, 8, 12, 2);
    put(other_packing, central(other_packing) + 10, 12, 2);
    CHECK(Archive::open(other_packing)->read("[Content_Types].xml").error().code == ErrorCode::Unsupported);
}

TEST_CASE("Archives beyond the limits are refused before anything is unpacked", "[zip]") {
    const std::string bomb = zip::write({{"bomb", std::string(8u << 20, '\0')}});
    CHECK(bomb.size() < 10'000);
    CHECK(refusal(bomb) == ErrorCode::TooLarge);
    const std::string bytes = zip::write(kParts);
    zip::Limits limits;
    limits.entries = 3;
    CHECK(refusal(bytes, limits) == ErrorCode::TooLarge);
    limits = {};
    limits.part_bytes = 4999;
    CHECK(refusal(bytes, limits) == ErrorCode::TooLarge);
    limits = {};
    limits.total_bytes = 5008;
    CHECK(refusal(bytes, limits) == ErrorCode::TooLarge);
    limits = {};
    limits.archive_bytes = 100;
    CHECK(refusal(bytes, limits) == ErrorCode::TooLarge);
}

TEST_CASE("A comment at the end and parts with sizes behind them are read, as other programs write them",
          "[zip]") {
    std::string commented = zip::write(kParts);
    put(commented, end_record(commented) + 20, 5, 2);
    commented += "hello";
    CHECK(Archive::open(commented).has_value());
    // LibreOffice leaves sizes and checksum of the local header at 0 and writes them behind the part
    std::string streamed = zip::write({{"a", "x"}});
    put(streamed, 6, 0x0808, 2);
    put(streamed, 14, 0, 4);
    put(streamed, 18, 0, 8);
    CHECK(Archive::open(streamed)->read("a") == "x");
}

TEST_CASE("An archive cut off anywhere is refused", "[zip]") {
    const std::string bytes = zip::write(kParts);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        REQUIRE_FALSE(Archive::open(bytes.substr(0, length)).has_value());
    }
}
