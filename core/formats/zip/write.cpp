// Writing archives: no clock, no extra fields, no data descriptors, so equal parts give equal bytes.
#include <set>

#include "core/base/promise.h"
#include "core/base/utf8.h"
#include "core/formats/zip/deflate.h"
#include "core/formats/zip/layout.h"
#include "core/formats/zip/zip.h"

namespace zip {
namespace {

constexpr std::uint16_t kVersion = 20;   // 2.0: deflate and folders, which every reader knows
constexpr std::uint16_t kDate = 0x0021;  // 1 January 1980, the first day the format has
constexpr std::uint16_t kTime = 0;

void put16(std::string& out, std::size_t value) {
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>((value >> 8) & 0xFF);
}

void put32(std::string& out, std::size_t value) {
    EHIIRA_PROMISE(value <= 0xFFFFFFFFu, "An archive is larger than 4 GB.");
    put16(out, value & 0xFFFF);
    put16(out, value >> 16);
}

struct Packed {
    std::uint16_t method = kStored;
    std::string bytes;
};

Packed packed(const std::string& bytes) {
    std::string smaller = deflated(bytes);
    if (smaller.size() < bytes.size()) return {kDeflated, std::move(smaller)};
    return {kStored, bytes};
}

// What local and central headers have in common, from "version needed" to "extra field length".
void put_common(std::string& out, const Part& part, const Packed& packed, std::uint32_t crc) {
    put16(out, kVersion);
    put16(out, kUtf8Flag);
    put16(out, packed.method);
    put16(out, kTime);
    put16(out, kDate);
    put32(out, crc);
    put32(out, packed.bytes.size());
    put32(out, part.bytes.size());
    put16(out, part.name.size());
    put16(out, 0);
}

void put_central(std::string& out, const Part& part, const Packed& packed, std::uint32_t crc,
                 std::size_t at) {
    put32(out, kCentralHeader);
    put16(out, kVersion);
    put_common(out, part, packed, crc);
    put16(out, 0);  // comment
    put16(out, 0);  // disk
    put16(out, 0);  // internal attributes
    put32(out, 0);  // external attributes
    put32(out, at);
    out += part.name;
}

}  // namespace

bool is_safe_name(std::string_view name) {
    if (name.empty() || name.size() > 0xFFFF || name.front() == '/') return false;
    std::size_t start = 0;
    for (std::size_t at = 0; at < name.size();) {
        const auto character = base::character_at(name, at);
        if (!character || character->code < 0x20 || character->code == 0x7F) return false;
        if (character->code == '\\' || character->code == ':') return false;
        at += character->length;
        const bool end = at == name.size() || name[at] == '/';
        const std::string_view folder = name.substr(start, at - start);
        if (end && (folder == ".." || folder == ".")) return false;
        if (character->code == '/') {
            if (at < name.size() && name[at] == '/') return false;
            start = at;
        }
    }
    return true;
}

std::string write(const std::vector<Part>& parts) {
    EHIIRA_PROMISE(parts.size() < 0xFFFF, "An archive has too many parts.");
    std::string out;
    std::string central;
    std::set<std::string_view> names;
    for (const Part& part : parts) {
        EHIIRA_PROMISE(is_safe_name(part.name) && names.insert(part.name).second,
                       "A part's name is unsafe or twice.");
        const std::uint32_t crc = checksum(part.bytes);
        const Packed smaller = packed(part.bytes);
        const std::size_t at = out.size();
        put32(out, kLocalHeader);
        put_common(out, part, smaller, crc);
        out += part.name;
        out += smaller.bytes;
        put_central(central, part, smaller, crc, at);
    }
    const std::size_t begin = out.size();
    out += central;
    put32(out, kEndOfCentral);
    put16(out, 0);  // this disk
    put16(out, 0);  // disk of the directory
    put16(out, parts.size());
    put16(out, parts.size());
    put32(out, central.size());
    put32(out, begin);
    put16(out, 0);  // comment
    return out;
}

}  // namespace zip
