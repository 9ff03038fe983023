// Exact arithmetic with 128-bit products: two 64-bit factors always fit, so nothing overflows on the way.
#include "core/statistics/fraction.h"

#include <array>
#include <limits>
#include <numeric>

#include "core/base/promise.h"

namespace statistics {
namespace {

__extension__ using Wide = __int128;

constexpr std::array<std::int64_t, 13> kPowers = {
    1,          10,          100,           1'000,          10'000,          100'000,          1'000'000,
    10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000, 100'000'000'000, 1'000'000'000'000};
constexpr int kMostDecimals = 6;

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

Wide common_divisor(Wide a, Wide b) {
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

// The fraction of two wide parts, if it fits once it is in lowest terms. `denominator` is not 0.
std::optional<Fraction> narrowed(Wide numerator, Wide denominator) {
    const Wide divisor = common_divisor(magnitude(numerator), magnitude(denominator));
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide largest = std::numeric_limits<std::int64_t>::max();
    if (magnitude(numerator) > largest || magnitude(denominator) > largest) return std::nullopt;
    return Fraction::make(static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
}

// a/b + sign * c/d over the least common denominator. Its parts are below 2^127, as each product is below 2^126.
std::optional<Fraction> combined(const Fraction& a, const Fraction& b, int sign) {
    const Wide left = Wide(a.numerator()) * b.denominator();
    const Wide right = Wide(b.numerator()) * a.denominator();
    return narrowed(left + sign * right, Wide(a.denominator()) * b.denominator());
}

std::int64_t power_of_ten(int exponent) { return kPowers[static_cast<std::size_t>(exponent)]; }

std::string padded(std::string digits, int length) {
    const auto wanted = static_cast<std::size_t>(length);
    return digits.size() < wanted ? std::string(wanted - digits.size(), '0') + digits : digits;
}

std::string digits_of(Wide value) {
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    return digits;
}

std::string with_point(std::string digits, int decimals) {
    digits = padded(std::move(digits), decimals + 1);
    if (decimals > 0) digits.insert(digits.size() - static_cast<std::size_t>(decimals), 1, '.');
    return digits;
}

}  // namespace

std::optional<Fraction> Fraction::make(std::int64_t numerator, std::int64_t denominator) {
    constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
    if (denominator == 0 || numerator == smallest || denominator == smallest) return std::nullopt;
    const std::int64_t divisor = std::gcd(numerator, denominator);
    const std::int64_t sign = denominator < 0 ? -1 : 1;
    return Fraction(sign * (numerator / divisor), sign * (denominator / divisor));
}

Fraction Fraction::whole(std::int64_t value) {
    const auto made = make(value, 1);
    EHIIRA_PROMISE(made.has_value(), "A whole number fits a fraction.");
    return *made;
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const {
    return Wide(numerator_) * other.denominator_ <=> Wide(other.numerator_) * denominator_;
}

std::optional<Fraction> sum(const Fraction& a, const Fraction& b) { return combined(a, b, 1); }

std::optional<Fraction> difference(const Fraction& a, const Fraction& b) { return combined(a, b, -1); }

std::optional<Fraction> product(const Fraction& a, const Fraction& b) {
    return narrowed(Wide(a.numerator()) * b.numerator(), Wide(a.denominator()) * b.denominator());
}

std::optional<Fraction> quotient(const Fraction& a, const Fraction& b) {
    if (b.numerator() == 0) return std::nullopt;
    return narrowed(Wide(a.numerator()) * b.denominator(), Wide(a.denominator()) * b.numerator());
}

std::string exact_text(const Fraction& value) {
    return std::to_string(value.numerator()) + "/" + std::to_string(value.denominator());
}

// floor((2 * num * 10^d + den) / (2 * den)) on the magnitude: below 2^63 * 2 * 10^12 + 2^63, which fits.
std::string rounded(const Fraction& value, int decimals, int shift, Sign sign) {
    EHIIRA_PROMISE(decimals >= 0 && decimals <= kMostDecimals && shift >= 0 && shift <= kMostDecimals,
                   "A figure is printed with at most six decimals.");
    const Wide scaled = magnitude(value.numerator()) * power_of_ten(decimals + shift);
    const Wide units = (2 * scaled + value.denominator()) / (2 * Wide(value.denominator()));
    const std::string digits = with_point(digits_of(units), decimals);
    if (units == 0) return digits;
    if (value.numerator() < 0) return "-" + digits;
    return sign == Sign::PlusToo ? "+" + digits : digits;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
    const std::size_t point = text.find('.');
    const std::string_view before = text.substr(0, point);
    const std::string_view after = point == std::string_view::npos ? "" : text.substr(point + 1);
    if (before.empty() || before.size() > 12 || after.size() > kMostDecimals) return std::nullopt;
    if (point != std::string_view::npos && after.empty()) return std::nullopt;
    Decimal value{0, static_cast<int>(after.size())};
    for (const std::string_view part : {before, after}) {
        for (const char digit : part) {
            if (digit < '0' || digit > '9') return std::nullopt;
            value.digits = value.digits * 10 + (digit - '0');
        }
    }
    return value;
}

std::string text(const Decimal& value) { return with_point(std::to_string(value.digits), value.decimals); }

Fraction fraction(const Decimal& value) {
    const auto made = Fraction::make(value.digits, power_of_ten(value.decimals));
    EHIIRA_PROMISE(made.has_value(), "A decimal number is a fraction.");
    return *made;
}

}  // namespace statistics
