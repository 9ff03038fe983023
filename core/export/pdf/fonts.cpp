// A font in the file: its outlines, the widths of its glyphs and the characters they stand for, so that text can be
// searched, copied and read aloud.
// Source: iso-32000-1, sections 9.7 and 9.10.3. Source: iso-14289-1, section 7.21.
#include "core/export/pdf/fonts.h"

#include <set>

#include "core/base/sha256.h"

namespace exporting::pdf {
namespace {

// Six letters in front of the name of a font that is only a part of itself; made from its content.
std::string subset_tag(std::string_view font) {
    std::string tag;
    for (const char c : base::sha256(font).substr(0, 6))
        tag += static_cast<char>(c <= '9' ? c - '0' + 'A' : c - 'a' + 'K');
    return tag;
}

std::string widths(const Typeface& face, const std::map<Glyph, char32_t>& used) {
    std::string list = "[";
    int next = -1;
    for (const auto& [glyph, code] : used) {
        if (glyph != next)
            list += (next >= 0 ? "]" : "") + std::to_string(glyph) + "[";
        else
            list += " ";
        list += std::to_string(face.width_of(glyph));
        next = glyph + 1;
    }
    return list + (next >= 0 ? "]]" : "]");
}

// At most 100 entries may stand in one list of the map.
std::string characters(const std::map<Glyph, char32_t>& used) {
    std::string map =
        "/CIDInit/ProcSet findresource begin 12 dict begin "
        "begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)"
        "/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>"
        "endcodespacerange\n";
    std::string list;
    int count = 0;
    const auto end_list = [&] {
        if (count > 0) map += std::to_string(count) + " beginbfchar\n" + list + "endbfchar\n";
        list.clear();
        count = 0;
    };
    for (const auto& [glyph, code] : used) {
        list += "<";
        append_hex16(list, glyph);
        list += "><";
        append_utf16(list, code);
        list += ">\n";
        if (++count == 100) end_list();
    }
    end_list();
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end";
}

std::string descriptor(const Typeface& face, const std::string& name, Id file, bool bold) {
    const Typeface::Metrics m = face.metrics();
    const auto box = [](int value) { return std::to_string(value); };
    return "<</Type/FontDescriptor/FontName/" + name + "/Flags 32/FontBBox[" + box(m.left) + " " +
           box(m.bottom) + " " + box(m.right) + " " + box(m.top) + "]/ItalicAngle 0/Ascent " + box(m.ascent) +
           "/Descent " + box(m.descent) + "/CapHeight " + box(m.capital_height) + "/StemV " +
           (bold ? "140" : "80") + "/FontFile2 " + reference(file) + ">>";
}

Id font(Objects& objects, const Typeface& face, const std::map<Glyph, char32_t>& used, bool bold) {
    std::set<Glyph> glyphs;
    for (const auto& [glyph, code] : used) glyphs.insert(glyph);
    const std::string part = face.subset(glyphs);
    const std::string name = subset_tag(part) + "+ReportSans-" + (bold ? "Bold" : "Regular");
    const Id file = objects.add_stream("/Length1 " + std::to_string(part.size()), part);
    const Id description = objects.add(descriptor(face, name, file, bold));
    const Id descendant = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement "
                                      "0>>/CIDToGIDMap/Identity/FontDescriptor " +
                                      reference(description) + "/DW 0/W" + widths(face, used) + ">>");
    const Id map = objects.add_stream("", characters(used));
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + name +
                       "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) + "]/ToUnicode " +
                       reference(map) + ">>");
}

}  // namespace

std::string Fonts::write(Objects& objects) const {
    std::string dictionary = "<<";
    if (!regular_used_.empty())
        dictionary += "/R " + reference(font(objects, regular_, regular_used_, false));
    if (!bold_used_.empty()) dictionary += "/B " + reference(font(objects, bold_, bold_used_, true));
    return dictionary + ">>";
}

}  // namespace exporting::pdf
