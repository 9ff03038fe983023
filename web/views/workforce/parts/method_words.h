// The words of the method sheet's choices: values, certainty, what changing one does. Not for the widgets that change
// them (method_page.cpp).
#pragma once

#include <string>
#include <string_view>

#include "core/workforce/reference.h"

namespace views::workforce_pages {

// "Average of two years", "Yes", "0.80", "Band 6 and Band 7", "No name given".
[[nodiscard]] std::string value_words(const workforce::Parameter& parameter, const json::Value& value,
                                      const workforce::Bands& bands);
// An allowed word of a choice: "two_year_average" is "Average of two years".
[[nodiscard]] std::string choice_words(std::string_view word);
// "Certain", "Seen in published reports", "Background knowledge, not confirmed", "Our proposal".
[[nodiscard]] std::string_view certainty_words(std::string_view certainty);
// For parameters that change no figure: what they do instead. Empty for all others.
[[nodiscard]] std::string_view changes_nothing(std::string_view key);

}  // namespace views::workforce_pages
