// The accessible PDF (PDF/UA-1) of a report: a frozen copy for board papers and publication, with the same contents as
// the Word file, and the data inside where the document carries it.
//
// Not a row in the table of writers (core/export/writers.h), for two reasons. A row is a plain function of a document,
// and a PDF needs fonts, which core cannot fetch: whoever calls hands them in. And everything in that table is in the
// program that each visitor of the page loads, whose size has a hard limit; this library is linked by those that ask
// for it.
#pragma once

#include <string_view>

#include "core/base/errors.h"
#include "core/export/writers.h"

namespace exporting::pdf {

// The bytes of the two font files that make_fonts.py makes; served as assets/fonts/report-regular.ttf and -bold.ttf.
struct FontFiles {
    std::string_view regular, bold;
};

inline constexpr std::string_view kRegularFont = "fonts/report-regular.ttf";
inline constexpr std::string_view kBoldFont = "fonts/report-bold.ttf";

inline constexpr std::string_view kMediaType = "application/pdf";

}  // namespace exporting::pdf

namespace exporting {

// replaced_characters counts also what the fonts lack; the PDF then says so below its title. Errors: DamagedFile (a
// font file is not one of ours).
[[nodiscard]] base::Result<File> write_pdf(const report::Document& document, std::string_view file_stem,
                                           const pdf::FontFiles& fonts);

}  // namespace exporting
