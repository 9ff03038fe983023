// The examples of table; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

bool draw_usual(Frame& f, ExampleState& s) {
    Table t{.id = "ex.table",
            .caption = "People by age",
            .columns = {{.id = "age", .header = "Age", .weight = 2, .sortable = true},
                        {.id = "count", .header = "People", .numeric = true},
                        {.id = "note", .header = "What we know", .weight = 2}},
            .rows = {{.id = "a",
                      .cells = {{.text = "Under 25"},
                                {.text = "1,204"},
                                {.text = "From the register, this year"}}},
                     {.id = "b",
                      .cells = {{.text = "25 to 64"},
                                {.text = "8,930"},
                                {.tag = {.text = "Estimate", .colour = Colour::Yellow}}}},
                     {.id = "c", .cells = {{.text = "65 and over"}, {.text = "3,377"}, {.text = ""}}}},
            .sort = s.sort};
    if (s.sort.down) std::swap(t.rows.front(), t.rows.back());
    const auto sort = table(f, t);
    if (!sort) return false;
    s.sort = *sort;
    return true;
}

bool draw_with(Frame& f, const Table& t) { return table(f, t).has_value(); }

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    Table t{.id = "ex.table.forty",
            .caption = "People by ward",
            .columns = {{.id = "ward", .header = "Ward", .weight = 3},
                        {.id = "people", .header = "People", .numeric = true},
                        {.id = "share", .header = "Share", .numeric = true}},
            .small = true};
    for (const platform::Option& option : forty_options())
        t.rows.push_back(
            {.id = option.value, .cells = {{.text = option.label}, {.text = "1,204"}, {.text = "2.5 %"}}});
    return draw_with(f, t);
}

bool draw_columns(Frame& f, ExampleState& /*s*/) {
    Table t{.id = "ex.table.wide", .caption = "Answers by ward", .small = true};
    Row row{.id = "r"};
    for (int i = 1; i <= 9; ++i) {
        t.columns.push_back(
            {.id = std::to_string(i), .header = "Ward " + std::to_string(i), .numeric = i > 1});
        row.cells.push_back({.text = std::to_string(i * 1234)});
    }
    t.rows.push_back(row);
    return draw_with(f, t);
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    return draw_with(f, {.id = id_of("table", sample),
                         .caption = words,
                         .columns = {{.id = "a", .header = words, .sortable = true},
                                     {.id = "b", .header = words, .numeric = true},
                                     {.id = "c", .header = "Status"}},
                         .rows = {{.id = "r",
                                   .cells = {{.text = words},
                                             {.text = words},
                                             {.tag = {.text = words, .colour = Colour::Grey}}}}}});
}

constexpr Example kExamples[] = {
    {"A table is sorted by the buttons in its header", draw_usual},
    {"A table without rows says so",
     [](Frame& f, ExampleState&) {
         return draw_with(f, {.id = "ex.table.none",
                              .caption = "Drafts",
                              .columns = {{.id = "a", .header = "Title"}, {.id = "b", .header = "Changed"}},
                              .empty_words = "No drafts on this device."});
     }},
    {"Forty rows keep their numbers in columns", draw_forty},
    {"Nine narrow columns still fit the middle of the page", draw_columns},
    {"A long word breaks in the caption, header and cells of a table",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Tables in Urdu, Polish and Welsh fit their columns",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a table is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> table_examples() { return kExamples; }

}  // namespace ui
