// The two attackers: the quick one narrows bounds, the slow one tries every filling.
#include <algorithm>

#include "core/disclosure/oracle.h"

namespace disclosure {
namespace {

std::int64_t floor_of(std::int64_t a, std::int64_t b) {  // b above 0
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}
std::int64_t ceiling_of(std::int64_t a, std::int64_t b) { return -floor_of(-a, b); }

// The least and the greatest that a term can be.
Range ends(const Term& term, const Range& cell) {
    if (term.factor >= 0) return {term.factor * cell.low, term.factor * cell.high};
    return {term.factor * cell.high, term.factor * cell.low};
}

Range ends(const Fact& fact, const std::vector<Range>& cells) {
    Range sum;
    for (const Term& term : fact.terms) {
        const Range each = ends(term, cells[term.cell]);
        sum.low += each.low;
        sum.high += each.high;
    }
    return sum;
}

enum class Change { None, Narrowed, Contradiction };

// What the other terms leave for this one.
Change narrow(const Term& term, const Range& left, Range& cell) {
    if (term.factor == 0) return Change::None;
    const std::int64_t size = std::abs(term.factor);
    Range allowed{ceiling_of(left.low, size), floor_of(left.high, size)};
    if (term.factor < 0) allowed = {-allowed.high, -allowed.low};
    const Range next{std::max(cell.low, allowed.low), std::min(cell.high, allowed.high)};
    if (next.low > next.high) return Change::Contradiction;
    if (next == cell) return Change::None;
    cell = next;
    return Change::Narrowed;
}

Change narrow(const Fact& fact, std::vector<Range>& cells) {
    Change change = Change::None;
    for (const Term& term : fact.terms) {
        const Range all = ends(fact, cells);
        const Range own = ends(term, cells[term.cell]);
        const Range others{all.low - own.low, all.high - own.high};
        const Change one = narrow(term, {fact.low - others.high, fact.high - others.low}, cells[term.cell]);
        if (one == Change::Contradiction) return one;
        if (one == Change::Narrowed) change = one;
    }
    return change;
}

// Tries every value of one cell after the other, giving up a branch as soon as a fact cannot be met any more.
class Trial {
  public:
    Trial(const Knowledge& knowledge, std::size_t most_steps)
        : knowledge_(knowledge), cells_(knowledge.cells), steps_(most_steps) {}

    [[nodiscard]] std::optional<std::vector<Range>> run() {
        try_from(0);
        if (steps_ == 0 || !seen_) return std::nullopt;
        return found_;
    }

  private:
    [[nodiscard]] bool can_be_met() const {
        return std::ranges::all_of(knowledge_.facts, [&](const Fact& fact) {
            const Range sum = ends(fact, cells_);
            return sum.low <= fact.high && sum.high >= fact.low;
        });
    }

    void note() {
        if (!seen_) found_ = cells_;
        seen_ = true;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            found_[i].low = std::min(found_[i].low, cells_[i].low);
            found_[i].high = std::max(found_[i].high, cells_[i].high);
        }
    }

    void try_from(std::size_t cell) {
        if (cell == cells_.size()) return note();
        const Range whole = cells_[cell];
        for (std::int64_t value = whole.low; value <= whole.high && steps_ > 0; ++value) {
            --steps_;
            cells_[cell] = {value, value};
            if (can_be_met()) try_from(cell + 1);
        }
        cells_[cell] = whole;
    }

    const Knowledge& knowledge_;
    std::vector<Range> cells_, found_;
    std::size_t steps_;
    bool seen_ = false;
};

}  // namespace

std::optional<std::vector<Range>> narrowed(const Knowledge& knowledge) {
    std::vector<Range> cells = knowledge.cells;
    bool again = true;
    // Two facts can creep towards each other by one for millions of rounds; a thousand rounds lose nothing that a
    // published figure could show.
    for (int round = 0; again && round < 1'000; ++round) {
        again = false;
        for (const Fact& fact : knowledge.facts) {
            const Change change = narrow(fact, cells);
            if (change == Change::Contradiction) return std::nullopt;
            again = again || change == Change::Narrowed;
        }
    }
    return cells;
}

std::optional<std::vector<Range>> tried(const Knowledge& knowledge, std::size_t most_steps) {
    // What the quick attacker excludes need not be tried.
    const auto bounds = narrowed(knowledge);
    if (!bounds) return std::nullopt;
    const Knowledge closer{*bounds, knowledge.facts};
    return Trial(closer, most_steps).run();
}

}  // namespace disclosure
