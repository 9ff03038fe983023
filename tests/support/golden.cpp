// Compares with, or rewrites, the golden files.
#include "tests/support/golden.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace support {
namespace {

std::string first_difference(const std::string& expected, const std::string& actual) {
    std::istringstream wanted(expected), given(actual);
    std::string wanted_line, given_line;
    for (int line = 1;; ++line) {
        const bool more_wanted = static_cast<bool>(std::getline(wanted, wanted_line));
        const bool more_given = static_cast<bool>(std::getline(given, given_line));
        if (!more_wanted && !more_given) return "only the last line end differs";
        if (more_wanted != more_given || wanted_line != given_line) {
            return "line " + std::to_string(line) + ": expected <" + (more_wanted ? wanted_line : "") +
                   ">, got <" + (more_given ? given_line : "") + ">";
        }
    }
}

}  // namespace

std::string golden_difference(const std::string& name, const std::string& actual) {
    const std::filesystem::path path = std::filesystem::path(EHIIRA_REPOSITORY) / "tests/golden" / name;
    if (std::getenv("EHIIRA_ACCEPT") != nullptr) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << actual;
        return {};
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) return name + " does not exist; look at the new result, then run tests/golden/accept";
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    if (expected == actual) return {};
    return name + " differs, " + first_difference(expected, actual) +
           "; if that is meant, run tests/golden/accept";
}

std::string by_element(const std::string& xml) {
    std::string out;
    for (std::size_t i = 0; i < xml.size(); ++i) {
        out += xml[i];
        if (xml[i] == '>' && i + 1 < xml.size() && xml[i + 1] == '<') out += '\n';
    }
    return out;
}

}  // namespace support
