// Placeholders are replaced in the JSON before it is read, so that they work in every text of a question.
#include "core/form/repeat.h"

#include <algorithm>
#include <array>
#include <utility>

namespace form {
namespace {

using base::ErrorCode;

std::string replaced(const std::string& text, const Item& item) {
    if (text.find('{') == std::string::npos) return text;
    const std::array<std::pair<std::string_view, const std::string*>, 6> placeholders = {
        {{"{id}", &item.id},
         {"{label}", &item.label},
         {"{short_label}", &item.short_label},
         {"{hint}", &item.hint},
         {"{guidance}", &item.guidance},
         {"{kind}", &item.kind}}};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        const auto hit = std::ranges::find_if(
            placeholders, [&](const auto& entry) { return rest.starts_with(entry.first); });
        if (hit == placeholders.end()) {
            result += text[at++];
        } else {
            result += *hit->second;
            at += hit->first.size();
        }
    }
    return result;
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

}  // namespace

json::Value for_item(const json::Value& value, const Item& item) {
    if (const std::string* text = value.as_string()) return replaced(*text, item);
    if (const json::Array* array = value.as_array()) {
        json::Array result;
        for (const json::Value& element : *array) result.push_back(for_item(element, item));
        return result;
    }
    if (const json::Object* object = value.as_object()) {
        json::Object result;
        for (const auto& [name, member] : *object) result.emplace(name, for_item(member, item));
        return result;
    }
    return value;
}

bool applies_to(json::Reader& reader, const Item* item, const std::vector<Item>* items) {
    const bool limited = reader.has("only_for") || reader.has("not_for");
    const std::vector<std::string> only_for = reader.texts_or_none("only_for");
    const std::vector<std::string> not_for = reader.texts_or_none("not_for");
    if (!limited) return true;
    if (item == nullptr || items == nullptr) {
        reader.fail(ErrorCode::UnknownMember, "“only_for” and “not_for” belong to what is repeated");
        return true;
    }
    for (const auto* list : {&only_for, &not_for}) {
        for (const std::string& id : *list) {
            if (std::ranges::find(*items, id, &Item::id) != items->end()) continue;
            reader.fail(ErrorCode::UnknownId, "“" + id + "” is not among those repeated for");
        }
    }
    if (reader.has("only_for") && !contains(only_for, item->id)) return false;
    return !contains(not_for, item->id);
}

}  // namespace form
