// A small reader of the streams that core/export/pdf writes.
#include "tests/support/pdf_text.h"

#include <zlib.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

namespace support {
namespace {

std::string file_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.empty()) {
        std::cerr << "no font in " << path << "; build the target report_fonts\n";
        std::abort();
    }
    return bytes;
}

std::string unpacked(std::string_view packed) {
    std::string out(packed.size() * 40 + 4096, '\0');
    for (;;) {
        auto size = static_cast<uLongf>(out.size());
        const int result =
            uncompress(reinterpret_cast<Bytef*>(out.data()), &size,
                       reinterpret_cast<const Bytef*>(packed.data()), static_cast<uLong>(packed.size()));
        if (result == Z_OK) return out.substr(0, size);
        if (result != Z_BUF_ERROR) return {};
        out.resize(out.size() * 4);
    }
}

unsigned hex_value(std::string_view hex) {
    return static_cast<unsigned>(std::stoul(std::string(hex), nullptr, 16));
}

void append_utf8(std::string& out, unsigned code) {
    const auto put = [&](unsigned byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            put(0xE0 | code >> 12);
        } else {
            put(0xF0 | code >> 18);
            put(0x80 | (code >> 12 & 0x3F));
        }
        put(0x80 | (code >> 6 & 0x3F));
    }
    put(0x80 | (code & 0x3F));
}

std::string from_utf16(std::string_view hex) {
    std::string out;
    for (std::size_t at = 0; at + 4 <= hex.size(); at += 4) {
        unsigned code = hex_value(hex.substr(at, 4));
        if (code >= 0xD800 && code < 0xDC00 && at + 8 <= hex.size()) {
            at += 4;
            code = 0x10000 + ((code - 0xD800) << 10) + (hex_value(hex.substr(at, 4)) - 0xDC00);
        }
        append_utf8(out, code);
    }
    return out;
}

using Characters = std::map<unsigned, std::string>;

// "<0041><0061>" lines of a font's table.
Characters characters_of(std::string_view map) {
    Characters found;
    for (std::size_t at = map.find("\n<"); at != std::string_view::npos; at = map.find("\n<", at + 1)) {
        const std::size_t middle = map.find("><", at), end = map.find(">\n", at + 2);
        if (middle == std::string_view::npos || end == std::string_view::npos || middle > end) continue;
        found[hex_value(map.substr(at + 2, middle - at - 2))] =
            from_utf16(map.substr(middle + 2, end - middle - 2));
    }
    return found;
}

bool is_page(std::string_view stream) { return stream.find("Tj ET") != std::string_view::npos; }

class PageReader {
  public:
    explicit PageReader(std::map<char, Characters> fonts) : fonts_(std::move(fonts)) {}

    void read(std::string_view page) {
        std::size_t at = 0;
        while (at < page.size()) {
            const std::size_t end = std::min(page.find('\n', at), page.size());
            line(page.substr(at, end - at));
            at = end + 1;
        }
    }
    std::string out;

  private:
    void line(std::string_view line) {
        if (line.starts_with("/Artifact")) {
            marks_.push_back('a');
        } else if (line.ends_with("BDC")) {
            if (const std::size_t text = line.find("/ActualText<FEFF"); text != std::string_view::npos) {
                out += ' ' + from_utf16(line.substr(text + 16, line.find('>', text) - text - 16));
                marks_.push_back('r');
            } else {
                out += ' ';
                marks_.push_back('p');
            }
        } else if (line == "EMC") {
            if (!marks_.empty()) marks_.pop_back();
        } else if (line.starts_with("BT/") && marks_.find('a') == std::string::npos &&
                   marks_.find('r') == std::string::npos) {
            show(line);
        }
    }
    void show(std::string_view line) {
        const Characters& font = fonts_[line[3]];
        const std::size_t start = line.find("Td<") + 3;
        for (std::size_t at = start; line[at] != '>'; at += 4) {
            const auto found = font.find(hex_value(line.substr(at, 4)));
            out += found == font.end() ? "(no character)" : found->second;
        }
    }

    std::map<char, Characters> fonts_;
    std::string marks_;
};

}  // namespace

std::string folder_of_fonts() {
    const std::string fonts = EHIIRA_FONTS;
    return fonts.substr(0, fonts.rfind("/assets/fonts"));
}

const FontBytes& report_fonts() {
    static const std::string folder = EHIIRA_FONTS;
    static const FontBytes fonts = {file_bytes(folder + "/report-regular.ttf"),
                                    file_bytes(folder + "/report-bold.ttf")};
    return fonts;
}

std::vector<std::string> streams_of_pdf(std::string_view bytes) {
    std::vector<std::string> found;
    for (std::size_t at = 0;;) {
        const std::size_t length_at = bytes.find("/Length ", at);
        if (length_at == std::string_view::npos) return found;
        const std::size_t length = std::stoul(std::string(bytes.substr(length_at + 8, 12)));
        const std::size_t start = bytes.find("stream\n", length_at) + 7;
        const std::string_view dictionary = bytes.substr(at, start - at);
        const std::string_view stream = bytes.substr(start, length);
        const bool is_packed = dictionary.rfind("/FlateDecode") != std::string_view::npos;
        found.push_back(is_packed ? unpacked(stream) : std::string(stream));
        at = start + length;
    }
}

std::string objects_of_pdf(std::string_view bytes) {
    std::string all;
    for (const std::string& stream : streams_of_pdf(bytes)) {
        if (stream.find("<</Type/StructElem") != std::string::npos ||
            stream.find("<</Type/Page") != std::string::npos)
            all += stream;
    }
    return all;
}

std::string pages_of_pdf(std::string_view bytes) {
    std::string all;
    for (const std::string& stream : streams_of_pdf(bytes)) {
        if (is_page(stream)) all += stream;
    }
    return all;
}

// The fonts' tables come in the order regular, bold; a font that is not used has none, so its letter is looked for.
std::string text_of_pdf(std::string_view bytes) {
    std::vector<Characters> tables;
    for (const std::string& stream : streams_of_pdf(bytes)) {
        if (stream.starts_with("/CIDInit")) tables.push_back(characters_of(stream));
    }
    const std::string pages = pages_of_pdf(bytes);
    std::map<char, Characters> fonts;
    std::size_t next = 0;
    for (const char name : {'R', 'B'}) {
        const bool is_used = pages.find(std::string("BT/") + name) != std::string::npos;
        if (is_used && next < tables.size()) fonts[name] = tables[next++];
    }
    PageReader reader(std::move(fonts));
    reader.read(pages);
    return reader.out;
}

}  // namespace support
