// word/settings.xml: nothing is locked, no field asks to be updated; reviewers must be able to comment.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {

std::string settings_part() {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.element("w:settings", {{"xmlns:w", kWordNamespace}}, [&] {
        xml.empty("w:zoom", {{"w:percent", "100"}});
        xml.empty("w:defaultTabStop", {{"w:val", "720"}});
        xml.empty("w:characterSpacingControl", {{"w:val", "doNotCompress"}});
        xml.element("w:compat", [&] {
            xml.empty("w:compatSetting", {{"w:name", "compatibilityMode"},
                                          {"w:uri", "http://schemas.microsoft.com/office/word"},
                                          {"w:val", "15"}});
        });
        xml.empty("w:themeFontLang", {{"w:val", "en-GB"}});
        xml.empty("w:decimalSymbol", {{"w:val", "."}});
        xml.empty("w:listSeparator", {{"w:val", ","}});
    });
    return xml.take();
}

}  // namespace exporting::docx
