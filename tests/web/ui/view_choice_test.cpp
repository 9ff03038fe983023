// The one function that decides between the two views, and its reasons.
#include "web/ui/view_choice.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using platform::View;

TEST_CASE("the view follows need before wish", "[view]") {
    struct Row {
        std::string name;
        ui::ViewFacts facts;
        View view;
        std::string reason;
    };
    const Row rows[] = {
        {"room and a canvas", {.width = 1280, .canvas = true}, View::Drawn, "room"},
        {"chosen drawn", {.preference = "drawn", .width = 1280, .canvas = true}, View::Drawn, "chosen"},
        {"chosen plain", {.preference = "plain", .width = 1280, .canvas = true}, View::Plain, "chosen"},
        {"no canvas", {.preference = "drawn", .width = 1280}, View::Plain, "no-canvas"},
        {"canvas taken away", {.wanted = "lost", .width = 1280}, View::Plain, "lost"},
        {"forced colours win over a wish",
         {.preference = "drawn", .wanted = "colours", .width = 1280, .canvas = true},
         View::Plain,
         "colours"},
        {"one px too narrow", {.width = 759, .canvas = true}, View::Plain, "narrow"},
        {"just wide enough", {.width = 760, .canvas = true}, View::Drawn, "room"},
        {"larger text chosen here",
         {.preference = "drawn", .wanted = "text-size", .width = 1280, .canvas = true, .enlarged = true},
         View::Plain,
         "larger"},
        {"another need is told before one's own choice of size",
         {.wanted = "spacing", .width = 1280, .canvas = true, .enlarged = true},
         View::Plain,
         "spacing"},
        {"something does not fit", {.width = 1280, .canvas = true, .overflow = true}, View::Plain, "fit"},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        const ui::ViewChoice choice = ui::choose_view(row.facts);
        CHECK(choice.view == row.view);
        CHECK(choice.reason == row.reason);
        CHECK_FALSE(ui::reason_sentence(choice.reason).empty());
    }
}
