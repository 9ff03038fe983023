// Finds our data in a Word document. Other word processors rename and renumber the parts when they save, so the data
// is known by its namespace and not by its name. What was typed in Word around it is not read.
#include "core/export/docx/docx_writer.h"
#include "core/export/docx/parts.h"
#include "core/formats/xml/document.h"
#include "core/formats/zip/zip.h"

namespace exporting {
namespace {

// The namespace that an element's own prefix stands for, as declared on it.
std::string namespace_of(const xml::Node& element) {
    const std::string name = element.name();
    const std::size_t colon = name.find(':');
    if (colon == std::string::npos) return element.attribute("xmlns");
    return element.attribute("xmlns:" + name.substr(0, colon));
}

bool may_hold_data(std::string_view name) {
    return name.starts_with("customXml/") && name.ends_with(".xml") &&
           name.find("_rels") == std::string_view::npos;
}

}  // namespace

base::Result<std::string> data_in_docx(std::string_view bytes) {
    const auto archive = zip::Archive::open(std::string(bytes));
    if (!archive) return std::unexpected(archive.error());
    for (const std::string& name : archive->names()) {
        if (!may_hold_data(name)) continue;
        const auto part = archive->read(name);
        if (!part) return std::unexpected(part.error());
        if (part->find(docx::kDataNamespace) == std::string::npos) continue;
        const auto document = xml::Document::parse(*part);
        if (!document) return std::unexpected(document.error());
        if (namespace_of(document->root()) == docx::kDataNamespace) return document->root().text();
    }
    return base::fail(
        base::ErrorCode::NotAnAssessment, {},
        "it is an Office file without the answers inside; exporting or converting a file can drop them");
}

}  // namespace exporting
