// One pass over the characters; everything that is no letter or digit parts words.
#include "core/workforce/reading/fold.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace workforce::reading {
namespace {

enum class Sign { Letter, Parting, Vanishing, And, Percent, Other };

Sign sign_of(char32_t c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) return Sign::Letter;
    if (c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0xFEFF || c == 0x200B)
        return Sign::Vanishing;
    if (c == '&') return Sign::And;
    if (c == '%') return Sign::Percent;
    // Spaces, dashes, full stops: what a blank cell is often filled with.
    if (c <= ' ' || c == '-' || c == '.' || c == 0x7F || c == 0xA0 || c == 0x202F) return Sign::Parting;
    if (c >= 0x2000 && c <= 0x2015) return Sign::Parting;
    if (c < 0x80 || c == 0x201C || c == 0x201D || c == 0xB7 || c == base::kReplacementCharacter)
        return Sign::Other;
    return Sign::Letter;
}

void part(std::string& words) {
    if (!words.empty() && words.back() != ' ') words += ' ';
}

void add_word(std::string& words, std::string_view word) {
    part(words);
    words += word;
    words += ' ';
}

}  // namespace

std::string folded(std::string_view text) {
    std::string words;
    bool has_other = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto character =
            base::character_at(text, at).value_or(base::Character{base::kReplacementCharacter, 1});
        at += character.length;
        switch (sign_of(character.code)) {
            case Sign::Letter:
                base::append_utf8(words, character.code >= 'A' && character.code <= 'Z' ? character.code + 32
                                                                                        : character.code);
                break;
            case Sign::And:
                add_word(words, "and");
                break;
            case Sign::Percent:
                add_word(words, "percent");
                break;
            case Sign::Other:
                has_other = true;
                part(words);
                break;
            case Sign::Parting:
                part(words);
                break;
            case Sign::Vanishing:
                break;
        }
    }
    while (words.ends_with(' ')) words.pop_back();
    return words.empty() && has_other ? base::trimmed(text) : words;
}

}  // namespace workforce::reading
