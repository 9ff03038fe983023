// Base64 of bytes, for attachments in mail drafts. Source: rfc-4648, section 4.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// With padding. `line` above 0 puts CR LF after every `line` characters (76 in mail) and at the end.
[[nodiscard]] std::string base64(std::string_view bytes, std::size_t line = 0);

// The bytes again; line ends and spaces are skipped. nullopt for any other foreign character, wrong padding,
// or unused bits that are not zero.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace base
