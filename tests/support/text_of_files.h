// The text that a reader finds in a written file, for tests that look for answers in every format.
#pragma once

#include <string>
#include <string_view>

namespace support {

// Words of the main part of a Word file; line breaks and ends of paragraphs become blanks.
[[nodiscard]] std::string text_of_docx(const std::string& bytes);
// Words of the page's body, without tags, data and style.
[[nodiscard]] std::string text_of_html(const std::string& bytes);
// Every run of blanks and line ends as one blank.
[[nodiscard]] std::string squeezed(std::string_view text);
// One part of a Word file; ends the test run if it is not there.
[[nodiscard]] std::string part_of(const std::string& docx, const std::string& name);

}  // namespace support
