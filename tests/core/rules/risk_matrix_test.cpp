// The risk matrix: all 25 cells of the shipped set written out, other sets that need no code, and sets that
// must be refused. Not the checks of a register (see checks_risk_test.cpp).
#include "core/rules/risk_matrix.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "core/rules/contrast.h"
#include "tests/support/small_book.h"

using namespace rules;

namespace {

BandSet shipped() {
    const auto sets =
        load_band_sets("risk-bands.json", support::repository_file("assets/rules/risk-bands.json"));
    REQUIRE(sets.has_value());
    REQUIRE(sets->front().id == "npsa-5x5");
    return sets->front();
}

std::string level(int value) {
    return R"({"value":)" + std::to_string(value) + R"(,"word":"Word","description":"What it means."})";
}

std::string axis(int levels) {
    std::string out;
    for (int value = 1; value <= levels; ++value) out += (value > 1 ? "," : "") + level(value);
    return "[" + out + "]";
}

std::string band(const std::string& id, int min, int max,
                 const std::string& colours = R"("#ffffff","text_colour":"#000000")") {
    return R"({"id":")" + id + R"(","label":"Word","min":)" + std::to_string(min) + R"(,"max":)" +
           std::to_string(max) + R"(,"colour":)" + colours + R"(,"required_action":"Do this."})";
}

// A file with one set of that size and those bands.
std::string file(int size, const std::string& bands, const std::string& consequence, int escalate_at = 9,
                 const std::string& id = "test") {
    return R"({"schema":"ehiira-risk-bands/1","version":"1","band_sets":[{"id":")" + id +
           R"(","version":"1","owner":"Us","title":"Test","certainty":"D","size":)" + std::to_string(size) +
           R"(,"consequence_title":"Consequence","likelihood_title":"Likelihood","consequence":)" +
           consequence + R"(,"likelihood":)" + axis(size) + R"(,"bands":[)" + bands + R"(],"escalate_at":)" +
           std::to_string(escalate_at) + "}]}";
}

std::string file(int size, const std::string& bands) { return file(size, bands, axis(size)); }

const std::string kFourBands = band("low", 1, 2) + "," + band("moderate", 3, 4) + "," + band("high", 6, 9) +
                               "," + band("extreme", 12, 16);
const std::string kThreeBands = band("green", 1, 5) + "," + band("amber", 6, 12) + "," + band("red", 15, 25);

}  // namespace

TEST_CASE("Every cell of the NHS matrix has its score and band", "[rules][risk]") {
    struct Cell {
        int consequence, likelihood, value;
        std::string band;
    };
    // Source: ehiira-specification, section 7.1, the printed table.
    const std::vector<Cell> cells = {
        {5, 1, 5, "moderate"}, {5, 2, 10, "high"},    {5, 3, 15, "extreme"}, {5, 4, 20, "extreme"},
        {5, 5, 25, "extreme"}, {4, 1, 4, "moderate"}, {4, 2, 8, "high"},     {4, 3, 12, "high"},
        {4, 4, 16, "extreme"}, {4, 5, 20, "extreme"}, {3, 1, 3, "low"},      {3, 2, 6, "moderate"},
        {3, 3, 9, "high"},     {3, 4, 12, "high"},    {3, 5, 15, "extreme"}, {2, 1, 2, "low"},
        {2, 2, 4, "moderate"}, {2, 3, 6, "moderate"}, {2, 4, 8, "high"},     {2, 5, 10, "high"},
        {1, 1, 1, "low"},      {1, 2, 2, "low"},      {1, 3, 3, "low"},      {1, 4, 4, "moderate"},
        {1, 5, 5, "moderate"},
    };
    REQUIRE(cells.size() == 25);
    const BandSet set = shipped();
    for (const Cell& cell : cells) {
        CAPTURE(cell.consequence, cell.likelihood);
        const auto found = score(set, cell.consequence, cell.likelihood);
        REQUIRE(found.has_value());
        CHECK(found->value == cell.value);
        CHECK(found->band == cell.band);
        CHECK(must_escalate(set, *found) == (cell.value >= 9));
    }
}

TEST_CASE("A level outside the scale has no score", "[rules][risk]") {
    const BandSet set = shipped();
    for (const int outside : {-1, 0, 6, 100}) {
        CAPTURE(outside);
        CHECK_FALSE(score(set, outside, 3).has_value());
        CHECK_FALSE(score(set, 3, outside).has_value());
    }
}

TEST_CASE("Only products of two levels are possible scores", "[rules][risk]") {
    const BandSet set = shipped();
    // Source: ehiira-specification, section 7.1, "Impossible scores".
    for (const int impossible : {-4, 0, 7, 11, 13, 14, 17, 18, 19, 21, 22, 23, 24, 26}) {
        CAPTURE(impossible);
        CHECK_FALSE(is_possible_score(set, impossible));
    }
    for (const int possible : {1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25}) {
        CAPTURE(possible);
        CHECK(is_possible_score(set, possible));
    }
}

TEST_CASE("A four-band 4 by 4 set works without code", "[rules][risk]") {
    const auto sets = load_band_sets("four.json", file(4, kFourBands, axis(4), 8));
    REQUIRE(sets.has_value());
    const BandSet& set = sets->front();
    CHECK(score(set, 2, 1) == Score{2, "low"});
    CHECK(score(set, 1, 3) == Score{3, "moderate"});
    CHECK(score(set, 2, 3) == Score{6, "high"});
    CHECK(score(set, 3, 4) == Score{12, "extreme"});
    CHECK(score(set, 4, 4) == Score{16, "extreme"});
    CHECK_FALSE(score(set, 5, 1).has_value());
    CHECK_FALSE(must_escalate(set, *score(set, 2, 3)));
    CHECK(must_escalate(set, *score(set, 2, 4)));
}

TEST_CASE("A three-band 5 by 5 set works without code, with a threshold inside a band", "[rules][risk]") {
    const auto sets = load_band_sets("three.json", file(5, kThreeBands, axis(5), 10));
    REQUIRE(sets.has_value());
    const BandSet& set = sets->front();
    CHECK(score(set, 5, 1) == Score{5, "green"});
    CHECK(score(set, 3, 3) == Score{9, "amber"});
    CHECK(score(set, 2, 5) == Score{10, "amber"});
    CHECK(score(set, 5, 3) == Score{15, "red"});
    CHECK_FALSE(must_escalate(set, *score(set, 3, 3)));  // amber, below the threshold
    CHECK(must_escalate(set, *score(set, 2, 5)));        // amber, at the threshold
}

TEST_CASE("A band set that would mis-score somebody is refused, and the place is named", "[rules][risk]") {
    struct Refusal {
        std::string why;
        std::string text;
        std::string where;
        base::ErrorCode code;
    };
    using enum base::ErrorCode;
    const std::vector<Refusal> refusals = {
        {"bands overlap", file(5, band("a", 1, 6) + "," + band("b", 6, 25)), "bands/1", OutOfRange},
        {"bands out of order", file(5, band("b", 8, 25) + "," + band("a", 1, 6)), "bands/1", OutOfRange},
        {"6 is in no band", file(5, band("a", 1, 5) + "," + band("b", 8, 25)), "bands", OutOfRange},
        {"25 is in no band", file(5, band("a", 1, 20)), "bands", OutOfRange},
        {"a band that no score reaches",
         file(5, band("a", 1, 12) + "," + band("n", 13, 14) + "," + band("b", 15, 25)), "bands", OutOfRange},
        {"min above max", file(5, band("a", 25, 1)), "min", OutOfRange},
        {"the same band twice", file(5, band("a", 1, 6) + "," + band("a", 8, 25)), "id", DuplicateId},
        {"four levels on a matrix of five", file(5, kThreeBands, axis(4)), "consequence", OutOfRange},
        {"six levels on a matrix of five", file(5, kThreeBands, axis(6)), "consequence", OutOfRange},
        {"levels out of order",
         file(4, kFourBands, "[" + level(1) + "," + level(3) + "," + level(2) + "," + level(4) + "]"),
         "value", OutOfRange},
        {"a matrix of three", file(3, band("a", 1, 9), axis(3)), "size", OutOfRange},
        {"a threshold beyond the matrix", file(4, kFourBands, axis(4), 17), "escalate_at", OutOfRange},
        {"a threshold of nothing", file(4, kFourBands, axis(4), 0), "escalate_at", OutOfRange},
        {"white on yellow cannot be read", file(5, band("a", 1, 25, R"("#ffeb3b","text_colour":"#ffffff")")),
         "text_colour", OutOfRange},
        {"a colour by name", file(5, band("a", 1, 25, R"("green","text_colour":"#000000")")), "colour",
         UnknownValue},
        {"no band at all", file(5, ""), "bands", OutOfRange},
        {"no set at all", R"({"schema":"ehiira-risk-bands/1","version":"1","band_sets":[]})", "band_sets",
         EmptyFile},
        {"a member nobody knows", file(5, kThreeBands, axis(5) + R"(,"colour":"red")"), "band_sets",
         UnknownMember},
        {"not JSON", "bands: none", "", NotJson},
    };
    for (const Refusal& refusal : refusals) {
        CAPTURE(refusal.why);
        const auto sets = load_band_sets("bands.json", refusal.text);
        REQUIRE_FALSE(sets.has_value());
        CHECK(sets.error().code == refusal.code);
        CHECK(sets.error().where.starts_with("bands.json"));
        CHECK(sets.error().where.find(refusal.where) != std::string::npos);
        CHECK_FALSE(base::sentence(sets.error()).empty());
    }
}

TEST_CASE("Two sets of the same id are refused", "[rules][risk]") {
    std::string text = file(5, kThreeBands);
    const std::size_t open = text.find('[') + 1;
    const std::string set = text.substr(open, text.size() - open - 2);
    const auto sets = load_band_sets("bands.json", text.insert(open, set + ","));
    REQUIRE_FALSE(sets.has_value());
    CHECK(sets.error().code == base::ErrorCode::DuplicateId);
}

TEST_CASE("The text of every shipped band can be read on its colour", "[rules][risk]") {
    const BandSet set = shipped();
    REQUIRE(set.bands.size() == 4);
    for (const Band& band : set.bands) {
        CAPTURE(band.id);
        const auto ratio = contrast(band.colour, band.text_colour);
        REQUIRE(ratio.has_value());
        CHECK(*ratio >= kReadableContrast);
    }
}

TEST_CASE("Contrast is that of the accessibility guidelines", "[rules][risk]") {
    CHECK(contrast("#000000", "#ffffff").value() > 20.99);
    CHECK(contrast("#ffffff", "#000000").value() < 21.01);
    CHECK(contrast("#777777", "#ffffff").value() < 4.5);   // the well-known first grey that fails on white
    CHECK(contrast("#767676", "#ffffff").value() >= 4.5);  // and the last that passes
    CHECK_FALSE(contrast("#fff", "#000000").has_value());
    CHECK_FALSE(contrast("#00000g", "#000000").has_value());
    CHECK_FALSE(contrast("000000#", "#000000").has_value());
}

TEST_CASE("The overall score is the maximum, never the average", "[rules][risk]") {
    const BandSet set = shipped();
    assessment::Answers answers;
    CHECK_FALSE(overall_before(scored_risks(set, answers)).has_value());
    support::put(
        answers, "risk1.rows",
        assessment::Rows{{support::row("a", {{"risk", "First"}, {"consequence", "2"}, {"likelihood", "2"}}),
                          support::row("b", {{"risk", "Second"}, {"consequence", "4"}, {"likelihood", "3"}}),
                          support::row("c", {{"risk", "Third"}, {"consequence", ""}, {"likelihood", "5"}})}});
    const auto risks = scored_risks(set, answers);
    REQUIRE(risks.size() == 3);
    CHECK(risks[1].text == "Second");
    CHECK_FALSE(risks[2].before.has_value());
    CHECK(overall_before(risks) == Score{12, "high"});
    // Nothing is said about after action yet, so each risk counts as before.
    CHECK(overall_after(risks) == Score{12, "high"});
}

TEST_CASE("After action, a risk without an after score counts as before", "[rules][risk]") {
    const BandSet set = shipped();
    assessment::Answers answers;
    support::put(answers, "risk1.rows",
                 assessment::Rows{{support::row("old", {{"consequence", "5"}, {"likelihood", "5"}})}});
    support::put(answers, "risk.rows",
                 assessment::Rows{{support::row("a", {{"consequence", "4"},
                                                      {"likelihood", "4"},
                                                      {"after_consequence", "4"},
                                                      {"after_likelihood", "1"}}),
                                   support::row("b", {{"consequence", "3"}, {"likelihood", "2"}})}});
    const auto risks = scored_risks(set, answers);
    REQUIRE(risks.size() == 2);  // the register of Stage 2 replaces that of Stage 1
    CHECK(overall_before(risks) == Score{16, "extreme"});
    CHECK(overall_after(risks) == Score{6, "moderate"});
}
