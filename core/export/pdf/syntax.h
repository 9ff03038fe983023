// How values are written in a PDF, and the lengths of its pages. No floating point: a length is a whole number of
// thousandths of a point, so that every build sets the same pages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace exporting::pdf {

using Length = std::int64_t;  // in 1/1000 pt
inline constexpr Length kPoint = 1000;
using Id = int;  // number of an object in the file; 0 is none

struct Colour {
    int red = 0, green = 0, blue = 0;  // 0 to 255
    bool operator==(const Colour&) const = default;
};

// "#005eb8"; anything else is a mistake of ours (see is_colour in core/export/markup/markup.h).
[[nodiscard]] Colour colour_of(std::string_view hex);

[[nodiscard]] std::string number(Length length);    // "56.693"
[[nodiscard]] std::string operands(Colour colour);  // "0 0.369 0.722"
[[nodiscard]] std::string reference(Id id);         // "12 0 R"
// Text for people: titles, alternative text, names of files. Not for text on pages, which are glyph numbers.
[[nodiscard]] std::string text_string(std::string_view utf8);
// The same as UTF-16 in hex digits, for characters one by one.
void append_utf16(std::string& hex, char32_t code);
void append_hex16(std::string& hex, unsigned value);
// A string of ASCII between brackets, such as an address; other bytes are given as %41.
[[nodiscard]] std::string address_string(std::string_view address);

}  // namespace exporting::pdf
