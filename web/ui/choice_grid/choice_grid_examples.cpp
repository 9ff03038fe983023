// The examples of choice_grid; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

namespace ui {

namespace {

const std::vector<platform::Option>& answers() {
    static const std::vector<platform::Option> options{{"better", "Better"},
                                                       {"worse", "Worse"},
                                                       {"both", "Both"},
                                                       {"none", "No difference"},
                                                       {"unknown", "Not known"}};
    return options;
}

constexpr std::array kGroups{"Age",
                             "Disability",
                             "Gender reassignment",
                             "Marriage and civil partnership",
                             "Pregnancy and maternity",
                             "Race",
                             "Religion or belief",
                             "Sex",
                             "Sexual orientation",
                             "Carers",
                             "People who are homeless",
                             "People on low incomes",
                             "Rural communities",
                             "Gypsy, Roma and Traveller communities",
                             "Asylum seekers and refugees",
                             "People in prison",
                             "Veterans and their families",
                             "People with poor literacy",
                             "People without access to the internet",
                             "Sex workers"};

bool ask(Frame& f, ExampleState& s, ChoiceGrid grid) {
    for (GridRow& row : grid.rows) row.value = word(s, row.id);
    const auto change = choice_grid(f, grid);
    if (!change) return false;
    word(s, change->row) = change->value;
    return true;
}

bool draw_usual(Frame& f, ExampleState& s) {
    ChoiceGrid grid{.id = "ex.grid",
                    .legend = "What difference might the change make to each group?",
                    .hint = "A first look: you can change it later.",
                    .options = answers()};
    for (std::size_t i = 0; i < kGroups.size(); ++i) {
        GridRow row{.id = "ex.grid.g" + std::to_string(i), .label = kGroups[i]};
        if (i == 1) row.hint = "Long-term illness and neurodiversity included";
        if (i == 2) row.error = "Choose an answer for gender reassignment";
        grid.rows.push_back(std::move(row));
    }
    return ask(f, s, std::move(grid));
}

bool draw_one(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.grid.one",
                .legend = "One group",
                .options = {{"yes", "Yes"}, {"no", "No"}},
                .rows = {{.id = "ex.grid.one.carers", .label = "Carers"}}});
}

bool draw_errors(Frame& f, ExampleState& s) {
    return ask(
        f, s,
        {.id = "ex.grid.wrong",
         .legend = "Which groups did you ask?",
         .error = "Answer for each group",
         .options = answers(),
         .rows = {{.id = "ex.grid.wrong.a", .label = "Patients", .error = "Choose an answer for patients"},
                  {.id = "ex.grid.wrong.b", .label = "Staff", .error = "Choose an answer for staff"}}});
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string id = id_of("grid", sample), words(sample.words);
    return ask(f, s,
               {.id = id,
                .legend = words,
                .hint = words,
                .options = {{"a", words}, {"b", "No"}},
                .rows = {{.id = id + ".1", .label = words, .hint = words, .error = words},
                         {.id = id + ".2", .label = "Carers"}}});
}

bool draw_reveal(Frame& f, ExampleState& s) {
    bool inside = false;
    if (!s.words.contains("ex.grid.more.a")) word(s, "ex.grid.more.a") = "worse";
    const auto why = [&] {
        inside = keep(word(s, "ex.grid.why"), textarea(f, {.id = "ex.grid.why",
                                                           .label = "Why worse for carers?",
                                                           .value = word(s, "ex.grid.why"),
                                                           .rows = 2}));
    };
    return ask(f, s,
               {.id = "ex.grid.more",
                .legend = "What difference, and why?",
                .options = answers(),
                .rows = {{.id = "ex.grid.more.a", .label = "Carers", .reveal = why},
                         {.id = "ex.grid.more.b", .label = "Staff"}}}) ||
           inside;
}

bool draw_forty(Frame& f, ExampleState& s) {
    ChoiceGrid grid{.id = "ex.grid.forty",
                    .legend = "Which wards gain?",
                    .options = {{"yes", "Gains"}, {"no", "Does not"}}};
    for (const platform::Option& option : forty_options())
        grid.rows.push_back({.id = "ex.grid.forty." + option.value, .label = option.label});
    return ask(f, s, std::move(grid));
}

constexpr Example kExamples[] = {
    {"Twenty groups are answered in columns that line up", draw_usual},
    {"A grid of one row is one question", draw_one},
    {"Each row says its own error under its own legend", draw_errors},
    {"A row reveals its reason under the choices", draw_reveal},
    {"Forty rows keep every legend beside its choices", draw_forty},
    {"A long word breaks in the legends and choices of a grid",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Grids in Urdu, Polish and Welsh keep their choices apart",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a grid is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> choice_grid_examples() { return kExamples; }

}  // namespace ui
