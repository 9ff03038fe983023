// The examples of footer; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_with(Frame& f, const std::string& id, const Footer& in) {
    example_header(f);
    page(
        f,
        {.id = "example.footer." + id, .title = "A page with a footer", .back = {.href = "#/gallery/footer"}},
        [&] { paragraph(f, {.text = "The footer is at the end of the page."}); });
    footer(f, in);
    return false;
}

template <std::size_t N>
bool draw_samples(Frame& f, const std::array<Sample, N>& samples) {
    Footer in;
    for (const Sample& sample : samples) {
        in.links.push_back({std::string(sample.id), std::string(sample.words), "#/gallery"});
        in.lines.emplace_back(sample.words);
    }
    return draw_with(f, std::string(samples[0].id), in);
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    Footer in;
    for (const platform::Option& option : forty_options())
        in.links.push_back({option.value, option.label, "#/gallery"});
    return draw_with(f, "forty", in);
}

constexpr Example kExamples[] = {
    {"A footer has links, provenance and the choice of view",
     [](Frame& f, ExampleState&) {
         return draw_with(f, "usual",
                          {.links = {{"about", "About", "#/about"}, {"privacy", "Privacy", "#/privacy"}},
                           .lines = {"The question set is not confirmed by the Inclusion Team."}});
     }},
    {"A footer with nothing of its own still has the choice of view",
     [](Frame& f, ExampleState&) { return draw_with(f, "empty", {}); }},
    {"Forty links in a footer wrap into lines", draw_forty},
    {"Long words in a footer are broken into lines",
     [](Frame& f, ExampleState&) { return draw_samples(f, kLongWords); }},
    {"A footer in Urdu, Polish and Welsh fits its words",
     [](Frame& f, ExampleState&) { return draw_samples(f, kLanguages); }},
    {"Markup in a footer is shown as it was written",
     [](Frame& f, ExampleState&) { return draw_samples(f, kMarkup); }},
};

}  // namespace

std::span<const Example> footer_examples() { return kExamples; }

}  // namespace ui
