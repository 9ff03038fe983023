// Every widget's examples, natively: described completely, placed alike with and without drawn words, and answered by
// ImGui's own input. Pages are tested in tests/web/app, the real elements in tests/browser.
#include "web/ui/examples/examples.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "imgui.h"
#include "tests/support/golden.h"
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

// An example inside a page of its own, or being one.
void build(ui::Frame& frame, const ui::WidgetExamples& widget, const ui::Example& example,
           ui::ExampleState& state) {
    frame.begin();
    if (widget.fits == ui::Fits::Whole) {
        example.draw(frame, state);
    } else {
        ui::page(frame, {.id = "/example", .title = "Example"}, [&] { example.draw(frame, state); });
    }
    frame.end();
}

template <class Use>
void for_each_example(const Use& use) {
    for (const ui::WidgetExamples& widget : ui::widgets()) {
        for (const ui::Example& example : widget.examples()) {
            INFO("web/ui/" << widget.folder << ": " << example.name);
            use(widget, example);
        }
    }
}

std::vector<std::string> complaints_of(const ui::Frame& frame) {
    return {frame.complaints().begin(), frame.complaints().end()};
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

// One line a node, without places: those depend on sizes, which other tests compare.
std::string node_line(const platform::SemanticNode& node, const std::vector<std::string>& roles) {
    std::ostringstream out;
    const auto put = [&](std::string_view what, const std::string& words) {
        if (words.empty()) return;
        std::string line = words;
        for (std::size_t at = 0; (at = line.find('\n', at)) != std::string::npos; at += 3)
            line.replace(at, 1, " / ");
        out << ' ' << what << " \"" << line << '"';
    };
    out << "    " << roles[static_cast<std::size_t>(node.role)] << ' ' << node.id << " in " << node.parent;
    put("name", node.name);
    put("hint", node.hint);
    put("error", node.error);
    put("value", node.value);
    put("to", node.href);
    put("kind", node.variant);
    for (const platform::Run& run : node.runs) put(run.bold ? "bold" : "says", run.text + run.hidden);
    for (const platform::Run& run : node.actions) put("action", run.text + run.hidden);
    for (const platform::Option& option : node.options) put("option", option.label);
    if (node.states != 0) out << " states " << node.states;
    return out.str();
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

TEST_CASE("every folder of web/ui that is a widget has examples, and every list is of a folder",
          "[examples]") {
    std::set<std::string> folders, listed;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(EHIIRA_REPOSITORY) + "/web/ui")) {
        const std::string name = entry.path().filename().string();
        if (entry.is_directory() && name != "examples") folders.insert(name);
    }
    for (const ui::WidgetExamples& widget : ui::widgets()) {
        INFO(widget.folder);
        CHECK(listed.insert(std::string(widget.folder)).second);
        CHECK(widget.examples().size() >= 4);
    }
    CHECK(listed == folders);
}

TEST_CASE("the names of examples are sentences of their own", "[examples]") {
    std::set<std::string_view> names;
    for_each_example([&](const ui::WidgetExamples&, const ui::Example& example) {
        CHECK(names.insert(example.name).second);
        CHECK((example.name.front() >= 'A' && example.name.front() <= 'Z'));
        CHECK(std::ranges::count(example.name, ' ') >= 3);
        CHECK(example.name.back() != '.');
    });
}

TEST_CASE("every example describes itself completely at every width", "[examples]") {
    for_each_example([](const ui::WidgetExamples& widget, const ui::Example& example) {
        for (const float width : {320.0F, 760.0F, 1280.0F, 1920.0F}) {
            INFO("at " << width);
            ui::Frame frame;
            ui::ExampleState state;
            widen(frame, width);
            build(frame, widget, example, state);
            CHECK(complaints_of(frame) == std::vector<std::string>{});
            CHECK(frame.nodes().size() >= 2);
        }
    });
}

TEST_CASE("rectangles are the same whether ImGui draws the words or not", "[examples]") {
    const ui::FrameOptions words = drawn_words();
    if (words.regular_font.empty()) SKIP("Liberation Sans is not installed here");
    ui::Frame widths, drawn(words);
    widen(widths, 1280);
    widen(drawn, 1280);
    for_each_example([&](const ui::WidgetExamples& widget, const ui::Example& example) {
        ui::ExampleState one, other;
        build(widths, widget, example, one);
        build(drawn, widget, example, other);
        CHECK(box_lines(widths) == box_lines(drawn));
        CHECK(complaints_of(drawn) == std::vector<std::string>{});
    });
}

TEST_CASE("the nodes of every example are those that were looked at", "[examples][golden]") {
    const std::vector<std::string> roles =
        enumerators(read(std::string(EHIIRA_REPOSITORY) + "/web/platform/platform.h"), "enum class Role");
    for (const ui::WidgetExamples& widget : ui::widgets()) {
        std::string list;
        for (const ui::Example& example : widget.examples()) {
            ui::Frame frame;
            ui::ExampleState state;
            widen(frame, 1280);
            build(frame, widget, example, state);
            list += std::string(example.name) + "\n";
            for (const platform::SemanticNode& node : frame.nodes()) list += node_line(node, roles) + "\n";
        }
        CHECK(support::golden_difference("nodes/" + std::string(widget.folder) + ".txt", list) == "");
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
