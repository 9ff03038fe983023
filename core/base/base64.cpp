// Base64 both ways. The way back is strict, so that two texts never mean the same bytes.
#include "core/base/base64.h"

#include <cstdint>

namespace base {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string in_lines(const std::string& text, std::size_t line) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); at += line) {
        result += text.substr(at, line);
        result += "\r\n";
    }
    return result;
}

bool is_skipped(char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t'; }

// Digits only, without line ends and padding; nullopt if the padding is wrong.
std::optional<std::string> digits_of(std::string_view text) {
    std::string digits;
    std::size_t padding = 0;
    for (const char c : text) {
        if (is_skipped(c)) continue;
        if (c == '=') {
            ++padding;
        } else if (padding > 0 || kAlphabet.find(c) == std::string_view::npos) {
            return std::nullopt;
        } else {
            digits += c;
        }
    }
    const std::size_t expected = (4 - digits.size() % 4) % 4;
    if (expected == 3 || padding != expected) return std::nullopt;
    return digits;
}

}  // namespace

std::string base64(std::string_view bytes, std::size_t line) {
    std::string result;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            bits = (bits << 8) | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0u);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            result += i <= group.size() ? kAlphabet[(bits >> (18 - 6 * i)) & 0x3F] : '=';
        }
    }
    return line == 0 ? result : in_lines(result, line);
}

std::optional<std::string> from_base64(std::string_view text) {
    const auto digits = digits_of(text);
    if (!digits) return std::nullopt;
    std::string bytes;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : *digits) {
        bits = (bits << 6) | static_cast<std::uint32_t>(kAlphabet.find(c));
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes += static_cast<char>((bits >> held) & 0xFF);
            bits &= (1u << held) - 1;
        }
    }
    if (bits != 0) return std::nullopt;
    return bytes;
}

}  // namespace base
