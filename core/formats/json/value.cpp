// json::Value and its two writers.
#include "core/formats/json/value.h"

#include "core/base/utf8.h"

namespace json {
namespace {

// Beyond what JSON itself demands: `<` so that no text can end a script element of a page that the file
// stands in, U+2028 and U+2029 because scripts once read them as line ends, U+FFFE and U+FFFF because XML
// forbids them.
bool needs_escape(char32_t c) {
    return c < 0x20 || c == '"' || c == '\\' || c == '<' || c == 0x2028 || c == 0x2029 || c == 0xFFFE ||
           c == 0xFFFF;
}

void write_escape(std::string& out, char32_t c) {
    switch (c) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\b':
            out += "\\b";
            return;
        case '\f':
            out += "\\f";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    static constexpr std::string_view kHex = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) out += kHex[(c >> shift) & 0xF];
}

bool is_plain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\' && c != '<'; }

void write_string(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        // OPTIMIZATION: runs of plain ASCII go over in one piece; the result is that of the way below.
        std::size_t end = at;
        while (end < text.size() && is_plain(text[end])) ++end;
        out += text.substr(at, end - at);
        at = end;
        if (at == text.size()) break;
        const auto character = base::character_at(text, at);
        const char32_t code = character ? character->code : base::kReplacementCharacter;
        if (needs_escape(code)) {
            write_escape(out, code);
        } else {
            base::append_utf8(out, code);
        }
        at += character ? character->length : 1;
    }
    out += '"';
}

class Writer {
  public:
    explicit Writer(bool indented) : indented_(indented) {}

    void write(const Value& value, std::size_t level) {
        if (const auto* array = value.as_array()) {
            write_array(*array, level);
        } else if (const auto* object = value.as_object()) {
            write_object(*object, level);
        } else if (const auto* text = value.as_string()) {
            write_string(out_, *text);
        } else if (const auto* integer = value.as_integer()) {
            out_ += std::to_string(*integer);
        } else if (const auto* boolean = value.as_bool()) {
            out_ += *boolean ? "true" : "false";
        } else {
            out_ += "null";
        }
    }

    std::string result() { return std::move(out_); }

  private:
    void write_array(const Array& array, std::size_t level) {
        out_ += '[';
        bool first = true;
        for (const Value& element : array) {
            next(first, level + 1);
            write(element, level + 1);
        }
        end(first, level);
        out_ += ']';
    }

    void write_object(const Object& object, std::size_t level) {
        out_ += '{';
        bool first = true;
        for (const auto& [name, member] : object) {
            next(first, level + 1);
            write_string(out_, name);
            out_ += indented_ ? ": " : ":";
            write(member, level + 1);
        }
        end(first, level);
        out_ += '}';
    }

    void next(bool& first, std::size_t level) {
        if (!first) out_ += ',';
        first = false;
        new_line(level);
    }

    void end(bool empty, std::size_t level) {
        if (!empty) new_line(level);
    }

    void new_line(std::size_t level) {
        if (!indented_) return;
        out_ += '\n';
        out_.append(2 * level, ' ');
    }

    bool indented_;
    std::string out_;
};

}  // namespace

const Value* Value::find(std::string_view name) const {
    const Object* object = as_object();
    if (object == nullptr) return nullptr;
    const auto member = object->find(name);
    return member == object->end() ? nullptr : &member->second;
}

std::string canonical(const Value& value) {
    Writer writer(false);
    writer.write(value, 0);
    return writer.result();
}

std::string pretty(const Value& value) {
    Writer writer(true);
    writer.write(value, 0);
    return writer.result() + '\n';
}

}  // namespace json
