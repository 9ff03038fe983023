// docProps: title, author and language for readers and screen readers; reference and version for filing.
// Times come from the document's date, never from a clock.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {
namespace {

void property(Markup& xml, int id, const char* name, std::string_view value) {
    // Every custom property carries this identifier. Source: ecma-376, part 1, section 22.3.2.2.
    xml.element(
        "property",
        {{"fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"}, {"pid", std::to_string(id)}, {"name", name}},
        [&] { xml.text_element("vt:lpwstr", {}, value); });
}

}  // namespace

std::string core_properties_part(const report::Document& document) {
    const std::string at = base::iso(document.date) + "T00:00:00Z";
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.element("cp:coreProperties",
                {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                 {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                 {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                 {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}},
                [&] {
                    xml.text_element("dc:title", {}, document.title);
                    xml.text_element("dc:subject", {}, document.subject);
                    xml.text_element("dc:creator", {}, document.author);
                    xml.text_element("dc:language", {}, "en-GB");
                    xml.text_element("dcterms:created", {{"xsi:type", "dcterms:W3CDTF"}}, at);
                    xml.text_element("dcterms:modified", {{"xsi:type", "dcterms:W3CDTF"}}, at);
                });
    return xml.take();
}

std::string app_properties_part(const report::Document& document) {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.element("Properties",
                {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}},
                [&] {
                    xml.text_element("Application", {}, "EHIIRA portal");
                    xml.text_element("Company", {}, document.organisation);
                });
    return xml.take();
}

std::string custom_properties_part(const report::Document& document) {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.element("Properties",
                {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"},
                 {"xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"}},
                [&] {
                    property(xml, 2, "Reference", document.reference);
                    property(xml, 3, "Version", std::to_string(document.version));
                });
    return xml.take();
}

}  // namespace exporting::docx
