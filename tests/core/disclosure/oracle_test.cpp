// The arithmetic of the attacker, each part against the slow one that tries every filling.
#include "core/disclosure/oracle.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace disclosure;

namespace {

// A table of three groups by `rows` with small counts; the sums of rows and columns are cells too.
struct Table {
    Knowledge knowledge;
    std::vector<std::int64_t> truth;
    std::vector<Cell> sums;

    Cell add(std::int64_t value, std::int64_t most) {
        knowledge.cells.push_back({0, most});
        truth.push_back(value);
        return truth.size() - 1;
    }
    void add_sum(const std::vector<Cell>& parts) {
        std::int64_t value = 0;
        for (const Cell part : parts) value += truth[part];
        const Cell whole = add(value, 40);
        Fact fact{{{whole, -1}}, 0, 0};
        for (const Cell part : parts) fact.terms.push_back({part, 1});
        knowledge.facts.push_back(fact);
        sums.push_back(whole);
    }
    void publish(Cell cell) { knowledge.cells[cell] = {truth[cell], truth[cell]}; }
};

Table table_of(std::mt19937& random, std::size_t rows) {
    Table table;
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < 3 * rows; ++i)
        cells.push_back(table.add(static_cast<std::int64_t>(random() % 5), 6));
    for (std::size_t row = 0; row < rows; ++row)
        table.add_sum({cells[3 * row], cells[3 * row + 1], cells[3 * row + 2]});
    for (std::size_t column = 0; column < 3; ++column) {
        std::vector<Cell> parts;
        for (std::size_t row = 0; row < rows; ++row) parts.push_back(cells[3 * row + column]);
        table.add_sum(parts);
    }
    return table;
}

}  // namespace

TEST_CASE("A hidden count whose row total is shown alone is told", "[disclosure]") {
    // 12 + x = 15
    const Knowledge knowledge{{{12, 12}, {0, 100}}, {{{{0, 1}, {1, 1}}, 15, 15}}};
    CHECK(narrowed(knowledge)->at(1) == Range{3, 3});
    CHECK(tried(knowledge, 1'000)->at(1) == Range{3, 3});
}

TEST_CASE("A count is given back by its rounded percentage", "[disclosure]") {
    // x of 83 is 3.6 %: 35.5 x 83 <= 1000 x <= 36.5 x 83.
    const Knowledge knowledge{{{0, 83}}, {{{{0, 2'000}}, 71 * 83, 73 * 83}}};
    CHECK(narrowed(knowledge)->at(0) == Range{3, 3});
}

TEST_CASE("Facts that contradict each other are noticed", "[disclosure]") {
    const Knowledge knowledge{{{0, 5}}, {{{{0, 2}}, 7, 7}}};
    CHECK_FALSE(narrowed(knowledge));
    CHECK_FALSE(tried(knowledge, 100));
}

TEST_CASE("The proof sees through a circle of sums that narrowing does not", "[disclosure]") {
    // a + b = 5, b + c = 6, a + c = 7: each is told, though no bound can be narrowed to it.
    const std::vector<Fact> facts = {
        {{{0, 1}, {1, 1}}, 5, 5}, {{{1, 1}, {2, 1}}, 6, 6}, {{{0, 1}, {2, 1}}, 7, 7}};
    const std::vector<Range> cells(3, Range{0, 50});
    CHECK(tried({cells, facts}, 10'000)->at(0) == Range{3, 3});
    CHECK(narrowed({cells, facts})->at(0).values() > 1);
    Witness witness(cells, facts, {3, 2, 4});
    CHECK(witness.reach(0, 10) == Range{3, 3});
}

TEST_CASE("The proof never claims more than is possible, and of tables all that is", "[disclosure]") {
    std::mt19937 random(20261123);
    int compared = 0;
    for (int i = 0; i < 150; ++i) {
        Table table = table_of(random, 2);
        for (const Cell sum : table.sums)
            if (random() % 3 != 0) table.publish(sum);
        for (Cell cell = 0; cell < 6; ++cell)
            if (random() % 3 == 0) table.publish(cell);
        const auto slow = tried(table.knowledge, 3'000'000);
        if (!slow) continue;
        const auto quick = narrowed(table.knowledge);
        Witness witness(table.knowledge.cells, table.knowledge.facts, table.truth);
        for (Cell cell = 0; cell < table.truth.size(); ++cell) {
            CAPTURE(i, cell);
            const Range proof = witness.reach(cell, 1'000);
            CHECK(proof == slow->at(cell));
            CHECK(quick->at(cell).low <= slow->at(cell).low);
            CHECK(quick->at(cell).high >= slow->at(cell).high);
            ++compared;
        }
    }
    CHECK(compared > 1'000);
}
