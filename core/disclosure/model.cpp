// Keeps one cell for each count, and one for each sum however often it is asked for.
#include "core/disclosure/model.h"

#include <algorithm>

namespace disclosure {

Cell Model::add(std::int64_t value, std::int64_t most) {
    values_.push_back(value);
    knowledge_.cells.push_back({0, std::max(value, most)});
    return values_.size() - 1;
}

std::optional<Cell> Model::sum(std::vector<std::optional<Cell>> parts) {
    std::vector<Cell> cells;
    std::int64_t value = 0, most = 0;
    for (const auto& part : parts) {
        if (!part) return std::nullopt;
        cells.push_back(*part);
        value += values_[*part];
        most += knowledge_.cells[*part].high;
    }
    if (cells.empty()) return std::nullopt;
    if (cells.size() == 1) return cells.front();
    std::ranges::sort(cells);
    if (const auto found = sums_.find(cells); found != sums_.end()) return found->second;
    const Cell whole = add(value, most);
    Fact fact{{{whole, -1}}, 0, 0};
    for (const Cell cell : cells) fact.terms.push_back({cell, 1});
    knowledge_.facts.push_back(std::move(fact));
    sums_.emplace(std::move(cells), whole);
    return whole;
}

std::optional<Cell> Model::rest(std::optional<Cell> whole, std::optional<Cell> part) {
    if (!whole || !part || values_[*part] > values_[*whole]) return std::nullopt;
    if (const auto found = rests_.find({*whole, *part}); found != rests_.end()) return found->second;
    const Cell cell = add(values_[*whole] - values_[*part], knowledge_.cells[*whole].high);
    knowledge_.facts.push_back({{{*whole, 1}, {*part, -1}, {cell, -1}}, 0, 0});
    rests_.emplace(std::array{*whole, *part}, cell);
    return cell;
}

void Model::link(std::optional<Cell> a, std::optional<Cell> b) {
    if (!a || !b || *a == *b || values_[*a] != values_[*b]) return;
    knowledge_.facts.push_back({{{*a, 1}, {*b, -1}}, 0, 0});
}

}  // namespace disclosure
