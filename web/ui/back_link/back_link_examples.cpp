// The examples of back_link; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

// The back link belongs to a page: each example is one.
bool draw_with(Frame& f, const BackLink& link) {
    example_header(f);
    page(f, {.id = "example.back." + link.text, .title = "A page with a back link", .back = link},
         [&] { paragraph(f, {.text = "The link above leads to the page before this one."}); });
    example_footer(f);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    return draw_with(f, {.text = std::string(sample.words), .href = "#/gallery"});
}

constexpr Example kExamples[] = {
    {"A back link stands above the heading",
     [](Frame& f, ExampleState&) { return draw_with(f, {.href = "#/gallery"}); }},
    {"A page without a back link begins with its heading",
     [](Frame& f, ExampleState&) { return draw_with(f, {}); }},
    {"A long word in a back link is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLongWords[1]); }},
    {"A back link in Urdu keeps its arrow at the left",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLanguages[0]); }},
    {"A back link in Welsh fits its words",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLanguages[2]); }},
    {"Markup in a back link is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kMarkup[0]); }},
};

}  // namespace

std::span<const Example> back_link_examples() { return kExamples; }

}  // namespace ui
