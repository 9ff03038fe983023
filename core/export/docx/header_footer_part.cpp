// word/header1.xml and footer1.xml: the short title above, the reference and "Page 2 of 5" below. A marking stands
// on each page, in front of the title.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {
namespace {

void text_run(Markup& xml, std::string_view text) {
    xml.element("w:r", [&] { xml.text_element("w:t", {{"xml:space", "preserve"}}, text); });
}

// Page numbers are the only fields: word processors fill them in without asking.
void field(Markup& xml, const char* instruction) {
    xml.element("w:fldSimple", {{"w:instr", instruction}}, [&] { text_run(xml, "1"); });
}

template <typename Inside>
std::string part(const char* element, const char* style, Inside inside) {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.element(element, {{"xmlns:w", kWordNamespace}}, [&] {
        xml.element("w:p", [&] {
            xml.element("w:pPr", [&] { xml.empty("w:pStyle", {{"w:val", style}}); });
            inside(xml);
        });
    });
    return xml.take();
}

}  // namespace

std::string header_part(const report::Document& document) {
    return part("w:hdr", "Header", [&](Markup& xml) {
        if (!document.marking.empty()) text_run(xml, document.marking + " ");
        text_run(xml, document.short_title);
    });
}

std::string footer_part(const report::Document& document) {
    return part("w:ftr", "Footer", [&](Markup& xml) {
        text_run(xml, document.footer);
        xml.element("w:r", [&] { xml.empty("w:tab"); });
        text_run(xml, "Page ");
        field(xml, " PAGE ");
        text_run(xml, " of ");
        field(xml, " NUMPAGES ");
    });
}

}  // namespace exporting::docx
