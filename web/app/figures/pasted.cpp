// The block is set against the form's own rows and columns. Names decide where they are there; without names the order
// of the form does, and only if the block has the form's shape.
#include "web/app/figures/pasted.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/text.h"
#include "web/app/figures/tables.h"

namespace app::figures {
namespace {

using Lines = std::vector<std::vector<std::string>>;

Lines lines_of(std::string_view text) {
    Lines lines;
    for (std::string line : base::split(text, '\n')) {
        if (line.ends_with('\r')) line.pop_back();
        if (base::trimmed(line).empty()) continue;
        std::vector<std::string> cells;
        for (const std::string& cell : base::split(line, '\t')) cells.push_back(base::trimmed(cell));
        lines.push_back(std::move(cells));
    }
    return lines;
}

bool holds_number(std::string_view cell) {
    return !cell.empty() && cell.find_first_of("0123456789*") != std::string_view::npos &&
           cell.find_first_not_of("0123456789.,% *") == std::string_view::npos;
}

// A first row without any number names the columns, a first column the rows.
bool has_column_names(const Lines& lines) { return std::ranges::none_of(lines.front(), holds_number); }
bool has_row_names(const Lines& lines, bool below_names) {
    const std::size_t first = below_names ? 1 : 0;
    for (std::size_t i = first; i < lines.size(); ++i)
        if (!lines[i].front().empty() && !holds_number(lines[i].front())) return true;
    return false;
}

std::optional<std::size_t> place_of(const std::vector<TableLine>& lines, const std::string& name) {
    const std::string wanted = base::normalised(name);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const std::string& known : lines[i].names)
            if (base::normalised(known) == wanted) return i;
    }
    return std::nullopt;
}

Pasted refused(std::string sentence) { return {.fields = {}, .sentence = std::move(sentence)}; }

// Where each line or column of the block belongs; nothing and a sentence where one belongs nowhere.
std::optional<std::vector<std::size_t>> places(const std::vector<std::string>& names,
                                               const std::vector<TableLine>& lines, std::string& trouble) {
    std::vector<std::size_t> places;
    for (const std::string& name : names) {
        const auto place = place_of(lines, name);
        if (!place) {
            std::vector<std::string> known;
            for (const TableLine& line : lines) known.push_back(line.label);
            trouble =
                "Nothing was taken: this table has no “" + name + "”. It has " + base::listed(known) + ".";
            return std::nullopt;
        }
        if (std::ranges::contains(places, *place)) {
            trouble = "Nothing was taken: “" + name + "” is there twice.";
            return std::nullopt;
        }
        places.push_back(*place);
    }
    return places;
}

std::vector<std::size_t> in_order(std::size_t count) {
    std::vector<std::size_t> places(count);
    for (std::size_t i = 0; i < count; ++i) places[i] = i;
    return places;
}

std::string shape_words(const Table& table) {
    std::vector<std::string> columns;
    for (const TableLine& column : table.columns) columns.push_back(column.label);
    return "This table has " + std::to_string(table.rows.size()) +
           (table.rows.size() == 1 ? " row" : " rows") + " and the columns " + base::listed(columns) + ".";
}

struct Block {
    Lines cells;  // without names
    std::vector<std::string> row_names, column_names;
};

Block block_of(Lines lines) {
    Block block;
    const bool named_columns = has_column_names(lines);
    const bool named_rows = has_row_names(lines, named_columns);
    if (named_columns) {
        block.column_names = std::move(lines.front());
        if (named_rows && !block.column_names.empty()) block.column_names.erase(block.column_names.begin());
        lines.erase(lines.begin());
    }
    for (std::vector<std::string>& line : lines) {
        if (named_rows) {
            block.row_names.push_back(line.front());
            line.erase(line.begin());
        }
        block.cells.push_back(std::move(line));
    }
    return block;
}

Pasted taken(const Block& block, const Table& table, const std::vector<std::size_t>& rows,
             const std::vector<std::size_t>& columns) {
    Pasted pasted;
    for (std::size_t i = 0; i < block.cells.size(); ++i) {
        const std::vector<std::string>& line = block.cells[i];
        if (line.size() > columns.size())
            return refused("Nothing was taken: line " + std::to_string(i + 1) + " of the block has " +
                           std::to_string(line.size()) + " figures. " + shape_words(table));
        for (std::size_t j = 0; j < line.size(); ++j) {
            if (line[j].empty()) continue;
            if (!holds_number(line[j]))
                return refused("Nothing was taken: “" + line[j] + "” in line " + std::to_string(i + 1) +
                               " of the block is no number.");
            pasted.fields[path_of(table, rows[i], columns[j])] = line[j];
        }
    }
    const std::size_t count = pasted.fields.size();
    pasted.sentence =
        count == 0   ? "Nothing was taken: the block has no figures."
        : count == 1 ? "1 figure was taken over. Undo brings back what was there."
                     : std::to_string(count) + " figures were taken over. Undo brings back what was there.";
    return pasted;
}

}  // namespace

Pasted read_pasted(std::string_view text, std::string_view table_id, const workforce::Bands& bands) {
    const std::optional<Table> table = find_table(table_id, bands);
    if (!table || table->rows.empty()) return refused("Nothing can be pasted here.");
    Lines lines = lines_of(text);
    if (lines.empty())
        return refused(
            "There is nothing in the box. Copy the cells in your spreadsheet and paste them here.");
    const Block block = block_of(std::move(lines));
    if (block.cells.empty()) return refused("Nothing was taken: the block has names but no figures.");
    std::string trouble;
    const bool any_columns = !block.column_names.empty();
    std::size_t widest = 0;
    for (const auto& line : block.cells) widest = std::max(widest, line.size());
    if (!any_columns && widest > table->columns.size())
        return refused("Nothing was taken: the block has " + std::to_string(widest) + " columns. " +
                       shape_words(*table));
    if (block.row_names.empty() && block.cells.size() != table->rows.size())
        return refused("Nothing was taken: the block has " + std::to_string(block.cells.size()) +
                       (block.cells.size() == 1 ? " row" : " rows") + " without names. " +
                       shape_words(*table) + " Copy the column with the names too.");
    const auto rows = block.row_names.empty() ? in_order(block.cells.size())
                                              : places(block.row_names, table->rows, trouble);
    if (!rows) return refused(trouble);
    const auto columns =
        any_columns ? places(block.column_names, table->columns, trouble) : in_order(table->columns.size());
    if (!columns) return refused(trouble);
    return taken(block, *table, *rows, *columns);
}

}  // namespace app::figures
