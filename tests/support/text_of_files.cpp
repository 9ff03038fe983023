// Takes the words out of Word files and web pages, by other means than the writers put them in.
#include "tests/support/text_of_files.h"

#include <cstdlib>
#include <iostream>

#include "core/formats/xml/document.h"
#include "core/formats/zip/zip.h"

namespace support {
namespace {

void collect(const xml::Node& node, std::string& out) {
    const std::string name = node.name();
    if (name == "w:t") out += node.text();
    if (name == "w:tab" || name == "w:br") out += ' ';
    for (const xml::Node& child : node.children()) collect(child, out);
    if (name == "w:p" || name == "w:tc") out += ' ';
}

std::string without_element(std::string html, const std::string& open, const std::string& close) {
    for (auto start = html.find(open); start != std::string::npos; start = html.find(open)) {
        const auto end = html.find(close, start);
        if (end == std::string::npos) break;
        html.erase(start, end + close.size() - start);
    }
    return html;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

}  // namespace

std::string part_of(const std::string& docx, const std::string& name) {
    const auto archive = zip::Archive::open(docx);
    const auto part =
        archive ? archive->read(name) : base::Result<std::string>(std::unexpected(archive.error()));
    if (!part) {
        std::cerr << "no part " << name << ": " << base::sentence(part.error()) << "\n";
        std::abort();
    }
    return *part;
}

std::string text_of_docx(const std::string& bytes) {
    const auto document = xml::Document::parse(part_of(bytes, "word/document.xml"));
    if (!document) {
        std::cerr << base::sentence(document.error()) << "\n";
        std::abort();
    }
    std::string out;
    collect(document->root(), out);
    return out;
}

std::string text_of_html(const std::string& bytes) {
    std::string html = without_element(bytes, "<script", "</script>");
    html = without_element(html, "<style", "</style>");
    std::string out;
    bool in_tag = false;
    for (const char c : html) {
        if (c == '<') in_tag = true;
        if (!in_tag) out += c;
        if (c == '>') {
            in_tag = false;
            out += ' ';
        }
    }
    for (const auto& [from, to] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}) {
        out = replaced(out, from, to);
    }
    return out;
}

std::string squeezed(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

}  // namespace support
