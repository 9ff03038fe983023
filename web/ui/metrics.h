// Sizes and colours of both views, in one place: web/styles/metrics.mjs reads the lines `inline constexpr float
// kName = number;` and `inline constexpr std::uint32_t kName = 0xRRGGBB;` of this file into the stylesheet, and stops
// when a colour or type size is no longer the one of nhsuk-frontend. Nothing may be computed here. Lengths are CSS px.
#pragma once

#include <cstdint>

namespace ui::metrics {

// Windows: below kDrawnFrom the browser lays out; from kWorkspaceFrom the side panels exist.
inline constexpr float kDrawnFrom = 760;
inline constexpr float kWorkspaceFrom = 1200;
inline constexpr float kGutter = 32;
inline constexpr float kContainer = 960;
inline constexpr float kReading = 700;  // widest line of prose
inline constexpr float kWorkspaceMost = 1720;
inline constexpr float kLeftPanel = 248;
inline constexpr float kRightPanel = 288;      // at least
inline constexpr float kRightPanelMost = 400;  // where the middle keeps kMiddle
inline constexpr float kMiddle = 760;
inline constexpr float kPanelGap = 24;
inline constexpr float kPanelPadding = 16;
inline constexpr float kPageTop = 24;
inline constexpr float kPageBottom = 56;

// Type: size and line. The names are those of nhsuk-frontend's scale from the "tablet" breakpoint.
inline constexpr float kType36 = 36;
inline constexpr float kLine36 = 42;
inline constexpr float kType26 = 26;
inline constexpr float kLine26 = 32;
inline constexpr float kType22 = 22;
inline constexpr float kLine22 = 30;
inline constexpr float kType19 = 19;
inline constexpr float kLine19 = 28;
inline constexpr float kType16 = 16;
inline constexpr float kLine16 = 24;

// Space.
inline constexpr float kSpace1 = 4;
inline constexpr float kSpace2 = 8;
inline constexpr float kSpace3 = 16;
inline constexpr float kSpace4 = 24;
inline constexpr float kSpace5 = 32;
inline constexpr float kSpace6 = 40;

// Controls.
inline constexpr float kControl = 40;      // height of one line fields and selects
inline constexpr float kBorder = 2;        // of fields
inline constexpr float kFieldPadding = 5;  // between a field's border and its text, as in nhsuk-frontend
inline constexpr float kMark = 40;         // radio, checkbox
inline constexpr float kMarkSmall = 24;
inline constexpr float kMarkGap = 12;  // between mark and words
inline constexpr float kErrorBar = 4;
inline constexpr float kErrorIndent = 20;  // bar and its padding
inline constexpr float kButtonPaddingX = 16;
inline constexpr float kButtonPaddingY = 12;
inline constexpr float kButtonSmallPaddingY = 6;
inline constexpr float kButtonShadow = 4;
inline constexpr float kCellPaddingX = 12;
inline constexpr float kCellPaddingY = 10;
inline constexpr float kMatrixCell = 64;
inline constexpr float kMatrixCellSmall = 44;
inline constexpr float kBarHeight = 20;
inline constexpr float kProgressHeight = 12;

// Colours, 0xRRGGBB.
inline constexpr std::uint32_t kBlue = 0x005eb8;
inline constexpr std::uint32_t kDarkBlue = 0x003087;
inline constexpr std::uint32_t kWhite = 0xffffff;
inline constexpr std::uint32_t kText = 0x212b32;
inline constexpr std::uint32_t kSecondaryText = 0x4c6272;
inline constexpr std::uint32_t kPageColour = 0xf0f4f5;
inline constexpr std::uint32_t kLineColour = 0xd8dde0;
inline constexpr std::uint32_t kLineStrong = 0xaeb7bd;
inline constexpr std::uint32_t kFieldBorder = 0x4c6272;
inline constexpr std::uint32_t kRed = 0xd5281b;
inline constexpr std::uint32_t kGreen = 0x007f3b;
inline constexpr std::uint32_t kGreenDark = 0x00401e;
inline constexpr std::uint32_t kRedDark = 0x6b140e;
inline constexpr std::uint32_t kYellow = 0xffeb3b;
inline constexpr std::uint32_t kPaleYellow = 0xfff9c4;
inline constexpr std::uint32_t kWarmYellow = 0xffb81c;
inline constexpr std::uint32_t kHover = 0xaeb7bd;

// Light tints behind dark words: bands of the matrix, bars. Dark text on each has a contrast of at least 7 to 1.
inline constexpr std::uint32_t kTintBlue = 0xccdff1;
inline constexpr std::uint32_t kTintGrey = 0xdbe0e3;
inline constexpr std::uint32_t kTintWhite = 0xffffff;
inline constexpr std::uint32_t kTintGreen = 0xcce5d8;
inline constexpr std::uint32_t kTintAquaGreen = 0xccedeb;
inline constexpr std::uint32_t kTintYellow = 0xfff7b1;
inline constexpr std::uint32_t kTintOrange = 0xffdc8e;
inline constexpr std::uint32_t kTintRed = 0xf7bab5;
inline constexpr std::uint32_t kTintPink = 0xefd3e3;
inline constexpr std::uint32_t kTintPurple = 0xd6cce3;

// Full colours of the same, for bars and marks beside words.
inline constexpr std::uint32_t kStrongGreen = 0x007f3b;
inline constexpr std::uint32_t kStrongAquaGreen = 0x00a499;
inline constexpr std::uint32_t kStrongYellow = 0xffb81c;
inline constexpr std::uint32_t kStrongOrange = 0xed8b00;
inline constexpr std::uint32_t kStrongPink = 0xae2573;
inline constexpr std::uint32_t kStrongPurple = 0x330072;

}  // namespace ui::metrics
