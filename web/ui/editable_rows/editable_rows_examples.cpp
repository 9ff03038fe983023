// The examples of editable_rows; see web/ui/examples/examples.h.
#include <algorithm>

#include "web/ui/examples/samples.h"

namespace ui {

namespace {

// What, who, when and status: one of each kind of field.
constexpr std::array<std::string_view, 4> kFields{"what", "who", "when", "status"};

std::vector<RowField> fields_named(const std::string& what, const std::string& who, const std::string& when,
                                   const std::string& status) {
    return {{.id = "what", .label = what, .kind = RowField::Kind::Prose},
            {.id = "who", .label = who, .weight = 1.4F},
            {.id = "when", .label = when, .kind = RowField::Kind::Date, .weight = 1.3F},
            {.id = "status",
             .label = status,
             .kind = RowField::Kind::Select,
             .options = {{"open", "Not started"}, {"going", "Under way"}, {"done", "Done"}}}};
}

std::vector<RowField> usual_fields() { return fields_named("What will be done", "Who", "By when", "Status"); }

bool edit(ExampleState& s, std::vector<RowValues>& rows, const RowsChange& change) {
    if (change.kind == RowsChange::Kind::Added) {
        rows.push_back({.id = "r" + std::to_string(++s.rows_made), .values = {"", "", "", ""}});
        return true;
    }
    const auto row = std::ranges::find_if(rows, [&](const RowValues& r) { return r.id == change.row; });
    if (row == rows.end()) return false;
    if (change.kind == RowsChange::Kind::Removed) {
        rows.erase(row);
        return true;
    }
    const auto at = std::ranges::find(kFields, std::string_view(change.field)) - kFields.begin();
    row->values[static_cast<std::size_t>(at)] = change.value;
    return true;
}

// The rows are kept by id; `first` are those of an example that was not touched yet.
bool ask(Frame& f, ExampleState& s, EditableRows in, const std::vector<RowValues>& first) {
    std::vector<RowValues>& rows = s.rows.try_emplace(in.id, first).first->second;
    in.rows = rows;
    const auto change = editable_rows(f, in);
    return change && edit(s, rows, *change);
}

bool draw_usual(Frame& f, ExampleState& s) {
    s.rows_made = std::max(s.rows_made, 1);
    return ask(f, s,
               {.id = "ex.rows",
                .legend = "Actions",
                .hint = "What will be done, by whom and by when",
                .row_word = "Action",
                .fields = usual_fields(),
                .add_label = "Add another action"},
               {{.id = "r0",
                 .values = {"Run a shuttle bus", "Transport lead", "1/3/2027", "open"},
                 .remark = "Lowers risk R1."}});
}

bool draw_empty(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.rows.empty",
                .legend = "Risks",
                .fields = {{.id = "what", .label = "What could go wrong"}},
                .add_label = "Add a risk",
                .empty_words = "No risks yet."},
               {});
}

bool draw_errors(Frame& f, ExampleState& s) {
    return ask(f, s,
               {.id = "ex.rows.wrong",
                .legend = "Gaps",
                .error = "Say who will find out, and by when",
                .row_word = "Gap",
                .fields = usual_fields()},
               {{.id = "g1",
                 .values = {"We do not know how many carers use it", "", "31/2/2027", "open"},
                 .errors = {"", "Enter a name", "The date must be a real date", ""}}});
}

bool draw_forty(Frame& f, ExampleState& s) {
    std::vector<RowValues> rows;
    for (const platform::Option& option : forty_options())
        rows.push_back({.id = option.value, .values = {option.label}});
    return ask(f, s,
               {.id = "ex.rows.forty",
                .legend = "Wards",
                .row_word = "Ward",
                .fields = {{.id = "what", .label = "Name"}},
                .most = 40},
               rows);
}

bool draw_sample(Frame& f, ExampleState& s, const Sample& sample) {
    const std::string words(sample.words);
    return ask(f, s,
               {.id = id_of("rows", sample),
                .legend = words,
                .hint = words,
                .row_word = words,
                .fields = fields_named(words, words, words, words),
                .add_label = words},
               {{.id = "only",
                 .values = {words, words, words, "open"},
                 .errors = {words, words, words, words},
                 .remark = words}});
}

constexpr Example kExamples[] = {
    {"Rows are added, edited and removed", draw_usual},
    {"A list without rows says so and can be added to", draw_empty},
    {"Each row says its own errors under its own labels", draw_errors},
    {"Forty rows are the most and no more can be added", draw_forty},
    {"A long word breaks in the labels and names of rows",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Rows in Urdu, Polish and Welsh keep their fields apart",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in rows is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> editable_rows_examples() { return kExamples; }

}  // namespace ui
