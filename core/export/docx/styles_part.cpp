// word/styles.xml: real styles for every kind of text, so that the navigation pane, screen readers and a team's own
// template can work with them. Arial, 12 point text, 10.5 point in tables; colours of the NHS identity.
#include "core/export/docx/parts.h"
#include "core/export/markup/markup.h"

namespace exporting::docx {
namespace {

constexpr const char* kBlue = "003087";
constexpr const char* kText = "212B32";
constexpr const char* kGrey = "4C6272";

struct ParagraphStyle {
    const char* id;
    const char* name;
    const char* based_on = "Normal";
    const char* next = nullptr;
    int half_points = 0;  // 0: as the style it is based on
    bool bold = false;
    const char* colour = nullptr;
    int before = -1, after = -1;  // twentieths of a point, -1: inherited
    bool keep_with_next = false;
    int outline = -1;              // 0 for heading 1
    const char* border = nullptr;  // colour of a bar on the left
    const char* shade = nullptr;
    int numbering = 0;
    bool joined = false;  // no space between two of the same style
    bool italic = false;
};

constexpr ParagraphStyle kStyles[] = {
    {.id = "Heading1",
     .name = "heading 1",
     .next = "Normal",
     .half_points = 40,
     .bold = true,
     .colour = kBlue,
     .before = 0,
     .after = 100,
     .keep_with_next = true,
     .outline = 0},
    {.id = "Heading2",
     .name = "heading 2",
     .next = "Normal",
     .half_points = 30,
     .bold = true,
     .colour = kBlue,
     .before = 260,
     .after = 100,
     .keep_with_next = true,
     .outline = 1},
    {.id = "Heading3",
     .name = "heading 3",
     .next = "Normal",
     .half_points = 26,
     .bold = true,
     .colour = kText,
     .before = 220,
     .after = 80,
     .keep_with_next = true,
     .outline = 2},
    {.id = "Heading4",
     .name = "heading 4",
     .next = "Normal",
     .half_points = 24,
     .bold = true,
     .colour = kText,
     .before = 160,
     .after = 60,
     .keep_with_next = true,
     .outline = 3},
    {.id = "Lead", .name = "Lead Paragraph", .half_points = 26, .after = 140},
    {.id = "Note", .name = "Note", .half_points = 22, .colour = kGrey, .before = 120},
    {.id = "ListBullet", .name = "List Bullet", .after = 60, .numbering = 1},
    {.id = "ListNumber", .name = "List Number", .after = 60},
    {.id = "Question",
     .name = "Question",
     .next = "Answer",
     .bold = true,
     .before = 140,
     .after = 20,
     .keep_with_next = true},
    {.id = "Answer", .name = "Answer", .after = 80},
    {.id = "NotAnswered", .name = "Not Answered", .based_on = "Answer", .colour = kGrey, .italic = true},
    {.id = "Caption",
     .name = "caption",
     .next = "Normal",
     .half_points = 22,
     .bold = true,
     .colour = kText,
     .before = 180,
     .after = 60,
     .keep_with_next = true},
    {.id = "AfterTable", .name = "After Table", .before = 160},
    {.id = "TableText", .name = "Table Text", .half_points = 21, .before = 20, .after = 20},
    {.id = "TableHeading", .name = "Table Heading", .based_on = "TableText", .bold = true},
    {.id = "BetweenTables", .name = "Between Tables", .half_points = 12, .before = 0, .after = 0},
    {.id = "InformationHeading",
     .name = "Information Heading",
     .next = "InformationText",
     .bold = true,
     .before = 120,
     .after = 0,
     .keep_with_next = true,
     .border = "005EB8",
     .shade = "EAF2FA"},
    {.id = "InformationText",
     .name = "Information Text",
     .before = 0,
     .after = 140,
     .border = "005EB8",
     .shade = "EAF2FA",
     .joined = true},
    {.id = "WarningHeading",
     .name = "Warning Heading",
     .next = "WarningText",
     .bold = true,
     .before = 120,
     .after = 0,
     .keep_with_next = true,
     .border = "FFB81C",
     .shade = "FFF9E7"},
    {.id = "WarningText",
     .name = "Warning Text",
     .before = 0,
     .after = 140,
     .border = "FFB81C",
     .shade = "FFF9E7",
     .joined = true},
    {.id = "Header", .name = "header", .half_points = 20, .colour = kGrey, .after = 0},
    {.id = "Footer", .name = "footer", .half_points = 20, .colour = kGrey, .after = 0},
};

void value(Markup& xml, const char* element, std::string text) {
    xml.empty(element, {{"w:val", std::move(text)}});
}

void defaults(Markup& xml) {
    xml.element("w:docDefaults", [&] {
        xml.element("w:rPrDefault", [&] {
            xml.element("w:rPr", [&] {
                xml.empty(
                    "w:rFonts",
                    {{"w:ascii", "Arial"}, {"w:hAnsi", "Arial"}, {"w:eastAsia", "Arial"}, {"w:cs", "Arial"}});
                value(xml, "w:color", kText);
                value(xml, "w:sz", "24");
                value(xml, "w:szCs", "24");
                xml.empty("w:lang", {{"w:val", "en-GB"}, {"w:eastAsia", "en-GB"}, {"w:bidi", "ar-SA"}});
            });
        });
        xml.element("w:pPrDefault", [&] {
            xml.element("w:pPr", [&] {
                xml.empty("w:spacing", {{"w:after", "100"}, {"w:line", "259"}, {"w:lineRule", "auto"}});
            });
        });
    });
}

void border_and_shade(Markup& xml, const ParagraphStyle& style) {
    if (style.border != nullptr) {
        xml.element("w:pBdr", [&] {
            xml.empty("w:left",
                      {{"w:val", "single"}, {"w:sz", "36"}, {"w:space", "8"}, {"w:color", style.border}});
        });
    }
    if (style.shade != nullptr) {
        xml.empty("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", style.shade}});
    }
}

// The order of these elements is the schema's; Word refuses another.
void paragraph_properties(Markup& xml, const ParagraphStyle& style) {
    xml.element("w:pPr", [&] {
        if (style.keep_with_next) {
            xml.empty("w:keepNext");
            xml.empty("w:keepLines");
        }
        if (style.numbering > 0) {
            xml.element("w:numPr", [&] { value(xml, "w:numId", std::to_string(style.numbering)); });
        }
        border_and_shade(xml, style);
        if (std::string_view(style.id) == "Footer") {
            xml.element("w:tabs", [&] { xml.empty("w:tab", {{"w:val", "right"}, {"w:pos", "9638"}}); });
        }
        Attributes spacing;
        if (style.before >= 0) spacing.push_back({"w:before", std::to_string(style.before)});
        if (style.after >= 0) spacing.push_back({"w:after", std::to_string(style.after)});
        if (!spacing.empty()) xml.empty("w:spacing", spacing);
        if (style.border != nullptr) xml.empty("w:ind", {{"w:left", "227"}});
        if (style.joined) xml.empty("w:contextualSpacing");
        if (style.outline >= 0) value(xml, "w:outlineLvl", std::to_string(style.outline));
    });
}

void run_properties(Markup& xml, const ParagraphStyle& style) {
    xml.element("w:rPr", [&] {
        if (style.bold) xml.empty("w:b");
        if (style.italic) xml.empty("w:i");
        if (style.colour != nullptr) value(xml, "w:color", style.colour);
        if (style.half_points > 0) {
            value(xml, "w:sz", std::to_string(style.half_points));
            value(xml, "w:szCs", std::to_string(style.half_points));
        }
    });
}

bool is_our_own(const ParagraphStyle& style) {
    const std::string_view name = style.name;
    return name[0] >= 'A' && name[0] <= 'Z' && !name.starts_with("List ");
}

void paragraph_style(Markup& xml, const ParagraphStyle& style) {
    Attributes attributes = {{"w:type", "paragraph"}, {"w:styleId", style.id}};
    if (is_our_own(style)) attributes.push_back({"w:customStyle", "1"});
    xml.element("w:style", attributes, [&] {
        value(xml, "w:name", style.name);
        value(xml, "w:basedOn", style.based_on);
        if (style.next != nullptr) value(xml, "w:next", style.next);
        xml.empty("w:qFormat");
        paragraph_properties(xml, style);
        run_properties(xml, style);
    });
}

void character_style(Markup& xml, const char* id, const char* name, const char* colour, bool underlined) {
    xml.element("w:style", {{"w:type", "character"}, {"w:styleId", id}}, [&] {
        value(xml, "w:name", name);
        xml.element("w:rPr", [&] {
            value(xml, "w:color", colour);
            if (underlined) value(xml, "w:u", "single");
        });
    });
}

void table_style(Markup& xml) {
    xml.element("w:style", {{"w:type", "table"}, {"w:styleId", "ReportTable"}, {"w:customStyle", "1"}}, [&] {
        value(xml, "w:name", "Report Table");
        xml.element("w:tblPr", [&] {
            xml.element("w:tblBorders", [&] {
                for (const char* side :
                     {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
                    xml.empty(side,
                              {{"w:val", "single"}, {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "AEB7BD"}});
                }
            });
            xml.element("w:tblCellMar", [&] {
                xml.empty("w:left", {{"w:w", "85"}, {"w:type", "dxa"}});
                xml.empty("w:right", {{"w:w", "85"}, {"w:type", "dxa"}});
            });
        });
    });
}

}  // namespace

std::string styles_part() {
    Markup xml(Forbidden::Xml);
    xml.raw(kXmlDeclaration);
    xml.element("w:styles", {{"xmlns:w", kWordNamespace}}, [&] {
        defaults(xml);
        xml.element("w:style", {{"w:type", "paragraph"}, {"w:default", "1"}, {"w:styleId", "Normal"}}, [&] {
            value(xml, "w:name", "Normal");
            xml.empty("w:qFormat");
        });
        for (const ParagraphStyle& style : kStyles) paragraph_style(xml, style);
        character_style(xml, "Hyperlink", "Hyperlink", "005EB8", true);
        character_style(xml, "PlaceholderText", "Placeholder Text", kGrey, false);
        table_style(xml);
    });
    return xml.take();
}

}  // namespace exporting::docx
