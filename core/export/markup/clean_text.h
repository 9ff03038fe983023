// Text on its way into a format that forbids some characters. Stored text is never changed; a writer replaces
// what its format cannot hold and says how many. Not for escaping (see markup.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exporting {

// What a format cannot hold, besides bytes that are not UTF-8.
enum class Forbidden {
    Xml,   // C0 controls other than tab and line ends, U+FFFE, U+FFFF. Source: xml-1, section 2.2
    Html,  // those, and C1 controls and all noncharacters. Source: html, section 13.2.3.5 (preprocessing the input stream)
};

struct CleanText {
    std::string text;
    int replaced = 0;  // characters that became U+FFFD
};

// Every forbidden character, and every maximal run of bytes that is no UTF-8, becomes one U+FFFD.
[[nodiscard]] CleanText clean_text(std::string_view text, Forbidden forbidden);

// Lines of a text as typed: parted at LF, CR LF and CR, without the line ends. At least one line.
[[nodiscard]] std::vector<std::string_view> lines(std::string_view text);

// The paragraphs of an answer: its lines without the blank ones, which only set paragraphs apart.
[[nodiscard]] std::vector<std::string_view> paragraphs(std::string_view text);

// At most `bytes` bytes, never cutting a character in two.
[[nodiscard]] std::string_view cut_at(std::string_view utf8, std::size_t bytes);

}  // namespace exporting
