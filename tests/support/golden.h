// Golden files: what a writer must give, byte for byte, under tests/golden. Accepting a change on purpose is one
// command: tests/golden/accept.
#pragma once

#include <string>

namespace support {

// Empty if `actual` is the golden file of that name ("export/every_block.txt"); otherwise a sentence with the first
// line that differs. With EHIIRA_ACCEPT=1 in the environment the golden file is written instead.
[[nodiscard]] std::string golden_difference(const std::string& name, const std::string& actual);

// A line end between elements, so that a difference in one long line of XML can be seen.
[[nodiscard]] std::string by_element(const std::string& xml);

}  // namespace support
