// The attacker's arithmetic: which values of a hidden count are still possible for somebody who knows everything that
// is published. Whole numbers only. Not for deciding what to hide (protect.h) and not for what the counts mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace disclosure {

using Cell = std::size_t;  // a count, by its place in a list

struct Range {
    std::int64_t low = 0, high = 0;  // both ends are possible
    [[nodiscard]] std::int64_t values() const { return high - low + 1; }
    bool operator==(const Range&) const = default;
};

struct Term {
    Cell cell = 0;
    std::int64_t factor = 1;
    bool operator==(const Term&) const = default;
};

// low <= sum of factor times cell <= high. A printed total is one with equal ends; a rounded percentage one with ends
// apart.
struct Fact {
    std::vector<Term> terms;
    std::int64_t low = 0, high = 0;
};

// What an outsider knows: at least the bounds that every count has by its nature.
struct Knowledge {
    std::vector<Range> cells;
    std::vector<Fact> facts;
};

// The attacker: bounds narrowed through every fact until nothing changes. Never narrower than what is truly possible,
// often wider. Nothing where the facts contradict each other. Factors times bounds must fit 64 bits.
[[nodiscard]] std::optional<std::vector<Range>> narrowed(const Knowledge& knowledge);

// The slow attacker, who tries every filling: exactly what is possible. Nothing where the facts contradict each other,
// or after `most_steps` counts were tried.
[[nodiscard]] std::optional<std::vector<Range>> tried(const Knowledge& knowledge, std::size_t most_steps);

// The defender's proof. Begins with the true counts and looks for other fillings that fit all that is published. A
// range that it reports is never wider than what is truly possible, as both of its ends were reached by a filling;
// so a wide range proves that the count is hidden, whatever the attacker's method.
class Witness {
  public:
    // `facts` are equalities (low is high), and the truth fits them and the bounds.
    Witness(const std::vector<Range>& cells, const std::vector<Fact>& facts, std::vector<std::int64_t> truth);

    // The cell's true value is published from now on.
    void publish(Cell cell);
    // How far the cell can be moved from its true value; not further than `values` values need.
    [[nodiscard]] Range reach(Cell cell, std::int64_t values);

  private:
    struct Row {
        Cell basic = 0;  // this cell is `constant` + sum of coefficients times the free cells
        std::vector<std::int64_t> factor;  // for each cell; 0 for cells that are not free
    };
    enum class Way { Up, Down };

    void eliminate(std::vector<std::vector<std::int64_t>> matrix);
    [[nodiscard]] bool pivot(std::size_t row, Cell entering);
    // Moves the cell as far as it goes in that way, at most to `goal`; returns where it came to.
    [[nodiscard]] std::int64_t move(Cell cell, Way way, std::int64_t goal);
    [[nodiscard]] bool step(Cell free_cell, std::int64_t direction, std::int64_t most);
    [[nodiscard]] std::int64_t improving(Cell objective, Cell free_cell, Way way) const;
    [[nodiscard]] const Row* row_of(Cell cell) const;

    std::vector<Range> bounds_;
    std::vector<std::int64_t> truth_, now_;
    std::vector<Row> rows_;
    std::vector<std::ptrdiff_t> row_of_;  // of a basic cell; -1 for a free one
    bool is_lost_ = false;  // factors grew beyond what is worked with: nothing is claimed any more
};

}  // namespace disclosure
