// An email draft as a file: a mail program that knows "X-Unsent: 1" opens it ready to be read and sent by its user.
// No sender, date or message id: those are the mail program's. Nothing here sends anything.
// Source: rfc-5322, section 3.6, for the headers. Source: rfc-2045, section 6, for the parts. X-Unsent is Outlook's own.
#include "core/base/base64.h"
#include "core/base/sha256.h"
#include "core/export/markup/clean_text.h"
#include "core/export/writers.h"

namespace exporting {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::size_t kMailLine = 76;

bool is_printable_ascii(std::string_view text) {
    for (const char c : text) {
        if (c < 0x20 || c > 0x7E) return false;
    }
    return true;
}

// One line without control characters: what is typed may not add a header of its own.
std::string one_line(std::string_view text) {
    std::string line;
    for (const char c : clean_text(text, Forbidden::Html).text) {
        line += (static_cast<unsigned char>(c) < 0x20) ? ' ' : c;
    }
    return line;
}

// Encoded words of at most 75 characters, parted between characters. Source: rfc-2047, section 2.
std::string encoded_words(std::string_view text) {
    constexpr std::size_t kBytesEach = 45;  // 60 characters of base64 and 12 around them
    std::string words;
    while (!text.empty()) {
        const std::string_view part = cut_at(text, kBytesEach);
        if (!words.empty()) words += "\r\n ";
        words += "=?UTF-8?B?" + base::base64(part) + "?=";
        text.remove_prefix(part.size());
    }
    return words;
}

std::string header_text(std::string_view text) {
    const std::string line = one_line(text);
    const bool plain = is_printable_ascii(line) && line.find("=?") == std::string::npos && line.size() <= 900;
    return plain ? line : encoded_words(line);
}

// An address or a file name: what is not plain ASCII, or would end a quoted string, is left out.
std::string ascii_only(std::string_view text) {
    std::string kept;
    for (const char c : text) {
        if (c > 0x20 && c < 0x7F && c != '"' && c != '\\') kept += c;
    }
    return kept;
}

void header(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append(kLineEnd);
}

std::string with_mail_line_ends(std::string_view text) {
    std::string out;
    for (const std::string_view line : lines(text)) out.append(line).append(kLineEnd);
    return out;
}

void text_part(std::string& out, std::string_view body) {
    // Base64 and not quoted-printable: Outlook's compose window shows the soft line breaks of the latter.
    header(out, "Content-Type", "text/plain; charset=utf-8");
    header(out, "Content-Transfer-Encoding", "base64");
    out += kLineEnd;
    out += base::base64(with_mail_line_ends(clean_text(body, Forbidden::Html).text), kMailLine);
}

void attachment_part(std::string& out, const File& file) {
    const std::string name = ascii_only(file.name);
    const std::string type = one_line(file.media_type);
    header(out, "Content-Type", type + ";\r\n name=\"" + name + "\"");
    header(out, "Content-Transfer-Encoding", "base64");
    header(out, "Content-Disposition", "attachment;\r\n filename=\"" + name + "\"");
    out += kLineEnd;
    out += base::base64(file.bytes, kMailLine);
}

// From the content, so that the same draft has the same bytes. "_" never occurs in base64.
std::string boundary_of(const Email& email) {
    std::string all = email.to + email.subject + email.body;
    for (const File& file : email.attachments) all += file.name + base::sha256(file.bytes);
    return "=_draft_" + base::sha256(all).substr(0, 32);
}

}  // namespace

File write_eml(const Email& email, std::string_view file_stem) {
    const std::string boundary = boundary_of(email);
    std::string out;
    header(out, "X-Unsent", "1");
    header(out, "To", ascii_only(email.to));
    header(out, "Subject", header_text(email.subject));
    header(out, "MIME-Version", "1.0");
    header(out, "Content-Type", "multipart/mixed;\r\n boundary=\"" + boundary + "\"");
    out += kLineEnd;
    out.append("--").append(boundary).append(kLineEnd);
    text_part(out, email.body);
    for (const File& file : email.attachments) {
        out.append("--").append(boundary).append(kLineEnd);
        attachment_part(out, file);
    }
    out.append("--").append(boundary).append("--").append(kLineEnd);
    return {std::string(file_stem) + ".eml", "message/rfc822", std::move(out)};
}

}  // namespace exporting
