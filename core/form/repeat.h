// Repeats: one page or question of the file becomes one for each item. A part of the loader, not for others.
#pragma once

#include <string>
#include <vector>

#include "core/form/definition.h"
#include "core/formats/json/reader.h"

namespace form {

// The value with {id}, {label}, {short_label}, {hint}, {guidance} and {kind} of every text replaced by the
// item's.
[[nodiscard]] json::Value for_item(const json::Value& value, const Item& item);

// Whether `only_for` and `not_for` of this page or question let the item through. Both are refused outside a
// repeat, and so are ids that are not in `items`.
[[nodiscard]] bool applies_to(json::Reader& reader, const Item* item, const std::vector<Item>* items);

}  // namespace form
