// UTF-8, strictly: one decoder for the whole program, so that all parts agree on what is a character.
#include "core/base/utf8.h"

namespace base {
namespace {

bool is_surrogate(char32_t code) { return code >= 0xD800 && code <= 0xDFFF; }

// Length that the first byte announces, 0 if no character can begin with it.
std::size_t announced_length(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

bool is_overlong(char32_t code, std::size_t length) {
    return (length == 2 && code < 0x80) || (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
}

char byte_of(char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); }

}  // namespace

std::optional<Character> character_at(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = announced_length(first);
    if (length == 0 || at + length > text.size()) return std::nullopt;
    if (length == 1) return Character{first, 1};
    char32_t code = first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0u) != 0x80u) return std::nullopt;
        code = (code << 6) | (next & 0x3Fu);
    }
    if (is_overlong(code, length) || is_surrogate(code) || code > 0x10FFFF) return std::nullopt;
    return Character{code, length};
}

std::size_t first_foreign_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {  // most of it
            ++at;
            continue;
        }
        const auto character = character_at(text, at);
        if (!character) break;
        at += character->length;
    }
    return at;
}

void append_utf8(std::string& text, char32_t code) {
    if (is_surrogate(code) || code > 0x10FFFF) code = kReplacementCharacter;
    if (code < 0x80) {
        text += byte_of(code);
    } else if (code < 0x800) {
        text += byte_of(0xC0u | (code >> 6));
        text += byte_of(0x80u | (code & 0x3Fu));
    } else if (code < 0x10000) {
        text += byte_of(0xE0u | (code >> 12));
        text += byte_of(0x80u | ((code >> 6) & 0x3Fu));
        text += byte_of(0x80u | (code & 0x3Fu));
    } else {
        text += byte_of(0xF0u | (code >> 18));
        text += byte_of(0x80u | ((code >> 12) & 0x3Fu));
        text += byte_of(0x80u | ((code >> 6) & 0x3Fu));
        text += byte_of(0x80u | (code & 0x3Fu));
    }
}

std::string repaired_utf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        append_utf8(result, character ? character->code : kReplacementCharacter);
        at += character ? character->length : 1;
    }
    return result;
}

}  // namespace base
