// A table question as tables that fit a page: a wide one is parted into several, each keyed by the row's number.
#include <algorithm>

#include "core/base/text.h"
#include "core/report/report_context.h"

namespace report {
namespace {

constexpr std::size_t kMostColumns = 5;

// Words in a cell decide how wide its column is, within bounds: neither a column of one letter nor of a whole page.
int share_of(const std::vector<std::vector<Cell>>& rows, std::size_t column, const std::string& label) {
    std::size_t longest_word = 0, most = 0;
    const auto look_at = [&](const std::string& text) {
        most = std::max(most, base::count_characters(text));
        for (const std::string& word : base::split(text, ' ')) {
            longest_word = std::max(longest_word, base::count_characters(word));
        }
    };
    look_at(label);
    for (const auto& row : rows) look_at(text_of(row[column]));
    const std::size_t smallest = std::min<std::size_t>(longest_word + 2, 24);
    return static_cast<int>(std::clamp<std::size_t>(most, std::max<std::size_t>(smallest, 6), 48));
}

void set_shares(Table& table) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        table.columns[i].share = share_of(table.rows, i, table.columns[i].label);
    }
}

bool is_blank_everywhere(const std::vector<assessment::Row>& rows, const form::Column& column) {
    return std::ranges::all_of(rows, [&](const assessment::Row& row) {
        const auto cell = row.cells.find(column.id);
        return cell == row.cells.end() || assessment::is_blank(cell->second);
    });
}

// Columns worth printing: those with an answer, and those that want one.
std::vector<const form::Column*> columns_of(const form::Question& question,
                                            const std::vector<assessment::Row>& rows) {
    std::vector<const form::Column*> columns;
    for (const form::Column& column : question.columns) {
        if (column.type == form::QuestionType::Auto) continue;
        const bool wanted = column.need == form::Need::Required;
        if (wanted || !is_blank_everywhere(rows, column)) columns.push_back(&column);
    }
    return columns;
}

Cell answer_cell(const Context& context, const form::Question& question, const assessment::Row& row,
                 const form::Column& column) {
    const auto found = row.cells.find(column.id);
    std::string words;
    if (found != row.cells.end())
        words = cell_in_words(context.book, context.answers(), column, found->second);
    // An optional cell that is empty stays empty; one that is wanted says so.
    const bool is_answer = !words.empty() || column.need == form::Need::Required;
    Cell cell{std::move(words), {}, {}, {}};
    if (is_answer) cell.question = question.id + "/" + row.id + "/" + column.id;
    return cell;
}

struct Slice {
    std::size_t first = 0, last = 0;  // columns, last not included
    std::size_t number = 1, of = 1;
};

Table slice_table(const Context& context, const form::Question& question,
                  const std::vector<const form::Column*>& columns, const Slice& slice) {
    const auto& rows = assessment::rows(context.answers(), question.id);
    const bool numbered = slice.of > 1 || !question.fixed_rows;
    Table table;
    table.caption = name_of(question);
    if (slice.of > 1)
        table.caption += " (" + std::to_string(slice.number) + " of " + std::to_string(slice.of) + ")";
    table.description = counted(static_cast<long long>(rows.size()), "row", "rows") + ", one for each " +
                        (question.row_name.empty() ? "entry" : question.row_name) + ".";
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

void add_table_question(Context& context, const form::Question& question) {
    const auto& rows = assessment::rows(context.answers(), question.id);
    const auto columns = columns_of(question, rows);
    if (rows.empty() || columns.empty()) {
        const auto to_do = context.assessment.to_dos.find(question.id);
        std::string words;
        if (to_do != context.assessment.to_dos.end()) words = "Not known yet: " + to_do->second.ask;
        context.blocks.push_back(Answer{question.id, {}, name_of(question), words});
        return;
    }
    const std::size_t slices = (columns.size() + kMostColumns - 1) / kMostColumns;
    const std::size_t each = (columns.size() + slices - 1) / slices;
    for (std::size_t i = 0; i < slices; ++i) {
        const std::size_t last = std::min(columns.size(), (i + 1) * each);
        context.blocks.push_back(slice_table(context, question, columns, {i * each, last, i + 1, slices}));
    }
}

void add_grid(Context& context, const std::vector<std::string>& ids, bool characteristics,
              const std::string& caption) {
    // The part of an id after its item: "scr.age.impact" asks "impact" of "age".
    const auto aspect = [&](const form::Question& question) {
        const std::size_t at = question.id.find("." + question.item + ".");
        return at == std::string::npos ? question.id : question.id.substr(at + question.item.size() + 2);
    };
    std::vector<const form::Question*> questions;
    for (const std::string& id : ids) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || question->item.empty() || question->type == form::QuestionType::Table)
            continue;
        const form::Item* item = context.book.form.find_item(question->item);
        if (item == nullptr || item->characteristic != characteristics) continue;
        if (context.visible.shows(id) && !context.printed.contains(id)) questions.push_back(question);
    }
    if (questions.empty()) return;
    Table table;
    table.caption = caption;
    table.description = "One row for each characteristic or group that was looked at.";
    table.first_column_is_header = true;
    table.columns.push_back({characteristics ? "Characteristic" : "Group", 1});
    std::vector<std::string> aspects, items;
    for (const form::Question* question : questions) {
        if (std::ranges::find(items, question->item) == items.end()) items.push_back(question->item);
        if (std::ranges::find(aspects, aspect(*question)) != aspects.end()) continue;
        aspects.push_back(aspect(*question));
        table.columns.push_back({aspects.back() == "impact"   ? "Effect"
                                 : aspects.back() == "reason" ? "Reason"
                                                              : name_of(*question),
                                 1});
    }
    for (const std::string& item_id : items) {
        const form::Item* item = context.book.form.find_item(item_id);
        std::vector<Cell> cells(aspects.size() + 1);
        cells[0].content = item->short_label.empty() ? item->label : item->short_label;
        for (const form::Question* question : questions) {
            if (question->item != item_id) continue;
            const auto column = std::ranges::find(aspects, aspect(*question)) - aspects.begin() + 1;
            Cell& cell = cells[static_cast<std::size_t>(column)];
            cell.content = context.words(question->id);
            const auto to_do = context.assessment.to_dos.find(question->id);
            if (to_do != context.assessment.to_dos.end()) {
                cell.content = text_of(cell) + "Not known yet: " + to_do->second.ask;
            }
            const bool wanted = assessment::need_now(*question, context.answers()) == form::Need::Required;
            if (wanted || !text_of(cell).empty()) {
                cell.question = question->id;
                (void)context.take(question->id);
            }
        }
        table.rows.push_back(std::move(cells));
    }
    set_shares(table);
    context.blocks.push_back(std::move(table));
}

}  // namespace report
