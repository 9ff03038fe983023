// How names of columns and values are compared: without capitals, punctuation, doubled spaces and the many kinds of
// dash and apostrophe. Folded text is never shown.
#pragma once

#include <string>
#include <string_view>

namespace workforce::reading {

// "White -  British" and "WHITE: British" are both "white british"; "&" is "and", "%" is "percent", apostrophes vanish
// (a spreadsheet puts one before a number). Text of nothing but spaces, dashes and full stops is blank, "";
// text of other signs only, such as "*", stays as it is.
// Source: workforce-specification, section 4.1, parsing order, step 1.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace workforce::reading
