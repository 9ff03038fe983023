// Cells, words and colours of a band set as widgets want them.
#include "web/views/matrix.h"

#include <array>
#include <charconv>

#include "core/base/text.h"
#include "web/ui/ui.h"

namespace views {
namespace {

int number(const std::string& text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

ui::MatrixAxis axis(const std::string& title, const std::vector<rules::Level>& levels) {
    ui::MatrixAxis result{.label = title};
    for (const rules::Level& level : levels) {
        result.levels.push_back({std::to_string(level.value), level.word});
    }
    return result;
}

// What a matrix without words needs below it: "1 to 3 Low, 4 to 6 Moderate…".
ui::Text legend(const rules::BandSet& bands) {
    std::string scores;
    for (const rules::Band& band : bands.bands) {
        if (!scores.empty()) scores += ", ";
        scores += std::to_string(band.min) + " to " + std::to_string(band.max) + " " + band.label;
    }
    return {{.text = bands.likelihood_title + " upwards, " + bands.consequence_title + " across. " + scores +
                     ". R1: before action. "},
            ui::bold("R1:"),
            {.text = " after action."}};
}

std::string level(int value) { return value == 0 ? std::string() : std::to_string(value); }

void meanings(const Context& c, const std::string& title, const std::vector<rules::Level>& levels) {
    ui::paragraph(c.frame, {.text = {ui::bold(title)}});
    ui::List list;
    for (const rules::Level& l : levels) {
        list.items.push_back(
            {ui::bold(std::to_string(l.value) + " " + l.word + ": "), {.text = l.description}});
    }
    ui::list(c.frame, list);
}

}  // namespace

ui::Colour colour_of(const rules::BandSet& bands, std::string_view band) {
    // By rank from the lowest: the data's own colours are for print, the widgets have the palette of the NHS.
    constexpr std::array kRanks{ui::Colour::Green, ui::Colour::Yellow, ui::Colour::Orange, ui::Colour::Red};
    for (std::size_t i = 0; i < bands.bands.size(); ++i) {
        if (bands.bands[i].id != band) continue;
        const bool last = i + 1 == bands.bands.size();
        return last ? ui::Colour::Red : kRanks[std::min<std::size_t>(i, 2)];
    }
    return ui::Colour::White;
}

ui::RiskMatrix matrix_of(const rules::BandSet& bands) {
    ui::RiskMatrix matrix;
    matrix.likelihood = axis(bands.likelihood_title, bands.likelihood);
    matrix.consequence = axis(bands.consequence_title, bands.consequence);
    for (const rules::Level& l : bands.likelihood) {
        std::vector<ui::MatrixCell> row;
        for (const rules::Level& k : bands.consequence) {
            const auto score = rules::score(bands, k.value, l.value);
            const rules::Band* band = score ? rules::find_band(bands, score->band) : nullptr;
            row.push_back({.score = score ? std::to_string(score->value) : std::string(),
                           .band = band != nullptr ? band->label : std::string(),
                           .colour = band != nullptr ? colour_of(bands, band->id) : ui::Colour::White});
        }
        matrix.cells.push_back(std::move(row));
    }
    return matrix;
}

std::string score_sentence(const rules::BandSet& bands, const ui::MatrixPoint& point) {
    const auto score = rules::score(bands, number(point.consequence), number(point.likelihood));
    if (!score) return {};
    const rules::Band* band = rules::find_band(bands, score->band);
    if (band == nullptr) return {};
    std::string sentence =
        "Score " + std::to_string(score->value) + ", " + band->label + ". " + band->required_action;
    if (rules::must_escalate(bands, *score)) sentence += " Tell your organisation’s own risk process.";
    return sentence;
}

void all_risks(const Context& c, const std::string& id, bool compact) {
    const rules::BandSet& bands = c.book().bands;
    const ui::RiskMatrix matrix = matrix_of(bands);
    ui::RiskMap map{.id = id,
                    .caption = "All risks on the matrix",
                    .likelihood = matrix.likelihood,
                    .consequence = matrix.consequence,
                    .cells = matrix.cells,
                    .compact = compact};
    int place = 0;
    for (const rules::ScoredRisk& risk : c.derived.risks) {
        ++place;
        if (!risk.before) continue;
        map.risks.push_back({.id = risk.row,
                             .number = "R" + std::to_string(place),
                             .title = beginning(risk.text),
                             .before = {level(risk.likelihood), level(risk.consequence)},
                             .after = {level(risk.after_likelihood), level(risk.after_consequence)}});
    }
    if (map.risks.empty()) return;
    if (compact) ui::rule(c.frame, id + ".rule");
    ui::risk_map(c.frame, map);
    if (compact) ui::paragraph(c.frame, {.text = legend(bands), .id = id + ".legend", .small = true});
}

void level_meanings(const Context& c) {
    ui::details(c.frame, {.id = "levels", .summary = "What each level means"}, [&] {
        meanings(c, c.book().bands.consequence_title, c.book().bands.consequence);
        meanings(c, c.book().bands.likelihood_title, c.book().bands.likelihood);
    });
}

}  // namespace views
