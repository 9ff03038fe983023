// Decoding of fields, and of whole files in UTF-16.
#include "core/formats/csv/text.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace csv {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kLittleMark = "\xFF\xFE";
constexpr std::string_view kBigMark = "\xFE\xFF";

// 0x80 to 0x9F; the five that the code page leaves open stay control characters, as browsers read them.
// Source: whatwg-encoding, index windows-1252.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        base::append_utf8(text, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80u] : char32_t{byte});
    }
    return text;
}

// Quotation marks off. What follows a closing mark is kept as it is, as the scanner does.
std::string unquoted(std::string_view raw) {
    if (!raw.starts_with('"')) return std::string(raw);
    std::string bytes;
    std::size_t at = 1;
    for (; at < raw.size(); ++at) {
        if (raw[at] != '"') {
            bytes += raw[at];
        } else if (at + 1 < raw.size() && raw[at + 1] == '"') {
            bytes += '"';
            ++at;
        } else {
            break;
        }
    }
    if (at < raw.size()) bytes += raw.substr(at + 1);
    return bytes;
}

// UTF-16 without a mark: letters of western languages have a NUL in every other byte.
bool has_nuls_at(std::string_view bytes, std::size_t parity) {
    const std::size_t pairs = std::min<std::size_t>(bytes.size(), 2000) / 2;
    std::size_t here = 0;
    std::size_t there = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        if (bytes[2 * i + parity] == '\0') ++here;
        if (bytes[2 * i + 1 - parity] == '\0') ++there;
    }
    return pairs >= 4 && here * 10 >= pairs * 8 && there * 10 <= pairs;
}

bool is_utf8_but_for_its_end(std::string_view bytes) {
    const std::size_t foreign = base::first_foreign_byte(bytes);
    if (foreign == bytes.size()) return true;
    return bytes.size() - foreign < 4 && static_cast<unsigned char>(bytes[foreign]) >= 0xC2 &&
           std::ranges::all_of(bytes.substr(foreign + 1), [](char c) { return (c & '\xC0') == '\x80'; });
}

}  // namespace

std::string_view name_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
        case Encoding::Utf8Mark:
            return "UTF-8";
        case Encoding::Utf16Little:
        case Encoding::Utf16Big:
            return "UTF-16";
        case Encoding::Windows1252:
            return "Windows-1252";
    }
    return {};
}

Encoding encoding_of(std::string_view beginning) {
    if (beginning.starts_with(kUtf8Mark)) return Encoding::Utf8Mark;
    if (beginning.starts_with(kLittleMark)) return Encoding::Utf16Little;
    if (beginning.starts_with(kBigMark)) return Encoding::Utf16Big;
    if (has_nuls_at(beginning, 1)) return Encoding::Utf16Little;
    if (has_nuls_at(beginning, 0)) return Encoding::Utf16Big;
    return is_utf8_but_for_its_end(beginning) ? Encoding::Utf8 : Encoding::Windows1252;
}

std::size_t mark_length(std::string_view beginning) {
    if (beginning.starts_with(kUtf8Mark)) return kUtf8Mark.size();
    if (beginning.starts_with(kLittleMark) || beginning.starts_with(kBigMark)) return kLittleMark.size();
    return 0;
}

Decoded text_of(std::string_view raw) {
    std::string bytes = unquoted(raw);
    if (base::first_foreign_byte(bytes) == bytes.size()) return {std::move(bytes), false};
    return {from_windows_1252(bytes), true};
}

void Utf16Reader::unit(char32_t value, std::string& utf8) {
    const bool is_mark = !begun_ && value == 0xFEFF;
    begun_ = true;
    if (is_mark) return;
    const bool is_low = value >= 0xDC00 && value <= 0xDFFF;
    if (high_ != 0 && is_low) {
        base::append_utf8(utf8, 0x10000 + ((high_ - 0xD800) << 10) + (value - 0xDC00));
        high_ = 0;
        return;
    }
    if (high_ != 0) base::append_utf8(utf8, base::kReplacementCharacter);
    high_ = value >= 0xD800 && value <= 0xDBFF ? value : 0;
    if (high_ == 0) base::append_utf8(utf8, value);  // a lone low surrogate becomes U+FFFD there
}

void Utf16Reader::add(std::string_view bytes, std::string& utf8) {
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (!has_byte_) {
            byte_ = byte;
            has_byte_ = true;
            continue;
        }
        has_byte_ = false;
        unit(big_ ? char32_t{byte_} << 8 | byte : char32_t{byte} << 8 | byte_, utf8);
    }
}

void Utf16Reader::finish(std::string& utf8) {
    if (has_byte_ || high_ != 0) base::append_utf8(utf8, base::kReplacementCharacter);
    has_byte_ = false;
    high_ = 0;
}

}  // namespace csv
