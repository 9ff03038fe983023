// The examples of page; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_with(Frame& f, Page in, const std::string& panels) {
    in.beside = true;
    example_header(f);
    left_panel(f, {.name = "Parts"}, [&] { paragraph(f, {.text = panels, .id = "ex.left"}); });
    page(f, in, [&] {
        paragraph(f, {.text = "From 1200 px there is a panel at each side; below that in neither view."});
    });
    right_panel(f, {.name = "Guidance"}, [&] { paragraph(f, {.text = panels, .id = "ex.right"}); });
    example_footer(f);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    return draw_with(f,
                     {.id = "example.page." + std::string(sample.id),
                      .title = words,
                      .caption = words,
                      .back = {.href = "#/gallery/page"}},
                     words);
}

bool draw_empty(Frame& f, ExampleState& /*s*/) {
    page(f, {.id = "example.page.empty", .title = "Empty"}, [] {});
    return false;
}

constexpr Example kExamples[] = {
    {"A page has a caption, a heading and panels beside it",
     [](Frame& f, ExampleState&) {
         return draw_with(f,
                          {.id = "example.page",
                           .title = "About the change",
                           .caption = "Stage 1",
                           .back = {.href = "#/gallery/page"}},
                          "In the panel.");
     }},
    {"A page without anything is its heading", draw_empty},
    {"A wide page uses all of the middle column",
     [](Frame& f, ExampleState&) {
         return draw_with(
             f,
             {.id = "example.page.wide", .title = "Wide", .back = {.href = "#/gallery/page"}, .wide = true},
             "In the panel.");
     }},
    {"A long word in the heading of a page is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLongWords[0]); }},
    {"An unbroken reference fits the heading and the panels",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLongWords[1]); }},
    {"A page in Urdu keeps its panels where they are",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLanguages[0]); }},
    {"A page in Polish fits its words",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kLanguages[1]); }},
    {"Markup in the heading of a page is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_sample(f, s, kMarkup[0]); }},
};

}  // namespace

std::span<const Example> page_examples() { return kExamples; }

}  // namespace ui
