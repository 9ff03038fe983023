// Decides how the page is shown, in one function, with its reason as a word. Not for reading the browser's settings:
// the page reports those as one word (platform::Event::Kind::Wants).
#pragma once

#include <string>
#include <string_view>

#include "web/platform/platform.h"

namespace ui {

struct ViewFacts {
    std::string preference = {};  // what the user chose: "drawn", "plain", or "" to let the portal choose
    std::string wanted =
        {};               // reason for the plain view found by the page: "colours", "spacing", "text-size"...
    float width = 0;      // of the page, CSS px
    bool canvas = false;  // there is something to paint on
    bool enlarged = false;  // the person chose larger text here
    bool overflow = false;  // something on this page does not fit its column
};

struct ViewChoice {
    platform::View view = platform::View::Plain;
    std::string reason = {};  // "chosen", "room", "no-canvas", "narrow", "fit", or the page's own word
    bool operator==(const ViewChoice&) const = default;
};

ViewChoice choose_view(const ViewFacts& facts);

// The sentence that stands beside the "Page view" control.
std::string_view reason_sentence(std::string_view reason);

}  // namespace ui
