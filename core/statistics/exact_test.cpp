// Tables with the same margins are walked from the likeliest outwards, each as a multiple of the one before, so that
// no factorial is ever needed.
#include "core/statistics/exact_test.h"

#include <algorithm>

namespace statistics {
namespace {

// Tables whose events in `upper` are k, given the margins: k has hypergeometric weights.
struct Margins {
    std::int64_t n1, n2, events;

    [[nodiscard]] std::int64_t fewest() const { return std::max<std::int64_t>(0, events - n2); }
    [[nodiscard]] std::int64_t most() const { return std::min(n1, events); }
    // A likeliest table. Products stay below 2^63: each factor is at most 2 * kLargestCount + 1.
    [[nodiscard]] std::int64_t likeliest() const {
        const auto top = static_cast<double>(n1 + 1) * static_cast<double>(events + 1);
        const auto guess = static_cast<std::int64_t>(top / static_cast<double>(n1 + n2 + 2));
        return std::clamp(guess, fewest(), most());
    }
    // Weight of k + 1 over weight of k.
    [[nodiscard]] double step_up(std::int64_t k) const {
        const auto ratio = [](std::int64_t a, std::int64_t b) {
            return static_cast<double>(a) / static_cast<double>(b);
        };
        return ratio(n1 - k, k + 1) * ratio(events - k, n2 - events + k + 1);
    }
};

// Far beyond any digit that could show; without it a large table would be walked to its end.
constexpr double kNegligible = 1e-40;
// Two tables are as likely as each other if they differ by less: the walk's own rounding must not part them.
constexpr double kSame = 1e-7;

struct Sums {
    double less_likely = 0, as_likely = 0, total = 0;
};

// Walks outwards from the likeliest table (weight 1) and shows each weight to `see`; stops where they vanish.
template <typename See>
void walk(const Margins& margins, See see) {
    const std::int64_t start = margins.likeliest();
    see(start, 1.0);
    double weight = 1;
    for (std::int64_t k = start; k < margins.most() && weight > kNegligible; ++k) {
        weight *= margins.step_up(k);
        see(k + 1, weight);
    }
    weight = 1;
    for (std::int64_t k = start; k > margins.fewest() && weight > kNegligible; --k) {
        weight /= margins.step_up(k - 1);
        see(k - 1, weight);
    }
}

}  // namespace

std::optional<double> fisher(const TwoByTwo& table, PValue kind) {
    const auto& [upper, lower] = table;
    if (!is_valid(table) || upper.base == 0 || lower.base == 0) return std::nullopt;
    const Margins margins{upper.base, lower.base, upper.events + lower.events};
    double seen = 0;  // stays nought where the table seen lies beyond the walk
    walk(margins, [&](std::int64_t k, double weight) { seen = k == upper.events ? weight : seen; });
    Sums sums;
    walk(margins, [&](std::int64_t, double weight) {
        sums.total += weight;
        if (weight < seen * (1 - kSame))
            sums.less_likely += weight;
        else if (weight <= seen * (1 + kSame))
            sums.as_likely += weight;
    });
    const double counted = kind == PValue::Mid ? sums.as_likely / 2 : sums.as_likely;
    return std::min(1.0, (sums.less_likely + counted) / sums.total);
}

}  // namespace statistics
