// Measuring and, natively, drawing words: fonts, type sizes and line breaking. The browser breaks the lines on the
// web; what is measured here is the prediction that ImGui lays out with. For widgets only.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/frame.h"

struct ImFont;
struct ImDrawList;

namespace ui {

enum class Style : std::uint8_t { Body, Bold, Small, SmallBold, HeadingL, HeadingM, HeadingS, Caption };

struct Look {
    float size = 19, line = 28;
    bool bold = false;
};
Look look_of(Style style);

struct Fonts {
    ImFont* regular = nullptr;
    ImFont* bold = nullptr;
};

// Adds both fonts to the current ImGui context: widths only, or real outlines from the given files.
Fonts load_fonts(const FrameOptions& options);

// Where a line ends: characters [begin, end) of the flattened runs.
struct Line {
    std::size_t begin = 0, end = 0;
};

// The runs as one string with the width of each character at a look; bold runs use the bold font.
struct Measured {
    struct Character {
        std::uint32_t code = 0;
        float advance = 0;
        bool bold = false;
    };
    std::vector<Character> characters;
};
Measured measure(const Fonts& fonts, std::span<const platform::Run> runs, const Look& look);

// Breaks as browsers do for prose: after spaces, after hyphens and slashes between letters, anywhere in a word that is
// wider than the line. Line feeds break when `keep_feeds`, else they are spaces.
std::vector<Line> break_lines(const Measured& text, float width, bool keep_feeds);

float width_of(const Fonts& fonts, std::string_view text, const Look& look);

// The next character of UTF-8 text from `at` on, moved behind it; U+FFFD for broken bytes.
std::uint32_t next_character(std::string_view text, std::size_t& at);

}  // namespace ui
