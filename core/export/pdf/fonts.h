// The two typefaces of a report while one document is written: they remember which glyphs it used, and put those into
// the file.
#pragma once

#include <map>
#include <string>

#include "core/export/pdf/objects.h"
#include "core/export/pdf/typeface.h"

namespace exporting::pdf {

// Stands for a character that the fonts lack: a white square.
inline constexpr char32_t kMissingMark = 0x25A1;

class Fonts {
  public:
    Fonts(Typeface regular, Typeface bold) : regular_(std::move(regular)), bold_(std::move(bold)) {}

    [[nodiscard]] const Typeface& face(bool bold) const { return bold ? bold_ : regular_; }
    // Glyph `glyph` was drawn for the character `code`.
    void use(bool bold, Glyph glyph, char32_t code) { (bold ? bold_used_ : regular_used_)[glyph] = code; }
    // The dictionary of fonts for the pages: "<</R 5 0 R/B 9 0 R>>", of those that were used.
    [[nodiscard]] std::string write(Objects& objects) const;

  private:
    using Used = std::map<Glyph, char32_t>;
    Typeface regular_, bold_;
    Used regular_used_, bold_used_;
};

}  // namespace exporting::pdf
