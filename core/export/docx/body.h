// What the pieces of word/document.xml share while it is being written: the markup, and the numbers and links that
// other parts of the package need afterwards. Not a public interface of the exporter.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/export/markup/markup.h"
#include "core/report/document.h"

namespace exporting::docx {

inline constexpr int kTextWidth = 9638;  // A4 less two margins of 2 cm, in twentieths of a point

struct Body {
    Markup xml{Forbidden::Xml};
    std::vector<std::string> links;  // external links in order; the relationship of links[i] is "link<i + 1>"
    int numbered_lists = 0;
    int controls = 0;
    int bookmarks = 0;
    bool break_before = false;  // the next paragraph starts a page
    bool after_table = false;   // two tables must not touch, or Word joins them
};

// Paragraphs (paragraphs.cpp). Styles are ids of styles_part.cpp.
void heading(Body& body, const report::Heading& heading);
void paragraph(Body& body, std::string_view style, const report::Runs& runs);
void text_paragraph(Body& body, std::string_view style, std::string_view text);
void list(Body& body, const report::List& list);
void callout(Body& body, const report::Callout& callout);
// The properties of a paragraph; spends `break_before`.
void paragraph_properties(Body& body, std::string_view style, int numbering = 0, bool keep_with_next = false);
// Runs of one text: line ends become line breaks, tabs become tabs. `style` is a character style or empty.
void text_runs(Body& body, std::string_view text, std::string_view style = {}, bool bold = false);

// Content controls (controls.cpp).
struct Control {
    std::string_view tag, title;
    std::string_view text;
    std::string_view placeholder;                      // shown, and marked as such, when `text` is empty
    const report::FormFields::Field* field = nullptr;  // a field to fill in; otherwise an answer
};
void inline_control(Body& body, const Control& control);
void answer_control(Body& body, const report::Answer& answer);

// Tables (tables.cpp).
void table(Body& body, const report::Table& table);
void summary_rows(Body& body, const report::SummaryRows& rows);
void form_fields(Body& body, const report::FormFields& fields);
// A paragraph without words where two tables would touch or one would end the document.
void part_tables(Body& body);

}  // namespace exporting::docx
