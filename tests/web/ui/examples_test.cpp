// Every widget's examples, natively: described completely, placed alike with and without drawn words, and answered by
// ImGui's own input. Pages are tested in tests/web/app, the real elements in tests/browser.
#include "web/ui/examples/examples.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "imgui.h"
#include "web/ui/frame_internal.h"

namespace {

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string kFonts = "/usr/share/fonts/truetype/liberation/LiberationSans-";

ui::FrameOptions drawn_words() {
    return {.words = ui::Words::Drawn,
            .regular_font = read(kFonts + "Regular.ttf"),
            .bold_font = read(kFonts + "Bold.ttf")};
}

void build(ui::Frame& frame, const ui::Example& example, ui::ExampleState& state) {
    frame.begin();
    ui::page(frame, {.id = "/example", .title = "Example"}, [&] { example.draw(frame, state); });
    frame.end();
}

void widen(ui::Frame& frame, float width) {
    frame.note({.kind = platform::Event::Kind::Resize, .number = width, .second = 1, .third = 900});
}

std::string box_line(const platform::SemanticNode& node) {
    std::ostringstream out;
    const auto put = [&](const platform::Box& b) {
        out << ' ' << b.x << ',' << b.y << ',' << b.w << ',' << b.h;
    };
    out << node.id;
    put(node.box);
    for (const platform::PartBox& part : node.parts) put(part.box);
    return out.str();
}

std::vector<std::string> box_lines(const ui::Frame& frame) {
    std::vector<std::string> out;
    for (const platform::SemanticNode& node : frame.nodes()) out.push_back(box_line(node));
    return out;
}

// The nth quoted word of a list in a script, from the line that begins it to its closing bracket.
std::vector<std::string> quoted_words(const std::string& text, const std::string& start) {
    const std::size_t from = text.find(start);
    REQUIRE(from != std::string::npos);
    const std::string list = text.substr(from, text.find("];", from) - from);
    std::vector<std::string> out;
    for (std::size_t at = list.find('\''); at != std::string::npos; at = list.find('\'', at + 1)) {
        const std::size_t end = list.find('\'', at + 1);
        out.push_back(list.substr(at + 1, end - at - 1));
        at = end;
    }
    return out;
}

// The names of an enumeration in platform.h, in order.
std::vector<std::string> enumerators(const std::string& header, const std::string& start) {
    const std::size_t from = header.find('{', header.find(start));
    std::istringstream lines(header.substr(from + 1, header.find("};", from) - from - 1));
    std::vector<std::string> out;
    for (std::string line; std::getline(lines, line);) {
        line = line.substr(0, line.find("//"));
        std::string name;
        for (const char c : line + ",") {
            if (c == ',') {
                if (!name.empty()) out.push_back(name);
                name.clear();
            } else if (c != ' ') {
                name += c;
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("an empty page emits only its landmark and its heading", "[examples]") {
    ui::Frame frame;
    widen(frame, 1280);
    frame.begin();
    ui::page(frame, {.id = "/empty", .title = "Empty"}, [] {});
    frame.end();
    REQUIRE(frame.nodes().size() == 2);
    CHECK(frame.nodes()[0].role == platform::Role::Main);
    CHECK(frame.nodes()[1].name == "Empty");
    CHECK(frame.complaints().empty());
}

TEST_CASE("every example describes itself completely at every width", "[examples]") {
    for (const ui::Example& example : ui::examples()) {
        for (const float width : {320.0F, 760.0F, 1280.0F, 1920.0F}) {
            INFO(example.name << " at " << width);
            ui::Frame frame;
            ui::ExampleState state;
            widen(frame, width);
            build(frame, example, state);
            const std::vector<std::string> complaints(frame.complaints().begin(), frame.complaints().end());
            CHECK(complaints == std::vector<std::string>{});
            CHECK(frame.nodes().size() > 2);
        }
    }
}

TEST_CASE("rectangles are the same whether ImGui draws the words or not", "[examples]") {
    const ui::FrameOptions words = drawn_words();
    if (words.regular_font.empty()) SKIP("Liberation Sans is not installed here");
    for (const ui::Example& example : ui::examples()) {
        INFO(example.name);
        ui::Frame widths, drawn(words);
        ui::ExampleState one, other;
        widen(widths, 1280);
        widen(drawn, 1280);
        build(widths, example, one);
        build(drawn, example, other);
        CHECK(box_lines(widths) == box_lines(drawn));
        const std::vector<std::string> complaints(drawn.complaints().begin(), drawn.complaints().end());
        CHECK(complaints == std::vector<std::string>{});
    }
}

TEST_CASE("ImGui's own mouse presses a radio", "[examples]") {
    const ui::FrameOptions words = drawn_words();
    if (words.regular_font.empty()) SKIP("Liberation Sans is not installed here");
    ui::Frame frame(words);
    widen(frame, 1280);
    std::string value;
    const auto step = [&] {
        frame.begin();
        ui::page(frame, {.id = "/radio", .title = "Radio"}, [&] {
            const auto answer =
                ui::radios(frame, {.id = "r",
                                   .legend = "Which?",
                                   .options = {{.value = "a", .label = "A"}, {.value = "b", .label = "B"}},
                                   .value = value});
            if (answer) value = *answer;
        });
        frame.end();
    };
    step();
    ui::Box place;
    for (std::size_t i = 0; i < frame.nodes().size(); ++i) {
        if (frame.nodes()[i].id == "r.b") place = frame.state().places[i];
    }
    REQUIRE(place.w > 0);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(place.x + 10, place.y + 10);
    step();
    io.AddMouseButtonEvent(0, true);
    step();
    io.AddMouseButtonEvent(0, false);
    step();
    CHECK(value == "b");
}

TEST_CASE("the page's lists of roles and events are those of platform.h", "[examples]") {
    const std::string folder = EHIIRA_REPOSITORY;
    const std::string header = read(folder + "/web/platform/platform.h");
    CHECK(quoted_words(read(folder + "/web/platform/browser/builders.js"), "const ROLES = [") ==
          enumerators(header, "enum class Role"));
    CHECK(quoted_words(read(folder + "/web/platform/browser/start.js"), "const KINDS = [") ==
          enumerators(header, "enum class Kind"));
    CHECK(read(folder + "/web/shell.html").find(ui::kProbeText) != std::string::npos);
}
