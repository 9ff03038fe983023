// Numbers worked out from bytes, for finding a value or a person again. Not for secrets: a person's number could be
// guessed back from them, so they stay in memory and are forgotten with it.
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace workforce::reading {

// The eight bytes of the text from `at` on, which must be readable, inside the text or behind it.
[[nodiscard]] inline std::uint64_t eight_bytes(std::string_view text, std::size_t at) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    return bytes;
}

// The same, with 0 for those behind the text. Not in an order that other machines share.
[[nodiscard]] inline std::uint64_t up_to_eight(std::string_view text, std::size_t at) {
    const std::size_t count = text.size() - at;
    if (count >= 8) return eight_bytes(text, at);
    return count == 0 ? 0 : eight_bytes(text, at) & ((std::uint64_t{1} << (8 * count)) - 1);
}

// The first sixteen bytes of a text and its last sixteen: all of it where it has up to 32. `last` is 0 where `first` is
// all. Sixteen bytes from the beginning of the text must be readable.
struct Ends {
    std::uint64_t first[2] = {0, 0};
    std::uint64_t last[2] = {0, 0};
};
// OPTIMIZATION: without a branch, since the lengths of a column's values come in no order that could be foreseen.
[[nodiscard]] inline Ends ends_of(std::string_view text) {
    constexpr auto mask = [](std::size_t bytes) {
        return bytes >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * (bytes & 7u))) - 1;
    };
    const std::size_t size = text.size();
    const bool is_long = size > 16;
    const std::size_t tail = is_long ? size - 16 : 0;
    const std::uint64_t is_kept = is_long ? ~std::uint64_t{0} : 0;
    return {{eight_bytes(text, 0) & mask(size), eight_bytes(text, 8) & mask(size > 8 ? size - 8 : 0)},
            {eight_bytes(text, tail) & is_kept, eight_bytes(text, tail + 8) & is_kept}};
}

// Every bit of the number changes about half the bits of the result; no two numbers have the same result.
// Source: murmurhash3, function fmix64.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t number) {
    number ^= number >> 33;
    number *= 0xFF51AFD7ED558CCDu;
    number ^= number >> 33;
    number *= 0xC4CEB9FE1A85EC53u;
    return number ^ (number >> 33);
}

// Of a person's number; never 0, which stands for nobody, nor the last number, which lies in no part (people.h). At least
// eight bytes from its last one on must be readable. Keys of up to eight bytes never share a number but for those two;
// two of 1.5 million longer keys do with a probability of less than one in ten million.
[[nodiscard]] inline std::uint64_t key_hash(std::string_view key) {
    std::uint64_t hash = mixed(key.size());
    for (std::size_t at = 0; at < key.size(); at += 8) hash = mixed(hash ^ up_to_eight(key, at));
    if (hash == 0) return 1;
    return hash == ~std::uint64_t{0} ? hash - 1 : hash;
}

}  // namespace workforce::reading
