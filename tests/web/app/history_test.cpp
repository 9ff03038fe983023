// Undo: its two rules and its laws.
#include "web/app/history.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/assessment/assessment.h"

namespace {

using History = app::History<assessment::Assessment>;

assessment::Assessment with(const std::string& text) {
    assessment::Assessment a;
    a.answers["about.title"] = text;
    return a;
}

}  // namespace

TEST_CASE("typing that goes on is one step, and settling for a second ends it") {
    History history;
    app::note_change(history, with(""), 0, true);
    app::note_change(history, with("a"), 400, true);
    app::note_change(history, with("ab"), 1399, true);
    REQUIRE(history.past.size() == 1);
    app::note_change(history, with("abc"), 2399, true);
    CHECK(history.past.size() == 2);
}

TEST_CASE("typing without a pause still makes a step every ten seconds") {
    History history;
    for (int ms = 0; ms < 25'000; ms += 500) app::note_change(history, with(std::to_string(ms)), ms, true);
    CHECK(history.past.size() == 3);
}

TEST_CASE("a choice is a step of its own, also right after typing") {
    History history;
    app::note_change(history, with(""), 0, true);
    app::note_change(history, with("a"), 10, false);
    app::note_change(history, with("b"), 20, false);
    CHECK(history.past.size() == 3);
}

TEST_CASE("nothing to undo leaves everything alone") {
    History history;
    CHECK_FALSE(app::undo(history, with("x")).has_value());
    CHECK_FALSE(app::redo(history, with("x")).has_value());
    CHECK(history == History{});
}

TEST_CASE("undoing everything gives the first state, redoing everything the last, over random edits") {
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        History history;
        assessment::Assessment now = with("start");
        const assessment::Assessment first = now;
        std::int64_t ms = 0;
        for (int i = 0; i < 40; ++i) {
            ms += static_cast<std::int64_t>(random() % 3000);
            app::note_change(history, now, ms, random() % 2 == 0);
            now = with(std::to_string(i));
        }
        const assessment::Assessment last = now;
        while (auto before = app::undo(history, now)) now = *before;
        CHECK(now == first);
        while (auto after = app::redo(history, now)) now = *after;
        CHECK(now == last);
    }
}

TEST_CASE("a change after undo forgets what was undone, and the list never grows without end") {
    History history;
    for (int i = 0; i < 500; ++i) app::note_change(history, with(std::to_string(i)), i, false);
    CHECK(history.past.size() == app::kMostSteps);
    (void)app::undo(history, with("now"));
    REQUIRE(app::can_redo(history));
    app::note_change(history, with("other"), 1000, false);
    CHECK_FALSE(app::can_redo(history));
}
