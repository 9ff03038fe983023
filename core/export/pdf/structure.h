// The structure tree: what is a heading, a list, a table cell, for those who do not see the page. It remembers which
// marked pieces of which page belong to which element, both ways.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/export/pdf/objects.h"

namespace exporting::pdf {

using Element = int;  // 0 is the document itself

class Structure {
  public:
    Structure() { elements_.push_back({"Document", {}, -1, {}}); }

    // An element of a standard type as the last child of its parent; `entries` go into its dictionary.
    Element add(Element parent, std::string_view type, std::string entries = {});
    [[nodiscard]] std::string_view type(Element element) const { return elements_[index(element)].type; }

    // A page with marked pieces; the answer is its key in the tree of parents.
    int add_page(Id page);
    // The next marked piece of that page (by its key) is of the element; the answer is the piece's number.
    int mark(Element element, int page_key);
    // An annotation on a page belongs to the element; the answer is its key in the tree of parents.
    int add_annotation(Element element, int page_key, Id annotation);

    // Writes the tree; the answer is its root.
    [[nodiscard]] Id write(Objects& objects) const;

  private:
    struct Kid {
        enum class Kind { Child, Mark, Annotation } kind = Kind::Child;
        int value = 0;  // element, number of the piece, or object
        int page_key = 0;
    };
    struct Node {
        std::string_view type;
        std::string entries;
        Element parent = 0;
        std::vector<Kid> kids;
    };
    // What a key of the tree of parents stands for: a page and the elements of its pieces, or one annotation.
    struct Parents {
        Id page = 0;
        std::vector<Element> marks;
        Element annotation = 0;
    };
    static std::size_t index(int value) { return static_cast<std::size_t>(value); }
    [[nodiscard]] std::string element_object(const Node& node, Id parent, const std::vector<Id>& ids) const;
    [[nodiscard]] Id parent_tree(Objects& objects, const std::vector<Id>& ids) const;

    std::vector<Node> elements_;
    std::vector<Parents> parents_;
};

}  // namespace exporting::pdf
