// What kind of file some bytes are, by their first bytes: people choose the wrong file more often than a
// broken one. Not a check that the file is sound.
#pragma once

#include <string>
#include <string_view>

namespace formats {

enum class FileKind {
    Empty,
    Json,            // begins with a brace
    OutlookMessage,  // .msg
    OldWord,         // .doc
    OldOffice,       // another file of the old Office format: .xls, .ppt
    Pdf,
    Zip,  // .docx, .xlsx and every other zip
    Picture,
    Html,
    Xml,
    RichText,    // .rtf
    Email,       // .eml
    Compressed,  // gzip, 7z, rar
    Other,
};

[[nodiscard]] FileKind kind_of(std::string_view bytes);

// What to do with it where a saved assessment is wanted; whole sentences. Empty for Json and Empty.
[[nodiscard]] std::string advice(FileKind kind);

}  // namespace formats
