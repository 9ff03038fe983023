// Contrast of two colours, so that no definition can bring in text that people cannot read.
// Not for choosing colours.
#pragma once

#include <optional>
#include <string_view>

namespace rules {

// The contrast ratio, 1 to 21; nothing unless both are "#rrggbb".
// Source: wcag-2, "contrast ratio" and "relative luminance".
[[nodiscard]] std::optional<double> contrast(std::string_view colour, std::string_view other);

// Source: wcag-2, success criterion 1.4.3.
inline constexpr double kReadableContrast = 4.5;

}  // namespace rules
