// Holds the repository to its own rules: reads every source file of core and web and reports each broken rule
// in a sentence. The rules are in source_rules.h; the compiler and clang-tidy check the rest.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/core/architecture/source_rules.h"

using namespace architecture;

namespace {

std::string read_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<SourceFile> sources_below(std::string_view folder) {
    const std::filesystem::path top = EHIIRA_REPOSITORY;
    std::vector<SourceFile> files;
    if (!std::filesystem::exists(top / folder)) return files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top / folder)) {
        const auto ending = entry.path().extension();
        if (!entry.is_regular_file() || (ending != ".h" && ending != ".cpp")) continue;
        files.push_back({entry.path().lexically_relative(top).generic_string(), read_text(entry.path())});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<SourceFile> product_files() {
    auto files = sources_below("core");
    for (auto& file : sources_below("web")) files.push_back(std::move(file));
    return files;
}

}  // namespace

TEST_CASE("Every file includes only what its layer may", "[architecture]") {
    const auto files = product_files();
    REQUIRE(files.size() > 10);
    KnownPaths known;
    for (const auto& file : files) known.insert(file.path);
    for (const auto& file : files)
        for (const auto& problem : include_problems(file, known)) FAIL_CHECK(problem);
}

TEST_CASE("Every file opens with what it is for, and stays readable in one sitting", "[architecture]") {
    auto files = product_files();
    for (auto& file : sources_below("tests")) files.push_back(std::move(file));
    for (const auto& file : files)
        for (const auto& problem : habit_problems(file)) FAIL_CHECK(problem);
}

TEST_CASE("Every widget describes itself in a step of its own", "[architecture]") {
    const auto files = sources_below("web/ui");
    REQUIRE(files.size() > 100);  // three files for each of some forty widgets
    for (const auto& file : files)
        for (const auto& problem : step_problems(file)) FAIL_CHECK(problem);
}

TEST_CASE("Every source cited in code is in the table of sources", "[architecture]") {
    const auto table = read_text(std::filesystem::path(EHIIRA_REPOSITORY) / "assets/sources.json");
    const auto ids = source_ids(table);
    REQUIRE(ids.size() > 40);  // a table that is missing or empty is no reason to pass
    std::set<std::string, std::less<>> cited;
    for (const auto& file : product_files()) {
        for (const auto& citation : citations(file.text)) {
            cited.insert(citation.id);
            if (!ids.contains(citation.id))
                FAIL_CHECK(file.path << ":" << citation.line << ": cites \"" << citation.id
                                     << "\", which assets/sources.json does not have");
        }
    }
    // Not a fault: data files cite sources too. Listed with --success, for whoever tidies the table.
    for (const auto& id : ids)
        if (!cited.contains(id)) SUCCEED("cited by no code: " << id);
}
