// One function for each part of a Word package; the file names are the map. Which part needs which other part is
// decided in docx_writer.cpp.
// Source: ecma-376, part 1 (WordprocessingML), transitional.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/report/document.h"

namespace exporting::docx {

// The namespace of our data inside the package, and the start of what reading looks for.
inline constexpr std::string_view kDataNamespace = "urn:ehiira-portal:saved-file:1";

struct DocumentPart {
    std::string xml;
    std::vector<std::string> links;  // external links, for the relationships
    int numbered_lists = 0;          // for the numbering
    int replaced_characters = 0;
};

[[nodiscard]] std::string content_types_part(bool has_data);
[[nodiscard]] std::string package_relationships_part();
[[nodiscard]] std::string document_relationships_part(const std::vector<std::string>& links, bool has_data);
[[nodiscard]] DocumentPart document_part(const report::Document& document);
[[nodiscard]] std::string styles_part();
[[nodiscard]] std::string numbering_part(int numbered_lists);
[[nodiscard]] std::string settings_part();
[[nodiscard]] std::string header_part(const report::Document& document);
[[nodiscard]] std::string footer_part(const report::Document& document);
[[nodiscard]] std::string core_properties_part(const report::Document& document);
[[nodiscard]] std::string app_properties_part(const report::Document& document);
[[nodiscard]] std::string custom_properties_part(const report::Document& document);
[[nodiscard]] std::string data_part(std::string_view data);
[[nodiscard]] std::string data_properties_part();
[[nodiscard]] std::string data_relationships_part();

inline constexpr std::string_view kXmlDeclaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr const char* kWordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr const char* kRelationshipNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

}  // namespace exporting::docx
