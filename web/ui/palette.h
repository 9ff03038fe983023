// Every colour of the portal in every theme, side by side: the one table that the stylesheet and the painting draw
// from. web/styles/palette.mjs reads its rows `inline constexpr Use kName{0xRRGGBB, ...};`, with the columns of Tone, and
// stops the build when the stylesheet holds a colour that no row of that use knows. Nothing may be computed here.
// The first column is nhsuk-frontend's own. tests/web/ui/palette_test.cpp holds every pair to its contrast.
#pragma once

#include <cstdint>

namespace ui {

enum class Theme : std::uint8_t { Light, Dark, ContrastLight, ContrastDark };

}  // namespace ui

namespace ui::metrics {

struct Tone {
    std::uint32_t light, dark, contrast_light, contrast_dark;  // 0xRRGGBB
    constexpr std::uint32_t in(Theme theme) const {
        switch (theme) {
            case Theme::Light:
                return light;
            case Theme::Dark:
                return dark;
            case Theme::ContrastLight:
                return contrast_light;
            case Theme::ContrastDark:
                return contrast_dark;
        }
        return light;
    }
    bool operator==(const Tone&) const = default;
};

// What a row is for. The same light colour may become different ones as words, as a fill and as a line; of two rows
// with the same use and light colour, the first is the one that the design system's own rules get.
using Ink = Tone;   // words, and marks that stand for words
using Fill = Tone;  // areas behind words
using Line = Tone;  // edges, rules, bars, rings

// clang-format off
//                                   light     dark      contrast: on white, on black

// Words on the page and on surfaces.
inline constexpr Ink kText          {0x212b32, 0xe8edee, 0x000000, 0xffffff};
inline constexpr Ink kSecondaryText {0x4c6272, 0xb4c0c7, 0x2d3b44, 0xe0e4e6};
inline constexpr Ink kLink          {0x005eb8, 0x86bff5, 0x003a75, 0x9fd3ff};
inline constexpr Ink kLinkHover     {0x7c2855, 0xf2a9d4, 0x5c1440, 0xffc2e6};
inline constexpr Ink kLinkActive    {0x002f5c, 0xbfe0ff, 0x002f5c, 0xd6ecff};
inline constexpr Ink kLinkVisited   {0x330072, 0xcbb5f2, 0x330072, 0xd9c8ff};
inline constexpr Ink kRed           {0xd5281b, 0xff9187, 0x8f0f07, 0xffa59c};
inline constexpr Ink kRedHover      {0x951c13, 0xffb8b2, 0x6b140e, 0xffc9c4};

// Words that never change, because what is behind them does not: white on the strong fills, dark on yellow.
inline constexpr Ink kWhite         {0xffffff, 0xffffff, 0xffffff, 0xffffff};
inline constexpr Ink kFocusText     {0x212b32, 0x212b32, 0x212b32, 0x212b32};

// Words on the tints of tags, and the tags' edges.
inline constexpr Ink kTagBlue       {0x004281, 0xb3d6f9, 0x000000, 0xffffff};
inline constexpr Ink kTagGrey       {0x354550, 0xe0e4e6, 0x000000, 0xffffff};
inline constexpr Ink kTagGreen      {0x004c23, 0xa8e0bf, 0x000000, 0xffffff};
inline constexpr Ink kTagAquaGreen  {0x00524d, 0x9fe3de, 0x000000, 0xffffff};
inline constexpr Ink kTagYellow     {0x4d4712, 0xfff2a0, 0x000000, 0xffffff};
inline constexpr Ink kTagOrange     {0x4d3708, 0xffdfa8, 0x000000, 0xffffff};
inline constexpr Ink kTagRed        {0x6b140e, 0xffc2bd, 0x000000, 0xffffff};
inline constexpr Ink kTagPink       {0x57133a, 0xf5bfdd, 0x000000, 0xffffff};
inline constexpr Ink kTagPurple     {0x240050, 0xd9c8f5, 0x000000, 0xffffff};

// Areas behind words.
inline constexpr Fill kSurface      {0xffffff, 0x1b262e, 0xffffff, 0x000000};
inline constexpr Fill kPageColour   {0xf0f4f5, 0x10181d, 0xffffff, 0x000000};
inline constexpr Fill kFooterColour {0xd8dde0, 0x223039, 0xffffff, 0x000000};
inline constexpr Fill kTargetHover  {0xe0e4e6, 0x2b3a44, 0xe0e4e6, 0x2b3a44};
inline constexpr Fill kButtonHover  {0xd9e7f4, 0x1f3a52, 0xd9e7f4, 0x10283d};
inline constexpr Fill kButtonPress  {0xc7dcef, 0x24435e, 0xc7dcef, 0x17344d};
inline constexpr Fill kPaleYellow   {0xfff9c4, 0x332c00, 0xfff9c4, 0x1f1b00};
inline constexpr Fill kYellow       {0xffeb3b, 0xffeb3b, 0xffeb3b, 0xffeb3b};

// Tints: bands of the matrix, tags. Words on each have a contrast of at least 7 to 1.
inline constexpr Fill kTintBlue     {0xccdff1, 0x10395f, 0xccdff1, 0x0b2c4c};
inline constexpr Fill kTintGrey     {0xdbe0e3, 0x36434c, 0xdbe0e3, 0x2b363e};
inline constexpr Fill kTintWhite    {0xffffff, 0x1b262e, 0xffffff, 0x000000};
inline constexpr Fill kTintGreen    {0xcce5d8, 0x0f4427, 0xcce5d8, 0x0a361e};
inline constexpr Fill kTintAquaGreen{0xccedeb, 0x0c4441, 0xccedeb, 0x083734};
inline constexpr Fill kTintYellow   {0xfff7b1, 0x4a4300, 0xfff7b1, 0x3b3500};
inline constexpr Fill kTintOrange   {0xffdc8e, 0x6b3a00, 0xffdc8e, 0x542c00};
inline constexpr Fill kTintRed      {0xf7bab5, 0x6d1a13, 0xf7bab5, 0x5a120c};
inline constexpr Fill kTintPink     {0xefd3e3, 0x5c1740, 0xefd3e3, 0x4a1133};
inline constexpr Fill kTintPurple   {0xd6cce3, 0x3d2363, 0xd6cce3, 0x311b52};
inline constexpr Fill kTagRedFill   {0xf7d4d1, 0x6d1a13, 0xf7d4d1, 0x5a120c};
inline constexpr Fill kTagYellowFill{0xfff59d, 0x4a4300, 0xfff59d, 0x3b3500};

// Strong fills: white words stand on them in every theme.
inline constexpr Fill kBrand        {0x005eb8, 0x0b4a8a, 0x003a75, 0x00254d};
inline constexpr Fill kTagFill      {0x0055a6, 0x0b4a8a, 0x003a75, 0x00254d};
inline constexpr Fill kGreen        {0x007f3b, 0x007f3b, 0x005427, 0x005427};
inline constexpr Fill kGreenHover   {0x00662f, 0x00662f, 0x00401e, 0x00401e};
inline constexpr Fill kGreenActive  {0x00401e, 0x00401e, 0x00401e, 0x00401e};
inline constexpr Fill kRedFill      {0xd5281b, 0xd5281b, 0x8f0f07, 0x8f0f07};
inline constexpr Fill kRedFillHover {0xaa2016, 0xaa2016, 0x6b140e, 0x6b140e};
inline constexpr Fill kRedFillActive{0x6b140e, 0x6b140e, 0x6b140e, 0x6b140e};

// Edges, rules, rings.
inline constexpr Line kLineColour   {0xd8dde0, 0x3f505c, 0x4c6272, 0xaeb7bd};
inline constexpr Line kHover        {0xaeb7bd, 0x5f717d, 0x4c6272, 0xaeb7bd};
inline constexpr Line kLineStrong   {0xaeb7bd, 0x5f717d, 0x212b32, 0xe0e4e6};
inline constexpr Line kFieldBorder  {0x4c6272, 0x9fb0bb, 0x000000, 0xffffff};
inline constexpr Line kBlue         {0x005eb8, 0x6aaef0, 0x003a75, 0x9fd3ff};
inline constexpr Line kWarmYellow   {0xffb81c, 0xffb81c, 0x000000, 0xffb81c};
inline constexpr Line kBrandLine    {0x337ec6, 0x4d7fb0, 0xffffff, 0xffffff};
inline constexpr Line kTagEdge      {0x0055a6, 0x0b4a8a, 0x003a75, 0x00254d};
inline constexpr Line kGreenDark    {0x00401e, 0x00401e, 0x000000, 0xffffff};
inline constexpr Line kRedDark      {0x6b140e, 0x6b140e, 0x000000, 0xffffff};

// Full colours for bars beside words.
inline constexpr Line kStrongGreen  {0x007f3b, 0x4cc38a, 0x005427, 0x6fe0a8};
inline constexpr Line kStrongAquaGreen{0x00a499, 0x3fd0c5, 0x00635c, 0x6ce8df};
inline constexpr Line kStrongYellow {0xffb81c, 0xffcb52, 0x7a5600, 0xffd97a};
inline constexpr Line kStrongOrange {0xed8b00, 0xffa333, 0x7a4700, 0xffb65c};
inline constexpr Line kStrongPink   {0xae2573, 0xf07ebb, 0x7d1450, 0xff9fd2};
inline constexpr Line kStrongPurple {0x330072, 0xb79be8, 0x330072, 0xcdb8f5};
// clang-format on

}  // namespace ui::metrics
