// [Content_Types].xml: what kind of thing each part is. Source: ecma-376, part 2, section 10.1.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {
namespace {

constexpr std::string_view kWord = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

void part(Markup& xml, const char* name, std::string type) {
    xml.empty("Override", {{"PartName", name}, {"ContentType", std::move(type)}});
}

}  // namespace

std::string content_types_part(bool has_data) {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    const std::string word(kWord);
    xml.element("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}}, [&] {
        xml.empty("Default", {{"Extension", "rels"},
                              {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
        xml.empty("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
        part(xml, "/word/document.xml", word + "document.main+xml");
        part(xml, "/word/styles.xml", word + "styles+xml");
        part(xml, "/word/numbering.xml", word + "numbering+xml");
        part(xml, "/word/settings.xml", word + "settings+xml");
        part(xml, "/word/header1.xml", word + "header+xml");
        part(xml, "/word/footer1.xml", word + "footer+xml");
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part(xml, "/docProps/app.xml",
             "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        part(xml, "/docProps/custom.xml",
             "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        if (has_data) {
            part(xml, "/customXml/itemProps1.xml",
                 "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        }
    });
    return xml.take();
}

}  // namespace exporting::docx
