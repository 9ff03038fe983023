// A table question as tables that fit a page: a wide one is parted into several, each keyed by the row's number.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/report_context.h"

namespace report {
namespace {

constexpr std::size_t kMostColumns = 5;

bool is_wanted(const Context& context, const form::Column& column, const assessment::Row& row) {
    return assessment::need_now(column, row, context.answers()) == form::Need::Required;
}

bool is_blank_in(const assessment::Row& row, const form::Column& column) {
    const auto cell = row.cells.find(column.id);
    return cell == row.cells.end() || assessment::is_blank(cell->second);
}

// Rows with a fixed first column are known by its options.
std::string fixed_label(const form::Question& question, const assessment::Row& row,
                        const form::Column& column) {
    if (!question.fixed_rows || &column != &question.columns.front()) return {};
    return choices_in_words(column.options, {row.id});
}

// Columns worth printing: those with an answer somewhere, and those that want one.
std::vector<const form::Column*> columns_of(const Context& context, const form::Question& question,
                                            const std::vector<assessment::Row>& rows) {
    std::vector<const form::Column*> columns;
    for (const form::Column& column : question.columns) {
        if (column.type == form::QuestionType::Auto) continue;
        const bool has_content = std::ranges::any_of(rows, [&](const assessment::Row& row) {
            return !is_blank_in(row, column) || is_wanted(context, column, row) ||
                   !fixed_label(question, row, column).empty();
        });
        if (has_content) columns.push_back(&column);
    }
    return columns;
}

Cell answer_cell(const Context& context, const form::Question& question, const assessment::Row& row,
                 const form::Column& column) {
    Cell cell{fixed_label(question, row, column), {}, {}, {}};
    if (!text_of(cell).empty()) return cell;  // the form's own words, not an answer
    const auto found = row.cells.find(column.id);
    std::string words;
    if (found != row.cells.end())
        words = cell_in_words(context.book, context.answers(), column, found->second);
    // An optional cell that is empty stays empty; one that is wanted says so.
    const bool is_answer = !words.empty() || is_wanted(context, column, row);
    cell.content = std::move(words);
    if (is_answer) cell.question = question.id + "/" + row.id + "/" + column.id;
    return cell;
}

struct Slice {
    std::size_t first = 0, last = 0;  // columns, last not included
    std::size_t number = 1, of = 1;
};

Table slice_table(const Context& context, const form::Question& question,
                  const std::vector<assessment::Row>& rows, const std::vector<const form::Column*>& columns,
                  const Slice& slice) {
    const bool numbered = slice.of > 1 || !question.fixed_rows;
    Table table;
    table.caption = name_of(question);
    if (slice.of > 1) {
        table.caption += " (table " + std::to_string(slice.number) + " of " + std::to_string(slice.of) + ")";
    }
    table.description = "One row for each " + (question.row_name.empty() ? "entry" : question.row_name) +
                        ", " + std::to_string(rows.size()) + " in all.";
    table.first_column_is_header = true;
    if (numbered) table.columns.push_back({"No.", 1});
    for (std::size_t i = slice.first; i < slice.last; ++i) table.columns.push_back({columns[i]->label, 1});
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::vector<Cell> cells;
        if (numbered) cells.push_back({PlainNumber{static_cast<long long>(r + 1)}, {}, {}, {}});
        for (std::size_t i = slice.first; i < slice.last; ++i) {
            cells.push_back(answer_cell(context, question, rows[r], *columns[i]));
        }
        table.rows.push_back(std::move(cells));
    }
    set_shares(table);
    return table;
}

}  // namespace

// A page holds about so many characters side by side. Each column first gets room for its longest word, then its part
// of the rest by how much text it holds: neither a broken word nor an empty half page.
void set_shares(Table& table) {
    constexpr std::size_t kAcross = 96, kMargin = 3, kWidest = 80;
    std::vector<std::size_t> needs, wishes;
    std::size_t needed = 0, wished = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        std::size_t longest_word = 0, most = 0;
        const auto look_at = [&](const std::string& text, std::size_t extra) {
            for (const std::string& word : base::split(text, ' ')) {
                longest_word = std::max(longest_word, base::count_characters(word) + extra);
            }
        };
        look_at(table.columns[column].label, 1);  // bold
        for (const auto& row : table.rows) {
            const std::string text = text_of(row[column]);
            look_at(text, column == 0 && table.first_column_is_header ? 1 : 0);
            most = std::max(most, base::count_characters(text));
        }
        const std::size_t need = std::min(longest_word, std::size_t{20}) + kMargin;
        // A wish grows slower than the text, or one long cell would starve the others.
        const std::size_t wish = std::min(most <= 24 ? most : 24 + (most - 24) / 2, kWidest);
        needs.push_back(need);
        wishes.push_back(wish > need ? wish - need : 0);
        needed += needs.back();
        wished += wishes.back();
    }
    const std::size_t rest = needed < kAcross ? kAcross - needed : 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::size_t part =
            wished > 0 ? rest * wishes[i] * 10 / wished : rest * 10 / table.columns.size();
        table.columns[i].share = static_cast<int>(needs[i] * 10 + part);
    }
}

void add_table_rows(Context& context, const form::Question& question,
                    const std::vector<assessment::Row>& rows) {
    auto columns = columns_of(context, question, rows);
    if (columns.empty()) return;
    // What is required comes first, so that the first of several tables tells what the rows are.
    if (columns.size() > kMostColumns) {
        std::ranges::stable_partition(
            columns, [](const form::Column* column) { return column->need == form::Need::Required; });
    }
    const std::size_t slices = (columns.size() + kMostColumns - 1) / kMostColumns;
    for (std::size_t i = 0; i < slices; ++i) {
        const Slice slice{i * columns.size() / slices, (i + 1) * columns.size() / slices, i + 1, slices};
        context.blocks.push_back(slice_table(context, question, rows, columns, slice));
    }
}

void add_table_question(Context& context, const form::Question& question) {
    if (!assessment::rows(context.answers(), question.id).empty()) {
        return add_table_rows(context, question, assessment::rows_shown(question, context.answers()));
    }
    const auto to_do = context.assessment.to_dos.find(question.id);
    const bool known = to_do == context.assessment.to_dos.end();
    context.blocks.push_back(
        Answer{question.id, {}, name_of(question), known ? "" : in_words(to_do->second)});
}

}  // namespace report
