// The wrapping of zlib streams; the packing itself is that of zip archives.
// Source: rfc-1950, sections 2.2 and 8.2.
#include "core/formats/zlib_stream.h"

#include <cstdint>

#include "core/formats/zip/deflate.h"

namespace formats {
namespace {

constexpr std::string_view kHeader = "\x78\xDA";  // deflate, 32 kB window, packed as tightly as possible
constexpr std::size_t kSumSize = 4;

std::string adler_sum(std::string_view bytes) {
    constexpr std::uint32_t kModulus = 65521;
    constexpr std::size_t kStep = 5552;  // so many sums stay below 2^32
    std::uint32_t low = 1, high = 0;
    for (std::size_t start = 0; start < bytes.size(); start += kStep) {
        for (const char c : bytes.substr(start, kStep)) {
            low += static_cast<unsigned char>(c);
            high += low;
        }
        low %= kModulus;
        high %= kModulus;
    }
    std::string sum;
    for (const std::uint32_t half : {high, low}) {
        sum += static_cast<char>(static_cast<unsigned char>(half >> 8));
        sum += static_cast<char>(static_cast<unsigned char>(half & 0xFF));
    }
    return sum;
}

}  // namespace

std::string zlib_packed(std::string_view bytes) {
    return std::string(kHeader) + zip::deflated(bytes) + adler_sum(bytes);
}

std::optional<std::string> zlib_unpacked(std::string_view packed, std::size_t size) {
    if (packed.size() < kHeader.size() + kSumSize || !packed.starts_with(kHeader)) return std::nullopt;
    const std::string_view sum = packed.substr(packed.size() - kSumSize);
    packed.remove_prefix(kHeader.size());
    packed.remove_suffix(kSumSize);
    auto bytes = zip::inflated(packed, size);
    if (!bytes || adler_sum(*bytes) != sum) return std::nullopt;
    return bytes;
}

}  // namespace formats
