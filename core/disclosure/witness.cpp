// The defender's proof: a walk among fillings that fit all that is published. It is the simplex method in whole
// numbers, begun at the truth; every place it comes to is a filling, so it may stop short but never claims too much.
#include <algorithm>
#include <utility>

#include "core/base/promise.h"
#include "core/disclosure/oracle.h"

namespace disclosure {
namespace {

// Enough for tables of a return; reaching it means only that a range is reported narrower than it is.
constexpr int kMostSteps = 400;
constexpr std::int64_t kLargestFactor = 1'000'000;

}  // namespace

Witness::Witness(const std::vector<Range>& cells, const std::vector<Fact>& facts,
                 std::vector<std::int64_t> truth)
    : bounds_(cells), truth_(std::move(truth)), now_(truth_), row_of_(cells.size(), -1) {
    std::vector<std::vector<std::int64_t>> matrix;
    for (const Fact& fact : facts) {
        std::vector<std::int64_t> line(cells.size(), 0);
        std::int64_t sum = 0;
        for (const Term& term : fact.terms) {
            line[term.cell] += term.factor;
            sum += term.factor * truth_[term.cell];
        }
        EHIIRA_PROMISE(fact.low == fact.high && sum == fact.low, "The truth fits the facts.");
        matrix.push_back(std::move(line));
    }
    eliminate(std::move(matrix));
}

// Brings each fact to the form "this cell is a sum of free cells". A fact without a factor of 1 or -1 cannot be
// brought there in whole numbers; its cells are then held where they are, which is safe.
void Witness::eliminate(std::vector<std::vector<std::int64_t>> matrix) {
    for (auto& line : matrix) {
        for (const Row& row : rows_) {
            const std::int64_t factor = std::exchange(line[row.basic], 0);
            if (factor == 0) continue;
            for (Cell cell = 0; cell < line.size(); ++cell) line[cell] += factor * row.factor[cell];
        }
        const auto unit = std::ranges::find_if(line, [](std::int64_t f) { return f == 1 || f == -1; });
        if (unit == line.end()) {
            for (Cell cell = 0; cell < line.size(); ++cell)
                if (line[cell] != 0) publish(cell);
            continue;
        }
        const auto basic = static_cast<Cell>(unit - line.begin());
        const std::int64_t sign = -*unit;
        Row made{basic, std::move(line)};
        made.factor[basic] = 0;
        for (std::int64_t& factor : made.factor) factor *= sign;
        for (Row& row : rows_) {
            const std::int64_t factor = std::exchange(row.factor[basic], 0);
            if (factor == 0) continue;
            for (Cell cell = 0; cell < row.factor.size(); ++cell)
                row.factor[cell] += factor * made.factor[cell];
        }
        row_of_[basic] = static_cast<std::ptrdiff_t>(rows_.size());
        rows_.push_back(std::move(made));
    }
}

void Witness::publish(Cell cell) { bounds_[cell] = {truth_[cell], truth_[cell]}; }

const Witness::Row* Witness::row_of(Cell cell) const {
    return row_of_[cell] < 0 ? nullptr : &rows_[static_cast<std::size_t>(row_of_[cell])];
}

// The cell of that row becomes free, and `entering` is a sum of free cells in its place.
bool Witness::pivot(std::size_t at, Cell entering) {
    Row& row = rows_[at];
    const std::int64_t unit = row.factor[entering];
    if (unit != 1 && unit != -1) return false;
    const Cell leaving = row.basic;
    row.factor[entering] = 0;
    for (std::int64_t& factor : row.factor) factor *= -unit;
    row.factor[leaving] = unit;
    row.basic = entering;
    for (std::size_t other = 0; other < rows_.size(); ++other) {
        if (other == at) continue;
        const std::int64_t factor = std::exchange(rows_[other].factor[entering], 0);
        if (factor == 0) continue;
        for (Cell cell = 0; cell < row.factor.size(); ++cell) {
            rows_[other].factor[cell] += factor * row.factor[cell];
            if (std::abs(rows_[other].factor[cell]) > kLargestFactor) is_lost_ = true;
        }
    }
    row_of_[entering] = static_cast<std::ptrdiff_t>(at);
    row_of_[leaving] = -1;
    return true;
}

// Which way the free cell must go for the objective to go `way`: 1, -1, or 0 where it cannot.
std::int64_t Witness::improving(Cell objective, Cell free_cell, Way way) const {
    std::int64_t factor = 0;
    if (const Row* row = row_of(objective))
        factor = row->factor[free_cell];
    else
        factor = objective == free_cell ? 1 : 0;
    if (factor == 0) return 0;
    const std::int64_t direction = (factor > 0) == (way == Way::Up) ? 1 : -1;
    const std::int64_t end = direction > 0 ? bounds_[free_cell].high : bounds_[free_cell].low;
    return now_[free_cell] == end ? 0 : direction;
}

// Moves a free cell as far as everything that hangs on it allows. False where neither it nor the basis changed.
bool Witness::step(Cell free_cell, std::int64_t direction, std::int64_t most) {
    std::int64_t length = std::min(most, direction > 0 ? bounds_[free_cell].high - now_[free_cell]
                                                       : now_[free_cell] - bounds_[free_cell].low);
    std::optional<std::size_t> blocking;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const std::int64_t rate = rows_[i].factor[free_cell] * direction;
        if (rate == 0) continue;
        const Cell basic = rows_[i].basic;
        const std::int64_t room =
            rate > 0 ? bounds_[basic].high - now_[basic] : now_[basic] - bounds_[basic].low;
        const std::int64_t allowed = room / std::abs(rate);
        // Of equals the first cell: the rule that keeps the walk from going round in circles.
        if (allowed < length || (allowed == length && blocking && basic < rows_[*blocking].basic)) {
            length = allowed;
            blocking = i;
        }
    }
    now_[free_cell] += direction * length;
    for (const Row& row : rows_) now_[row.basic] += direction * length * row.factor[free_cell];
    if (blocking) return pivot(*blocking, free_cell) || length > 0;
    return length > 0;
}

std::int64_t Witness::move(Cell cell, Way way, std::int64_t goal) {
    std::vector<bool> stuck(now_.size(), false);
    for (int steps = 0; steps < kMostSteps && !is_lost_; ++steps) {
        if (way == Way::Up ? now_[cell] >= goal : now_[cell] <= goal) break;
        bool moved = false;
        for (Cell each = 0; each < now_.size() && !moved; ++each) {
            if (row_of_[each] >= 0 || stuck[each]) continue;
            const std::int64_t direction = improving(cell, each, way);
            if (direction == 0) continue;
            const Row* row = row_of(cell);
            const std::int64_t rate = row == nullptr ? 1 : std::abs(row->factor[each]);
            const std::int64_t most = std::max<std::int64_t>(1, std::abs(goal - now_[cell]) / rate);
            moved = step(each, direction, most);
            if (!moved) stuck[each] = true;
        }
        if (!moved) break;
    }
    return now_[cell];
}

Range Witness::reach(Cell cell, std::int64_t values) {
    const std::int64_t here = truth_[cell];
    if (is_lost_) return {here, here};
    // Back to the truth: the basis may stay as it is, as it holds for every filling.
    now_ = truth_;
    const std::int64_t up = std::min(bounds_[cell].high, here + values - 1);
    const std::int64_t high = move(cell, Way::Up, up);
    now_ = truth_;
    if (is_lost_) return {here, here};
    if (high - here + 1 >= values) return {here, high};
    const std::int64_t low = move(cell, Way::Down, std::max(bounds_[cell].low, high - values + 1));
    now_ = truth_;
    if (is_lost_) return {here, here};
    return {std::min(low, here), std::max(high, here)};
}

}  // namespace disclosure
