// Text: UTF-8 checks, counting words, and the normalisation that the text rules use.
// Stored text is never changed by any of these.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace base {

[[nodiscard]] bool is_utf8(std::string_view text);  // also refuses encoded surrogates and overlong forms
[[nodiscard]] std::size_t count_characters(std::string_view utf8);  // code points
[[nodiscard]] std::size_t count_words(std::string_view utf8);
[[nodiscard]] std::string trimmed(std::string_view text);  // ASCII and no-break spaces, line ends
// Lower case (ASCII), punctuation stripped, spaces collapsed, for comparison only. Apostrophes vanish
// ("don't" is "dont"); other punctuation, ASCII or typographic, parts words ("face-to-face" is three).
// Source: ehiira-specification, section 12.3, "reason text".
[[nodiscard]] std::string normalised(std::string_view text);
// "", "n/a", "none", "tbc", "as above" and the rest of the list of section 12.3.
[[nodiscard]] bool is_empty_like(std::string_view text);
// Share of words two texts have in common, as shared and total counts of distinct normalised words (Jaccard).
struct Overlap {
    std::size_t shared = 0;
    std::size_t total = 0;
};
[[nodiscard]] Overlap word_overlap(std::string_view a, std::string_view b);
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
// "Age", "Age and Race", "Age, Race and Sex".
[[nodiscard]] std::string listed(const std::vector<std::string>& parts);

}  // namespace base
