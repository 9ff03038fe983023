// Filling sentences and naming things in the form's own words.
#include "core/rules/wording.h"

#include <algorithm>

#include "core/base/text.h"

namespace rules {
namespace {

const std::string* fill_for(const Fills& fills, std::string_view name) {
    for (const auto& [known, value] : fills)
        if (known == name) return &value;
    return nullptr;
}

bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; }

// The longest beginning of so many code points that does not cut a word, if there is a space to cut at.
std::string_view beginning(std::string_view text, std::size_t characters) {
    std::size_t end = 0;
    for (std::size_t seen = 0; end < text.size(); ++end)
        if (starts_character(text[end]) && ++seen > characters) break;
    if (end == text.size()) return text;
    const std::string_view cut = text.substr(0, end);
    const std::size_t space = cut.find_last_of(" \n\t");
    return space == std::string_view::npos || space == 0 ? cut : cut.substr(0, space);
}

}  // namespace

std::string filled(std::string_view sentence, const Fills& fills) {
    std::string out;
    while (!sentence.empty()) {
        const std::size_t open = sentence.find('{');
        const std::size_t close = open == std::string_view::npos ? open : sentence.find('}', open);
        if (close == std::string_view::npos) break;
        out += sentence.substr(0, open);
        const std::string* fill = fill_for(fills, sentence.substr(open + 1, close - open - 1));
        out += fill != nullptr ? std::string_view(*fill) : sentence.substr(open, close - open + 1);
        sentence.remove_prefix(close + 1);
    }
    out += sentence;
    return out;
}

std::string quoted(std::string_view text, std::size_t characters) {
    const std::string whole = base::trimmed(text);
    const std::string_view kept = beginning(whole, characters);
    return "“" + std::string(kept) + (kept.size() < whole.size() ? " …”" : "”");
}

std::string option_label(const form::FormDefinition& form, std::string_view question,
                         std::string_view option) {
    const form::Question* found = form.find(question);
    if (found != nullptr)
        for (const form::Option& candidate : found->options)
            if (candidate.id == option) return candidate.label;
    return std::string(option);
}

std::string question_label(const form::FormDefinition& form, std::string_view question) {
    const form::Question* found = form.find(question);
    if (found == nullptr) return std::string(question);
    return found->short_label.empty() ? found->label : found->short_label;
}

std::string item_label(const form::FormDefinition& form, std::string_view item) {
    const form::Item* found = form.find_item(item);
    if (found == nullptr) return std::string(item);
    return found->short_label.empty() ? found->label : found->short_label;
}

}  // namespace rules
