// Elements as objects, and the way back from a page's pieces to them.
// Source: iso-32000-1, sections 7.9.7 and 14.7.
#include "core/export/pdf/structure.h"

#include <algorithm>

namespace exporting::pdf {
namespace {

constexpr std::size_t kKeysInLeaf = 64;

}  // namespace

Element Structure::add(Element parent, std::string_view type, std::string entries) {
    const auto element = static_cast<Element>(elements_.size());
    elements_.push_back({type, std::move(entries), parent, {}});
    elements_[index(parent)].kids.push_back({Kid::Kind::Child, element, 0});
    return element;
}

int Structure::add_page(Id page) {
    parents_.push_back({page, {}, 0});
    return static_cast<int>(parents_.size()) - 1;
}

int Structure::mark(Element element, int page_key) {
    auto& marks = parents_[index(page_key)].marks;
    const auto number = static_cast<int>(marks.size());
    marks.push_back(element);
    elements_[index(element)].kids.push_back({Kid::Kind::Mark, number, page_key});
    return number;
}

int Structure::add_annotation(Element element, int page_key, Id annotation) {
    elements_[index(element)].kids.push_back({Kid::Kind::Annotation, annotation, page_key});
    parents_.push_back({0, {}, element});
    return static_cast<int>(parents_.size()) - 1;
}

std::string Structure::element_object(const Node& node, Id parent, const std::vector<Id>& ids) const {
    std::string text =
        "<</Type/StructElem/S/" + std::string(node.type) + "/P " + reference(parent) + node.entries;
    // The page of the first piece is named once; pieces on other pages name theirs.
    int own_page = -1;
    std::string kids;
    for (const Kid& kid : node.kids) {
        if (!kids.empty()) kids += " ";
        if (kid.kind == Kid::Kind::Child) {
            kids += reference(ids[index(kid.value)]);
            continue;
        }
        const std::string page = "/Pg " + reference(parents_[index(kid.page_key)].page);
        if (kid.kind == Kid::Kind::Annotation) {
            kids += "<</Type/OBJR" + page + "/Obj " + reference(kid.value) + ">>";
            continue;
        }
        if (own_page < 0) {
            own_page = kid.page_key;
            text += page;
        }
        kids += kid.page_key == own_page ? std::to_string(kid.value)
                                         : "<</Type/MCR" + page + "/MCID " + std::to_string(kid.value) + ">>";
    }
    if (!kids.empty()) text += "/K[" + kids + "]";
    return text + ">>";
}

// A tree of two levels: a list of all keys in one array would grow beyond what some readers take.
Id Structure::parent_tree(Objects& objects, const std::vector<Id>& ids) const {
    std::string leaves;
    for (std::size_t first = 0; first < parents_.size(); first += kKeysInLeaf) {
        const std::size_t end = std::min(parents_.size(), first + kKeysInLeaf);
        std::string keys;
        for (std::size_t key = first; key < end; ++key) {
            const Parents& parents = parents_[key];
            keys += std::to_string(key) + " ";
            if (parents.page == 0) {
                keys += reference(ids[index(parents.annotation)]) + " ";
                continue;
            }
            std::string list = "[";
            for (const Element element : parents.marks) list += reference(ids[index(element)]) + " ";
            keys += reference(objects.add(list + "]")) + " ";
        }
        leaves += reference(objects.add("<</Limits[" + std::to_string(first) + " " + std::to_string(end - 1) +
                                        "]/Nums[" + keys + "]>>")) +
                  " ";
    }
    return objects.add("<</Kids[" + leaves + "]>>");
}

Id Structure::write(Objects& objects) const {
    const Id root = objects.reserve();
    std::vector<Id> ids;
    for (std::size_t i = 0; i < elements_.size(); ++i) ids.push_back(objects.reserve());
    for (std::size_t i = 0; i < elements_.size(); ++i) {
        const Node& node = elements_[i];
        objects.set(ids[i], element_object(node, node.parent < 0 ? root : ids[index(node.parent)], ids));
    }
    const Id tree = parent_tree(objects, ids);
    objects.set(root, "<</Type/StructTreeRoot/K " + reference(ids.front()) + "/ParentTree " +
                          reference(tree) + "/ParentTreeNextKey " + std::to_string(parents_.size()) + ">>");
    return root;
}

}  // namespace exporting::pdf
