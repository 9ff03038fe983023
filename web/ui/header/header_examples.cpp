// The examples of header; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_with(Frame& f, const std::string& id, const Header& in) {
    header(f, in);
    page(
        f,
        {.id = "example.header." + id, .title = "A page with a header", .back = {.href = "#/gallery/header"}},
        [&] { paragraph(f, {.text = "The header is at the top of the page."}); });
    example_footer(f);
    return false;
}

template <std::size_t N>
bool draw_samples(Frame& f, const std::array<Sample, N>& samples) {
    const std::string words(samples[0].words);
    Header in{.service = words, .organisation = words, .save_status = words};
    for (const Sample& sample : samples)
        in.links.push_back({std::string(sample.id), std::string(sample.words), "#/gallery"});
    return draw_with(f, std::string(samples[0].id), in);
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    Header in{.save_status = "Saved on this device at 10:42"};
    for (const platform::Option& option : forty_options())
        in.links.push_back({option.value, option.label, "#/gallery"});
    return draw_with(f, "forty", in);
}

constexpr Example kExamples[] = {
    {"A header names the portal, its pages and where the work is saved",
     [](Frame& f, ExampleState&) {
         return draw_with(
             f, "usual",
             {.organisation = "Northmarsh Integrated Care Board",
              .links = {{"tasks", "Task list", "#/gallery", true}, {"guidance", "Guidance", "#/gallery"}},
              .save_status = "Saved on this device at 10:42"});
     }},
    {"A header without links is the portal's name",
     [](Frame& f, ExampleState&) { return draw_with(f, "empty", {}); }},
    {"Forty links in a header wrap into lines", draw_forty},
    {"Long words in a header are broken into lines",
     [](Frame& f, ExampleState&) { return draw_samples(f, kLongWords); }},
    {"A header in Urdu, Polish and Welsh fits its words",
     [](Frame& f, ExampleState&) { return draw_samples(f, kLanguages); }},
    {"Markup in a header is shown as it was written",
     [](Frame& f, ExampleState&) { return draw_samples(f, kMarkup); }},
};

}  // namespace

std::span<const Example> header_examples() { return kExamples; }

}  // namespace ui
