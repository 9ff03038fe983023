// Numbers in the tables of font files, most significant byte first. What lies outside is 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace exporting::pdf {

inline int get16(std::string_view bytes, std::size_t at) {
    if (at + 2 > bytes.size()) return 0;
    return static_cast<unsigned char>(bytes[at]) * 256 + static_cast<unsigned char>(bytes[at + 1]);
}
inline int get_signed16(std::string_view bytes, std::size_t at) {
    return static_cast<std::int16_t>(get16(bytes, at));
}
inline std::uint32_t get32(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint32_t>(get16(bytes, at)) << 16 |
           static_cast<std::uint32_t>(get16(bytes, at + 2));
}

inline void append16(std::string& out, std::size_t value) {
    out += static_cast<char>(static_cast<unsigned char>(value >> 8 & 0xFFu));
    out += static_cast<char>(static_cast<unsigned char>(value & 0xFFu));
}
inline void append32(std::string& out, std::size_t value) {
    append16(out, value >> 16);
    append16(out, value);
}

}  // namespace exporting::pdf
