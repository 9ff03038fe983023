// Text on its way to the page: characters become glyphs, and glyphs become lines. Left to right only: no script that
// needs shaping is in the fonts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/export/pdf/fonts.h"
#include "core/export/pdf/syntax.h"
#include "core/report/document.h"

namespace exporting::pdf {

struct Letter {
    char32_t code = 0;
    Glyph glyph = 0;
    std::int16_t width = 0;  // in 1/1000 of the size
    std::uint16_t run = 0;   // which run of the text it is from
    bool bold = false;
    bool missing = false;    // the fonts lack it: a mark is drawn in its place
    bool may_break = false;  // a line may end behind it
    bool ends_line = false;  // a line must end behind it; drawn as a blank
};

struct Text {
    std::vector<Letter> letters;
    std::vector<std::string> links;  // by run; empty: none
    [[nodiscard]] bool empty() const { return letters.empty(); }
};

// What could not be shown, of a whole document.
struct Replaced {
    int forbidden = 0;  // characters that no format of ours holds
    int missing = 0;    // characters that the fonts lack
};

// `all_bold` is for headings and labels. Counts into `replaced`.
[[nodiscard]] Text text_of(const report::Runs& runs, const Fonts& fonts, Replaced& replaced,
                           bool all_bold = false);
[[nodiscard]] Text text_of(std::string_view words, const Fonts& fonts, Replaced& replaced, bool bold = false);

struct Line {
    std::size_t first = 0, end = 0;  // letters
};

// Lines no wider than `width`, at least one. A word that is longer is broken by character.
[[nodiscard]] std::vector<Line> lines_of(const Text& text, Length size, Length width);
// Of letters first to end, blanks at the end included.
[[nodiscard]] Length width_of(const Text& text, std::size_t first, std::size_t end, Length size);
// The widest piece that should not be broken.
[[nodiscard]] Length widest_word(const Text& text, Length size);
// As much of the text as fits on one line, with dots behind if that is not all.
[[nodiscard]] Text cut_to(const Text& text, Length size, Length width, const Fonts& fonts);

}  // namespace exporting::pdf
