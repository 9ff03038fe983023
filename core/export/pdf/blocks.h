// The blocks of a document as elements of the structure tree and as items of the flow. One case for each kind of block
// and no catch-all: a new kind does not compile until the PDF has an answer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/export/pdf/flow.h"
#include "core/report/document.h"

namespace exporting::pdf {

struct OutlineEntry {
    int level = 1;
    std::string title;
};

struct Content {
    std::vector<Item> items;
    std::vector<TableShape> tables;
    std::vector<OutlineEntry> outline;  // the headings
};

// `note` stands below the title, if there is any.
[[nodiscard]] Content content_of(const report::Document& document, std::string_view note, const Fonts& fonts,
                                 Structure& structure, Replaced& replaced);

// What builds the content; its tables are in tables.cpp.
class Builder {
  public:
    Builder(Content& content, const Fonts& fonts, Structure& structure, Replaced& replaced)
        : content_(content), fonts_(fonts), structure_(structure), replaced_(replaced) {}

    void operator()(const report::Heading& heading);
    void operator()(const report::Paragraph& paragraph);
    void operator()(const report::List& list);
    void operator()(const report::Answer& answer);
    void operator()(const report::SummaryRows& rows);
    void operator()(const report::Table& table);
    void operator()(const report::Callout& callout);
    void operator()(const report::Figure& figure);
    void operator()(const report::FormFields& fields);
    void operator()(const report::PageBreak&) { break_before_ = true; }
    void note(std::string_view words);

  private:
    // A table while it is being built.
    struct Draft {
        Element element = 0, group = 0, row = 0;  // the table, its head or body, and the row being filled
        std::vector<int> shares;                  // of the width, by column
        std::vector<Row> rows;                    // the header first
        std::size_t letters = 0;                  // of the cells that are no headers
        bool has_caption = false;
        bool by_text = false;  // columns with more text may be wider than their share
    };
    Item& add(Item item);
    Prose prose(Element parent, std::string_view type, Text text, const Style& style);
    [[nodiscard]] Text text(std::string_view words, bool bold = false);

    struct Column {
        std::string_view label;
        int share = 1;
    };
    [[nodiscard]] Draft begin_table(std::string_view caption, std::string_view description,
                                    const std::vector<Column>& columns);
    void begin_row(Draft& draft);
    void add_header(Draft& draft, std::string_view words, bool of_row);
    Cell& add_cell(Draft& draft, std::string_view words);
    void add_pair(Draft& draft, std::string_view label, std::string_view words, std::string_view blank);
    void finish_table(Draft draft);
    void write_table(const report::Table& table, std::string_view caption);

    Content& content_;
    const Fonts& fonts_;
    Structure& structure_;
    Replaced& replaced_;
    bool break_before_ = false;
};

// Widths of columns that sum up to `total`: by share, but wide enough for the longest word where there is room.
[[nodiscard]] std::vector<Length> column_widths(const std::vector<int>& shares,
                                                const std::vector<Length>& wanted, Length total);

// The look of the report: sizes and colours of the NHS design system, without its logo or font.
inline constexpr Colour kInk = {0x21, 0x2B, 0x32}, kFaint = {0x42, 0x55, 0x63}, kBlue = {0x00, 0x30, 0x87};
inline constexpr Style kBodyStyle = {12 * kPoint, 14'500, kInk};
inline constexpr Style kTableStyle = {10 * kPoint, 13 * kPoint, kInk};

}  // namespace exporting::pdf
