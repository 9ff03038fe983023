// What the examples of all widgets share: words that are awkward to show, and small hands to keep answers. Only for
// the files *_examples.cpp; no page of the portal and no widget includes it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/examples/examples.h"

namespace ui {

// Words that a widget must bear in each of its places; `id` makes the ids of the example unique.
struct Sample {
    std::string_view id, words;
};

inline constexpr std::array kLongWords{
    Sample{"village", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"},
    Sample{"token",
           "S8K2QW7RTY4PLM9XCV3BNH6JGF1DZA5EU0IOS8K2QW7RTY4PLM9XCV3BNH6JGF1DZA5EU0IO"
           "S8K2QW7RTY4PLM9XCV3BNH6JGF1DZA5EU0IOS8K2QW7RTY4P"}};

inline constexpr std::array kLanguages{
    Sample{"urdu", "کیا یہ تبدیلی معذور افراد اور ان کی دیکھ بھال کرنے والوں پر اثر ڈالے گی؟"},
    Sample{"polish", "Czy zmiana dotknie osoby z niepełnosprawnościami? Zażółć gęślą jaźń."},
    Sample{"welsh", "A fydd y newid yn effeithio ar ofalwyr a phobl hŷn sy’n byw yng nghefn gwlad?"}};

inline constexpr std::array kMarkup{
    Sample{"markup", "<b>bold</b> &amp; <script>alert(\"1\")</script> 'quoted' \\n"}};

// Draws a widget once for each sample; `draw` puts the words of the sample into every place of the widget.
using DrawSample = bool (*)(Frame&, ExampleState&, const Sample&);
template <std::size_t N>
bool draw_each(Frame& frame, ExampleState& state, const std::array<Sample, N>& samples, DrawSample draw) {
    bool changed = false;
    for (const Sample& sample : samples) changed |= draw(frame, state, sample);
    return changed;
}

// "button." + "urdu": an id, which is also the key of the answer in ExampleState.
std::string id_of(std::string_view widget, const Sample& sample);
std::string& word(ExampleState& state, const std::string& id);
// Keeps an answer; true when there was one.
bool keep(std::string& place, std::optional<std::string> answer);

// "Ward 1" to "Ward 40", each with a few words of its own.
std::vector<platform::Option> forty_options();

}  // namespace ui
