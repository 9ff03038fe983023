// A risk score: two radio groups are the input, the matrix is a table that says its current cell in words; choosing a
// cell is a short cut. Sizes, words, bands and colours come from the rules' data, nothing is known here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/ui/frame.h"
#include "web/ui/tag/tag.h"

namespace ui {

struct MatrixCell {
    std::string score = {};  // "12"
    std::string band = {};   // "High"
    Colour colour = Colour::White;
};
struct MatrixAxis {
    std::string label = {};                     // "Likelihood"
    std::vector<platform::Option> levels = {};  // lowest first: { "3", "Possible" }
    std::string hint = {};
};
struct MatrixPoint {
    std::string likelihood = {}, consequence = {};  // values of levels; empty: not chosen
    bool operator==(const MatrixPoint&) const = default;
};
struct RiskMatrix {
    std::string id = {};
    std::string legend = {};  // "Risk before action"
    std::string hint = {};
    std::string error = {};
    MatrixAxis likelihood = {};
    MatrixAxis consequence = {};
    std::vector<std::vector<MatrixCell>> cells = {};  // [likelihood level][consequence level], lowest first
    MatrixPoint value = {};                           // the answer being given here
    MatrixPoint before = {};                          // shown as "before" beside it, may be empty
    std::string before_words = "Before action";
    std::string value_words = "After action";
    bool read_only = false;   // only the table: for a panel that shows where risks stand
    std::string result = {};  // the sentence of the score: "Score 12, high: needs a plan"
};
[[nodiscard]] std::optional<MatrixPoint> risk_matrix(Frame& frame, const RiskMatrix& matrix);

// All risks on one matrix with their movement, to read (live panel, risk register).
struct PlacedRisk {
    std::string id = {};
    std::string number = {};  // "R1": short mark in the cell
    std::string title = {};
    MatrixPoint before = {};
    MatrixPoint after = {};  // empty: no action yet
};
struct RiskMap {
    std::string id = {};
    std::string caption = {};
    MatrixAxis likelihood = {};
    MatrixAxis consequence = {};
    std::vector<std::vector<MatrixCell>> cells = {};
    std::vector<PlacedRisk> risks = {};
    bool compact = false;  // for a panel: numbers are seen, their words are for assistive technology only
};
void risk_map(Frame& frame, const RiskMap& map);

}  // namespace ui
