// See tag.h.
#include "web/ui/tag/tag.h"

#include <algorithm>

#include "web/ui/frame_internal.h"
#include "web/ui/tag_size.h"

namespace ui {

std::string_view colour_word(Colour colour) {
    switch (colour) {
        case Colour::Blue:
            return "blue";
        case Colour::Grey:
            return "grey";
        case Colour::White:
            return "white";
        case Colour::Green:
            return "green";
        case Colour::AquaGreen:
            return "aqua-green";
        case Colour::Yellow:
            return "yellow";
        case Colour::Orange:
            return "orange";
        case Colour::Red:
            return "red";
        case Colour::Pink:
            return "pink";
        case Colour::Purple:
            return "purple";
    }
    return "blue";
}

const metrics::Tone& tint_of(Colour colour) {
    namespace m = metrics;
    switch (colour) {
        case Colour::Blue:
            return m::kTintBlue;
        case Colour::Grey:
            return m::kTintGrey;
        case Colour::White:
            return m::kTintWhite;
        case Colour::Green:
            return m::kTintGreen;
        case Colour::AquaGreen:
            return m::kTintAquaGreen;
        case Colour::Yellow:
            return m::kTintYellow;
        case Colour::Orange:
            return m::kTintOrange;
        case Colour::Red:
            return m::kTintRed;
        case Colour::Pink:
            return m::kTintPink;
        case Colour::Purple:
            return m::kTintPurple;
    }
    return m::kTintBlue;
}

const metrics::Tone& strong_of(Colour colour) {
    namespace m = metrics;
    switch (colour) {
        case Colour::Blue:
            return m::kBlue;
        case Colour::Grey:
        case Colour::White:
            return m::kSecondaryText;
        case Colour::Green:
            return m::kStrongGreen;
        case Colour::AquaGreen:
            return m::kStrongAquaGreen;
        case Colour::Yellow:
            return m::kStrongYellow;
        case Colour::Orange:
            return m::kStrongOrange;
        case Colour::Red:
            return m::kRed;
        case Colour::Pink:
            return m::kStrongPink;
        case Colour::Purple:
            return m::kStrongPurple;
    }
    return m::kBlue;
}

TagSize tag_size(FrameState& s, std::string_view words, float most) {
    constexpr float kSlack = 1;
    const float w = std::min(s.width(words, Style::SmallBold) + 2 * kTagPadding + kSlack, most);
    const platform::Run run{.text = std::string(words)};
    const Measured measured = measure(s.fonts, {&run, 1}, look_of(Style::SmallBold));
    const auto lines = static_cast<float>(break_lines(measured, w - 2 * kTagPadding, false).size());
    return {w, lines * metrics::kLine16 + 2 * kTagPaddingY};
}

namespace {

SemanticNode describe(FrameState& s, const Tag& t) {
    const platform::Run run{.text = t.text};
    SemanticNode node{.id = s.id_for(t.id, "tag", {&run, 1}), .role = Role::Tag, .name = t.text};
    node.variant = colour_word(t.colour);
    return node;
}

// As wide as its words; the browser's own height rules.
Box size_of(FrameState& s, const Tag& t, std::string_view id, float y) {
    const TagSize size = tag_size(s, t.text, s.level().w);
    if (!s.placed()) return {s.level().x, y, size.w, 0};
    return {s.level().x, y, size.w, s.natural_height(id, Part::Whole, hash_of(t.text), size.w, size.h)};
}

}  // namespace

void tag(Frame& frame, const Tag& t) {
    FrameState& s = frame.state();
    const float y = s.start(metrics::kSpace2);
    SemanticNode node = describe(s, t);
    const Box box = size_of(s, t, node.id, y);
    const std::size_t at = s.add(std::move(node), box);
    s.node(at).natural = s.placed();
    s.finish(y + box.h, metrics::kSpace3);
}

}  // namespace ui
