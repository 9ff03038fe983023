// Reading XML: a document and light handles into it, with no third-party type in sight.
// Refuses document type definitions, so nothing can be expanded or fetched. Not for writing (see writer.h).
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"

namespace xml {

// An element. Valid while its document lives; an empty one answers everything with nothing.
class Node {
  public:
    Node() = default;
    explicit operator bool() const { return at_ != nullptr; }

    [[nodiscard]] std::string name() const;                            // with its prefix, "w:p"
    [[nodiscard]] std::string attribute(std::string_view name) const;  // empty if absent
    [[nodiscard]] bool has_attribute(std::string_view name) const;
    // All text inside, of the element and of those in it, in order; spaces kept.
    [[nodiscard]] std::string text() const;

    [[nodiscard]] std::vector<Node> children() const;  // elements only, in order
    [[nodiscard]] std::vector<Node> children(std::string_view name) const;
    [[nodiscard]] Node child(std::string_view name) const;  // the first of that name
    // Step by step from this element: at("w:body/w:p"); the first match at each step.
    [[nodiscard]] Node at(std::string_view path) const;
    // All elements of that name below this one, at any depth, in document order.
    [[nodiscard]] std::vector<Node> descendants(std::string_view name) const;
    [[nodiscard]] Node parent() const;

    bool operator==(const Node&) const = default;

  private:
    friend class Document;
    explicit Node(void* at) : at_(at) {}
    void* at_ = nullptr;
};

struct Limits {
    std::size_t bytes = 64u << 20;
    int depth = 256;
};

class Document {
  public:
    // UTF-8 only. Errors: TooLarge, TextNotUtf8, Unsupported (a document type, UTF-16), DamagedFile with the line.
    static base::Result<Document> parse(std::string_view bytes, const Limits& limits = {});
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    [[nodiscard]] Node root() const;

  private:
    struct Inside;
    explicit Document(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace xml
