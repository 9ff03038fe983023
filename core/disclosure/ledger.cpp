// Publishes on trial, and takes it back where the attacker would win.
#include "core/disclosure/ledger.h"

#include <algorithm>

namespace disclosure {
namespace {

void fix(Knowledge& knowledge, Witness& witness, const Model& model, Cell cell) {
    knowledge.cells[cell] = {model.value(cell), model.value(cell)};
    witness.publish(cell);
}

}  // namespace

Ledger::Ledger(const Model& model, const std::vector<Cell>& known, std::int64_t threshold)
    : threshold_(threshold),
      knowledge_(model.knowledge()),
      witness_(knowledge_.cells, knowledge_.facts, model.values()),
      is_published_(model.size(), false),
      was_told_(model.size(), false),
      model_(model) {
    for (const Cell cell : known) {
        is_published_[cell] = true;
        fix(knowledge_, witness_, model, cell);
    }
    const auto ranges = narrowed(knowledge_);
    for (Cell cell = 0; cell < model.size(); ++cell)
        was_told_[cell] = !ranges || is_told(cell, (*ranges)[cell]);
}

// What is not told: numbers that are all large, or as many values as the threshold. The quick attacker answers most;
// where it cannot, the proof decides, and what is not proven hidden counts as told.
bool Ledger::is_told_quickly(const Range& range) const {
    return range.low < threshold_ && range.values() < threshold_;
}

bool Ledger::is_told(Cell cell, const Range& range) {
    if (is_published_[cell] || range.low >= threshold_) return false;
    return is_told_quickly(range) || witness_.reach(cell, threshold_).values() < threshold_;
}

bool Ledger::is_anything_told() {
    const auto ranges = narrowed(knowledge_);
    if (!ranges) return true;
    // The quick attacker first: most refusals need no proof.
    for (Cell cell = 0; cell < ranges->size(); ++cell)
        if (!was_told_[cell] && !is_published_[cell] && is_told_quickly((*ranges)[cell])) return true;
    for (Cell cell = 0; cell < ranges->size(); ++cell)
        if (!was_told_[cell] && is_told(cell, (*ranges)[cell])) return true;
    return false;
}

bool Ledger::publish(const std::vector<Cell>& cells) {
    if (std::ranges::all_of(cells, [&](Cell cell) { return is_published_[cell]; })) return true;
    const Knowledge knowledge = knowledge_;
    const Witness witness = witness_;
    const std::vector<bool> before = is_published_;
    for (const Cell cell : cells) {
        is_published_[cell] = true;
        fix(knowledge_, witness_, model_, cell);
    }
    if (!is_anything_told()) return true;
    knowledge_ = knowledge;
    witness_ = witness;
    is_published_ = before;
    return false;
}

}  // namespace disclosure
