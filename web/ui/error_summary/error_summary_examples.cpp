// The examples of error_summary; see web/ui/examples/examples.h.
#include <tuple>

#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_page(Frame& f, const std::string& id, std::vector<ErrorItem> items) {
    example_header(f);
    page(f,
         {.id = "example.errors." + id,
          .title = "A page with problems",
          .back = {.href = "#/gallery/error_summary"},
          .errors = std::move(items)},
         [&] {
             std::ignore = text_input(
                 f, {.id = "ex.errors.name", .label = "Who is responsible?", .error = "Enter a name"});
         });
    example_footer(f);
    return false;
}

bool draw_samples(Frame& f, const std::string& id, std::span<const Sample> samples) {
    std::vector<ErrorItem> items;
    for (const Sample& sample : samples) items.push_back({std::string(sample.words), "#ex.errors.name"});
    return draw_page(f, id, std::move(items));
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    std::vector<ErrorItem> items;
    for (const platform::Option& option : forty_options())
        items.push_back({"Answer for " + option.label, "#ex.errors.name"});
    return draw_page(f, "forty", std::move(items));
}

constexpr Example kExamples[] = {
    {"One problem leads to its field",
     [](Frame& f, ExampleState&) {
         return draw_page(f, "one", {{"Enter the name of the person responsible", "#ex.errors.name"}});
     }},
    {"Without problems there is no summary",
     [](Frame& f, ExampleState&) { return draw_page(f, "none", {}); }},
    {"Forty problems are all listed above the heading", draw_forty},
    {"Long words break in the summary of problems",
     [](Frame& f, ExampleState&) { return draw_samples(f, "long", kLongWords); }},
    {"Problems in Urdu, Polish and Welsh are shown as written",
     [](Frame& f, ExampleState&) { return draw_samples(f, "languages", kLanguages); }},
    {"Markup in a problem is shown as it was written",
     [](Frame& f, ExampleState&) { return draw_samples(f, "markup", kMarkup); }},
};

}  // namespace

std::span<const Example> error_summary_examples() { return kExamples; }

}  // namespace ui
