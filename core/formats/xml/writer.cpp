// The XML writer.
#include "core/formats/xml/writer.h"

#include <utility>

#include "core/base/promise.h"
#include "core/formats/xml/escape.h"

namespace xml {

Writer::Writer() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") {}

Writer::Element::Element(Writer& writer) : writer_(writer), level_(writer.open_.size()) {}

Writer::Element::~Element() {
    EHIIRA_PROMISE(writer_.open_.size() == level_, "An XML element was closed before one inside it.");
    writer_.close();
}

Writer::Element& Writer::Element::attribute(std::string_view name, std::string_view value) {
    EHIIRA_PROMISE(writer_.open_.size() == level_ && writer_.in_tag_,
                   "An XML attribute was written after the content of its element.");
    writer_.attribute(name, value);
    return *this;
}

Writer::Element& Writer::Element::text(std::string_view text) {
    EHIIRA_PROMISE(writer_.open_.size() == level_,
                   "Text was written to an XML element while one inside it was open.");
    writer_.text(text);
    return *this;
}

Writer::Element Writer::element(std::string_view name, std::initializer_list<Attribute> attributes) {
    open(name);
    for (const Attribute& each : attributes) attribute(each.name, each.value);
    return Element(*this);
}

void Writer::leaf(std::string_view name, std::initializer_list<Attribute> attributes,
                  std::string_view content) {
    open(name);
    for (const Attribute& each : attributes) attribute(each.name, each.value);
    text(content);
    close();
}

void Writer::text(std::string_view content) {
    if (content.empty()) return;
    EHIIRA_PROMISE(!open_.empty(), "Text was written outside every XML element.");
    finish_tag();
    out_ += escaped_text(content, &replaced_);
}

std::string Writer::take() {
    EHIIRA_PROMISE(open_.empty(), "An XML document was taken while an element was open.");
    return std::exchange(out_, {});
}

void Writer::open(std::string_view name) {
    finish_tag();
    out_ += '<';
    out_ += name;
    open_.emplace_back(name);
    in_tag_ = true;
}

void Writer::attribute(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += escaped_attribute(value, &replaced_);
    out_ += '"';
}

void Writer::close() {
    if (in_tag_) {
        out_ += "/>";
        in_tag_ = false;
    } else {
        out_ += "</" + open_.back() + ">";
    }
    open_.pop_back();
}

void Writer::finish_tag() {
    if (!in_tag_) return;
    out_ += '>';
    in_tag_ = false;
}

}  // namespace xml
