// Escaping for XML 1.0, one function for each place a text can stand in.
// Not for HTML, which has rules of its own.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace xml {

// Source: xml-1, sections 2.2, 2.4, 2.11 and 3.3.3. Characters that XML 1.0 forbids, and bytes that are not UTF-8,
// become U+FFFD; `replaced`, when given, is raised by how many.

// Between tags: `&`, `<`, `>` (for "]]>") and carriage returns, which a reader would turn into line feeds.
[[nodiscard]] std::string escaped_text(std::string_view text, std::size_t* replaced = nullptr);
// Inside double quotes: also `"`, tabs and line feeds, which a reader would turn into spaces.
[[nodiscard]] std::string escaped_attribute(std::string_view text, std::size_t* replaced = nullptr);

}  // namespace xml
