// The four hard pages: what no ordinary form needs and an assessment does. Words here are samples, not the portal's.
#include <algorithm>
#include <array>

#include "web/ui/examples/examples.h"

namespace ui {

namespace {

MatrixAxis likelihood() {
    return {
        .label = "Likelihood",
        .levels = {
            {"1", "Rare"}, {"2", "Unlikely"}, {"3", "Possible"}, {"4", "Likely"}, {"5", "Almost certain"}}};
}
MatrixAxis consequence() {
    return {
        .label = "Consequence",
        .levels = {{"1", "Negligible"}, {"2", "Minor"}, {"3", "Moderate"}, {"4", "Major"}, {"5", "Severe"}}};
}

MatrixCell cell_of(int score) {
    const std::string number = std::to_string(score);
    if (score >= 15) return {number, "Very high", Colour::Red};
    if (score >= 8) return {number, "High", Colour::Orange};
    if (score >= 4) return {number, "Medium", Colour::Yellow};
    return {number, "Low", Colour::Green};
}

std::vector<std::vector<MatrixCell>> cells() {
    std::vector<std::vector<MatrixCell>> out;
    for (int l = 1; l <= 5; ++l) {
        std::vector<MatrixCell> row;
        for (int c = 1; c <= 5; ++c) row.push_back(cell_of(l * c));
        out.push_back(std::move(row));
    }
    return out;
}

std::string sentence(const MatrixPoint& p) {
    if (p.likelihood.empty() || p.consequence.empty()) return {};
    const int score = (p.likelihood[0] - '0') * (p.consequence[0] - '0');
    return "Score " + std::to_string(score) + ", " + cell_of(score).band;
}

MatrixPoint point(ExampleState& s, const std::string& id) { return {s.words[id + ".l"], s.words[id + ".c"]}; }

bool matrix_of(Frame& f, ExampleState& s, const std::string& id, const std::string& legend,
               const MatrixPoint& before) {
    const MatrixPoint value = point(s, id);
    const bool after = id == "ex.after";
    const auto answer = risk_matrix(f, {.id = id,
                                        .legend = legend,
                                        .likelihood = likelihood(),
                                        .consequence = consequence(),
                                        .cells = cells(),
                                        .value = value,
                                        .before = before,
                                        .value_words = after ? "After action" : "Before action",
                                        .result = sentence(value)});
    if (!answer) return false;
    s.words[id + ".l"] = answer->likelihood;
    s.words[id + ".c"] = answer->consequence;
    f.announce(sentence(*answer));
    return true;
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

constexpr std::string_view kLong =
    "The centre opened in 2009 and is used by people from all parts of the town, many of whom are not "
    "registered with a "
    "general practice. Attendances have grown by a fifth in three years; most are for minor illness, and "
    "about a quarter "
    "are outside the hours in which practices are open. The lease ends in March and the owner will not renew "
    "it. ";

bool edit(ExampleState& s, const RowsChange& change) {
    if (change.kind == RowsChange::Kind::Added) {
        const std::string id = "r" + std::to_string(++s.rows_made);
        s.rows.push_back({.id = id, .values = {"", "", "", ""}});
        return true;
    }
    const auto row = std::ranges::find_if(s.rows, [&](const RowValues& r) { return r.id == change.row; });
    if (row == s.rows.end()) return false;
    if (change.kind == RowsChange::Kind::Removed) {
        s.rows.erase(row);
        return true;
    }
    constexpr std::array<std::string_view, 4> kFields{"what", "who", "when", "status"};
    const auto at = std::ranges::find(kFields, std::string_view(change.field)) - kFields.begin();
    row->values[static_cast<std::size_t>(at)] = change.value;
    return true;
}

}  // namespace

bool draw_hard_matrix(Frame& f, ExampleState& s) {
    bool changed = matrix_of(f, s, "ex.before", "Risk before action", {});
    changed |= matrix_of(f, s, "ex.after", "Risk after action", point(s, "ex.before"));
    risk_map(f, {.id = "ex.map",
                 .caption = "All risks",
                 .likelihood = likelihood(),
                 .consequence = consequence(),
                 .cells = cells(),
                 .risks = {{.id = "1",
                            .number = "R1",
                            .title = "Longer journeys",
                            .before = {"4", "4"},
                            .after = {"2", "3"}},
                           {.id = "2", .number = "R2", .title = "Language", .before = {"3", "2"}}}});
    return changed;
}

bool draw_hard_grid(Frame& f, ExampleState& s) {
    ChoiceGrid grid{.id = "ex.grid",
                    .legend = "What difference might the change make to each group?",
                    .hint = "A first look: you can change it later.",
                    .options = {{"better", "Better"},
                                {"worse", "Worse"},
                                {"both", "Both"},
                                {"none", "No difference"},
                                {"unknown", "Not known"}}};
    for (std::size_t i = 0; i < kGroups.size(); ++i) {
        GridRow row{.id = "ex.grid.g" + std::to_string(i),
                    .label = kGroups[i],
                    .value = s.words["ex.grid.g" + std::to_string(i)]};
        if (i == 1) row.hint = "Long-term illness and neurodiversity included";
        if (i == 2) row.error = "Choose an answer for gender reassignment";
        grid.rows.push_back(std::move(row));
    }
    const auto change = choice_grid(f, grid);
    if (!change) return false;
    s.words[change->row] = change->value;
    return true;
}

bool draw_hard_rows(Frame& f, ExampleState& s) {
    if (s.rows.empty() && s.rows_made == 0) {
        s.rows.push_back({.id = "r0",
                          .values = {"Run a shuttle bus", "Transport lead", "1/3/2027", "open"},
                          .remark = "Lowers risk R1."});
        s.rows_made = 1;
    }
    const auto change = editable_rows(
        f, {.id = "ex.rows",
            .legend = "Actions",
            .hint = "What will be done, by whom and by when",
            .row_word = "Action",
            .fields = {{.id = "what", .label = "What will be done", .kind = RowField::Kind::Prose},
                       {.id = "who", .label = "Who", .weight = 1.4F},
                       {.id = "when", .label = "By when", .kind = RowField::Kind::Date, .weight = 1.3F},
                       {.id = "status",
                        .label = "Status",
                        .kind = RowField::Kind::Select,
                        .options = {{"open", "Not started"}, {"going", "Under way"}, {"done", "Done"}}}},
            .rows = s.rows,
            .add_label = "Add another action"});
    return change && edit(s, *change);
}

bool draw_hard_text(Frame& f, ExampleState& s) {
    std::string& value = s.words["ex.long"];
    if (!s.words.contains("ex.long.made")) {
        s.words["ex.long.made"] = "yes";
        for (int i = 0; i < 6; ++i) value += std::string(kLong) + (i % 2 == 1 ? "\n\n" : "");
    }
    const auto answer = textarea(f, {.id = "ex.long",
                                     .label = "Describe the change and its background",
                                     .hint = "Paste from Word if you like: everything arrives.",
                                     .value = value,
                                     .rows = 8,
                                     .label_is_heading = true});
    if (answer) value = *answer;
    paragraph(f, {.text = "What you wrote, shown back:", .id = "ex.long.intro"});
    paragraph(f, {.text = value, .id = "ex.long.shown", .as_typed = true});
    for (int i = 0; i < 4; ++i)
        paragraph(f,
                  {.text = std::string(kLong) + std::string(kLong), .id = "ex.long.p" + std::to_string(i)});
    return answer.has_value();
}

}  // namespace ui
