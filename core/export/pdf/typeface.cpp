// Reading the tables of a font file.
// Source: opentype-1, chapters "cmap" (format 4), "head", "hhea", "hmtx", "loca" and "OS/2".
#include "core/export/pdf/typeface.h"

#include <algorithm>

#include "core/export/pdf/font_bytes.h"

namespace exporting::pdf {

base::Result<Typeface> Typeface::open(std::string_view bytes) {
    Typeface face;
    face.bytes_ = bytes;
    const std::string_view head = face.table("head");
    face.units_ = get16(head, 18);
    face.short_places_ = get16(head, 50) == 0;
    face.glyphs_ = static_cast<std::size_t>(get16(face.table("maxp"), 4));
    const std::size_t place_size = face.short_places_ ? 2 : 4;
    const bool whole = head.size() >= 54 && face.table("hhea").size() >= 36 && face.units_ > 0 &&
                       face.glyphs_ > 0 && face.table("hmtx").size() >= 4 * face.glyphs_ &&
                       static_cast<std::size_t>(get16(face.table("hhea"), 34)) == face.glyphs_ &&
                       face.table("loca").size() >= place_size * (face.glyphs_ + 1);
    if (!whole || !face.read_characters()) return base::fail(base::ErrorCode::DamagedFile, "font");
    return face;
}

std::string_view Typeface::table(std::string_view tag) const {
    const auto count = static_cast<std::size_t>(get16(bytes_, 4));
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = 12 + 16 * i;
        if (row + 16 > bytes_.size()) break;
        if (bytes_.substr(row, 4) != tag) continue;
        const std::size_t at = get32(bytes_, row + 8), size = get32(bytes_, row + 12);
        if (at > bytes_.size() || size > bytes_.size() - at) break;
        return bytes_.substr(at, size);
    }
    return {};
}

// One table of format 4 whose segments name their glyphs by difference alone, as make_fonts.py writes it.
bool Typeface::read_characters() {
    const std::string_view cmap = table("cmap");
    if (get16(cmap, 2) != 1 || get32(cmap, 8) != 12 || get16(cmap, 12) != 4) return false;
    const std::string_view map = cmap.substr(12);
    const auto count = static_cast<std::size_t>(get16(map, 6) / 2);
    if (map.size() < 16 + 8 * count) return false;
    for (std::size_t i = 0; i < count; ++i) {
        const auto last = static_cast<unsigned>(get16(map, 14 + 2 * i));
        const auto first = static_cast<unsigned>(get16(map, 16 + 2 * count + 2 * i));
        const auto delta = static_cast<unsigned>(get16(map, 16 + 4 * count + 2 * i));
        if (get16(map, 16 + 6 * count + 2 * i) != 0 || first > last) return false;
        if (last < 0xFFFF) segments_.push_back({first, last, (first + delta) & 0xFFFFu});
    }
    return std::ranges::is_sorted(segments_, {}, &Segment::last);
}

Glyph Typeface::glyph_of(char32_t code) const {
    if (code >= 0xFFFF) return 0;
    const auto wanted = static_cast<unsigned>(code);
    const auto found = std::ranges::lower_bound(segments_, wanted, {}, &Segment::last);
    if (found == segments_.end() || wanted < found->first) return 0;
    const unsigned glyph = found->glyph + wanted - found->first;
    return glyph < glyphs_ ? static_cast<Glyph>(glyph) : Glyph{0};
}

int Typeface::scaled(int units) const { return (units * 1000 + (units < 0 ? -units_ : units_) / 2) / units_; }

int Typeface::width_of(Glyph glyph) const { return scaled(get16(table("hmtx"), 4 * std::size_t{glyph})); }

Typeface::Metrics Typeface::metrics() const {
    const std::string_view head = table("head"), hhea = table("hhea"), os2 = table("OS/2");
    Metrics found;
    found.ascent = scaled(get_signed16(hhea, 4));
    found.descent = scaled(get_signed16(hhea, 6));
    found.capital_height = scaled(get_signed16(os2, 88));
    found.left = scaled(get_signed16(head, 36));
    found.bottom = scaled(get_signed16(head, 38));
    found.right = scaled(get_signed16(head, 40));
    found.top = scaled(get_signed16(head, 42));
    return found;
}

std::string_view Typeface::outline(std::size_t glyph) const {
    const std::string_view loca = table("loca"), glyf = table("glyf");
    const auto place = [&](std::size_t i) -> std::size_t {
        return short_places_ ? 2 * static_cast<std::size_t>(get16(loca, 2 * i)) : get32(loca, 4 * i);
    };
    const std::size_t from = place(glyph), to = place(glyph + 1);
    if (from > to || to > glyf.size()) return {};
    return glyf.substr(from, to - from);
}

}  // namespace exporting::pdf
