// Carries out the rules of source_rules.h. The ranks below are the picture of the layers in the README; a
// layer may include itself and any layer of a lower rank.
#include "tests/core/architecture/source_rules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <regex>

namespace architecture {
namespace {

struct Layer {
    std::string_view folder;
    int rank;
};

constexpr std::array kLayers = {
    Layer{"core/base/", 0},
    Layer{"core/formats/", 1},
    Layer{"core/statistics/", 1},
    Layer{"core/form/", 2},
    Layer{"core/workforce/", 2},
    Layer{"core/assessment/", 3},
    Layer{"core/disclosure/", 3},
    Layer{"core/objectives/", 3},
    Layer{"core/rules/", 4},
    Layer{"core/report/", 5},
    Layer{"core/export/", 6},
    Layer{"core/cli/", 7},
    Layer{"web/platform/browser/", 24},
    Layer{"web/platform/native/", 24},
    Layer{"web/platform/", 20},
    Layer{"web/app/", 21},
    Layer{"web/ui/", 22},
    Layer{"web/views/", 23},
    Layer{"web/main.cpp", 25},
    Layer{"web/reader/", 25},
};

const Layer* layer_of(std::string_view path) {
    const auto found =
        std::ranges::find_if(kLayers, [&](const Layer& l) { return path.starts_with(l.folder); });
    return found == kLayers.end() ? nullptr : &*found;
}

struct Include {
    std::string name;
    bool quoted = false;
    int line = 0;
};

std::vector<Include> includes_of(std::string_view text) {
    static const std::regex pattern(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::vector<Include> found;
    int line = 0;
    for (std::size_t at = 0; at <= text.size(); ++line) {
        const auto end = std::min(text.find('\n', at), text.size());
        std::cmatch match;
        if (std::regex_search(text.data() + at, text.data() + end, match, pattern))
            found.push_back({match[2].str(), match[1].str() == "\"", line + 1});
        at = end + 1;
    }
    return found;
}

bool is_imgui(std::string_view name) { return name.starts_with("imgui") || name.starts_with("imstb"); }

// Where a header that is not ours may stand, or nothing when it may stand here.
std::optional<std::string> third_party_problem(std::string_view path, std::string_view name) {
    const bool in_browser = path.starts_with("web/platform/browser/");
    if ((name.starts_with("emscripten") || name.starts_with("GLES")) && !in_browser)
        return "only web/platform/browser may know of the browser";
    if (is_imgui(name) && !path.starts_with("web/ui/") && !in_browser)
        return "only web/ui may call Dear ImGui (and web/platform/browser its renderer)";
    if (name.starts_with("nlohmann/") && !(path.starts_with("core/formats/json/") && path.ends_with(".cpp")))
        return "nlohmann/json stays inside core/formats/json/*.cpp; use core/formats/json/value.h";
    if (name == "zlib.h" && !path.starts_with("core/formats/")) return "zlib stays inside core/formats";
    if (name.starts_with("pugixml") && !(path.starts_with("core/formats/") && path.ends_with(".cpp")))
        return "pugixml stays inside core/formats/*.cpp";
    if ((name == "fstream" || name == "filesystem") && !path.starts_with("core/cli/"))
        return "only core/cli reads and writes files";
    return std::nullopt;
}

std::optional<std::string> our_problem(std::string_view path, std::string_view name,
                                       const KnownPaths& known) {
    if (!known.contains(name)) return "there is no such file (paths start at the top of the repository)";
    if (name.starts_with("tests/")) return "the product never includes tests";
    const Layer* from = layer_of(path);
    const Layer* to = layer_of(name);
    if (to == nullptr) return "it lies in no layer";
    if (path.starts_with("core/") && name.starts_with("web/")) return "core never includes web";
    if (name.starts_with("core/cli/") && !path.starts_with("core/cli/"))
        return "nothing includes the command line";
    if (from->folder == to->folder || to->rank < from->rank) return std::nullopt;
    return "a layer includes only itself and the layers below it";
}

// Folders of web/ui whose source needs no describe step, each with its reason.
struct StepException {
    std::string_view folder, reason;
};

constexpr std::array kWithoutDescribe = {
    StepException{"examples", "the list of all examples; it draws nothing itself"},
};

// "button" for web/ui/button/button.cpp; nothing for any other file.
std::optional<std::string> widget_of(const std::string& path) {
    static const std::regex pattern(R"re(web/ui/([^/]+)/([^/]+)\.cpp)re");
    std::smatch match;
    if (!std::regex_match(path, match, pattern) || match[1] != match[2]) return std::nullopt;
    return match[1].str();
}

// Definitions begin their line; calls are indented.
bool defines_describe(std::string_view text) {
    static const std::regex pattern(R"re(^[A-Za-z][A-Za-z0-9_:<>,&* ]* describe(_[a-z_]+)?\()re");
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        if (std::regex_search(text.data() + at, text.data() + end, pattern)) return true;
        at = end + 1;
    }
    return false;
}

}  // namespace

std::vector<std::string> include_problems(const SourceFile& file, const KnownPaths& known) {
    if (layer_of(file.path) == nullptr)
        return {file.path +
                ": this folder is no layer; add it to CMakeLists.txt and to tests/core/architecture"};
    std::vector<std::string> problems;
    for (const Include& include : includes_of(file.text)) {
        const bool third_party = !include.quoted || is_imgui(include.name);
        const auto problem = third_party ? third_party_problem(file.path, include.name)
                                         : our_problem(file.path, include.name, known);
        if (problem)
            problems.push_back(file.path + ":" + std::to_string(include.line) + ": may not include " +
                               include.name + ": " + *problem);
    }
    return problems;
}

std::vector<std::string> habit_problems(const SourceFile& file) {
    std::vector<std::string> problems;
    if (!file.text.starts_with("//"))
        problems.push_back(file.path + ": opens without a comment saying what it is for");
    if (file.path.ends_with(".h") && file.text.find("#pragma once") == std::string::npos)
        problems.push_back(file.path + ": a header without #pragma once");
    const auto lines = std::ranges::count(file.text, '\n');
    if (lines > 500)
        problems.push_back(file.path + ": " + std::to_string(lines) + " lines; over 500, so split it");
    return problems;
}

std::vector<std::string> step_problems(const SourceFile& file) {
    const auto widget = widget_of(file.path);
    if (!widget || std::ranges::contains(kWithoutDescribe, *widget, &StepException::folder)) return {};
    if (defines_describe(file.text)) return {};
    return {file.path +
            ": this widget has no step of its own that describes it; name it describe, as "
            "web/ui/button/button.cpp does, or give the reason in tests/core/architecture/source_rules.cpp"};
}

std::vector<Citation> citations(std::string_view text) {
    static const std::regex pattern(R"re(//.*\bSource: ([A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]))re");
    std::vector<Citation> found;
    int line = 0;
    for (std::size_t at = 0; at <= text.size(); ++line) {
        const auto end = std::min(text.find('\n', at), text.size());
        std::cmatch match;
        if (std::regex_search(text.data() + at, text.data() + end, match, pattern))
            found.push_back({match[1].str(), line + 1});
        at = end + 1;
    }
    return found;
}

std::set<std::string, std::less<>> source_ids(std::string_view sources_json) {
    static const std::regex pattern(R"re("id"\s*:\s*"([^"]*)")re");
    std::set<std::string, std::less<>> ids;
    const auto end = std::cregex_iterator();
    for (auto it =
             std::cregex_iterator(sources_json.data(), sources_json.data() + sources_json.size(), pattern);
         it != end; ++it)
        ids.insert((*it)[1].str());
    return ids;
}

}  // namespace architecture
