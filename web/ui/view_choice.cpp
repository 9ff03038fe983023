// See view_choice.h. The order is the order of need: what a person cannot do without comes before what they chose.
#include "web/ui/view_choice.h"

#include <array>

#include "web/ui/metrics.h"

namespace ui {

ViewChoice choose_view(const ViewFacts& facts) {
    using platform::View;
    if (facts.preference == "plain") return {View::Plain, "chosen"};
    if (!facts.canvas) return {View::Plain, facts.wanted == "lost" ? "lost" : "no-canvas"};
    // The page's own sample is enlarged too, so "text-size" is no finding of its own then.
    if (facts.enlarged && (facts.wanted.empty() || facts.wanted == "text-size"))
        return {View::Plain, "larger"};
    if (!facts.wanted.empty()) return {View::Plain, facts.wanted};
    if (facts.width < metrics::kDrawnFrom) return {View::Plain, "narrow"};
    if (facts.overflow) return {View::Plain, "fit"};
    if (facts.preference == "drawn") return {View::Drawn, "chosen"};
    return {View::Drawn, "room"};
}

std::string_view reason_sentence(std::string_view reason) {
    struct Row {
        std::string_view reason, sentence;
    };
    static constexpr std::array kRows{
        Row{"chosen", "You chose this view."},
        Row{"room", "Chosen for this window."},
        Row{"no-canvas", "Plain, because this browser does not offer the drawing that the full view needs."},
        Row{"lost", "Plain, because the browser stopped drawing."},
        Row{"narrow", "Plain, because the window is narrow or enlarged."},
        Row{"fit", "Plain, because something on this page needs more room."},
        Row{"colours", "Plain, because your device uses its own colours."},
        Row{"spacing", "Plain, because your browser changes the spacing of text."},
        Row{"larger", "Plain, because you chose larger text."},
        Row{"text-size", "Plain, because your browser enlarges text."},
        Row{"font", "Plain, because your browser uses another font."},
        Row{"print", "Plain, for printing."},
    };
    for (const Row& row : kRows) {
        if (row.reason == reason) return row.sentence;
    }
    return "";
}

}  // namespace ui
