// The package of a Word document: which parts there are and in which order they stand.
#include "core/export/docx/docx_writer.h"

#include "core/export/docx/parts.h"
#include "core/formats/zip/zip.h"

namespace exporting {
namespace {

void add_data(std::vector<zip::Part>& parts, const report::Document& document) {
    if (!document.data) return;
    parts.push_back({"customXml/item1.xml", docx::data_part(*document.data)});
    parts.push_back({"customXml/itemProps1.xml", docx::data_properties_part()});
    parts.push_back({"customXml/_rels/item1.xml.rels", docx::data_relationships_part()});
}

}  // namespace

File write_docx(const report::Document& document, std::string_view file_stem) {
    const bool has_data = document.data.has_value();
    docx::DocumentPart body = docx::document_part(document);
    // The content types come first: some readers look no further to know what kind of file this is.
    std::vector<zip::Part> parts = {
        {"[Content_Types].xml", docx::content_types_part(has_data)},
        {"_rels/.rels", docx::package_relationships_part()},
        {"word/document.xml", std::move(body.xml)},
        {"word/_rels/document.xml.rels", docx::document_relationships_part(body.links, has_data)},
        {"word/styles.xml", docx::styles_part()},
        {"word/numbering.xml", docx::numbering_part(body.numbered_lists)},
        {"word/settings.xml", docx::settings_part()},
        {"word/header1.xml", docx::header_part(document)},
        {"word/footer1.xml", docx::footer_part(document)},
        {"docProps/core.xml", docx::core_properties_part(document)},
        {"docProps/app.xml", docx::app_properties_part(document)},
        {"docProps/custom.xml", docx::custom_properties_part(document)},
    };
    add_data(parts, document);
    return {std::string(file_stem) + ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", zip::write(parts),
            body.replaced_characters};
}

}  // namespace exporting
