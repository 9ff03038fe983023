// Tables as groups of fields, one group for each row. Two columns of risk levels in a row become the matrix.
#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/text.h"
#include "core/rules/risk_matrix.h"
#include "web/ui/ui.h"
#include "web/views/matrix.h"
#include "web/views/questions.h"

namespace views {
namespace {

using assessment::Row;
using form::Column;
using form::Question;
using form::QuestionType;

constexpr std::size_t kFoldedOptions = 8;  // more tick boxes than this are folded away
constexpr std::size_t kMostRows = 200;

struct CellPlace {
    const Question& question;
    const Row& row;
    const Column& column;
    [[nodiscard]] std::string field() const { return question.id + "." + row.id + "." + column.id; }
};

void set(const Context& c, const CellPlace& at, assessment::Cell cell, bool typing) {
    c.act(app::SetCell{at.question.id, at.row.id, at.column.id, std::move(cell), typing});
}

std::string label_of(const Context& c, const CellPlace& at) {
    const form::Need need = assessment::need_now(at.column, at.row, c.visible().answers);
    const bool wanted = need == form::Need::Required || at.question.due != form::Due::Submission;
    return wanted ? at.column.label : at.column.label + " (optional)";
}

void text_cell(const Context& c, const CellPlace& at) {
    const std::string& value = assessment::text(at.row, at.column.id);
    std::optional<std::string> changed;
    if (at.column.type == QuestionType::LongText) {
        changed = ui::textarea(c.frame, {.id = at.field(),
                                         .label = label_of(c, at),
                                         .hint = at.column.hint,
                                         .error = error_for(c, at.field()),
                                         .value = value,
                                         .rows = 3,
                                         .spellcheck = checks_spelling(c)});
    } else {
        changed = ui::text_input(c.frame, {.id = at.field(),
                                           .label = label_of(c, at),
                                           .hint = at.column.hint,
                                           .error = error_for(c, at.field()),
                                           .value = value,
                                           .numeric = at.column.type == QuestionType::Number,
                                           .spellcheck = checks_spelling(c)});
    }
    if (changed) set(c, at, *changed, true);
}

void choice_cell(const Context& c, const CellPlace& at) {
    const auto options = options_now(c, at.column);
    const std::string& value = assessment::text(at.row, at.column.id);
    std::optional<std::string> chosen;
    if (options.size() <= 4) {
        ui::Radios radios{.id = at.field(),
                          .legend = label_of(c, at),
                          .hint = at.column.hint,
                          .error = error_for(c, at.field()),
                          .value = value,
                          .inline_options = true,
                          .small = true};
        for (const form::Option& o : options) radios.options.push_back({.value = o.id, .label = o.label});
        chosen = ui::radios(c.frame, radios);
    } else {
        ui::Select select{.id = at.field(),
                          .label = label_of(c, at),
                          .hint = at.column.hint,
                          .error = error_for(c, at.field()),
                          .options = {{"", "Choose"}},
                          .value = value};
        for (const form::Option& o : options) select.options.push_back({o.id, o.label});
        chosen = ui::select(c.frame, select);
    }
    if (chosen) set(c, at, *chosen, false);
}

std::string chosen_words(const std::vector<form::Option>& options, const std::vector<std::string>& ids) {
    std::vector<std::string> words;
    for (const form::Option& o : options) {
        if (std::ranges::find(ids, o.id) != ids.end()) words.push_back(o.label);
    }
    return words.empty() ? "none chosen" : base::listed(words);
}

// "Risks: ", "Which groups? ": no second mark after one that ends a sentence.
std::string with_colon(const std::string& label) {
    const bool ended = label.ends_with('?') || label.ends_with('.') || label.ends_with(':');
    return label + (ended ? " " : ": ");
}

void many_cell(const Context& c, const CellPlace& at) {
    const auto options = options_now(c, at.column);
    if (options.empty()) {
        ui::paragraph(c.frame, {.text = with_colon(at.column.label) + "there is nothing to choose from yet.",
                                .secondary = true});
        return;
    }
    ui::Checkboxes boxes{.id = at.field(),
                         .legend = label_of(c, at),
                         .hint = at.column.hint,
                         .error = error_for(c, at.field()),
                         .values = assessment::choices(at.row, at.column.id),
                         .small = true};
    for (const form::Option& o : options) boxes.options.push_back({.value = o.id, .label = o.label});
    std::optional<std::vector<std::string>> changed;
    const auto draw = [&] { changed = ui::checkboxes(c.frame, boxes); };
    if (options.size() > kFoldedOptions) {
        const std::string summary = with_colon(at.column.label) + chosen_words(options, boxes.values);
        ui::details(c.frame,
                    {.id = at.field() + ".fold", .summary = summary, .open_at_first = !boxes.error.empty()},
                    draw);
    } else {
        draw();
    }
    if (changed) set(c, at, assessment::Choices{std::move(*changed)}, false);
}

void date_cell(const Context& c, const CellPlace& at) {
    assessment::DateText typed;
    if (const auto cell = at.row.cells.find(at.column.id); cell != at.row.cells.end()) {
        if (const auto* text = std::get_if<assessment::DateText>(&cell->second)) typed = *text;
    }
    const auto changed = ui::date_input(c.frame, {.id = at.field(),
                                                  .legend = label_of(c, at),
                                                  .hint = at.column.hint,
                                                  .error = error_for(c, at.field()),
                                                  .value = {typed.day, typed.month, typed.year}});
    if (changed) set(c, at, assessment::DateText{changed->day, changed->month, changed->year}, true);
}

void cell(const Context& c, const CellPlace& at) {
    switch (at.column.type) {
        case QuestionType::ShortText:
        case QuestionType::LongText:
        case QuestionType::Email:
        case QuestionType::Number:
            return text_cell(c, at);
        case QuestionType::One:
        case QuestionType::YesNo:
        case QuestionType::YesNoUnsure:
            return choice_cell(c, at);
        case QuestionType::Many:
            return many_cell(c, at);
        case QuestionType::Date:
            return date_cell(c, at);
        case QuestionType::Table:
        case QuestionType::Auto:
            return;
    }
}

void matrix_cells(const Context& c, const Question& q, const Row& row, const Column& consequence,
                  const Column& likelihood) {
    const bool after = consequence.id.starts_with("after");
    ui::RiskMatrix matrix = matrix_of(c.book().bands);
    matrix.id = q.id + "." + row.id + (after ? ".after" : "");
    matrix.legend = after ? "Risk after action" : "Risk before action";
    matrix.error = error_for(c, q.id + "." + row.id + "." + consequence.id);
    if (matrix.error.empty()) matrix.error = error_for(c, q.id + "." + row.id + "." + likelihood.id);
    matrix.value = {assessment::text(row, likelihood.id), assessment::text(row, consequence.id)};
    matrix.value_words = after ? "After action" : "Before action";
    if (after) matrix.before = {assessment::text(row, "likelihood"), assessment::text(row, "consequence")};
    matrix.result = score_sentence(c.book().bands, matrix.value);
    const ui::MatrixPoint old = matrix.value;
    if (const auto now = ui::risk_matrix(c.frame, matrix)) {
        if (now->consequence != old.consequence) set(c, {q, row, consequence}, now->consequence, false);
        if (now->likelihood != old.likelihood) set(c, {q, row, likelihood}, now->likelihood, false);
        c.frame.announce(score_sentence(c.book().bands, *now));
    }
}

void cells(const Context& c, const Question& q, const Row& row) {
    for (std::size_t i = q.fixed_rows ? 1 : 0; i < q.columns.size(); ++i) {
        const Column& column = q.columns[i];
        const bool pair = column.options_from == "consequence" && i + 1 < q.columns.size() &&
                          q.columns[i + 1].options_from == "likelihood";
        if (pair) {
            matrix_cells(c, q, row, column, q.columns[i + 1]);
            ++i;
        } else {
            cell(c, {q, row, column});
        }
    }
}

std::string row_word(const Question& q) {
    std::string word = q.row_name.empty() ? "row" : q.row_name;
    if (word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

std::string with_article(const std::string& before, const std::string& word) {
    const bool vowel = std::string_view("aeiou").find(word.front()) != std::string_view::npos;
    return before + (vowel ? "an " : "a ") + word;
}

void fixed_rows(const Context& c, const Question& q) {
    const auto& rows = assessment::rows(c.assessment().answers, q.id);
    for (const form::Option& option : options_now(c, q.columns.front())) {
        const auto found = std::ranges::find(rows, option.id, &Row::id);
        const Row row = found == rows.end() ? Row{.id = option.id, .cells = {}} : *found;
        ui::fieldset(c.frame,
                     {.id = q.id + "." + option.id + ".row", .legend = option.label, .hint = option.hint},
                     [&] { cells(c, q, row); });
    }
}

void free_rows(const Context& c, const Question& q) {
    const auto& rows = assessment::rows(c.assessment().answers, q.id);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string name = row_word(q) + " " + std::to_string(i + 1);
        const std::string id = q.id + "." + rows[i].id;
        ui::fieldset(c.frame, {.id = id + ".row", .legend = name, .boxed = true}, [&] {
            cells(c, q, rows[i]);
            if (ui::button(c.frame, {.id = id + ".remove",
                                     .label = "Remove " + base::normalised(name),
                                     .kind = ui::ButtonKind::Quiet,
                                     .small = true})) {
                c.act(app::RemoveRow{q.id, rows[i].id});
            }
        });
    }
    if (rows.empty()) ui::paragraph(c.frame, {.text = "Nothing added yet.", .secondary = true});
    const std::string word = q.row_name.empty() ? "row" : q.row_name;
    if (rows.size() < kMostRows &&
        ui::button(c.frame, {.id = q.id + ".add",
                             .label = rows.empty() ? with_article("Add ", word) : "Add another " + word,
                             .kind = ui::ButtonKind::Secondary})) {
        c.act(app::AddRow{q.id});
    }
}

}  // namespace

std::vector<form::Option> options_now(const Context& c, const Column& column) {
    std::vector<form::Option> result;
    const auto levels = [&](const std::vector<rules::Level>& from) {
        for (const rules::Level& level : from)
            result.push_back({std::to_string(level.value), level.word, {}, {}});
    };
    const auto rows = [&](std::string_view table, std::string_view text, const std::string& word) {
        const auto& from = assessment::rows(c.visible().answers, table);
        for (std::size_t i = 0; i < from.size(); ++i) {
            const std::string words = beginning(assessment::text(from[i], text));
            result.push_back({from[i].id,
                              word + " " + std::to_string(i + 1) + (words.empty() ? "" : ": " + words),
                              {},
                              {}});
        }
    };
    if (column.options_from == "characteristics_and_groups") {
        for (const form::Item& item : c.form().items) {
            if (assessment::holds(item.shown, c.visible().answers))
                result.push_back({item.id, item.short_label, {}, {}});
        }
    } else if (column.options_from == "consequence") {
        levels(c.book().bands.consequence);
    } else if (column.options_from == "likelihood") {
        levels(c.book().bands.likelihood);
    } else if (column.options_from == "risks") {
        rows(c.assessment().stage1 ? "risk.rows" : "risk1.rows", "risk", "Risk");
    } else if (column.options_from == "actions") {
        rows("act.rows", "action", "Action");
    } else {
        return options_now(c, column.options);
    }
    return result;
}

void table_question(const Context& c, const Question& q) {
    if (q.columns.empty()) return;
    ui::fieldset(c.frame, {.id = q.id, .legend = label_of(c, q), .hint = q.hint, .error = error_for(c, q.id)},
                 [&] {
                     if (q.fixed_rows) {
                         fixed_rows(c, q);
                     } else {
                         free_rows(c, q);
                     }
                 });
}

}  // namespace views
