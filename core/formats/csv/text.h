// From the bytes of a field to text: quotation marks taken off, characters decoded. For headers and for the
// distinct values of a column, not for every field of a file.
#pragma once

#include <string>
#include <string_view>

namespace csv {

enum class Encoding {
    Utf8,
    Utf8Mark,     // UTF-8 that begins with a byte-order mark
    Utf16Little,  // with or without mark
    Utf16Big,
    Windows1252,
};

// What to call it in a sentence: "UTF-8", "UTF-16", "Windows-1252".
[[nodiscard]] std::string_view name_of(Encoding encoding);

// Judged by the first bytes of the file: marks, and how NUL bytes lie. Without a mark and without NUL bytes:
// Windows1252 if the bytes are not UTF-8 (a character cut off at the end does not count), else Utf8.
// Source: unicode-bom, section "byte order mark".
[[nodiscard]] Encoding encoding_of(std::string_view beginning);

// Bytes of the mark at the beginning; 0 if there is none.
[[nodiscard]] std::size_t mark_length(std::string_view beginning);

struct Decoded {
    std::string text;              // UTF-8
    bool is_windows_1252 = false;  // the bytes were not UTF-8
};

// The text of a field: marks around it taken off, doubled ones made single, the rest decoded as UTF-8 or, where
// its bytes are not UTF-8, as Windows-1252. So one file may hold both and no name of a group is lost.
[[nodiscard]] Decoded text_of(std::string_view raw);

// Turns UTF-16 into UTF-8 piece by piece; a piece may end in the middle of a character. Half a surrogate pair
// becomes U+FFFD. The mark at the beginning is left out.
class Utf16Reader {
  public:
    explicit Utf16Reader(Encoding order) : big_(order == Encoding::Utf16Big) {}
    void add(std::string_view bytes, std::string& utf8);
    void finish(std::string& utf8);  // what was left over

  private:
    void unit(char32_t value, std::string& utf8);

    bool big_;
    bool begun_ = false;
    bool has_byte_ = false;
    unsigned char byte_ = 0;
    char32_t high_ = 0;  // a high surrogate waiting for its low one
};

}  // namespace csv
