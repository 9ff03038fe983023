// Cutting a font down to the glyphs of one document. Glyph numbers stay, so that text on the pages needs no
// renumbering; what is beyond the highest used one goes, and what is unused before it costs a few packed bytes.
// Source: opentype-1, chapters "glyf" and "Organization of an OpenType font". Source: iso-32000-1, section 9.9.
#include <algorithm>
#include <vector>

#include "core/export/pdf/font_bytes.h"
#include "core/export/pdf/typeface.h"

namespace exporting::pdf {
namespace {

// Flags of a part of a composite glyph.
constexpr int kWords = 0x1, kScale = 0x8, kMore = 0x20, kTwoScales = 0x40, kMatrix = 0x80;

std::vector<Glyph> parts_of(std::string_view outline) {
    std::vector<Glyph> parts;
    if (get_signed16(outline, 0) >= 0) return parts;
    for (std::size_t at = 10; at + 4 <= outline.size();) {
        const int flags = get16(outline, at);
        parts.push_back(static_cast<Glyph>(get16(outline, at + 2)));
        at += 4 + ((flags & kWords) != 0 ? 4u : 2u);
        at += (flags & kScale) != 0 ? 2u : (flags & kTwoScales) != 0 ? 4u : (flags & kMatrix) != 0 ? 8u : 0u;
        if ((flags & kMore) == 0) break;
    }
    return parts;
}

struct Table {
    std::string_view tag;
    std::string bytes;
};

std::uint32_t check_sum(std::string_view bytes) {
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < bytes.size(); at += 4) {
        std::string four(bytes.substr(at, 4));
        four.resize(4, '\0');
        sum += get32(four, 0);
    }
    return sum;
}

// A font file of these tables, whose tags must be in order.
std::string file_of(const std::vector<Table>& tables) {
    std::size_t reach = 1, steps = 0;
    while (reach * 2 <= tables.size()) {
        reach *= 2;
        ++steps;
    }
    std::string head, body;
    append32(head, 0x00010000);
    append16(head, tables.size());
    append16(head, 16 * reach);
    append16(head, steps);
    append16(head, 16 * (tables.size() - reach));
    const std::size_t start = head.size() + 16 * tables.size();
    for (const Table& table : tables) {
        head += table.tag;
        append32(head, check_sum(table.bytes));
        append32(head, start + body.size());
        append32(head, table.bytes.size());
        body += table.bytes;
        body.resize((body.size() + 3) / 4 * 4, '\0');
    }
    return head + body;
}

// The table with the number at a place changed.
std::string with16(std::string_view table, std::size_t at, std::size_t value) {
    std::string two;
    append16(two, value);
    return std::string(table).replace(at, 2, two);
}

}  // namespace

// Accented letters are made of others, and those may be too.
void Typeface::close(std::set<Glyph>& used) const {
    std::vector<Glyph> open(used.begin(), used.end());
    while (!open.empty()) {
        const Glyph glyph = open.back();
        open.pop_back();
        for (const Glyph part : parts_of(outline(glyph))) {
            if (part < glyphs_ && used.insert(part).second) open.push_back(part);
        }
    }
}

std::string Typeface::subset(const std::set<Glyph>& wanted) const {
    std::set<Glyph> used = wanted;
    used.insert(0);
    close(used);
    const std::size_t count = std::size_t{*used.rbegin()} + 1;
    std::string outlines, places, widths;
    append32(places, 0);
    for (std::size_t glyph = 0; glyph < count; ++glyph) {
        const bool keep = used.contains(static_cast<Glyph>(glyph));
        if (keep) outlines += outline(glyph);
        outlines.resize((outlines.size() + 3) / 4 * 4, '\0');
        append32(places, outlines.size());
        widths += keep ? std::string(table("hmtx").substr(4 * glyph, 4)) : std::string(4, '\0');
    }
    std::string head = with16(table("head"), 50, 1);
    head.replace(8, 4, 4, '\0');  // the sum over the file, which no reader of PDFs looks at
    return file_of({{"glyf", std::move(outlines)},
                    {"head", std::move(head)},
                    {"hhea", with16(table("hhea"), 34, count)},
                    {"hmtx", std::move(widths)},
                    {"loca", std::move(places)},
                    {"maxp", with16(table("maxp"), 4, count)}});
}

}  // namespace exporting::pdf
