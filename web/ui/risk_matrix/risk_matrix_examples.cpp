// The examples of risk_matrix; see web/ui/examples/examples.h.
#include "web/ui/examples/samples.h"

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

bool draw_usual(Frame& f, ExampleState& s) {
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

bool draw_empty(Frame& f, ExampleState& s) {
    return matrix_of(f, s, "ex.matrix.empty", "Risk not scored yet", {});
}

bool draw_error(Frame& f, ExampleState& s) {
    const auto answer = risk_matrix(f, {.id = "ex.matrix.wrong",
                                        .legend = "Risk of longer journeys",
                                        .hint = "How likely is it, and how bad would it be?",
                                        .error = "Choose a likelihood and a consequence",
                                        .likelihood = likelihood(),
                                        .consequence = consequence(),
                                        .cells = cells(),
                                        .value = point(s, "ex.matrix.wrong")});
    if (!answer) return false;
    s.words["ex.matrix.wrong.l"] = answer->likelihood;
    s.words["ex.matrix.wrong.c"] = answer->consequence;
    return true;
}

bool draw_read_only(Frame& f, ExampleState& /*s*/) {
    return risk_matrix(f, {.id = "ex.matrix.read",
                           .legend = "Where the risk stands",
                           .likelihood = likelihood(),
                           .consequence = consequence(),
                           .cells = cells(),
                           .value = {"2", "3"},
                           .before = {"4", "4"},
                           .read_only = true,
                           .result = "Score 6, medium"})
        .has_value();
}

bool draw_forty(Frame& f, ExampleState& /*s*/) {
    RiskMap map{.id = "ex.map.forty",
                .caption = "Forty risks",
                .likelihood = likelihood(),
                .consequence = consequence(),
                .cells = cells()};
    for (int i = 1; i <= 40; ++i) {
        map.risks.push_back({.id = std::to_string(i),
                             .number = "R" + std::to_string(i),
                             .title = "A risk",
                             .before = {std::to_string(i % 5 + 1), std::to_string(i % 3 + 3)},
                             .after = {std::to_string(i % 3 + 1), std::to_string(i % 2 + 2)}});
    }
    risk_map(f, map);
    return false;
}

bool draw_sample(Frame& f, ExampleState& /*s*/, const Sample& sample) {
    const std::string words(sample.words);
    return risk_matrix(f, {.id = id_of("matrix", sample),
                           .legend = words,
                           .hint = words,
                           .likelihood = {.label = words, .levels = {{"1", words}, {"2", "Likely"}}},
                           .consequence = {.label = words, .levels = {{"1", words}, {"2", "Severe"}}},
                           .cells = {{{"1", words, Colour::Green}, {"2", "High", Colour::Orange}},
                                     {{"2", "High", Colour::Orange}, {"4", words, Colour::Red}}},
                           .value = {"1", "1"},
                           .before_words = words,
                           .value_words = words,
                           .result = words})
        .has_value();
}

constexpr Example kExamples[] = {
    {"Two scores and all risks show how a risk moves", draw_usual},
    {"A risk that is not scored yet has no cell of its own", draw_empty},
    {"An error about a score stands above both questions", draw_error},
    {"A matrix that is only read has no radios", draw_read_only},
    {"Forty risks on one map keep their numbers apart", draw_forty},
    {"A long word breaks in the words and cells of a matrix",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLongWords, draw_sample); }},
    {"Matrices in Urdu, Polish and Welsh fit their cells",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kLanguages, draw_sample); }},
    {"Markup in a matrix is shown as it was written",
     [](Frame& f, ExampleState& s) { return draw_each(f, s, kMarkup, draw_sample); }},
};

}  // namespace

std::span<const Example> risk_matrix_examples() { return kExamples; }

}  // namespace ui
