// Sizes of both views, in one place: web/styles/metrics.mjs reads the lines `inline constexpr float kName = number;` of
// this file into the stylesheet. Nothing may be computed here. Lengths are CSS px. Colours: palette.h.
#pragma once

#include "web/ui/palette.h"

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

}  // namespace ui::metrics
