// zlib streams: known bytes, the way there and back, and what is refused.
#include "core/formats/zlib_stream.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace formats;

TEST_CASE("a zlib stream has its two bytes in front and the check sum of its content behind", "[zlib]") {
    const std::string packed = zlib_packed("Wikipedia");
    CHECK(packed.substr(0, 2) == "\x78\xDA");
    CHECK(packed.substr(packed.size() - 4) == "\x11\xE6\x03\x98");
    CHECK(zlib_packed("").ends_with(std::string("\0\0\0\x01", 4)));
}

TEST_CASE("what was packed comes back, and only at its own size", "[zlib]") {
    for (const std::size_t size : {0u, 1u, 5551u, 5552u, 5553u, 200'000u}) {
        const std::string bytes(size, '\xFF');
        const std::string packed = zlib_packed(bytes);
        CHECK(zlib_unpacked(packed, size) == bytes);
        CHECK_FALSE(zlib_unpacked(packed, size + 1));
        CHECK_FALSE((size > 0 && zlib_unpacked(packed, size - 1)));
        CHECK_FALSE(zlib_unpacked(packed.substr(0, packed.size() - 1), size));
    }
    std::string other = zlib_packed("words");
    other.back() ^= 1;
    CHECK_FALSE(zlib_unpacked(other, 5));
    CHECK_FALSE(zlib_unpacked("", 0));
}
