// The only file that includes pugixml.
#include "core/formats/xml/document.h"

#include <algorithm>
#include <pugixml.hpp>

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace xml {
namespace {

using base::ErrorCode;

pugi::xml_node node_of(void* at) { return pugi::xml_node(static_cast<pugi::xml_node_struct*>(at)); }

// A character reference may spell half a character, which pugixml writes as it comes.
std::string clean(const char* text) { return base::repaired_utf8(text); }

bool is_text(const pugi::xml_node& node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

// The next node in document order inside `top`, an empty one at the end. Without recursion, because documents
// come from anybody.
pugi::xml_node next_inside(pugi::xml_node node, const pugi::xml_node& top) {
    if (node.first_child()) return node.first_child();
    while (node && node != top) {
        if (node.next_sibling()) return node.next_sibling();
        node = node.parent();
    }
    return {};
}

int depth_of(const pugi::xml_document& document, int limit) {
    int depth = 0;
    int deepest = 0;
    pugi::xml_node node = document.first_child();
    while (node && deepest <= limit) {
        deepest = std::max(deepest, depth + 1);
        if (node.first_child()) {
            node = node.first_child();
            ++depth;
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        node = node ? node.next_sibling() : node;
    }
    return deepest;
}

std::string line_of(std::string_view bytes, std::ptrdiff_t offset) {
    const auto end = static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0));
    return "line " + std::to_string(std::ranges::count(bytes.substr(0, end), '\n') + 1);
}

bool is_utf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ||
           bytes.substr(0, 4).find('\0') != std::string_view::npos;
}

}  // namespace

struct Document::Inside {
    pugi::xml_document document;
};

Document::Document(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

base::Result<Document> Document::parse(std::string_view bytes, const Limits& limits) {
    if (bytes.size() > limits.bytes)
        return base::fail(ErrorCode::TooLarge, {}, std::to_string(bytes.size()) + " bytes");
    if (is_utf16(bytes)) return base::fail(ErrorCode::Unsupported, {}, "text in UTF-16");
    if (!base::is_utf8(bytes)) return base::fail(ErrorCode::TextNotUtf8, {});
    auto inside = std::make_unique<Inside>();
    constexpr unsigned kFlags = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
    const pugi::xml_parse_result result =
        inside->document.load_buffer(bytes.data(), bytes.size(), kFlags, pugi::encoding_utf8);
    if (!result)
        return base::fail(ErrorCode::DamagedFile, line_of(bytes, result.offset), "it is not well-formed XML");
    for (const pugi::xml_node& node : inside->document.children()) {
        if (node.type() == pugi::node_doctype)
            return base::fail(ErrorCode::Unsupported, {}, "a document type");
    }
    if (depth_of(inside->document, limits.depth) > limits.depth) {
        return base::fail(ErrorCode::TooLarge, {}, "more than " + std::to_string(limits.depth) + " levels");
    }
    return Document(std::move(inside));
}

Node Document::root() const { return Node(inside_->document.document_element().internal_object()); }

std::string Node::name() const { return clean(node_of(at_).name()); }

std::string Node::attribute(std::string_view name) const {
    return clean(node_of(at_).attribute(std::string(name).c_str()).value());
}

bool Node::has_attribute(std::string_view name) const {
    return !node_of(at_).attribute(std::string(name).c_str()).empty();
}

std::string Node::text() const {
    std::string result;
    const pugi::xml_node top = node_of(at_);
    for (pugi::xml_node node = next_inside(top, top); node; node = next_inside(node, top)) {
        if (is_text(node)) result += node.value();
    }
    return clean(result.c_str());
}

std::vector<Node> Node::children() const {
    std::vector<Node> result;
    for (const pugi::xml_node& node : node_of(at_).children()) {
        if (node.type() == pugi::node_element) result.push_back(Node(node.internal_object()));
    }
    return result;
}

std::vector<Node> Node::children(std::string_view name) const {
    std::vector<Node> result = children();
    std::erase_if(result, [&](const Node& node) { return node.name() != name; });
    return result;
}

Node Node::child(std::string_view name) const {
    return Node(node_of(at_).child(std::string(name).c_str()).internal_object());
}

Node Node::at(std::string_view path) const {
    Node node = *this;
    for (const std::string& step : base::split(path, '/')) node = node.child(step);
    return node;
}

std::vector<Node> Node::descendants(std::string_view name) const {
    std::vector<Node> result;
    const pugi::xml_node top = node_of(at_);
    for (pugi::xml_node node = next_inside(top, top); node; node = next_inside(node, top)) {
        if (node.type() == pugi::node_element && node.name() == name)
            result.push_back(Node(node.internal_object()));
    }
    return result;
}

Node Node::parent() const {
    const pugi::xml_node parent = node_of(at_).parent();
    return parent.type() == pugi::node_element ? Node(parent.internal_object()) : Node();
}

}  // namespace xml
