// One pass over UTF-8 that never trusts its input: a lone surrogate or a cut sequence is replaced, not copied.
#include "core/export/markup/clean_text.h"

#include "core/base/utf8.h"

namespace exporting {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_forbidden(char32_t c, Forbidden forbidden) {
    if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
    if (c == 0xFFFE || c == 0xFFFF) return true;
    if (forbidden == Forbidden::Xml) return false;
    const bool control = c >= 0x7F && c <= 0x9F;
    const bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || noncharacter;
}

}  // namespace

CleanText clean_text(std::string_view text, Forbidden forbidden) {
    CleanText clean;
    clean.text.reserve(text.size());
    bool in_bad_run = false;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::optional<base::Character> next = base::character_at(text, at);
        const std::size_t length = next ? next->length : 1;
        const bool keep = next && !is_forbidden(next->code, forbidden);
        if (keep) clean.text.append(text.substr(at, length));
        if (!keep && (next || !in_bad_run)) {
            clean.text.append(kReplacement);
            ++clean.replaced;
        }
        in_bad_run = !next;
        at += length;
    }
    return clean;
}

std::vector<std::string_view> lines(std::string_view text) {
    std::vector<std::string_view> found;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\n' && text[i] != '\r') continue;
        found.push_back(text.substr(start, i - start));
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
        start = i + 1;
    }
    found.push_back(text.substr(start));
    return found;
}

std::vector<std::string_view> paragraphs(std::string_view text) {
    std::vector<std::string_view> found;
    for (const std::string_view line : lines(text)) {
        if (line.find_first_not_of(" \t") != std::string_view::npos) found.push_back(line);
    }
    return found;
}

std::string_view cut_at(std::string_view utf8, std::size_t bytes) {
    if (utf8.size() <= bytes) return utf8;
    while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xC0) == 0x80) --bytes;
    return utf8.substr(0, bytes);
}

}  // namespace exporting
