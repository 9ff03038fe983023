// The one escape table of XML.
#include "core/formats/xml/escape.h"

#include "core/base/utf8.h"

namespace xml {
namespace {

enum class Place { Text, Attribute };

// Source: xml-1, section 2.2, production 2. Surrogates never come out of our decoder.
bool is_forbidden(char32_t c) {
    return (c < 0x20 && c != 0x09 && c != 0x0A && c != 0x0D) || c == 0xFFFE || c == 0xFFFF;
}

std::string_view replacement(char32_t c, Place place) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '\r':
            return "&#13;";
        case '"':
            return place == Place::Attribute ? "&quot;" : std::string_view();
        case '\t':
            return place == Place::Attribute ? "&#9;" : std::string_view();
        case '\n':
            return place == Place::Attribute ? "&#10;" : std::string_view();
        default:
            return {};
    }
}

std::string escaped(std::string_view text, Place place, std::size_t* replaced) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto character = base::character_at(text, at);
        at += character ? character->length : 1;
        if (!character || is_forbidden(character->code)) {
            base::append_utf8(result, base::kReplacementCharacter);
            if (replaced != nullptr) ++*replaced;
        } else if (const std::string_view escape = replacement(character->code, place); !escape.empty()) {
            result += escape;
        } else {
            base::append_utf8(result, character->code);
        }
    }
    return result;
}

}  // namespace

std::string escaped_text(std::string_view text, std::size_t* replaced) {
    return escaped(text, Place::Text, replaced);
}

std::string escaped_attribute(std::string_view text, std::size_t* replaced) {
    return escaped(text, Place::Attribute, replaced);
}

}  // namespace xml
