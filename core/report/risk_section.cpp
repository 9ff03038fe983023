// Risks: the matrix before and after action as real tables, then the register and its scores.
#include <algorithm>

#include "core/report/report_context.h"

namespace report {
namespace {

using Levels = std::pair<int, int>;  // consequence, likelihood

std::optional<Levels> levels_before(const rules::ScoredRisk& risk) {
    if (!risk.before) return std::nullopt;
    return Levels{risk.consequence, risk.likelihood};
}

std::optional<Levels> levels_after(const rules::ScoredRisk& risk) {
    if (!risk.after) return std::nullopt;
    return Levels{risk.after_consequence, risk.after_likelihood};
}

Cell matrix_cell(const rules::BandSet& bands, int consequence, int likelihood, long long count) {
    Cell cell;
    const auto score = rules::score(bands, consequence, likelihood);
    const rules::Band* band = score ? rules::find_band(bands, score->band) : nullptr;
    if (band == nullptr) return cell;
    std::string words = std::to_string(score->value) + " " + band->label;
    if (count > 0) words += ": " + counted(count, "risk", "risks");
    cell.content = std::move(words);
    cell.shade = band->colour;
    cell.text_colour = band->text_colour;
    return cell;
}

template <typename LevelsOf>
Table matrix_table(const Context& context, LevelsOf levels_of) {
    const rules::BandSet& bands = context.book.bands;
    Table table;
    table.description =
        "Consequence runs down, likelihood across. Each cell gives the score, its level in words, and "
        "how many risks there are.";
    table.first_column_is_header = true;
    table.columns.push_back({bands.consequence_title.empty() ? "Consequence" : bands.consequence_title, 6});
    for (const rules::Level& level : bands.likelihood) {
        table.columns.push_back({std::to_string(level.value) + " " + level.word, 5});
    }
    for (auto level = bands.consequence.rbegin(); level != bands.consequence.rend(); ++level) {
        std::vector<Cell> row = {{std::to_string(level->value) + " " + level->word, {}, {}, {}}};
        for (const rules::Level& likelihood : bands.likelihood) {
            const auto here = [&](const rules::ScoredRisk& risk) {
                return levels_of(risk) == Levels{level->value, likelihood.value};
            };
            row.push_back(matrix_cell(bands, level->value, likelihood.value,
                                      std::ranges::count_if(context.risks, here)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

template <typename LevelsOf>
void add_matrix(Context& context, const std::string& when, LevelsOf levels_of) {
    const auto scored =
        std::ranges::count_if(context.risks, [&](const auto& risk) { return levels_of(risk).has_value(); });
    Figure figure;
    figure.caption = "Risk matrix " + when;
    const auto all = static_cast<long long>(context.risks.size());
    figure.summary =
        counted(scored, "risk is", "risks are") + " scored " + when + ", of " + std::to_string(all) + ".";
    figure.data = matrix_table(context, levels_of);
    figure.data.caption = figure.caption;
    context.blocks.push_back(std::move(figure));
}

std::string level_in_words(const std::vector<rules::Level>& levels, int value) {
    const auto found = std::ranges::find(levels, value, &rules::Level::value);
    return found == levels.end() ? std::string() : std::to_string(value) + " " + found->word;
}

Cell score_cell(const rules::BandSet& bands, const std::optional<rules::Score>& score) {
    Cell cell;
    cell.content = score ? score_in_words(bands, score) : std::string("Not scored");
    const rules::Band* band = score ? rules::find_band(bands, score->band) : nullptr;
    if (band != nullptr) {
        cell.shade = band->colour;
        cell.text_colour = band->text_colour;
    }
    return cell;
}

void add_scores(Context& context, const std::string& question) {
    const rules::BandSet& bands = context.book.bands;
    const bool any_after = std::ranges::any_of(context.risks, [](const auto& risk) {
        return risk.after_consequence > 0 || risk.after_likelihood > 0;
    });
    Table table;
    table.caption = "Risk scores";
    table.description =
        "One row for each risk of the register above: consequence, likelihood and score before action" +
        std::string(any_after ? ", then after action." : ".");
    table.first_column_is_header = true;
    table.columns = {{"No.", 3},
                     {"Consequence before action", 9},
                     {"Likelihood before action", 8},
                     {"Score before action", 8}};
    if (any_after) {
        for (const char* label :
             {"Consequence after action", "Likelihood after action", "Score after action"}) {
            table.columns.push_back({label, 8});
        }
        table.columns[4].share = 9;
    }
    long long number = 0;
    for (const rules::ScoredRisk& risk : context.risks) {
        const auto answer = [&](const std::vector<rules::Level>& levels, int value, const char* column) {
            return Cell{level_in_words(levels, value), question + "/" + risk.row + "/" + column, {}, {}};
        };
        std::vector<Cell> row = {{PlainNumber{++number}, {}, {}, {}},
                                 answer(bands.consequence, risk.consequence, "consequence"),
                                 answer(bands.likelihood, risk.likelihood, "likelihood"),
                                 score_cell(bands, risk.before)};
        if (any_after) {
            row.push_back(answer(bands.consequence, risk.after_consequence, "after_consequence"));
            row.push_back(answer(bands.likelihood, risk.after_likelihood, "after_likelihood"));
            row.push_back(score_cell(bands, risk.after));
        }
        table.rows.push_back(std::move(row));
    }
    context.blocks.push_back(std::move(table));
}

// The register without its levels, which have a table of their own beside the scores made of them.
form::Question without_levels(const form::Question& question) {
    form::Question rest = question;
    std::erase_if(rest.columns, [](const form::Column& column) {
        return column.options_from == "consequence" || column.options_from == "likelihood";
    });
    return rest;
}

}  // namespace

void add_risks(Context& context) {
    // Stage 2's register stands for Stage 1's once it has rows. Source: decisions, 8.
    const bool stage2 = context.visible.shows("risk.rows") && context.stage2;
    const std::string id = stage2 ? "risk.rows" : "risk1.rows";
    const form::Question* question = context.take(id);
    if (question == nullptr) return context.paragraph("No risk was recorded.");
    if (context.risks.empty()) {
        if (context.assessment.to_dos.contains(id)) return add_table_question(context, *question);
        return context.paragraph("No risk was recorded.");
    }
    add_matrix(context, "before action", levels_before);
    const bool any_after =
        std::ranges::any_of(context.risks, [](const auto& risk) { return risk.after.has_value(); });
    if (any_after) add_matrix(context, "after action", levels_after);
    add_table_question(context, without_levels(*question));
    add_scores(context, id);
    context.cited.insert(context.book.bands.sources.begin(), context.book.bands.sources.end());
}

}  // namespace report
