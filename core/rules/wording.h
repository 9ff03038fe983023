// Puts the names, numbers and quotations of one case into a sentence from assets/rules. Not for formatting
// documents, and it holds no wording of its own.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/rules/rule_book.h"

namespace rules {

using Fills = std::vector<std::pair<std::string_view, std::string>>;

// Every `{name}` that has a fill becomes it; what was filled in is not looked at again, so an answer that
// contains braces stays as typed.
[[nodiscard]] std::string filled(std::string_view sentence, const Fills& fills);

// “text”, shortened at a word to about `characters` code points with an ellipsis.
[[nodiscard]] std::string quoted(std::string_view text, std::size_t characters = 120);

// The label of an option of this question; the id itself if the form has no such option.
[[nodiscard]] std::string option_label(const form::FormDefinition& form, std::string_view question,
                                       std::string_view option);
// The short label of a question or, without one, its label; the id if the form does not have it.
[[nodiscard]] std::string question_label(const form::FormDefinition& form, std::string_view question);
// The short label of a characteristic or group; the id if the form does not have it.
[[nodiscard]] std::string item_label(const form::FormDefinition& form, std::string_view item);

}  // namespace rules
