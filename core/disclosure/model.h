// Counts, sums of counts and what holds between them by their nature, as a list of cells: the ground on which
// disclosure control and its attacker meet. A part of this folder, not for others.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/disclosure/oracle.h"

namespace disclosure {

class Model {
  public:
    // A count from 0 to `most`, of which nothing else is known.
    Cell add(std::int64_t value, std::int64_t most);
    // The sum of these cells; the same cells always give the same sum, and one cell is its own sum. Nothing where
    // one of them is not there.
    std::optional<Cell> sum(std::vector<std::optional<Cell>> parts);
    // whole - part, which is 0 or more. Nothing where either is not there, or the truth is otherwise.
    std::optional<Cell> rest(std::optional<Cell> whole, std::optional<Cell> part);
    // Both count the same people. Nothing is added where the truth is otherwise.
    void link(std::optional<Cell> a, std::optional<Cell> b);

    [[nodiscard]] std::int64_t value(Cell cell) const { return values_[cell]; }
    [[nodiscard]] std::size_t size() const { return values_.size(); }
    [[nodiscard]] const std::vector<std::int64_t>& values() const { return values_; }
    // Before anything is published.
    [[nodiscard]] const Knowledge& knowledge() const { return knowledge_; }

  private:
    std::vector<std::int64_t> values_;
    Knowledge knowledge_;
    std::map<std::vector<Cell>, Cell> sums_;
    std::map<std::array<Cell, 2>, Cell> rests_;
};

}  // namespace disclosure
