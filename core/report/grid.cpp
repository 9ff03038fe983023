// The first look at impact as tables: one row for each characteristic or group, one column for each thing asked.
#include <algorithm>

#include "core/report/report_context.h"

namespace report {
namespace {

// What is asked of an item: "impact" of "scr.age.impact".
std::string aspect_of(const form::Question& question) {
    const std::size_t at = question.id.find("." + question.item + ".");
    return at == std::string::npos ? question.id : question.id.substr(at + question.item.size() + 2);
}

std::string heading_of(const std::string& aspect, const form::Question& question) {
    if (aspect == "impact") return "Effect";
    if (aspect == "reason") return "Reason";
    return name_of(question);
}

bool belongs(const Context& context, const form::Question& question) {
    if (question.item.empty() || question.type == form::QuestionType::Table) return false;
    if (context.book.form.find_item(question.item) == nullptr) return false;
    return context.visible.shows(question.id) && !context.printed.contains(question.id);
}

// The cell and, if it is an answer or wants one, its place in the report.
Cell grid_cell(Context& context, const form::Question& question) {
    std::string words = context.words(question.id);
    const auto to_do = context.assessment.to_dos.find(question.id);
    if (words.empty() && to_do != context.assessment.to_dos.end()) words = in_words(to_do->second);
    const bool wanted = assessment::need_now(question, context.answers()) == form::Need::Required;
    Cell cell{std::move(words), {}, {}, {}};
    if (!wanted && text_of(cell).empty()) return cell;
    if (context.take(question.id) != nullptr) cell.question = question.id;
    return cell;
}

// Says where to look for what a row does not hold itself.
void fill_blanks(const Context& context, const std::string& item, std::vector<Cell>& cells) {
    const auto& shared = assessment::rows(context.answers(), "scr.shared");
    const bool is_covered = std::ranges::any_of(shared, [&](const assessment::Row& row) {
        const auto& covered = assessment::choices(row, "covers");
        return std::ranges::find(covered, item) != covered.end();
    });
    for (Cell& cell : cells) {
        if (!text_of(cell).empty() || !cell.question.empty()) continue;
        cell.content = std::string(is_covered       ? "One reason for several, below"
                                   : context.stage2 ? "See below"
                                                    : "");
    }
}

}  // namespace

void add_grid(Context& context, const std::vector<std::string>& ids, const std::string& caption) {
    std::vector<const form::Question*> questions;
    std::vector<std::string> aspects, items;
    Table table{caption, "One row for each characteristic or group that was looked at.", {}, {}, true};
    table.columns.push_back({"Characteristic or group", 1});
    for (const std::string& id : ids) {
        const form::Question* question = context.book.form.find(id);
        if (question == nullptr || !belongs(context, *question)) continue;
        questions.push_back(question);
        const std::string aspect = aspect_of(*question);
        if (std::ranges::find(items, question->item) == items.end()) items.push_back(question->item);
        if (std::ranges::find(aspects, aspect) != aspects.end()) continue;
        aspects.push_back(aspect);
        table.columns.push_back({heading_of(aspect, *question), 1});
    }
    for (const form::Item& item : context.book.form.items) {
        if (std::ranges::find(items, item.id) == items.end()) continue;
        std::vector<Cell> cells(aspects.size() + 1);
        cells[0].content = item.short_label.empty() ? item.label : item.short_label;
        bool has_content = false;
        for (const form::Question* question : questions) {
            if (question->item != item.id) continue;
            const auto column = std::ranges::find(aspects, aspect_of(*question)) - aspects.begin();
            Cell& cell = cells[static_cast<std::size_t>(column) + 1];
            cell = grid_cell(context, *question);
            has_content = has_content || !cell.question.empty();
        }
        if (!has_content) continue;
        fill_blanks(context, item.id, cells);
        table.rows.push_back(std::move(cells));
    }
    if (table.rows.empty()) return;
    set_shares(table);
    context.blocks.push_back(std::move(table));
}

}  // namespace report
