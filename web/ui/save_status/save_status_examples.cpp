// The examples of save_status; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    save_status(f, {.id = id_of("status", sample), .text = std::string(sample.words)});
    save_status(f, {.id = id_of("status.bad", sample), .text = std::string(sample.words), .problem = true});
    return false;
}

constexpr Example kExamples[] = {
    {"The status says where and when the work was saved",
     [](Frame& f, ExampleState&) {
         save_status(f, {.id = "ex.status", .text = "Saved on this device at 10:42"});
         return false;
     }},
    {"A status can be one word",
     [](Frame& f, ExampleState&) {
         save_status(f, {.id = "ex.status.short", .text = "Saved"});
         return false;
     }},
    {"What could not be saved says what to do",
     [](Frame& f, ExampleState&) {
         save_status(f, {.id = "ex.status.bad",
                         .text = "Could not be saved on this device: save a file",
                         .problem = true});
         return false;
     }},
    {"A long word in the status is broken into lines",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"A status in Urdu, Polish and Welsh fits its words",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in the status is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> save_status_examples() { return kExamples; }

}  // namespace ui
