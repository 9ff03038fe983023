// Exact fractions of whole numbers, and their decimal digits. Counts stay whole until here: a ratio is kept as a
// fraction, verdicts are made on it, and only what is printed is rounded.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace statistics {

// The largest count that is worked with. Products of two, and of their doubles (two-year sums), fit 64 bits.
inline constexpr std::int64_t kLargestCount = 1'000'000'000;

// Always in lowest terms with a positive denominator, so equal values have equal parts.
class Fraction {
  public:
    constexpr Fraction() = default;  // 0
    // Nothing where the denominator is 0, or where either part is the smallest 64-bit number.
    [[nodiscard]] static std::optional<Fraction> make(std::int64_t numerator, std::int64_t denominator);
    [[nodiscard]] static Fraction whole(std::int64_t value);  // not the smallest 64-bit number

    [[nodiscard]] std::int64_t numerator() const { return numerator_; }
    [[nodiscard]] std::int64_t denominator() const { return denominator_; }  // above 0

    bool operator==(const Fraction&) const = default;
    std::strong_ordering operator<=>(const Fraction& other) const;  // exact, by 128-bit products

  private:
    Fraction(std::int64_t numerator, std::int64_t denominator)
        : numerator_(numerator), denominator_(denominator) {}

    std::int64_t numerator_ = 0;
    std::int64_t denominator_ = 1;
};

// Nothing where the exact result does not fit 64 bits (or, for a quotient, where `b` is 0); never a wrong value.
[[nodiscard]] std::optional<Fraction> sum(const Fraction& a, const Fraction& b);
[[nodiscard]] std::optional<Fraction> difference(const Fraction& a, const Fraction& b);
[[nodiscard]] std::optional<Fraction> product(const Fraction& a, const Fraction& b);
[[nodiscard]] std::optional<Fraction> quotient(const Fraction& a, const Fraction& b);

// "3/2", "-3/50", "1/1".
[[nodiscard]] std::string exact_text(const Fraction& value);

// Whether a plus stands before values above zero, as for differences in points.
enum class Sign { OnlyMinus, PlusToo };
// The value times 10^`shift` (2 for a percentage) with `decimals` digits after the point, rounded half away from
// zero on whole numbers: "1.50", "-6.0", "+0.4". What rounds to zero has no sign. `shift` and `decimals` are 0 … 6.
// Source: workforce-specification, section 8.
[[nodiscard]] std::string rounded(const Fraction& value, int decimals, int shift = 0,
                                  Sign sign = Sign::OnlyMinus);

// A number as somebody typed or printed it: "21.40" is 2140 with two decimals.
struct Decimal {
    std::int64_t digits = 0;
    int decimals = 0;  // 0 … 6
    bool operator==(const Decimal&) const = default;
};

// Digits, and perhaps a point with one to six digits after it; nothing else, no sign, below 10^12.
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view text);
[[nodiscard]] std::string text(const Decimal& value);
[[nodiscard]] Fraction fraction(const Decimal& value);

}  // namespace statistics
