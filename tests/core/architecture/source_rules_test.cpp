// Tests of the architecture rules themselves, on made-up files: a rule that never refuses anything would let
// the repository test pass for the wrong reason.
#include "tests/core/architecture/source_rules.h"

#include <catch2/catch_test_macros.hpp>

using namespace architecture;

namespace {

const KnownPaths kKnown = {"core/base/ids.h",
                           "core/formats/json/value.h",
                           "core/rules/risk_matrix.h",
                           "core/report/document.h",
                           "core/cli/arguments.h",
                           "web/platform/platform.h",
                           "web/app/store.h",
                           "web/ui/frame.h",
                           "web/views/start.h",
                           "tests/support/files.h",
                           "core/statistics/proportion.h"};

}  // namespace

TEST_CASE("Includes that keep to the layers are accepted", "[architecture]") {
    struct Row {
        const char* name;
        const char* path;
        const char* include;
    };
    const Row rows[] = {
        {"lower layer", "core/rules/checks.cpp", "#include \"core/base/ids.h\""},
        {"own layer", "core/rules/checks.cpp", "#include \"core/rules/risk_matrix.h\""},
        {"web uses core", "web/app/store.cpp", "#include \"core/report/document.h\""},
        {"ui uses app", "web/ui/frame.cpp", "#include \"web/app/store.h\""},
        {"main uses views", "web/main.cpp", "#include \"web/views/start.h\""},
        {"browser uses emscripten", "web/platform/browser/page.cpp", "#include <emscripten/html5.h>"},
        {"browser uses the renderer", "web/platform/browser/page.cpp", "#include \"imgui_impl_opengl3.h\""},
        {"ui uses ImGui", "web/ui/button/button.cpp", "#include \"imgui.h\""},
        {"json inside its folder", "core/formats/json/reader.cpp", "#include <nlohmann/json.hpp>"},
        {"files in the command line", "core/cli/main.cpp", "#include <fstream>"},
        {"the standard library", "core/base/ids.h", "#include <string>"},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        CHECK(include_problems({row.path, row.include}, kKnown) == std::vector<std::string>{});
    }
}

TEST_CASE("Includes that break the layers are refused with a sentence naming file and line",
          "[architecture]") {
    struct Row {
        const char* name;
        const char* path;
        const char* include;
        const char* reason;
    };
    const Row rows[] = {
        {"core uses web", "core/base/ids.cpp", "#include \"web/app/store.h\"", "core never includes web"},
        {"upwards", "core/rules/checks.cpp", "#include \"core/report/document.h\"", "the layers below it"},
        {"sideways", "core/formats/csv/reader.cpp", "#include \"core/statistics/proportion.h\"",
         "the layers below it"},
        {"app uses ui", "web/app/store.cpp", "#include \"web/ui/frame.h\"", "the layers below it"},
        {"the command line", "web/app/store.cpp", "#include \"core/cli/arguments.h\"",
         "nothing includes the command line"},
        {"tests", "core/base/ids.cpp", "#include \"tests/support/files.h\"", "never includes tests"},
        {"no such file", "core/base/ids.cpp", "#include \"ids.h\"", "there is no such file"},
        {"emscripten in ui", "web/ui/frame.cpp", "#include <emscripten.h>", "know of the browser"},
        {"ImGui in a view", "web/views/start.cpp", "#include <imgui.h>", "only web/ui may call Dear ImGui"},
        {"ImGui in core", "core/base/ids.cpp", "#include \"imgui.h\"", "only web/ui may call Dear ImGui"},
        {"json elsewhere", "core/form/loader.cpp", "#include <nlohmann/json.hpp>",
         "stays inside core/formats/json"},
        {"json in a header", "core/formats/json/value.h", "#include <nlohmann/json_fwd.hpp>",
         "core/formats/json"},
        {"zlib elsewhere", "core/export/docx/writer.cpp", "#include <zlib.h>", "zlib stays"},
        {"pugixml elsewhere", "core/export/docx/writer.cpp", "#include <pugixml.hpp>", "pugixml stays"},
        {"files in core", "core/form/loader.cpp", "#include <fstream>", "only core/cli reads"},
        {"spaces", "core/form/loader.cpp", "  #  include  <filesystem>", "only core/cli reads"},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        const auto problems =
            include_problems({row.path, std::string("// x\n") + row.include + "\n"}, kKnown);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].starts_with(std::string(row.path) + ":2: may not include "));
        CHECK(problems[0].find(row.reason) != std::string::npos);
    }
}

TEST_CASE("A folder that is no layer is refused", "[architecture]") {
    const auto problems = include_problems({"core/misc/things.cpp", ""}, kKnown);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].starts_with("core/misc/things.cpp: this folder is no layer"));
}

TEST_CASE("A file's habits are checked", "[architecture]") {
    CHECK(habit_problems({"core/base/a.h", "// For ids.\n#pragma once\n"}).empty());
    CHECK(habit_problems({"core/base/a.cpp", "// For ids.\n"}).empty());
    CHECK(habit_problems({"core/base/a.cpp", "#include <string>\n"}).size() == 1);
    CHECK(habit_problems({"core/base/a.h", "// For ids.\n"}).size() == 1);
    CHECK(habit_problems({"core/base/a.cpp", "//" + std::string(501, '\n')}).size() == 1);
}

TEST_CASE("A widget without a step that describes it is refused", "[architecture]") {
    struct Row {
        const char* name;
        const char* path;
        const char* text;
        bool refused;
    };
    const Row rows[] = {
        {"none", "web/ui/tag/tag.cpp", "void tag(Frame& frame) {\n    place(frame);\n}\n", true},
        {"only called", "web/ui/tag/tag.cpp", "void tag(Frame& f) {\n    describe(f);\n}\n", true},
        {"only in a comment", "web/ui/tag/tag.cpp", "// Does not describe(s) itself.\n", true},
        {"another word", "web/ui/tag/tag.cpp", "void redescribe(FrameState& s) {}\n", true},
        {"plain", "web/ui/tag/tag.cpp", "std::size_t describe(FrameState& s) {}\n", false},
        {"of a part", "web/ui/tag/tag.cpp", "TableCellSpec describe_cell(const Table& t) {}\n", false},
        {"the examples of a widget", "web/ui/tag/tag_examples.cpp", "int a;\n", false},
        {"what widgets share", "web/ui/frame.cpp", "int a;\n", false},
        {"an exception", "web/ui/examples/examples.cpp", "int a;\n", false},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        CHECK(step_problems({row.path, row.text}).size() == (row.refused ? 1 : 0));
    }
}

TEST_CASE("Citations are found with their line", "[architecture]") {
    const auto found =
        citations("int a;\n// Source: equality-act-2010, section 149(1).\n    // why. Source: psed-guide.\n");
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == "equality-act-2010");
    CHECK(found[0].line == 2);
    CHECK(found[1].id == "psed-guide");
    CHECK(citations("std::string s = \"Source: none\";").empty());
}

TEST_CASE("The ids of the table of sources are read", "[architecture]") {
    CHECK(source_ids(R"([{"id": "a-1", "title": "x"}, {"id":"b"}])") ==
          std::set<std::string, std::less<>>{"a-1", "b"});
    CHECK(source_ids("").empty());
}
