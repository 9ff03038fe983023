// Looking things up in a form definition.
#include "core/form/definition.h"

#include <algorithm>

namespace form {

const Question* FormDefinition::find(std::string_view wanted) const {
    const auto found = questions.find(wanted);
    return found == questions.end() ? nullptr : &found->second;
}

const Item* FormDefinition::find_item(std::string_view wanted) const {
    const auto found = std::ranges::find(items, wanted, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

const Topic* FormDefinition::find_topic(std::string_view wanted) const {
    const auto found = topics.find(wanted);
    return found == topics.end() ? nullptr : &found->second;
}

const Page* FormDefinition::find_page(std::string_view wanted) const {
    for (const Section& section : sections) {
        const auto found = std::ranges::find(section.pages, wanted, &Page::id);
        if (found != section.pages.end()) return &*found;
    }
    return nullptr;
}

const Page* FormDefinition::page_of(std::string_view question) const {
    for (const Section& section : sections) {
        for (const Page& page : section.pages) {
            if (std::ranges::find(page.questions, question) != page.questions.end()) return &page;
        }
    }
    return nullptr;
}

const Section* FormDefinition::section_of(std::string_view page) const {
    for (const Section& section : sections) {
        if (std::ranges::find(section.pages, page, &Page::id) != section.pages.end()) return &section;
    }
    return nullptr;
}

std::string words_of(const FormDefinition& form, const Question& question) {
    const Item* item = form.find_item(question.item);
    if (item == nullptr) {
        const auto right = std::ranges::find(form.rights, question.item, &Item::id);
        item = right == form.rights.end() ? nullptr : &*right;
    }
    if (item == nullptr || question.label.contains(item->label) || question.label.contains(item->short_label))
        return question.label;
    return question.label + " (" + item->short_label + ")";
}

}  // namespace form
