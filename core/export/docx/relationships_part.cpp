// _rels: which part leads to which, and where the external links of the document go.
// Source: ecma-376, part 2, section 9.3.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {
namespace {

class Relationships {
  public:
    Relationships() { xml_.raw(kXmlDeclaration); }

    void add(std::string id, std::string type, std::string target) {
        all_.push_back({{"Id", std::move(id)}, {"Type", std::move(type)}, {"Target", std::move(target)}});
    }
    // Types that begin as most do.
    void office(std::string id, std::string_view type, std::string target) {
        add(std::move(id), std::string(kRelationshipNamespace) + "/" + std::string(type), std::move(target));
    }
    void external(std::string id, std::string target) {
        office(std::move(id), "hyperlink", std::move(target));
        all_.back().push_back({"TargetMode", "External"});
    }
    [[nodiscard]] std::string take() {
        xml_.element("Relationships",
                     {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}}, [&] {
                         for (const Attributes& one : all_) xml_.empty("Relationship", one);
                     });
        return xml_.take();
    }

  private:
    Markup xml_{Forbidden::Xml};
    std::vector<Attributes> all_;
};

}  // namespace

std::string package_relationships_part() {
    Relationships all;
    all.office("document", "officeDocument", "word/document.xml");
    all.add("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml");
    all.office("app", "extended-properties", "docProps/app.xml");
    all.office("custom", "custom-properties", "docProps/custom.xml");
    return all.take();
}

std::string document_relationships_part(const std::vector<std::string>& links, bool has_data) {
    Relationships all;
    all.office("styles", "styles", "styles.xml");
    all.office("numbering", "numbering", "numbering.xml");
    all.office("settings", "settings", "settings.xml");
    all.office("header", "header", "header1.xml");
    all.office("footer", "footer", "footer1.xml");
    if (has_data) all.office("data", "customXml", "../customXml/item1.xml");
    for (std::size_t i = 0; i < links.size(); ++i) all.external("link" + std::to_string(i + 1), links[i]);
    return all.take();
}

std::string data_relationships_part() {
    Relationships all;
    all.office("properties", "customXmlProps", "itemProps1.xml");
    return all.take();
}

}  // namespace exporting::docx
