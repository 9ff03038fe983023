// Comparing answers, cell by cell inside tables.
#include "core/assessment/compare.h"

#include <algorithm>
#include <set>

namespace assessment {
namespace {

template <typename Map>
std::set<std::string> ids_of(const Map& a, const Map& b) {
    std::set<std::string> ids;
    for (const auto& [id, value] : a) ids.insert(id);
    for (const auto& [id, value] : b) ids.insert(id);
    return ids;
}

Value as_value(const Cell& cell) {
    return std::visit([](const auto& held) { return Value(held); }, cell);
}

std::optional<Value> answer(const Answers& answers, const std::string& id) {
    const auto found = answers.find(id);
    if (found == answers.end() || is_blank(found->second)) return std::nullopt;
    return found->second;
}

std::optional<Value> cell(const Row& row, const std::string& id) {
    const auto found = row.cells.find(id);
    if (found == row.cells.end() || is_blank(found->second)) return std::nullopt;
    return as_value(found->second);
}

bool same(const std::optional<Value>& a, const std::optional<Value>& b) {
    const auto* choices_a = a ? std::get_if<Choices>(&*a) : nullptr;
    const auto* choices_b = b ? std::get_if<Choices>(&*b) : nullptr;
    if (choices_a == nullptr || choices_b == nullptr) return a == b;
    return std::set(choices_a->ids.begin(), choices_a->ids.end()) ==
           std::set(choices_b->ids.begin(), choices_b->ids.end());
}

const Row* row_of(const Rows& table, const std::string& id) {
    const auto found = std::ranges::find(table.rows, id, &Row::id);
    return found == table.rows.end() ? nullptr : &*found;
}

bool is_bare(const Row& row) {
    return std::ranges::all_of(row.cells, [](const auto& entry) { return is_blank(entry.second); });
}

void compare_rows(const std::string& question, const Rows& before, const Rows& after,
                  std::vector<Difference>& found) {
    for (const Row& old_row : before.rows) {
        const Row* new_row = row_of(after, old_row.id);
        if (new_row == nullptr) {
            if (!is_bare(old_row)) found.push_back({question, old_row.id, {}, Rows{{old_row}}, std::nullopt});
            continue;
        }
        for (const std::string& column : ids_of(old_row.cells, new_row->cells)) {
            auto then = cell(old_row, column);
            auto now = cell(*new_row, column);
            if (!same(then, now))
                found.push_back({question, old_row.id, column, std::move(then), std::move(now)});
        }
    }
    for (const Row& new_row : after.rows) {
        if (row_of(before, new_row.id) != nullptr || is_bare(new_row)) continue;
        found.push_back({question, new_row.id, {}, std::nullopt, Rows{{new_row}}});
    }
}

void compare(const std::string& question, const Answers& before, const Answers& after,
             std::vector<Difference>& found) {
    auto then = answer(before, question);
    auto now = answer(after, question);
    const bool then_table = then && std::holds_alternative<Rows>(*then);
    const bool now_table = now && std::holds_alternative<Rows>(*now);
    if ((then_table || !then) && (now_table || !now)) {
        const Rows nothing;
        compare_rows(question, then ? std::get<Rows>(*then) : nothing, now ? std::get<Rows>(*now) : nothing,
                     found);
    } else if (!same(then, now)) {
        found.push_back({question, {}, {}, std::move(then), std::move(now)});
    }
}

}  // namespace

std::vector<Difference> differences(const Answers& before, const Answers& after) {
    std::vector<Difference> found;
    for (const std::string& id : ids_of(before, after)) compare(id, before, after, found);
    return found;
}

std::vector<Difference> differences_in(const Answers& only, const Answers& after) {
    std::vector<Difference> found;
    for (const auto& [id, value] : only) compare(id, only, after, found);
    return found;
}

}  // namespace assessment
