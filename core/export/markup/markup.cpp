// The one place where text is escaped for XML and HTML.
#include "core/export/markup/markup.h"

#include <algorithm>

namespace exporting {

void Markup::text_element(std::string_view name, const Attributes& attributes, std::string_view words) {
    open(name, attributes, false);
    text(words);
    close(name);
}

void Markup::empty(std::string_view name, const Attributes& attributes) { open(name, attributes, true); }

void Markup::text(std::string_view text) { append_escaped(text, false); }

void Markup::line() { out_ += '\n'; }

void Markup::open(std::string_view name, const Attributes& attributes, bool is_empty) {
    out_ += '<';
    out_ += name;
    for (const Attribute& attribute : attributes) {
        out_ += ' ';
        out_ += attribute.name;
        out_ += "=\"";
        append_escaped(attribute.value, true);
        out_ += '"';
    }
    out_ += (is_empty && kind_ == Forbidden::Xml) ? "/>" : ">";
}

void Markup::close(std::string_view name) {
    out_ += "</";
    out_ += name;
    out_ += '>';
}

void Markup::append_escaped(std::string_view text, bool in_attribute) {
    const CleanText clean = clean_text(text, kind_);
    replaced_ += clean.replaced;
    for (const char c : clean.text) {
        const bool line_end_or_tab = c == '\n' || c == '\r' || c == '\t';
        if (c == '&')
            out_ += "&amp;";
        else if (c == '<')
            out_ += "&lt;";
        else if (c == '>')
            out_ += "&gt;";
        else if (c == '"' && in_attribute)
            out_ += "&quot;";
        else if (line_end_or_tab && in_attribute)
            out_ += ' ';  // readers would normalise them anyway
        else
            out_ += c;
    }
}

bool is_colour(std::string_view text) {
    const auto is_hex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    return text.size() == 7 && text[0] == '#' && std::all_of(text.begin() + 1, text.end(), is_hex);
}

}  // namespace exporting
