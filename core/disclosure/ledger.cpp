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
    was_told_ = told(knowledge_, witness_);
}

// Told apart to fewer values than the threshold, some of which are small. The quick attacker answers most; where it
// cannot, the proof decides, and what is not proven hidden counts as told.
bool Ledger::is_hidden_well(Cell cell, const Range& quick, Witness& witness) const {
    if (quick.low >= threshold_) return true;
    if (quick.values() < threshold_) return false;
    return witness.reach(cell, threshold_).values() >= threshold_;
}

std::vector<bool> Ledger::told(const Knowledge& knowledge, Witness& witness) const {
    const auto ranges = narrowed(knowledge);
    std::vector<bool> told(is_published_.size(), !ranges);
    for (Cell cell = 0; ranges && cell < told.size(); ++cell)
        told[cell] = !is_published_[cell] && !is_hidden_well(cell, (*ranges)[cell], witness);
    return told;
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
    const std::vector<bool> now = told(knowledge_, witness_);
    for (Cell cell = 0; cell < now.size(); ++cell) {
        if (!now[cell] || was_told_[cell] || is_published_[cell]) continue;
        knowledge_ = knowledge;
        witness_ = witness;
        is_published_ = before;
        return false;
    }
    return true;
}

}  // namespace disclosure
