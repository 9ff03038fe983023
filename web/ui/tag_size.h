// Sizes and colours of tags for the widgets that hold them. Not for pages.
#pragma once

#include <string_view>

#include "web/ui/frame_internal.h"
#include "web/ui/tag/tag.h"

namespace ui {

inline constexpr float kTagPadding = 8;
inline constexpr float kTagPaddingY = 2;

struct TagSize {
    float w = 0, h = 0;
};
// Of a tag in a place of width `most`: longer words are broken into lines. A prediction: the browser's height rules.
TagSize tag_size(FrameState& state, std::string_view words, float most);
const metrics::Tone& tint_of(Colour colour);    // behind dark words
const metrics::Tone& strong_of(Colour colour);  // beside words

}  // namespace ui
