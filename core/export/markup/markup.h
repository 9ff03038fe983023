// Writes XML and HTML elements that cannot be left unclosed or unescaped: what is inside an element is written
// by a function handed to it. Knows no format's vocabulary.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/export/markup/clean_text.h"

namespace exporting {

struct Attribute {
    std::string_view name;
    std::string value;
};
using Attributes = std::vector<Attribute>;

class Markup {
  public:
    // Xml closes empty elements with "/>"; Html does not, and replaces more characters.
    explicit Markup(Forbidden kind) : kind_(kind) {}

    // <name attributes>…</name>, where `inside` writes what is between.
    template <typename Inside>
    void element(std::string_view name, const Attributes& attributes, Inside&& inside) {
        open(name, attributes, false);
        std::forward<Inside>(inside)();
        close(name);
    }
    template <typename Inside>
    void element(std::string_view name, Inside&& inside) {
        element(name, {}, std::forward<Inside>(inside));
    }
    // An element that holds only text.
    void text_element(std::string_view name, const Attributes& attributes, std::string_view text);
    // An element with nothing inside: <w:tab/>, <br>.
    void empty(std::string_view name, const Attributes& attributes = {});
    void text(std::string_view text);
    // A line feed between elements, where the format gives it no meaning.
    void line();
    // Markup that is ours from end to end, such as a style sheet. Never anything a person typed.
    void raw(std::string_view markup) { out_ += markup; }

    [[nodiscard]] int replaced() const { return replaced_; }
    [[nodiscard]] const std::string& str() const { return out_; }
    [[nodiscard]] std::string take() { return std::move(out_); }

  private:
    void open(std::string_view name, const Attributes& attributes, bool is_empty);
    void close(std::string_view name);
    void append_escaped(std::string_view text, bool in_attribute);

    Forbidden kind_;
    std::string out_;
    int replaced_ = 0;
};

// "#005eb8" and nothing else: a colour from a definition file may stand in a style sheet only if it is one.
[[nodiscard]] bool is_colour(std::string_view text);

}  // namespace exporting
