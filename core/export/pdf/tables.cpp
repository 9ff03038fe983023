// Tables: real rows and cells with their headers, for answers in short and fields to fill in as well.
// Source: iso-32000-1, section 14.8.4.3.4. Source: iso-14289-1, section 7.5.
#include <algorithm>

#include "core/base/text.h"
#include "core/export/markup/markup.h"
#include "core/export/pdf/blocks.h"

namespace exporting::pdf {
namespace {

constexpr Colour kHeaderShade = {0xE8, 0xED, 0xEE};
constexpr Length kWidestWord = 120 * kPoint;  // a longer one is broken by character
constexpr std::size_t kManyColumns = 8;
constexpr Style kSmallTableStyle = {9 * kPoint, 12 * kPoint, kInk};
constexpr std::size_t kShortTable = 400;  // letters
constexpr std::size_t kFewRows = 7;

constexpr const char* kColumnHeader = "/A<</O/Table/Scope/Column>>";
constexpr const char* kRowHeader = "/A<</O/Table/Scope/Row>>";

// Half by the share that the document gives a column, half by how much is written in it: less height, and the shares
// of a table that holds long sentences in one column need not be guessed.
std::vector<int> shares_by_text(const std::vector<int>& shares, const std::vector<Row>& rows) {
    std::vector<std::size_t> letters(shares.size(), 1);
    std::size_t all_letters = 0;
    int all_shares = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        for (const Row& row : rows) letters[i] += row.cells[i].text.letters.size();
        all_letters += letters[i];
        all_shares += std::max(shares[i], 1);
    }
    std::vector<int> mixed;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        mixed.push_back(std::max(shares[i], 1) * 1000 / all_shares +
                        static_cast<int>(letters[i] * 1000 / all_letters) + 1);
    }
    return mixed;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "16 November 2026": answers are words by the time they are here.
bool is_date(std::string_view words) {
    return words.size() >= 10 && words.size() <= 17 && is_digit(words.front()) && is_digit(words.back()) &&
           std::ranges::count(words, ' ') == 2 && std::ranges::count_if(words, is_digit) <= 6;
}

// The day stays with its month.
void keep_day(Text& date) {
    for (Letter& letter : date.letters) {
        if (letter.code != ' ') continue;
        letter.may_break = false;
        return;
    }
}

std::string what_to_fill_in(const report::FormFields::Field& field) {
    if (field.choices.empty()) return "To be filled in";
    return "To be chosen: " + base::join(field.choices, " / ");
}

}  // namespace

std::vector<Length> column_widths(const std::vector<int>& shares, const std::vector<Length>& wanted,
                                  Length total) {
    Length all_shares = 0, all_wanted = 0;
    for (const int share : shares) all_shares += std::max(share, 1);
    for (const Length width : wanted) all_wanted += width;
    std::vector<Length> widths;
    Length over = 0, slack = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Length by_share = total * std::max(shares[i], 1) / all_shares;
        if (all_wanted >= total) {
            widths.push_back(std::max<Length>(total * wanted[i] / all_wanted, 1));
            continue;
        }
        widths.push_back(std::max(by_share, wanted[i]));
        over += widths[i] - by_share;
        slack += widths[i] - wanted[i];
    }
    // What the narrow columns took is given by those that have more than they want.
    for (std::size_t i = 0; over > 0 && i < widths.size(); ++i)
        widths[i] -= slack > 0 ? over * (widths[i] - wanted[i]) / slack : 0;
    Length used = 0;
    for (const Length width : widths) used += width;
    if (!widths.empty()) widths.back() += total - used;
    return widths;
}

Builder::Draft Builder::begin_table(std::string_view caption, std::string_view description,
                                    const std::vector<Column>& columns) {
    Draft draft;
    draft.element = structure_.add(0, "Table", "/A<</O/Table/Summary" + text_string(description) + ">>");
    draft.has_caption = !caption.empty();
    if (draft.has_caption)
        add({prose(draft.element, "Caption", text(caption, true), kBodyStyle), 12 * kPoint, true, true,
             false});
    draft.group = structure_.add(draft.element, "THead");
    begin_row(draft);
    draft.rows.back().is_header = true;
    for (const Column& column : columns) {
        draft.shares.push_back(column.share);
        add_header(draft, column.label, false);
        draft.rows.back().cells.back().background = kHeaderShade;
    }
    draft.group = structure_.add(draft.element, "TBody");
    return draft;
}

void Builder::begin_row(Draft& draft) {
    draft.row = structure_.add(draft.group, "TR");
    draft.rows.emplace_back();
    draft.rows.back().table = content_.tables.size();
}

void Builder::add_header(Draft& draft, std::string_view words, bool of_row) {
    Cell cell;
    cell.element = structure_.add(draft.row, "TH", of_row ? kRowHeader : kColumnHeader);
    cell.text = text(words, true);
    draft.rows.back().cells.push_back(std::move(cell));
}

Cell& Builder::add_cell(Draft& draft, std::string_view words) {
    Cell cell;
    cell.element = structure_.add(draft.row, "TD");
    cell.text = text(words);
    draft.letters += cell.text.letters.size();
    draft.rows.back().cells.push_back(std::move(cell));
    return draft.rows.back().cells.back();
}

// A row of a label and what belongs to it.
void Builder::add_pair(Draft& draft, std::string_view label, std::string_view words, std::string_view blank) {
    begin_row(draft);
    add_header(draft, label, true);
    Cell& cell = add_cell(draft, words.empty() ? blank : words);
    if (words.empty()) cell.style.colour = kFaint;
}

// Sizes, widths of columns, and what must stay together: a short table on one page; of a longer one neither the first
// nor the last row alone.
void Builder::finish_table(Draft draft) {
    const std::size_t columns = draft.shares.size();
    const Style& style = columns >= kManyColumns ? kSmallTableStyle : kTableStyle;
    std::vector<Length> wanted(columns, 0);
    for (Row& row : draft.rows) {
        row.cells.resize(columns);
        for (std::size_t i = 0; i < columns; ++i) {
            Cell& cell = row.cells[i];
            cell.style.size = style.size;
            cell.style.leading = style.leading;
            // Half a point more, so that a word that just fits is not broken by rounding.
            const Length word = std::min(widest_word(cell.text, style.size), kWidestWord) + kPoint / 2;
            wanted[i] = std::max(wanted[i], word + 2 * kCellSide);
        }
    }
    TableShape shape;
    const std::vector<int> shares = draft.by_text ? shares_by_text(draft.shares, draft.rows) : draft.shares;
    shape.widths = column_widths(shares, wanted, kTextWidth);
    shape.header = content_.items.size();
    content_.tables.push_back(std::move(shape));
    const std::size_t count = draft.rows.size();
    const bool whole = count <= kFewRows + 1 && draft.letters < kShortTable;
    for (std::size_t i = 0; i < count; ++i) {
        const Length space = i > 0 ? 0 : draft.has_caption ? 4 * kPoint : 10 * kPoint;
        const bool with_next = i + 1 < count && (whole || i <= 1 || i + 2 == count);
        add({std::move(draft.rows[i]), space, with_next, false, false});
    }
}

void Builder::write_table(const report::Table& table, std::string_view caption) {
    std::vector<Column> columns;
    for (const report::Table::Column& column : table.columns) columns.push_back({column.label, column.share});
    Draft draft = begin_table(caption, table.description, columns);
    draft.by_text = true;
    for (const std::vector<report::Cell>& row : table.rows) {
        begin_row(draft);
        for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i) {
            const std::string words = report::text_of(row[i]);
            if (i == 0 && table.first_column_is_header) {
                add_header(draft, words, true);
            } else {
                const bool blank = words.empty() && !row[i].question.empty();
                Cell& cell = add_cell(draft, blank ? report::kNotAnswered : words);
                cell.style.colour = blank ? kFaint : kInk;
                if (is_date(words)) keep_day(cell.text);
            }
            Cell& cell = draft.rows.back().cells.back();
            if (is_colour(row[i].shade)) cell.background = colour_of(row[i].shade);
            if (is_colour(row[i].text_colour)) cell.style.colour = colour_of(row[i].text_colour);
        }
    }
    finish_table(std::move(draft));
}

void Builder::operator()(const report::Table& table) { write_table(table, table.caption); }

void Builder::operator()(const report::Figure& figure) {
    write_table(figure.data, figure.caption);
    add({prose(0, "P", text(figure.summary), kBodyStyle), 8 * kPoint, false, false, false});
}

void Builder::operator()(const report::SummaryRows& rows) {
    Draft draft =
        begin_table({}, "Each row holds one question and its answer.", {{rows.caption, 10}, {"Answer", 16}});
    for (const report::SummaryRows::Row& row : rows.rows)
        add_pair(draft, row.label, row.text, report::kNotAnswered);
    finish_table(std::move(draft));
}

void Builder::operator()(const report::FormFields& fields) {
    // Labels of the reviewer's checks are sentences; what is filled in is a word or a date.
    Draft draft = begin_table({}, "Each row holds one field to fill in.",
                              {{fields.caption, 14}, {"To be filled in", 12}});
    for (const report::FormFields::Field& field : fields.fields)
        add_pair(draft, field.label, field.value, what_to_fill_in(field));
    finish_table(std::move(draft));
}

}  // namespace exporting::pdf
