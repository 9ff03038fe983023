// First bytes of the formats that people have at hand.
#include "core/formats/file_kind.h"

#include <algorithm>
#include <array>

namespace formats {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    FileKind kind;
};

// Longer marks first where one begins with another.
constexpr std::array<Mark, 20> kMarks = {{
    {"%PDF-"sv, FileKind::Pdf},
    {"PK\x03\x04"sv, FileKind::Zip},
    {"PK\x05\x06"sv, FileKind::Zip},
    {"\x89PNG"sv, FileKind::Picture},
    {"\xFF\xD8\xFF"sv, FileKind::Picture},
    {"GIF8"sv, FileKind::Picture},
    {"BM"sv, FileKind::Picture},
    {"II*\0"sv, FileKind::Picture},
    {"MM\0*"sv, FileKind::Picture},
    {"{\\rtf"sv, FileKind::RichText},
    {"\x1F\x8B"sv, FileKind::Compressed},
    {"7z\xBC\xAF\x27\x1C"sv, FileKind::Compressed},
    {"Rar!"sv, FileKind::Compressed},
    {"X-Unsent:"sv, FileKind::Email},
    {"MIME-Version:"sv, FileKind::Email},
    {"Return-Path:"sv, FileKind::Email},
    {"Received:"sv, FileKind::Email},
    {"From:"sv, FileKind::Email},
    {"Delivered-To:"sv, FileKind::Email},
    {"Subject:"sv, FileKind::Email},
}};

bool contains_utf16(std::string_view bytes, std::string_view ascii) {
    std::string wide;
    for (const char c : ascii) {
        wide += c;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

// The old Office container holds streams with names in UTF-16; these two names tell the program.
FileKind old_office(std::string_view bytes) {
    if (contains_utf16(bytes, "__properties_version1.0") || contains_utf16(bytes, "__substg1.0_")) {
        return FileKind::OutlookMessage;
    }
    return contains_utf16(bytes, "WordDocument") ? FileKind::OldWord : FileKind::OldOffice;
}

bool is_picture_container(std::string_view bytes) {
    const std::string_view type = bytes.substr(std::min<std::size_t>(bytes.size(), 4), 4);
    if (bytes.starts_with("RIFF")) return bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP";
    return type == "ftyp";  // HEIC of telephones, and films
}

std::string lower_start(std::string_view text) {
    std::string start(text.substr(0, 64));
    for (char& c : start) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return start;
}

FileKind kind_of_text(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return FileKind::Empty;
    const std::string start = lower_start(bytes.substr(begin));
    if (start.starts_with('{')) return FileKind::Json;
    if (start.starts_with("<!doctype html") || start.starts_with("<html")) return FileKind::Html;
    if (start.starts_with("<?xml")) return FileKind::Xml;
    return FileKind::Other;
}

}  // namespace

FileKind kind_of(std::string_view bytes) {
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return old_office(bytes);
    for (const Mark& mark : kMarks) {
        if (bytes.starts_with(mark.bytes)) return mark.kind;
    }
    if (is_picture_container(bytes)) return FileKind::Picture;
    return kind_of_text(bytes);
}

std::string advice(FileKind kind) {
    switch (kind) {
        case FileKind::Empty:
        case FileKind::Json:
            return {};
        case FileKind::OutlookMessage:
            return "This is a message saved from Outlook (.msg). Open it in Outlook, save the Word file that "
                   "is "
                   "attached to it, and open that file here.";
        case FileKind::OldWord:
            return "This is a Word file in the old format (.doc), which the portal cannot read. If it was "
                   "made from a "
                   "file of the portal, open it in Word, choose Save As, then Word Document (.docx), and "
                   "open that "
                   "here.";
        case FileKind::OldOffice:
            return "This is a file of an older Office program. The portal opens the Word files (.docx) and "
                   "data files "
                   "(.json) that it saved itself.";
        case FileKind::Pdf:
            return "This is a PDF. A PDF holds the printed pages but not the answers. Open the Word file "
                   "(.docx) or "
                   "the data file (.json) of the same assessment.";
        case FileKind::Zip:
            return "This is a Word file or another packed file, and there is no assessment data in it. If it "
                   "is a zip "
                   "folder, unpack it first and open the Word file or data file inside.";
        case FileKind::Picture:
            return "This is a picture. Open the Word file (.docx) or the data file (.json) of the "
                   "assessment.";
        case FileKind::Html:
            return "This is a web page or a report saved as one. It can be read in a browser, but it holds "
                   "no answers "
                   "to go on with. Open the Word file (.docx) or the data file (.json) of the same "
                   "assessment.";
        case FileKind::Xml:
            return "This is an XML file of another program. Open the Word file (.docx) or the data file "
                   "(.json) that "
                   "the portal saved.";
        case FileKind::RichText:
            return "This is a rich text file (.rtf). Open the Word file (.docx) or the data file (.json) "
                   "that the "
                   "portal saved.";
        case FileKind::Email:
            return "This is an email. Open it in your mail program, save the Word file that is attached to "
                   "it, and "
                   "open that file here.";
        case FileKind::Compressed:
            return "This is a compressed file. Unpack it first, then open the Word file (.docx) or the data "
                   "file "
                   "(.json) inside.";
        case FileKind::Other:
            return "This is not a file that the portal saved. Open the Word file (.docx) or the data file "
                   "(.json) of "
                   "the assessment; its name begins with EHIIRA.";
    }
    return {};
}

}  // namespace formats
