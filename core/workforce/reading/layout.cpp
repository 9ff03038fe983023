// Tries each separator and takes the one whose best row names the most columns that are known.
#include "core/workforce/reading/layout.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/formats/csv/scanner.h"
#include "core/formats/file_kind.h"

namespace workforce::reading {
namespace {

using base::ErrorCode;

constexpr std::array kSeparators = {',', ';', '\t', '|'};
constexpr std::size_t kRowsLookedAt = 50;   // for the names of columns, below titles
constexpr std::size_t kRowsOfValues = 200;  // for values that give people away

struct TextRow {
    std::vector<std::string> cells;
    std::uint64_t line = 1;
};

// The rows of the beginning. Where that is not the whole file, the last one may be cut off and is left out.
std::vector<TextRow> rows_of(std::string_view text, char separator, bool is_whole) {
    csv::Limits limits;
    limits.chunk = text.size() + 1;
    csv::Scanner scanner(separator, 0, limits);
    std::ranges::copy(text, scanner.room().begin());
    scanner.commit(text.size());
    std::vector<TextRow> rows;
    csv::Row row;
    const auto take = [&] {
        while (rows.size() < kRowsLookedAt + kRowsOfValues && scanner.next(row)) {
            TextRow one;
            one.line = scanner.line();
            for (std::size_t i = 0; i < row.size(); ++i)
                one.cells.push_back(base::trimmed(csv::text_of(row.raw(i)).text));
            rows.push_back(std::move(one));
        }
    };
    take();
    while (scanner.next(row)) continue;
    if (is_whole) scanner.finish();
    take();
    return rows;
}

// How many different known columns the row names; columns that identify people count less, since a title may hold
// the word "name".
std::size_t score_of(const TextRow& row, FileKind kind, const ColumnBook& book) {
    std::vector<std::string_view> ids;
    std::size_t score = 0;
    for (const std::string& cell : row.cells) {
        const auto match = book.find(kind, cell);
        if (!match || std::ranges::find(ids, match->column->id) != ids.end()) continue;
        ids.push_back(match->column->id);
        score += 2;
    }
    return score;
}

struct Table {
    char separator = ',';
    std::vector<TextRow> rows;
    std::size_t header = 0;
    std::size_t score = 0;
};

Table best_table(std::string_view text, bool is_whole, FileKind kind, const ColumnBook& book) {
    Table best;
    for (const char separator : kSeparators) {
        Table table{separator, rows_of(text, separator, is_whole), 0, 0};
        for (std::size_t i = 0; i < std::min(table.rows.size(), kRowsLookedAt); ++i) {
            const std::size_t score = score_of(table.rows[i], kind, book);
            if (score > table.score) {
                table.score = score;
                table.header = i;
            }
        }
        if (table.score > best.score) best = std::move(table);
    }
    return best;
}

std::vector<std::string> values_below(const Table& table, std::size_t column) {
    std::vector<std::string> values;
    for (std::size_t i = table.header + 1; i < table.rows.size(); ++i) {
        if (column < table.rows[i].cells.size()) values.push_back(table.rows[i].cells[column]);
    }
    return values;
}

// The column with the best name for each field; of equally good names the first.
std::vector<Column> columns_of(const Table& table, FileKind kind, const ColumnBook& book) {
    const std::vector<std::string>& headers = table.rows[table.header].cells;
    std::vector<Column> columns;
    std::map<std::string, std::pair<std::size_t, std::size_t>> best;  // id: place of the name, column
    for (std::size_t i = 0; i < headers.size(); ++i) {
        columns.push_back({headers[i], std::nullopt, {}, {}});
        const auto match = book.find(kind, headers[i]);
        const bool is_key = match && match->column->field && info(*match->column->field).role == Role::Key;
        std::string_view what =
            is_key ? std::string_view() : ColumnBook::identifying_values(values_below(table, i));
        if (what.empty() && !match) what = book.identifying(headers[i]);
        columns.back().identifying = what;
        if (!match || !what.empty()) continue;
        columns.back().known_as = match->column->label;
        const auto [there, is_first] = best.emplace(match->column->id, std::pair(match->place, i));
        if (!is_first && match->place < there->second.first) there->second = {match->place, i};
    }
    for (const auto& [id, place] : best) {
        const auto field = field_of(id);
        if (field && !info(*field).only_on_request) columns[place.second].field = field;
    }
    return columns;
}

std::vector<std::string> warnings_of(const Layout& layout) {
    std::vector<std::string> warnings;
    std::vector<std::string> dropped;
    for (const Column& column : layout.columns) {
        if (!column.identifying.empty())
            dropped.push_back("“" + column.header + "” (" + column.identifying + ")");
    }
    if (!dropped.empty()) {
        warnings.push_back("The file holds columns that say who people are. They are not read: " +
                           base::listed(dropped) + ". Please leave them out of the file next time.");
    }
    if (layout.header_row > 0) {
        warnings.push_back("The names of the columns are in line " + std::to_string(layout.header_line) +
                           ". What stands above is not read.");
    }
    return warnings;
}

std::string in_utf8(std::string_view beginning, csv::Encoding encoding) {
    std::string text;
    if (encoding == csv::Encoding::Utf16Little || encoding == csv::Encoding::Utf16Big) {
        csv::Utf16Reader reader(encoding);
        reader.add(beginning, text);
        return text;
    }
    text = beginning.substr(csv::mark_length(beginning));
    return text;
}

std::optional<base::Error> foreign(std::string_view beginning) {
    using formats::FileKind;
    const FileKind kind = formats::kind_of(beginning);
    const bool is_workbook = kind == FileKind::Zip || kind == FileKind::OldOffice;
    if (is_workbook) {
        return base::Error{
            ErrorCode::ForeignFile,
            {},
            "This is a workbook, not a CSV file. Open it in the spreadsheet program, choose “Save as” and "
            "then “CSV UTF-8 (comma delimited)”, and choose the file made so."};
    }
    // "BM" begins a picture, and the name of a column.
    const bool is_picture =
        kind == FileKind::Picture && beginning.substr(0, 64).find('\0') != std::string_view::npos;
    if (kind == FileKind::Pdf || is_picture || kind == FileKind::OldWord ||
        kind == FileKind::OutlookMessage || kind == FileKind::Compressed || kind == FileKind::RichText) {
        return base::Error{
            ErrorCode::ForeignFile,
            {},
            "This is not a CSV file. Ask whoever made it for the table behind it, saved as CSV."};
    }
    return std::nullopt;
}

bool has_any(const Layout& layout, std::initializer_list<Field> fields) {
    return std::ranges::any_of(fields, [&](Field field) { return layout.column_of(field).has_value(); });
}

base::Error missing(std::string what) { return {ErrorCode::MissingColumn, {}, std::move(what)}; }

}  // namespace

std::optional<std::size_t> Layout::column_of(Field field) const {
    const auto found = std::ranges::find(columns, std::optional(field), &Column::field);
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

bool choose(Layout& layout, std::size_t column, std::optional<Field> field) {
    if (column >= layout.columns.size() || !layout.columns[column].identifying.empty()) return false;
    if (field) {
        if (const auto before = layout.column_of(*field)) layout.columns[*before].field.reset();
    }
    layout.columns[column].field = field;
    return true;
}

base::Result<Layout> layout_of(std::string_view beginning, FileKind kind, const ColumnBook& book) {
    if (beginning.empty()) return base::fail(ErrorCode::EmptyFile, {});
    if (auto error = foreign(beginning)) return std::unexpected(*std::move(error));
    Layout layout;
    layout.kind = kind;
    layout.encoding = csv::encoding_of(beginning);
    const std::string text = in_utf8(beginning, layout.encoding);
    const Table table = best_table(text, beginning.size() < kBeginning, kind, book);
    if (table.score == 0) return base::fail(ErrorCode::NoTable, {});
    layout.separator = table.separator;
    layout.header_row = table.header;
    layout.header_line = table.rows[table.header].line;
    const auto lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    layout.row_bytes = std::max<std::size_t>(beginning.size() / std::max<std::size_t>(lines, 1), 1);
    layout.columns = columns_of(table, kind, book);
    layout.warnings = warnings_of(layout);
    return layout;
}

std::optional<base::Error> missing_column(const Layout& layout, bool has_staff_file) {
    const bool has_groups = has_any(layout, {Field::Ethnicity, Field::Disability});
    const bool has_key = has_any(layout, {Field::PersonKey});
    switch (layout.kind) {
        case FileKind::Staff:
            if (!has_groups) return missing("ethnicity or disability");
            break;
        case FileKind::Recruitment:
            if (!has_groups) return missing("ethnicity or disability");
            if (!has_any(layout, {Field::Shortlisted, Field::Appointed}))
                return missing("who was shortlisted and who was appointed");
            break;
        case FileKind::Cases:
            if (!has_any(layout, {Field::CaseType})) return missing("the kind of case");
            [[fallthrough]];
        case FileKind::Training:
            if (!has_groups && !has_key) return missing("ethnicity or disability, or the person’s number");
            if (!has_groups && !has_staff_file)
                return missing(
                    "ethnicity or disability; or a staff file that holds the same numbers of people");
            break;
        case FileKind::Survey:
            if (!has_any(layout, {Field::Indicator})) return missing("the measure");
            if (!has_any(layout, {Field::Group})) return missing("the group");
            if (!has_any(layout, {Field::Percent})) return missing("the percentage");
            break;
        case FileKind::Board:
            if (!has_groups) return missing("ethnicity or disability");
            break;
    }
    return std::nullopt;
}

}  // namespace workforce::reading
