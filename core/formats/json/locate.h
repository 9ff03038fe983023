// Finds the line that a path of the Reader leads to, so that an error can name it.
// Not for reading values.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace json {

// The line, from 1, of the value at "/stages/0/title", or of the nearest one around it that exists. nullopt if the
// text is not JSON as far as that place.
[[nodiscard]] std::optional<std::size_t> line_of(std::string_view text, std::string_view path);

}  // namespace json
