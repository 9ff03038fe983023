// Glyphs and line ends. All widths are whole numbers of 1/1000 of the size, the same that the file tells its readers,
// so that what is measured here is what is drawn there.
#include "core/export/pdf/text.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/export/markup/clean_text.h"

namespace exporting::pdf {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// Characters that steer others and show nothing themselves. Where the fonts lack one, nothing is lost to the eye.
bool is_invisible(char32_t code) {
    return (code >= 0xFE00 && code <= 0xFE0F) || code == 0x2060 || code == 0xFEFF || code == 0x00AD ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || (code >= 0xE0000 && code <= 0xE0FFF);
}

bool ends_word(char32_t code) {
    return code == ' ' || code == '-' || code == '/' || code == 0x2010 || code == 0x2013 || code == 0x2014 ||
           code == 0x200B;
}

class Setter {
  public:
    Setter(Text& text, const Fonts& fonts, Replaced& replaced)
        : text_(text), fonts_(fonts), replaced_(replaced) {}

    void set(std::string_view words, bool bold) {
        const CleanText clean = clean_text(words, Forbidden::Xml);
        replaced_.forbidden += clean.replaced;
        for (std::size_t at = 0; at < clean.text.size();) {
            const auto character = base::character_at(clean.text, at);
            const std::size_t length = character ? character->length : 1;
            const bool pair = clean.text.compare(at, 2, "\r\n") == 0;
            letter(character ? character->code : kReplacement, bold);
            at += pair ? 2 : length;
        }
    }

  private:
    void letter(char32_t code, bool bold) {
        Letter one;
        one.code = code;
        one.bold = bold;
        one.run = static_cast<std::uint16_t>(text_.links.size() - 1);
        one.ends_line = code == '\n' || code == '\r';
        if (one.ends_line || code == '\t') one.code = ' ';
        const Typeface& face = fonts_.face(bold);
        one.glyph = face.glyph_of(one.code);
        one.missing = one.glyph == 0;
        if (one.missing && !is_invisible(code)) {
            one.glyph = face.glyph_of(kMissingMark);
            // What no format holds was counted when it became U+FFFD, which the fonts lack as well.
            if (code != kReplacement) ++replaced_.missing;
        }
        if (one.glyph != 0) one.width = static_cast<std::int16_t>(face.width_of(one.glyph));
        one.may_break = one.missing || ends_word(one.code);
        text_.letters.push_back(one);
    }

    Text& text_;
    const Fonts& fonts_;
    Replaced& replaced_;
};

Length scaled(Length thousandths, Length size) { return thousandths * size / 1000; }

bool is_blank(const Letter& letter) { return letter.code == ' '; }

}  // namespace

Text text_of(const report::Runs& runs, const Fonts& fonts, Replaced& replaced, bool all_bold) {
    Text text;
    for (const report::Run& run : runs) {
        text.links.push_back(run.link);
        Setter(text, fonts, replaced).set(run.text, all_bold || run.bold);
    }
    return text;
}

Text text_of(std::string_view words, const Fonts& fonts, Replaced& replaced, bool bold) {
    return text_of(report::Runs{{std::string(words), bold, {}}}, fonts, replaced);
}

std::vector<Line> lines_of(const Text& text, Length size, Length width) {
    const std::vector<Letter>& letters = text.letters;
    const Length room = size > 0 ? width * 1000 / size : 0;
    std::vector<Line> lines;
    Line line;
    std::size_t break_at = 0;  // the line may end before this letter, if it is behind its first
    Length used = 0, used_at_break = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const Letter& letter = letters[i];
        // Blanks at the end of a line may stick out: nobody sees them. Twice where a word that goes over is too long too.
        while (used + letter.width > room && !is_blank(letter) && i > line.first) {
            const bool at_word = break_at > line.first;
            line.end = at_word ? break_at : i;
            lines.push_back(line);
            used -= at_word ? used_at_break : used;
            line.first = line.end;
            break_at = line.first;
        }
        used += letter.width;
        if (letter.may_break) {
            break_at = i + 1;
            used_at_break = used;
        }
        if (letter.ends_line) {
            lines.push_back({line.first, i + 1});
            line.first = break_at = i + 1;
            used = 0;
        }
    }
    lines.push_back({line.first, letters.size()});
    return lines;
}

Length width_of(const Text& text, std::size_t first, std::size_t end, Length size) {
    Length sum = 0;
    for (std::size_t i = first; i < end; ++i) sum += text.letters[i].width;
    return scaled(sum, size);
}

Length widest_word(const Text& text, Length size) {
    Length widest = 0, word = 0;
    for (const Letter& letter : text.letters) {
        if (!is_blank(letter) || !letter.may_break) word += letter.width;
        widest = std::max(widest, word);
        if (letter.may_break || letter.ends_line) word = 0;
    }
    return scaled(widest, size);
}

Text cut_to(const Text& text, Length size, Length width, const Fonts& fonts) {
    if (width_of(text, 0, text.letters.size(), size) <= width) return text;
    Replaced nothing;
    Text cut = text;
    const Text dots = text_of("\xE2\x80\xA6", fonts, nothing);
    const Length room = width - width_of(dots, 0, dots.letters.size(), size);
    while (!cut.letters.empty() && width_of(cut, 0, cut.letters.size(), size) > room) cut.letters.pop_back();
    for (Letter letter : dots.letters) {
        letter.run = 0;
        cut.letters.push_back(letter);
    }
    return cut;
}

}  // namespace exporting::pdf
