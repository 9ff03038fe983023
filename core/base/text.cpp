// Text as the checks see it. Works on UTF-8; only ASCII letters change case, which suffices for the lists
// of words we compare with.
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/base/utf8.h"

namespace base {
namespace {

bool is_space(char32_t c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000 || c == 0xFEFF;
}

bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC; }

bool is_punctuation(char32_t c) {
    return (c >= 0x21 && c <= 0x2F) || (c >= 0x3A && c <= 0x40) || (c >= 0x5B && c <= 0x60) ||
           (c >= 0x7B && c <= 0x7E) || c == 0xA1 || c == 0xAB || c == 0xB7 || c == 0xBB || c == 0xBF ||
           (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) || c == 0x3001 || c == 0x3002;
}

char32_t ascii_lower(char32_t c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }

template <typename Visit>
void for_each_character(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        visit(character ? character->code : kReplacementCharacter);
        at += character ? character->length : 1;
    }
}

std::set<std::string> distinct_words(std::string_view text) {
    std::set<std::string> words;
    for (std::string& word : split(normalised(text), ' ')) {
        if (!word.empty()) words.insert(std::move(word));
    }
    return words;
}

// Length of the space that the text begins with, 0 if it begins with something else.
std::size_t leading_space(std::string_view text) {
    if (text.empty()) return 0;
    const auto character = character_at(text, 0);
    return character && is_space(character->code) ? character->length : 0;
}

std::size_t trailing_space(std::string_view text) {
    for (std::size_t length = 1; length <= 3 && length <= text.size(); ++length) {
        const auto character = character_at(text, text.size() - length);
        if (character && character->length == length) return is_space(character->code) ? length : 0;
    }
    return 0;
}

}  // namespace

bool is_utf8(std::string_view text) { return first_foreign_byte(text) == text.size(); }

std::size_t count_characters(std::string_view utf8) {
    std::size_t count = 0;
    for_each_character(utf8, [&](char32_t) { ++count; });
    return count;
}

std::size_t count_words(std::string_view utf8) {
    std::size_t count = 0;
    bool inside = false;
    for_each_character(utf8, [&](char32_t c) {
        if (is_space(c)) {
            inside = false;
        } else if (!inside && !is_punctuation(c)) {  // a dash alone is no word
            inside = true;
            ++count;
        }
    });
    return count;
}

std::string trimmed(std::string_view text) {
    while (const std::size_t length = leading_space(text)) text.remove_prefix(length);
    while (const std::size_t length = trailing_space(text)) text.remove_suffix(length);
    return std::string(text);
}

std::string normalised(std::string_view text) {
    std::string result;
    bool gap = false;
    for_each_character(text, [&](char32_t c) {
        if (is_apostrophe(c)) return;
        if (is_space(c) || is_punctuation(c)) {
            gap = true;
            return;
        }
        if (gap && !result.empty()) result += ' ';
        gap = false;
        append_utf8(result, ascii_lower(c));
    });
    return result;
}

bool is_empty_like(std::string_view text) {
    // Source: ehiira-specification, section 12.3, "empty-like". Compared without spaces, so that "n/a",
    // "n a" and "N.A." are one row; "-" and "." become nothing by themselves.
    static constexpr std::array<std::string_view, 12> kEmptyLike = {
        "",    "na", "none",          "nil",     "tbc",      "tba",
        "tbd", "no", "tobeconfirmed", "asabove", "seeabove", "notapplicable"};
    std::string letters = normalised(text);
    std::erase(letters, ' ');
    return std::ranges::find(kEmptyLike, letters) != kEmptyLike.end();
}

Overlap word_overlap(std::string_view a, std::string_view b) {
    const std::set<std::string> words_a = distinct_words(a);
    const std::set<std::string> words_b = distinct_words(b);
    Overlap result;
    for (const std::string& word : words_a) result.shared += words_b.count(word);
    result.total = words_a.size() + words_b.size() - result.shared;
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, start)) {
        parts.emplace_back(text.substr(start, at - start));
        start = at + 1;
    }
    parts.emplace_back(text.substr(start));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) result += separator;
        result += parts[i];
    }
    return result;
}

std::string listed(const std::vector<std::string>& parts) {
    if (parts.empty()) return {};
    std::string result = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        result += i + 1 == parts.size() ? " and " : ", ";
        result += parts[i];
    }
    return result;
}

}  // namespace base
