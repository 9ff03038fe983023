// customXml: the assessment's own data inside the Word file, so that losing the data file costs nothing. Word and
// LibreOffice keep such parts when they save. Submission copies only.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {

std::string data_part(std::string_view data) {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.text_element("assessment", {{"xmlns", std::string(kDataNamespace)}}, data);
    return xml.take();
}

std::string data_properties_part() {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    // The identifier only has to be unique inside one document.
    xml.element("ds:datastoreItem",
                {{"ds:itemID", "{5E1A6C0B-7F0D-4E53-9C1B-8A3E61B0E21A}"},
                 {"xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"}},
                [&] {
                    xml.element("ds:schemaRefs", [&] {
                        xml.empty("ds:schemaRef", {{"ds:uri", std::string(kDataNamespace)}});
                    });
                });
    return xml.take();
}

}  // namespace exporting::docx
