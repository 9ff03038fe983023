// Numbers, strings and references of PDF.
// Source: iso-32000-1, sections 7.3.3, 7.3.4 and 7.9.2.
#include "core/export/pdf/syntax.h"

#include "core/base/utf8.h"

namespace exporting::pdf {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEF";

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    return (c | 0x20) - 'a' + 10;
}

bool is_plain(unsigned char c) { return c >= 0x20 && c < 0x7F; }

bool needs_escape(char c) { return c == '(' || c == ')' || c == '\\'; }

// 0 to 255 as 0 to 1.
std::string share(int value) { return number(static_cast<Length>(value) * kPoint / 255); }

}  // namespace

Colour colour_of(std::string_view hex) {
    const auto pair = [&](std::size_t at) { return hex_value(hex[at]) * 16 + hex_value(hex[at + 1]); };
    return {pair(1), pair(3), pair(5)};
}

std::string number(Length length) {
    const bool negative = length < 0;
    const Length size = negative ? -length : length;
    std::string text = (negative ? "-" : "") + std::to_string(size / kPoint);
    if (const Length rest = size % kPoint; rest > 0) {
        std::string digits = std::to_string(kPoint + rest).substr(1);
        while (digits.ends_with('0')) digits.pop_back();
        text += "." + digits;
    }
    return text;
}

std::string operands(Colour colour) {
    return share(colour.red) + " " + share(colour.green) + " " + share(colour.blue);
}

std::string reference(Id id) { return std::to_string(id) + " 0 R"; }

void append_hex16(std::string& hex, unsigned value) {
    for (const unsigned shift : {12u, 8u, 4u, 0u}) hex += kDigits[(value >> shift) & 0xFu];
}

void append_utf16(std::string& hex, char32_t code) {
    if (code < 0x10000) return append_hex16(hex, static_cast<unsigned>(code));
    append_hex16(hex, 0xD800u + static_cast<unsigned>((code - 0x10000) >> 10));
    append_hex16(hex, 0xDC00u + static_cast<unsigned>((code - 0x10000) & 0x3FFu));
}

std::string text_string(std::string_view utf8) {
    std::string plain = "(", hex = "<FEFF";
    bool is_ascii = true;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto character = base::character_at(utf8, at);
        const char32_t code = character ? character->code : 0xFFFD;
        if (code < 0x20 || code >= 0x7F) is_ascii = false;
        if (is_ascii && needs_escape(utf8[at])) plain += '\\';
        if (is_ascii) plain += utf8[at];
        append_utf16(hex, code);
        at += character ? character->length : 1;
    }
    return is_ascii ? plain + ")" : hex + ">";
}

std::string address_string(std::string_view address) {
    std::string text = "(";
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (!is_plain(byte) || c == ' ') {
            text += '%';
            text += kDigits[byte >> 4];
            text += kDigits[byte & 0xFu];
            continue;
        }
        if (needs_escape(c)) text += '\\';
        text += c;
    }
    return text + ")";
}

}  // namespace exporting::pdf
