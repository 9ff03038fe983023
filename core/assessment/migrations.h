// Older saved files made new: one step for each change of the format.
// Not for new editions of a form: answers of those are carried by question id (see differences_from).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/json/value.h"

namespace assessment {

struct Migration {
    int from = 0;               // the schema number it reads; it writes the next one
    std::string_view sentence;  // what was carried over, for the user
    void (*apply)(json::Object& content) = nullptr;
};

// The steps there are, in order.
[[nodiscard]] std::span<const Migration> migrations();

// Applies every step from number `from` on; returns their sentences.
std::vector<std::string> migrate(json::Object& content, int from, std::span<const Migration> steps);

}  // namespace assessment
