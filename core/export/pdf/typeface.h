// A TrueType font as a report needs it: which glyph a character has and how wide it is, and the font cut down to the
// glyphs that were used. Reads what make_fonts.py writes; not a shaper of complex scripts.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/errors.h"

namespace exporting::pdf {

using Glyph = std::uint16_t;

class Typeface {
  public:
    // `bytes` must stay where they are. Every number of the file is checked here or where it is used; an outline
    // that lies outside becomes an empty one. Errors: DamagedFile.
    [[nodiscard]] static base::Result<Typeface> open(std::string_view bytes);

    // 0 where the font lacks the character.
    [[nodiscard]] Glyph glyph_of(char32_t code) const;
    [[nodiscard]] int width_of(Glyph glyph) const;  // in 1/1000 of the size
    // Of the whole font, in 1/1000 of the size: how far it reaches above and below the line (negative), the height of
    // capitals and the box around all glyphs.
    struct Metrics {
        int ascent = 0, descent = 0, capital_height = 0;
        int left = 0, bottom = 0, right = 0, top = 0;
    };
    [[nodiscard]] Metrics metrics() const;
    // A font file with the same glyph numbers in which all glyphs but these, and what they are made of, are empty.
    [[nodiscard]] std::string subset(const std::set<Glyph>& used) const;

  private:
    struct Segment {
        unsigned first = 0, last = 0;
        unsigned glyph = 0;  // of `first`; the rest follow
    };
    [[nodiscard]] std::string_view table(std::string_view tag) const;
    [[nodiscard]] std::string_view outline(std::size_t glyph) const;
    [[nodiscard]] int scaled(int units) const;
    bool read_characters();
    void close(std::set<Glyph>& used) const;

    std::string_view bytes_;
    std::size_t glyphs_ = 0;
    int units_ = 0;  // in the size
    bool short_places_ = false;
    std::vector<Segment> segments_;
};

}  // namespace exporting::pdf
