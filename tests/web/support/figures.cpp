// See figures.h.
#include "tests/web/support/figures.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace testing {

namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string file_name(std::string_view name) {
    std::string out;
    for (const char c : name) out += c == ' ' ? '-' : c;
    return out + ".json";
}

}  // namespace

void figure(std::string_view name, std::string_view row, std::string_view goal, std::size_t count,
            std::string_view note, std::string_view command) {
    const std::filesystem::path folder = std::filesystem::path(EHIIRA_REPOSITORY) / "build/accessibility";
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    std::ofstream(folder / file_name(name))
        << "{\"name\": " << quoted(name) << ", \"row\": " << quoted(row) << ", \"goal\": " << quoted(goal)
        << ", \"value\": " << quoted(std::to_string(count)) << ", \"ok\": " << (count == 0 ? "true" : "false")
        << ", \"clock\": false, \"note\": " << quoted(note) << ", \"command\": " << quoted(command) << "}\n";
}

}  // namespace testing
