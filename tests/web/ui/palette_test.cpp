// Every pair of colours that stands together on a page, in every theme, against WCAG 2.2: words 4.5 to 1 and, in the
// high contrast themes, 7 to 1; marks, edges of controls and focus rings 3 to 1. Which rule draws which pair is the
// stylesheet's and the widgets' business; axe looks at the pages themselves.
#include "web/ui/palette.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

using namespace ui::metrics;
using ui::Theme;

namespace {

constexpr std::array kThemes{Theme::Light, Theme::Dark, Theme::ContrastLight, Theme::ContrastDark};
const std::array<std::string, 4> kNames{"light", "dark", "contrast on white", "contrast on black"};

// Source: wcag22, relative luminance and contrast ratio.
double channel(std::uint32_t value) {
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double luminance(std::uint32_t rgb) {
    return 0.2126 * channel((rgb >> 16U) & 0xFFU) + 0.7152 * channel((rgb >> 8U) & 0xFFU) +
           0.0722 * channel(rgb & 0xFFU);
}
double contrast(std::uint32_t a, std::uint32_t b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Pair {
    std::string name;
    Tone front, back;
};

void demand(const Pair& pair, double usual, double high) {
    for (std::size_t i = 0; i < kThemes.size(); ++i) {
        const double found = contrast(pair.front.in(kThemes[i]), pair.back.in(kThemes[i]));
        INFO(pair.name << ", " << kNames[i] << ": " << found);
        CHECK(found >= (i < 2 ? usual : high));
    }
}

}  // namespace

TEST_CASE("contrast is worked out as WCAG says") {
    CHECK(std::abs(contrast(0x000000, 0xffffff) - 21) < 0.001);
    CHECK(std::abs(contrast(0x777777, 0xffffff) - 4.478) < 0.001);
    CHECK(contrast(0x005eb8, 0x005eb8) == 1);
}

TEST_CASE("words can be read on everything they stand on, in every theme") {
    const Pair grounds[] = {
        {"page", {}, kPageColour}, {"surface", {}, kSurface}, {"callout", {}, kPaleYellow}};
    const Pair words[] = {{"text", kText, {}},
                          {"secondary", kSecondaryText, {}},
                          {"link", kLink, {}},
                          {"hovered link", kLinkHover, {}},
                          {"pressed link", kLinkActive, {}},
                          {"visited link", kLinkVisited, {}}};
    for (const Pair& word : words) {
        for (const Pair& ground : grounds)
            demand({word.name + " on " + ground.name, word.front, ground.back}, 4.5, 7);
    }
    const Pair others[] = {
        {"error on page", kRed, kPageColour},
        {"error on surface", kRed, kSurface},
        {"hovered error link", kRedHover, kSurface},
        {"text in the footer", kText, kFooterColour},
        {"text on a hovered task", kText, kTargetHover},
        {"link on a hovered task", kLink, kTargetHover},
        {"hovered link on a hovered task", kLinkHover, kTargetHover},
        {"secondary on a hovered task", kSecondaryText, kTargetHover},
        {"secondary button, hovered", kLink, kButtonHover},
        {"secondary button, pressed", kLink, kButtonPress},
        {"focused words", kFocusText, kYellow},
        {"header", kWhite, kBrand},
        {"tag without a colour", kWhite, kTagFill},
        {"button", kWhite, kGreen},
        {"button, hovered", kWhite, kGreenHover},
        {"button, pressed", kWhite, kGreenActive},
        {"warning button", kWhite, kRedFill},
        {"warning button, hovered", kWhite, kRedFillHover},
        {"warning button, pressed", kWhite, kRedFillActive},
    };
    for (const Pair& pair : others) demand(pair, 4.5, 7);
}

TEST_CASE("words on tints and tags can be read in every theme") {
    const Pair tags[] = {
        {"blue", kTagBlue, kTintBlue},
        {"grey", kTagGrey, kTintGrey},
        {"white", kText, kTintWhite},
        {"green", kTagGreen, kTintGreen},
        {"aqua green", kTagAquaGreen, kTintAquaGreen},
        {"yellow", kTagYellow, kTagYellowFill},
        {"orange", kTagOrange, kTintOrange},
        {"red", kTagRed, kTagRedFill},
        {"pink", kTagPink, kTintPink},
        {"purple", kTagPurple, kTintPurple},
    };
    for (const Pair& tag : tags) demand({"tag " + tag.name, tag.front, tag.back}, 4.5, 7);
    // Bands of the matrix: the number and the word are the page's text.
    for (const Tone& tint : {kTintBlue, kTintGrey, kTintWhite, kTintGreen, kTintAquaGreen, kTintYellow,
                             kTintOrange, kTintRed, kTintPink, kTintPurple}) {
        demand({"text on a tint", kText, tint}, 7, 7);
    }
}

TEST_CASE("marks, edges of controls and focus rings are seen in every theme") {
    const Pair marks[] = {
        {"field on surface", kFieldBorder, kSurface},
        {"field on page", kFieldBorder, kPageColour},
        {"error bar", kRed, kPageColour},
        {"mark of a radio", kText, kSurface},
        {"blue bar on page", kBlue, kPageColour},
        {"blue bar on surface", kBlue, kSurface},
        {"bar of progress", kStrongGreen, kSurface},
        {"bar green", kStrongGreen, kPageColour},
        {"bar pink", kStrongPink, kPageColour},
        {"bar purple", kStrongPurple, kPageColour},
        {"arrow on its disc", kWhite, kGreen},
        {"movement on the matrix", kText, kTintRed},
        {"button on page", kGreen, kPageColour},
        {"secondary button's edge", kBlue, kPageColour},
    };
    for (const Pair& mark : marks) {
        // Filled buttons have an edge of their own in the high contrast themes.
        if (mark.name != "button on page") demand(mark, 3, 3);
    }
    // A ring of focus is yellow beside dark: one of the two is seen on any ground.
    for (const Tone& ground : {kPageColour, kSurface, kFooterColour, kBrand, kPaleYellow, kTintRed}) {
        for (std::size_t i = 0; i < kThemes.size(); ++i) {
            INFO(kNames[i]);
            const double yellow = contrast(kYellow.in(kThemes[i]), ground.in(kThemes[i]));
            const double dark = contrast(kFocusText.in(kThemes[i]), ground.in(kThemes[i]));
            CHECK(std::max(yellow, dark) >= 3);
        }
    }
}

TEST_CASE("the light theme is the design system's own, and no theme shares its page with another") {
    CHECK(kText.in(Theme::Light) == 0x212b32);
    CHECK(kLink.in(Theme::Light) == 0x005eb8);
    CHECK(kPageColour.in(Theme::Light) == 0xf0f4f5);
    CHECK(luminance(kPageColour.in(Theme::Dark)) < 0.02);
    CHECK(kPageColour.in(Theme::ContrastLight) == 0xffffff);
    CHECK(kPageColour.in(Theme::ContrastDark) == 0x000000);
}
