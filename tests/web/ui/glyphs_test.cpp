// No letter reaches the canvas in the page: with the font of widths only, what Dear ImGui draws points at the white
// pixel and at the lines of its texture, never at a glyph. That the elements carry the words is for tests/browser.
#include <catch2/catch_test_macros.hpp>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "imgui.h"
#include "tests/web/support/driver.h"
#include "tests/web/support/figures.h"
#include "web/ui/examples/examples.h"
#include "web/ui/frame_internal.h"

namespace {

using Place = std::pair<float, float>;

// Every place of the texture that is no letter.
std::set<Place> places_without_letters(const ImFontAtlas& atlas) {
    std::set<Place> out{{atlas.TexUvWhitePixel.x, atlas.TexUvWhitePixel.y}};
    for (const ImVec4& line : atlas.TexUvLines) {
        out.insert({line.x, line.y});
        out.insert({line.z, line.w});
    }
    return out;
}

struct Count {
    std::size_t corners = 0, letters = 0;
};

Count corners_of(const ui::Frame& frame) {
    const std::set<Place> fine = places_without_letters(*frame.state().fonts.regular->ContainerAtlas);
    Count count;
    for (const ImDrawList* list : frame.picture()->CmdLists) {
        for (const ImDrawVert& corner : list->VtxBuffer) {
            ++count.corners;
            if (!fine.contains({corner.uv.x, corner.uv.y})) ++count.letters;
        }
    }
    return count;
}

void add(Count& sum, const Count& more) {
    sum.corners += more.corners;
    sum.letters += more.letters;
}

Count corners_of_example(const ui::FrameOptions& options, const ui::Example& example, bool whole_page) {
    ui::Frame frame(options);
    ui::ExampleState state;
    frame.begin();
    if (whole_page) {
        example.draw(frame, state);
    } else {
        ui::page(frame, {.id = "/example", .title = "Example"}, [&] { example.draw(frame, state); });
    }
    frame.end();
    return corners_of(frame);
}

Count corners_of_examples(const ui::FrameOptions& options) {
    Count sum;
    for (const ui::WidgetExamples& widget : ui::widgets()) {
        for (const ui::Example& example : widget.examples())
            add(sum, corners_of_example(options, example, widget.fits == ui::Fits::Whole));
    }
    return sum;
}

std::string read_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("no letter is drawn on the canvas, in any example or page", "[letters]") {
    Count sum = corners_of_examples({});
    testing::Memory memory;
    testing::Tab tab(memory);
    tab.event({.kind = platform::Event::Kind::Wants, .number = 1});
    tab.press("Start a new assessment");
    for (const std::string route :
         {"/", "/before-you-start", "/tasks", "/about", "/accessibility", "/keyboard", "/check", "/send",
          "/page/about-proposal", "/page/first-look-characteristics", "/page/first-risks", "/gallery"}) {
        tab.go(route);
        add(sum, corners_of(tab.frame()));
    }
    testing::figure("letters drawn on the canvas", "glyphs", "0", sum.letters,
                    std::to_string(sum.corners) + " corners of what was drawn were looked at",
                    R"(.ci/in-root build/debug/tests_web "[letters]")");
    CHECK(sum.letters == 0);
    CHECK(sum.corners > 10'000);
}

TEST_CASE("the counter of letters sees them where Dear ImGui draws the words", "[letters]") {
    const std::string fonts = "/usr/share/fonts/truetype/liberation/LiberationSans-";
    const ui::FrameOptions words{.words = ui::Words::Drawn,
                                 .regular_font = read_bytes(fonts + "Regular.ttf"),
                                 .bold_font = read_bytes(fonts + "Bold.ttf")};
    if (words.regular_font.empty()) SKIP("Liberation Sans is not installed here");
    CHECK(corners_of_examples(words).letters > 1'000);
}
