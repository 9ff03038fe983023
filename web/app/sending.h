// Files for the person and for the Inclusion Team: what they are called, how large, whether they fit an email.
#pragma once

#include <string>

#include "web/app/state.h"

namespace app {

enum class MailSize : std::uint8_t { Fits, Large, TooLarge };
[[nodiscard]] MailSize mail_size(const rules::Settings& settings, std::size_t bytes);
[[nodiscard]] std::string size_words(std::size_t bytes);  // "48 kB", "1.2 MB"
// The Word file made for sending; nullptr until it is made or when it no longer holds the present answers.
[[nodiscard]] const exporting::File* word_file(const State& state);
// A mailto address to ask about a question: it names the question and the reference, never an answer.
[[nodiscard]] std::string ask_address(const State& state, const form::Question& question);
// Percent-encoded for the parts of a mailto address.
[[nodiscard]] std::string mail_encoded(std::string_view text);

}  // namespace app
