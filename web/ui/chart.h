// What the three charts (bar, range, trend) have in common for a page: patterns, forms of points, the scale. Drawing is in
// strip.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "web/ui/frame.h"
#include "web/ui/tag/tag.h"

namespace ui {

// How an area is filled, so that two are told apart without colour.
enum class Pattern : std::uint8_t { Solid, Upright, Level, Outline };
// The form of a point, for the same reason.
enum class Mark : std::uint8_t { Dot, Ring, Square };

// What values are drawn on. `words` say both ends: "0 to 40 %".
struct Scale {
    float from = 0, to = 1;
    std::string words = {};
    std::optional<float> line = {};  // a value to compare with, drawn through all rows
    std::string line_words = {};     // "1.0: no difference"
};

}  // namespace ui
