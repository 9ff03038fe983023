// What is written in a PDF of ours, for tests: the words of its pages, and its streams. Taken out by the font's own table
// of characters, not by the code that put them in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace support {

// The folder of the build that holds assets/fonts, as if the program stood in it.
[[nodiscard]] std::string folder_of_fonts();

// The bytes of the two font files that the build makes; ends the test run if they are not there.
struct FontBytes {
    std::string regular, bold;
};
[[nodiscard]] const FontBytes& report_fonts();

// Every stream of the file, unpacked, in order.
[[nodiscard]] std::vector<std::string> streams_of_pdf(std::string_view bytes);
// All streams of objects, one after the other: dictionaries of pages, elements, links.
[[nodiscard]] std::string objects_of_pdf(std::string_view bytes);
// The words of all pages without page headers and repeated rows; a blank between pieces of different elements.
// Characters that the fonts lack stand as they were.
[[nodiscard]] std::string text_of_pdf(std::string_view bytes);
// The operators of the pages.
[[nodiscard]] std::string pages_of_pdf(std::string_view bytes);

}  // namespace support
