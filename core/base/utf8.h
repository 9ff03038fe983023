// Reading and writing single characters of UTF-8.
// Not for judging text (see text.h).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace base {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

struct Character {
    char32_t code = 0;
    std::size_t length = 1;  // bytes it takes, at least 1
};

// The character that starts at `at`; nullopt where the bytes are not UTF-8 (overlong forms, surrogates and
// values beyond U+10FFFF included). `at` must be inside the text.
[[nodiscard]] std::optional<Character> character_at(std::string_view text, std::size_t at);

// Where the first byte is that is not UTF-8; the text's size if there is none.
[[nodiscard]] std::size_t first_foreign_byte(std::string_view text);

// Adds the character to the text. A surrogate or a value beyond U+10FFFF becomes U+FFFD.
void append_utf8(std::string& text, char32_t code);

// The text with every byte that is not UTF-8 replaced by U+FFFD. Valid text comes back as it is.
[[nodiscard]] std::string repaired_utf8(std::string_view text);

}  // namespace base
