// <w:tbl>: real tables with a marked header row, a caption, alternative text and fixed widths; nothing merged.
#include <functional>

#include "core/export/docx/body.h"

namespace exporting::docx {
namespace {

// A row with more text than this may part over two pages; a shorter one stays together.
constexpr std::size_t kLongRow = 1200;

struct Shape {
    std::string_view caption, description;
    std::vector<int> widths;  // in twentieths of a point, summing up to kTextWidth
    bool first_column_is_header = false;
};

std::vector<int> widths_of(const std::vector<int>& shares) {
    int total = 0;
    for (const int share : shares) total += share;
    std::vector<int> widths;
    int used = 0;
    for (const int share : shares) {
        widths.push_back(total > 0 ? kTextWidth * share / total : 0);
        used += widths.back();
    }
    if (!widths.empty()) widths.back() += kTextWidth - used;
    return widths;
}

void table_properties(Body& body, const Shape& shape) {
    body.xml.element("w:tblPr", [&] {
        body.xml.empty("w:tblStyle", {{"w:val", "ReportTable"}});
        body.xml.empty("w:tblW", {{"w:w", std::to_string(kTextWidth)}, {"w:type", "dxa"}});
        body.xml.empty("w:tblLayout", {{"w:type", "fixed"}});
        body.xml.empty("w:tblLook", {{"w:val", shape.first_column_is_header ? "06A0" : "0620"},
                                     {"w:firstRow", "1"},
                                     {"w:lastRow", "0"},
                                     {"w:firstColumn", shape.first_column_is_header ? "1" : "0"},
                                     {"w:lastColumn", "0"},
                                     {"w:noHBand", "1"},
                                     {"w:noVBand", "1"}});
        body.xml.empty("w:tblCaption", {{"w:val", std::string(shape.caption)}});
        body.xml.empty("w:tblDescription", {{"w:val", std::string(shape.description)}});
    });
    body.xml.element("w:tblGrid", [&] {
        for (const int width : shape.widths) body.xml.empty("w:gridCol", {{"w:w", std::to_string(width)}});
    });
}

void row(Body& body, bool is_header, bool keep_together, const std::function<void()>& cells) {
    body.xml.element("w:tr", [&] {
        if (is_header || keep_together) {
            body.xml.element("w:trPr", [&] {
                if (keep_together) body.xml.empty("w:cantSplit");
                if (is_header) body.xml.empty("w:tblHeader");
            });
        }
        cells();
    });
}

struct CellLook {
    int width = 0;
    bool is_header = false;
    bool keep_with_next = false;
    std::string shade = {};
};

// A short table stays on one page; of a longer one neither the first nor the last row stands alone.
class KeepTogether {
  public:
    KeepTogether(std::size_t rows, std::size_t length)
        : rows_(rows), whole_(rows <= 9 && length < kLongRow) {}
    // Whether the row of that number, from 0, stays with the one after it.
    [[nodiscard]] bool with_next(std::size_t row) const {
        return row + 1 < rows_ && (whole_ || row == 0 || row + 2 == rows_);
    }

  private:
    std::size_t rows_;
    bool whole_;
};

void cell(Body& body, const CellLook& look, const std::function<void()>& content) {
    body.xml.element("w:tc", [&] {
        body.xml.element("w:tcPr", [&] {
            body.xml.empty("w:tcW", {{"w:w", std::to_string(look.width)}, {"w:type", "dxa"}});
            if (is_colour(look.shade)) {
                body.xml.empty("w:shd",
                               {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", look.shade.substr(1)}});
            }
        });
        body.xml.element("w:p", [&] {
            paragraph_properties(body, look.is_header ? "TableHeading" : "TableText", 0, look.keep_with_next);
            content();
        });
    });
}

void header_row(Body& body, const Shape& shape, const std::vector<std::string>& labels) {
    row(body, true, true, [&] {
        for (std::size_t i = 0; i < labels.size() && i < shape.widths.size(); ++i) {
            cell(body, {shape.widths[i], true, true, "#E8EDEE"}, [&] { text_runs(body, labels[i]); });
        }
    });
}

void coloured_text(Body& body, const report::Cell& content) {
    body.xml.element("w:r", [&] {
        body.xml.element("w:rPr",
                         [&] { body.xml.empty("w:color", {{"w:val", content.text_colour.substr(1)}}); });
        body.xml.text_element("w:t", {{"xml:space", "preserve"}}, report::text_of(content));
    });
}

void cell_content(Body& body, const report::Cell& content, const std::string& column) {
    const std::string words = report::text_of(content);
    if (!content.question.empty()) {
        return inline_control(body, {content.question, column, words, report::kNotAnswered, nullptr});
    }
    if (is_colour(content.text_colour)) return coloured_text(body, content);
    text_runs(body, words);
}

std::size_t length_of(const std::vector<report::Cell>& cells) {
    std::size_t length = 0;
    for (const report::Cell& one : cells) length += report::text_of(one).size();
    return length;
}

void table_row(Body& body, const report::Table& table, const Shape& shape, std::size_t number,
               bool keep_with_next) {
    const std::vector<report::Cell>& cells = table.rows[number];
    row(body, false, length_of(cells) < kLongRow, [&] {
        for (std::size_t i = 0; i < cells.size() && i < shape.widths.size(); ++i) {
            const bool is_header = i == 0 && table.first_column_is_header;
            cell(body, {shape.widths[i], is_header, keep_with_next, cells[i].shade},
                 [&] { cell_content(body, cells[i], table.columns[i].label); });
        }
    });
}

const char* placeholder_of(const report::FormFields::Field& field) {
    using Kind = report::FormFields::Field::Kind;
    if (field.kind == Kind::Choice) return "Choose one";
    return field.kind == Kind::Date ? "Choose a date" : "Write here";
}

// A row of two cells, the label and what belongs to it.
template <typename Value>
void label_row(Body& body, const Shape& shape, std::string_view label, bool together, bool keep_with_next,
               Value value) {
    row(body, false, together, [&] {
        cell(body, {shape.widths[0], true, keep_with_next}, [&] { text_runs(body, label); });
        cell(body, {shape.widths[1], false, keep_with_next}, value);
    });
}

}  // namespace

void part_tables(Body& body) {
    if (body.after_table) body.xml.element("w:p", [&] { paragraph_properties(body, "BetweenTables"); });
}

void table(Body& body, const report::Table& table) {
    std::vector<int> shares;
    std::vector<std::string> labels;
    for (const report::Table::Column& column : table.columns) {
        shares.push_back(column.share);
        labels.push_back(column.label);
    }
    const Shape shape{table.caption, table.description, widths_of(shares), table.first_column_is_header};
    text_paragraph(body, "Caption", table.caption);
    body.xml.element("w:tbl", [&] {
        table_properties(body, shape);
        header_row(body, shape, labels);
        std::size_t length = 0;
        for (const auto& cells : table.rows) length += length_of(cells);
        const KeepTogether keep(table.rows.size(), length);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            table_row(body, table, shape, i, keep.with_next(i));
    });
    body.after_table = true;
}

void summary_rows(Body& body, const report::SummaryRows& rows) {
    part_tables(body);
    const Shape shape{rows.caption, "Each row holds one question and its answer.", widths_of({10, 16}), true};
    body.xml.element("w:tbl", [&] {
        table_properties(body, shape);
        header_row(body, shape, {rows.caption, "Answer"});
        std::size_t length = 0;
        for (const report::SummaryRows::Row& one : rows.rows) length += one.text.size();
        const KeepTogether keep(rows.rows.size(), length);
        for (std::size_t i = 0; i < rows.rows.size(); ++i) {
            const report::SummaryRows::Row& one = rows.rows[i];
            label_row(body, shape, one.label, one.text.size() < kLongRow, keep.with_next(i), [&] {
                inline_control(body, {one.question, one.label, one.text, report::kNotAnswered, nullptr});
            });
        }
    });
    body.after_table = true;
}

void form_fields(Body& body, const report::FormFields& fields) {
    part_tables(body);
    // Labels of the reviewer's checks are sentences; what is filled in is a word or a date.
    const Shape shape{fields.caption, "Each row holds one field to fill in.", widths_of({14, 12}), true};
    body.xml.element("w:tbl", [&] {
        table_properties(body, shape);
        header_row(body, shape, {fields.caption, "To be filled in"});
        const KeepTogether keep(fields.fields.size(), 0);
        for (std::size_t i = 0; i < fields.fields.size(); ++i) {
            const report::FormFields::Field& field = fields.fields[i];
            label_row(body, shape, field.label, true, keep.with_next(i), [&] {
                inline_control(body, {field.tag, field.label, field.value, placeholder_of(field), &field});
            });
        }
    });
    body.after_table = true;
}

}  // namespace exporting::docx
