// word/numbering.xml: the bullet, and one number for each numbered list so that each starts at 1.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {
namespace {

constexpr const char* kBullets = "0";
constexpr const char* kDecimals = "1";

void definition(Markup& xml, const char* id, const char* format, const char* text) {
    xml.element("w:abstractNum", {{"w:abstractNumId", id}}, [&] {
        xml.empty("w:multiLevelType", {{"w:val", "singleLevel"}});
        xml.element("w:lvl", {{"w:ilvl", "0"}}, [&] {
            xml.empty("w:start", {{"w:val", "1"}});
            xml.empty("w:numFmt", {{"w:val", format}});
            xml.empty("w:lvlText", {{"w:val", text}});
            xml.empty("w:lvlJc", {{"w:val", "left"}});
            xml.element("w:pPr", [&] { xml.empty("w:ind", {{"w:left", "425"}, {"w:hanging", "425"}}); });
        });
    });
}

void number(Markup& xml, int id, const char* definition, bool restarts) {
    xml.element("w:num", {{"w:numId", std::to_string(id)}}, [&] {
        xml.empty("w:abstractNumId", {{"w:val", definition}});
        if (!restarts) return;
        xml.element("w:lvlOverride", {{"w:ilvl", "0"}},
                    [&] { xml.empty("w:startOverride", {{"w:val", "1"}}); });
    });
}

}  // namespace

std::string numbering_part(int numbered_lists) {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.element("w:numbering", {{"xmlns:w", kWordNamespace}}, [&] {
        definition(xml, kBullets, "bullet", "\xE2\x80\xA2");
        definition(xml, kDecimals, "decimal", "%1.");
        number(xml, 1, kBullets, false);
        for (int i = 0; i < numbered_lists; ++i) number(xml, 2 + i, kDecimals, true);
    });
    return xml.take();
}

}  // namespace exporting::docx
