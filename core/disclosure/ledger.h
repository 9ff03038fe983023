// Which counts are published so far. A count is added only after it is proven that every count that stays hidden is
// still hidden. A part of this folder, not for others.
#pragma once

#include <vector>

#include "core/disclosure/model.h"

namespace disclosure {

class Ledger {
  public:
    // `known` is published already, whatever we think of it.
    Ledger(const Model& model, const std::vector<Cell>& known, std::int64_t threshold);

    // Publishes all of them or none. None where a hidden count could then be told to fewer values than the
    // threshold, unless none of these is small.
    bool publish(const std::vector<Cell>& cells);
    [[nodiscard]] bool is_published(Cell cell) const { return is_published_[cell]; }

  private:
    [[nodiscard]] bool is_told_quickly(const Range& range) const;
    [[nodiscard]] bool is_told(Cell cell, const Range& range);
    [[nodiscard]] bool is_anything_told();

    std::int64_t threshold_;
    Knowledge knowledge_;
    Witness witness_;
    std::vector<bool> is_published_;
    std::vector<bool> was_told_;  // by what was known before: no decision of ours can hide it again
    const Model& model_;          // outlives this
};

}  // namespace disclosure
