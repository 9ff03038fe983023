// How the document's data stands in a PDF of ours: as its first object, right behind the header, so that it is found
// without trusting any table of the file, also after other programs added comments at the end.
#pragma once

#include <string_view>

namespace exporting::pdf {

// The second line has bytes above 127, so that no program takes the file for text.
inline constexpr std::string_view kFileHeader = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
// Object 1 up to the length of the data, and what follows the two lengths.
inline constexpr std::string_view kDataEntries =
    "/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ";
inline constexpr std::string_view kDataStart = "1 0 obj\n<<";
inline constexpr std::string_view kAfterSize = ">>/Filter/FlateDecode/Length ";
inline constexpr std::string_view kAfterLength = ">>\nstream\n";
inline constexpr std::string_view kDataEnd = "\nendstream\nendobj\n";

}  // namespace exporting::pdf
