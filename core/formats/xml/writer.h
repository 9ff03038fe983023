// Writes XML whose elements close themselves at the end of their scope.
// Use: `xml::Writer out; { auto body = out.element("w:body"); body.attribute("x", "1"); out.leaf("w:br"); }`
// Not for reading (see document.h).
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

struct Attribute {
    std::string_view name;
    std::string_view value;
};

class Writer {
  public:
    // An open element. Lives in the scope it is made in; goes neither elsewhere nor longer.
    class [[nodiscard]] Element {
      public:
        ~Element();
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;
        // Only before anything is written inside the element: a promise.
        Element& attribute(std::string_view name, std::string_view value);
        Element& text(std::string_view text);

      private:
        friend class Writer;
        explicit Element(Writer& writer);
        Writer& writer_;
        std::size_t level_;
    };

    // Begins with `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` and a line feed.
    Writer();

    Element element(std::string_view name, std::initializer_list<Attribute> attributes = {});
    // An element without child elements: `<name a="b"/>` or `<name>text</name>`.
    void leaf(std::string_view name, std::initializer_list<Attribute> attributes = {},
              std::string_view text = {});
    // Into the innermost open element.
    void text(std::string_view text);

    // Characters that XML forbids and that were replaced by U+FFFD so far.
    [[nodiscard]] std::size_t replaced() const { return replaced_; }
    // The whole document; every element must be closed. The writer is empty afterwards.
    [[nodiscard]] std::string take();

  private:
    void open(std::string_view name);
    void attribute(std::string_view name, std::string_view value);
    void close();
    void finish_tag();

    std::string out_;
    std::vector<std::string> open_;
    bool in_tag_ = false;  // the innermost start tag still lacks its ">"
    std::size_t replaced_ = 0;
};

}  // namespace xml
