// Reading and writing files, without exceptions: every failure becomes an error that names the path.
#include "core/cli/files.h"

#include <filesystem>
#include <fstream>
#include <system_error>
#include <vector>

#include "core/export/pdf/pdf_writer.h"

namespace cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargest = 64u << 20;

std::vector<fs::path> places_beside(const std::string& program) {
    const fs::path beside = fs::path(program).parent_path();
    return {beside / "assets", beside / "../site/assets", beside / "../../assets"};
}

std::vector<fs::path> places_for_assets(const std::string& program) {
    std::vector<fs::path> places = places_beside(program);
    places.insert(places.end(), {"build/site/assets", "assets"});
    return places;
}

bool has_definitions(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / rules::definition_file_names().front(), error);
}

base::Result<fs::path> find_assets(const std::string& assets, const std::string& program) {
    if (!assets.empty()) return fs::path(assets);
    for (const fs::path& place : places_for_assets(program)) {
        if (has_definitions(place)) return place;
    }
    return base::fail(base::ErrorCode::NotFound, "assets",
                      "name the folder of the definitions with --assets");
}

}  // namespace

base::Result<std::string> read_file(const std::string& path) {
    std::error_code error;
    if (fs::is_directory(path, error))
        return base::fail(base::ErrorCode::NotFound, path, "it is a folder; name the file in it");
    const std::uintmax_t size = fs::file_size(path, error);
    if (error) return base::fail(base::ErrorCode::NotFound, path, "there is no such file");
    if (size > kLargest) return base::fail(base::ErrorCode::TooLarge, path, "at most 64 MB can be opened");
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return base::fail(base::ErrorCode::NotFound, path,
                          "you may not read it; ask its owner, or copy it where you may");
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!file) return base::fail(base::ErrorCode::NotFound, path, "it cannot be read to its end");
    return bytes;
}

base::Result<std::string> write_file(const std::string& folder, const std::string& name,
                                     const std::string& bytes) {
    std::error_code error;
    fs::create_directories(folder, error);
    const std::string path = (fs::path(folder) / name).string();
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        return base::fail(base::ErrorCode::NotFound, path,
                          "it cannot be written there; name another folder with --out");
    return path;
}

base::Result<std::string> read_definition(const std::string& assets, const std::string& program,
                                          const std::string& name) {
    const auto folder = find_assets(assets, program);
    if (!folder) return std::unexpected(folder.error());
    return read_file((*folder / name).string());
}

base::Result<std::string> read_guidance(const std::string& assets, const std::string& program) {
    const auto folder = find_assets(assets, program);
    if (!folder) return std::unexpected(folder.error());
    for (const std::string& name : rules::definition_file_names()) {
        if (name.starts_with("forms/guidance")) return read_file((*folder / name).string());
    }
    return base::fail(base::ErrorCode::NotFound, "guidance");
}

base::Result<rules::RuleBook> load_definitions(const std::string& assets, const std::string& program) {
    const auto folder = find_assets(assets, program);
    if (!folder) return std::unexpected(folder.error());
    rules::DefinitionFiles files;
    for (const std::string& name : rules::definition_file_names()) {
        auto text = read_file((*folder / name).string());
        if (!text) return std::unexpected(text.error());
        files.texts[name] = std::move(*text);
    }
    return rules::load_rule_book(files);
}

base::Result<Fonts> load_fonts(const std::string& assets, const std::string& program) {
    std::vector<fs::path> places = places_beside(program);
    if (!assets.empty()) places.insert(places.begin(), fs::path(assets));
    for (const fs::path& place : places) {
        const fs::path regular = place / exporting::pdf::kRegularFont,
                       bold = place / exporting::pdf::kBoldFont;
        std::error_code error;
        if (!fs::is_regular_file(regular, error) || !fs::is_regular_file(bold, error)) continue;
        auto first = read_file(regular.string());
        if (!first) return std::unexpected(first.error());
        auto second = read_file(bold.string());
        if (!second) return std::unexpected(second.error());
        return Fonts{std::move(*first), std::move(*second)};
    }
    return base::fail(
        base::ErrorCode::NotFound, "assets/fonts",
        "the fonts of reports in PDF are not beside the program; name other formats with --formats");
}

base::Result<workforce::Reference> load_workforce(const std::string& assets, const std::string& program) {
    const auto folder = find_assets(assets, program);
    if (!folder) return std::unexpected(folder.error());
    workforce::ReferenceFiles files;
    for (const std::string& name : workforce::reference_file_names()) {
        auto text = read_file((*folder / name).string());
        if (!text) return std::unexpected(text.error());
        files[name] = std::move(*text);
    }
    return workforce::load_reference(files);
}

}  // namespace cli
