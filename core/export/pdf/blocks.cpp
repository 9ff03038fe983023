// Headings, paragraphs, lists, answers and callouts.
// Source: iso-32000-1, section 14.8.4. Source: iso-14289-1, sections 7.2, 7.4 and 7.6.
#include "core/export/pdf/blocks.h"

#include <algorithm>
#include <array>

#include "core/export/markup/clean_text.h"

namespace exporting::pdf {
namespace {

struct HeadingLook {
    std::string_view type;
    Style style;
    Length space_before;
};
constexpr std::array<HeadingLook, 4> kHeadings = {{
    {"H1", {20 * kPoint, 24 * kPoint, kBlue}, 0},
    {"H2", {15 * kPoint, 19 * kPoint, kBlue}, 16 * kPoint},
    {"H3", {13 * kPoint, 17 * kPoint, kInk}, 15 * kPoint},
    {"H4", {12 * kPoint, 15 * kPoint, kBlue}, 16 * kPoint},
}};
constexpr Style kLeadStyle = {13 * kPoint, 17 * kPoint, kInk};
constexpr Style kNoteStyle = {11 * kPoint, 14 * kPoint, kFaint};
constexpr Length kBetween = 6 * kPoint, kBetweenItems = 3 * kPoint;
constexpr Length kListIndent = 18 * kPoint, kBoxIndent = 14 * kPoint;

Style faint(Style style) {
    style.colour = kFaint;
    return style;
}

std::string numbering(bool numbered) {
    return std::string("/A<</O/List/ListNumbering/") + (numbered ? "Decimal" : "Disc") + ">>";
}

}  // namespace

Item& Builder::add(Item item) {
    item.break_before = break_before_;
    break_before_ = false;
    content_.items.push_back(std::move(item));
    return content_.items.back();
}

Text Builder::text(std::string_view words, bool bold) { return text_of(words, fonts_, replaced_, bold); }

Prose Builder::prose(Element parent, std::string_view type, Text text, const Style& style) {
    Prose made;
    made.element = structure_.add(parent, type);
    made.text = std::move(text);
    made.style = style;
    return made;
}

void Builder::operator()(const report::Heading& heading) {
    const HeadingLook& look = kHeadings[static_cast<std::size_t>(std::clamp(heading.level, 1, 4)) - 1];
    Prose made = prose(0, look.type, text(heading.text, true), look.style);
    made.anchor = heading.anchor;
    made.heading = static_cast<int>(content_.outline.size());
    content_.outline.push_back({std::clamp(heading.level, 1, 4), heading.text});
    add({std::move(made), look.space_before, true, true, false});
}

void Builder::operator()(const report::Paragraph& paragraph) {
    using enum report::ParagraphKind;
    const Style& style = paragraph.kind == Lead   ? kLeadStyle
                         : paragraph.kind == Note ? kNoteStyle
                                                  : kBodyStyle;
    add({prose(0, "P", text_of(paragraph.runs, fonts_, replaced_), style), kBetween, false, false, false});
}

void Builder::note(std::string_view words) {
    add({prose(0, "P", text(words), kNoteStyle), kBetween, false, true, false});
}

void Builder::operator()(const report::List& list) {
    const Element parent = structure_.add(0, "L", numbering(list.numbered));
    std::vector<Text> labels;
    Length indent = kListIndent;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        labels.push_back(text(list.numbered ? std::to_string(i + 1) + ". " : "\xE2\x80\xA2  "));
        indent = std::max(indent, width_of(labels[i], 0, labels[i].letters.size(), kBodyStyle.size));
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const Element item = structure_.add(parent, "LI");
        const Element label = structure_.add(item, "Lbl");
        Prose made = prose(item, "LBody", text_of(list.items[i], fonts_, replaced_), kBodyStyle);
        made.label_element = label;
        made.label = std::move(labels[i]);
        made.indent = indent;
        add({std::move(made), i == 0 ? kBetween : kBetweenItems, false, false, false});
    }
}

void Builder::operator()(const report::Answer& answer) {
    add({prose(0, "P", text(answer.label, true), kBodyStyle), kBetween + 4 * kPoint, true, true, false});
    const auto words = paragraphs(answer.text);
    if (words.empty())
        add({prose(0, "P", text(report::kNotAnswered), faint(kBodyStyle)), 2 * kPoint, false, false, false});
    for (std::size_t i = 0; i < words.size(); ++i)
        add({prose(0, "P", text(words[i]), kBodyStyle), i == 0 ? 2 * kPoint : kBetween, false, false, false});
}

void Builder::operator()(const report::Callout& callout) {
    const bool warning = callout.kind == report::CalloutKind::Warning;
    Box box = warning ? Box{{0xFF, 0xF9, 0xE7}, {0xFF, 0xB8, 0x1C}, 0, 0}
                      : Box{{0xEA, 0xF2, 0xFA}, {0, 0x5E, 0xB8}, 0, 0};
    const Element parent = structure_.add(0, "Div");
    std::vector<Prose> parts = {prose(parent, "P", text(callout.heading, true), kBodyStyle)};
    for (const report::Runs& runs : callout.paragraphs)
        parts.push_back(prose(parent, "P", text_of(runs, fonts_, replaced_), kBodyStyle));
    std::size_t length = 0;
    for (Prose& part : parts) {
        length += part.text.letters.size();
        part.indent = kBoxIndent;
        const bool first = &part == &parts.front(), last = &part == &parts.back();
        box.above = first ? 6 * kPoint : 3 * kPoint / 2;
        box.below = last ? 6 * kPoint : 3 * kPoint / 2;
        part.box = box;
    }
    // A short one stays on one page.
    const bool whole = length < 1200;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool first = i == 0, last = i + 1 == parts.size();
        add({std::move(parts[i]), first ? 10 * kPoint : 0, (whole || first) && !last, whole, false});
    }
}

Content content_of(const report::Document& document, std::string_view note, const Fonts& fonts,
                   Structure& structure, Replaced& replaced) {
    Content content;
    Builder builder(content, fonts, structure, replaced);
    bool noted = note.empty();
    for (const report::Block& block : document.blocks) {
        std::visit(builder, block);
        if (!noted && std::holds_alternative<report::Heading>(block)) {
            builder.note(note);
            noted = true;
        }
    }
    if (!noted) builder.note(note);
    return content;
}

}  // namespace exporting::pdf
