// Small readings of the state that several pages share.
#include "web/views/context.h"

#include <algorithm>

#include "core/base/text.h"

namespace views {

std::size_t open_to_dos(const Context& c) {
    return static_cast<std::size_t>(std::ranges::count_if(
        c.assessment().to_dos, [&](const auto& to_do) { return c.visible().shows(to_do.first); }));
}

std::string error_for(const Context& c, std::string_view field) {
    const auto found = std::ranges::find(c.state.errors.list, field, &app::FieldError::field);
    return found == c.state.errors.list.end() ? std::string() : found->sentence;
}

const std::string& short_name(const form::Question& question) {
    return question.short_label.empty() ? question.label : question.short_label;
}

std::string question_words(const Context& c, const form::Question& question) {
    return form::words_of(c.form(), question);
}

std::string beginning(const std::string& text) {
    constexpr std::size_t kMost = 80;
    std::string words = base::trimmed(text);
    std::ranges::replace(words, '\n', ' ');
    if (words.size() <= kMost) return words;
    std::size_t end = words.rfind(' ', kMost - 3);
    if (end == std::string::npos || end < kMost / 2) {
        end = kMost - 3;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    }
    return words.substr(0, end) + "…";
}

bool checks_spelling(const Context& c) {
    const auto found = c.state.preferences.find("spellcheck");
    return found == c.state.preferences.end() || found->second != "off";
}

std::string joined(const std::vector<std::string>& paragraphs, std::string_view separator) {
    return base::join(paragraphs, separator);
}

}  // namespace views
