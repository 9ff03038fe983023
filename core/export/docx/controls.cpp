// <w:sdt>: content controls. Each answer is one, tagged with the id of its question, so that a reviewer's comment
// and a program find it again; the team's own fields are drop-downs, dates and text.
#include "core/export/docx/body.h"

namespace exporting::docx {
namespace {

constexpr std::size_t kLongestTag = 64;  // Word's limit for tags and titles

void identity(Body& body, std::string_view tag, std::string_view title) {
    if (!title.empty()) body.xml.empty("w:alias", {{"w:val", std::string(cut_at(title, kLongestTag))}});
    if (!tag.empty()) body.xml.empty("w:tag", {{"w:val", std::string(cut_at(tag, kLongestTag))}});
    body.xml.empty("w:id", {{"w:val", std::to_string(++body.controls)}});
}

void drop_down(Body& body, const std::vector<std::string>& choices) {
    body.xml.element("w:dropDownList", [&] {
        for (const std::string& choice : choices) {
            body.xml.empty("w:listItem", {{"w:displayText", choice}, {"w:value", choice}});
        }
    });
}

void date_picker(Body& body) {
    body.xml.element("w:date", [&] {
        body.xml.empty("w:dateFormat", {{"w:val", "d MMMM yyyy"}});
        body.xml.empty("w:lid", {{"w:val", "en-GB"}});
        body.xml.empty("w:storeMappedDataAs", {{"w:val", "dateTime"}});
        body.xml.empty("w:calendar", {{"w:val", "gregorian"}});
    });
}

void kind(Body& body, const report::FormFields::Field* field) {
    using Kind = report::FormFields::Field::Kind;
    if (field == nullptr || field->kind == Kind::LongText)
        return body.xml.empty("w:text", {{"w:multiLine", "1"}});
    if (field->kind == Kind::Choice) return drop_down(body, field->choices);
    if (field->kind == Kind::Date) return date_picker(body);
    body.xml.empty("w:text");
}

}  // namespace

void inline_control(Body& body, const Control& control) {
    const bool blank = control.text.empty();
    const bool to_fill_in = control.field != nullptr;
    body.xml.element("w:sdt", [&] {
        body.xml.element("w:sdtPr", [&] {
            identity(body, control.tag, control.title);
            if (blank && to_fill_in) body.xml.empty("w:showingPlcHdr");
            kind(body, control.field);
        });
        body.xml.element("w:sdtContent", [&] {
            if (blank)
                text_runs(body, control.placeholder, "PlaceholderText");
            else
                text_runs(body, control.text);
        });
    });
}

void answer_control(Body& body, const report::Answer& answer) {
    const std::string tag = answer.row.empty() ? answer.question : answer.question + "/" + answer.row;
    const auto words = paragraphs(answer.text);
    body.xml.element("w:sdt", [&] {
        body.xml.element("w:sdtPr", [&] { identity(body, tag, answer.label); });
        body.xml.element("w:sdtContent", [&] {
            if (words.empty()) text_paragraph(body, "NotAnswered", report::kNotAnswered);
            for (const std::string_view line : words) text_paragraph(body, "Answer", line);
        });
    });
}

}  // namespace exporting::docx
