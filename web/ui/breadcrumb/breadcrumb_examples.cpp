// The examples of breadcrumb; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& /*s*/) {
    breadcrumb(f, {.id = "ex.breadcrumb", .items = {to("Start", "#/"), to("Gallery", "#/gallery")}});
    return false;
}

bool draw_one(Frame& f, ExampleState& /*s*/) {
    breadcrumb(f, {.id = "ex.breadcrumb.one", .items = {to("Start", "#/")}});
    return false;
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    Breadcrumb crumbs{.id = "ex.breadcrumb.forty"};
    for (const platform::Option& option : forty_options())
        crumbs.items.push_back(to(option.label, "#/gallery"));
    breadcrumb(f, crumbs);
    return false;
}

template <std::size_t N>
bool draw_samples(Frame& f, const std::array<Sample, N>& samples) {
    Breadcrumb crumbs{.id = id_of("breadcrumb", samples[0])};
    for (const Sample& sample : samples) crumbs.items.push_back(to(std::string(sample.words), "#/gallery"));
    breadcrumb(f, crumbs);
    return false;
}

constexpr Example kExamples[] = {
    {"A breadcrumb says where the page is", draw_usual},
    {"A breadcrumb of one page is one link", draw_one},
    {"Forty steps wrap into lines", draw_forty},
    {"Long words in a breadcrumb are broken into lines",
     [](Frame& f, ExampleState&) { return draw_samples(f, kLongWords); }},
    {"A breadcrumb in Urdu, Polish and Welsh keeps its order",
     [](Frame& f, ExampleState&) { return draw_samples(f, kLanguages); }},
    {"Markup in a breadcrumb is shown as it was written",
     [](Frame& f, ExampleState&) { return draw_samples(f, kMarkup); }},
};

}  // namespace

std::span<const Example> breadcrumb_examples() { return kExamples; }

}  // namespace ui
