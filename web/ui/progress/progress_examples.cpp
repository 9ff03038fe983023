// The examples of progress; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_with(Frame& f, const std::string& id, const std::string& label, float share) {
    progress(f, {.id = id, .label = label, .share = share});
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    return draw_with(f, id_of("progress", sample), std::string(sample.words), 0.5F);
}

constexpr Example kExamples[] = {
    {"Progress says in words how much is done",
     [](Frame& f, ExampleState&) {
         return draw_with(f, "ex.progress", "Stage 1: 4 of 9 sections completed", 4.0F / 9);
     }},
    {"Nothing done and everything done are both shown",
     [](Frame& f, ExampleState&) {
         draw_with(f, "ex.progress.none", "Nothing done yet", 0);
         return draw_with(f, "ex.progress.all", "All done", 1);
     }},
    {"More than everything is shown as everything",
     [](Frame& f, ExampleState&) { return draw_with(f, "ex.progress.more", "11 of 9 sections", 11.0F / 9); }},
    {"A long word beside progress is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Progress in Urdu, Polish and Welsh fits its words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup beside progress is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> progress_examples() { return kExamples; }

}  // namespace ui
