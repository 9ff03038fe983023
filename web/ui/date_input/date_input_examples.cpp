// The examples of date_input; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool ask(Frame& f, ExampleState& s, DateInput in) {
    const auto part = [&](const char* name) -> std::string& { return word(s, in.id + name); };
    in.value = {part(".day"), part(".month"), part(".year")};
    const auto date = date_input(f, in);
    if (!date) return false;
    part(".day") = date->day;
    part(".month") = date->month;
    part(".year") = date->year;
    return true;
}

bool draw_usual(Frame& f, ExampleState& s) {
    return ask(
        f, s,
        {.id = "ex.date", .legend = "When will the decision be taken?", .hint = "For example, 15 3 2027"});
}

bool draw_error(Frame& f, ExampleState& s) {
    if (!s.words.contains("ex.date.wrong.day")) word(s, "ex.date.wrong.day") = "31";
    return ask(f, s,
               {.id = "ex.date.wrong",
                .legend = "When does it begin?",
                .hint = "For example, 1 4 2027",
                .error = "The date must include a month and a year"});
}

bool draw_typed(Frame& f, ExampleState& s) {
    if (!s.words.contains("ex.date.typed.day")) {
        word(s, "ex.date.typed.day") = "thirty-first";
        word(s, "ex.date.typed.month") = "February";
        word(s, "ex.date.typed.year") = "20227";
    }
    return ask(f, s, {.id = "ex.date.typed", .legend = "When was it announced?"});
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string words(sample.words);
    return ask(f, s, {.id = id_of("date", sample), .legend = words, .hint = words, .error = words});
}

constexpr Example kExamples[] = {
    {"A date is three fields under one legend", draw_usual},
    {"A date can be a large question without a hint",
     [](Frame& f, ExampleState& s) {
         return ask(f, s, {.id = "ex.date.large", .legend = "When?", .legend_is_heading = true});
     }},
    {"An error marks all three fields of a date", draw_error},
    {"What was typed into a date is kept, right or wrong", draw_typed},
    {"A long word breaks in the legend, hint and error of a date",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Dates in Urdu, Polish and Welsh keep the fields in their order",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a date is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> date_input_examples() { return kExamples; }

}  // namespace ui
