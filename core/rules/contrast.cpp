// Relative luminance and contrast ratio as the accessibility guidelines define them.
// Not for choosing colours.
#include "core/rules/contrast.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rules {
namespace {

// One channel, 0 … 255, as linear light 0 … 1.
double linear(int channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// Two hexadecimal digits, or nothing.
std::optional<int> channel(std::string_view digits) {
    int value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (problem != std::errc() || end != digits.data() + digits.size() || digits.front() == '-')
        return std::nullopt;
    return value;
}

std::optional<double> luminance(std::string_view colour) {
    if (colour.size() != 7 || colour.front() != '#') return std::nullopt;
    const auto red = channel(colour.substr(1, 2));
    const auto green = channel(colour.substr(3, 2));
    const auto blue = channel(colour.substr(5, 2));
    if (!red || !green || !blue) return std::nullopt;
    return 0.2126 * linear(*red) + 0.7152 * linear(*green) + 0.0722 * linear(*blue);
}

}  // namespace

std::optional<double> contrast(std::string_view colour, std::string_view other) {
    const auto one = luminance(colour);
    const auto two = luminance(other);
    if (!one || !two) return std::nullopt;
    const auto [darker, lighter] = std::minmax(*one, *two);
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace rules
