// The command workforce-read: files in, one JSON value out, exit codes, and errors that name file and line.
#include "core/cli/workforce_read.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/cli/cli.h"

namespace {

struct Result {
    int code = 0;
    std::string out, errors;
    [[nodiscard]] json::Value value() const {
        const auto parsed = json::parse(out);
        INFO(out);
        REQUIRE(parsed.has_value());
        return *parsed;
    }
};

Result run_with(std::vector<std::string> words, const char* command = "workforce-read") {
    words.insert(words.end(),
                 {"--snapshot", "2025-03-31", "--assets", std::string(EHIIRA_REPOSITORY) + "/assets"});
    words.insert(words.begin(), command);
    std::ostringstream out, errors;
    const int code = cli::run(words, "nowhere/portal", {out, errors});
    return {code, out.str(), errors.str()};
}

std::string file_with(const std::string& name, const std::string& text) {
    const auto folder = std::filesystem::temp_directory_path() / "ehiira-workforce-read";
    std::filesystem::create_directories(folder);
    const std::string path = (folder / name).string();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::int64_t number(const json::Value& value, std::initializer_list<const char*> path) {
    const json::Value* at = &value;
    for (const char* name : path) {
        CAPTURE(name);
        at = at->find(name);
        REQUIRE(at != nullptr);
    }
    REQUIRE(at->as_integer() != nullptr);
    return *at->as_integer();
}

const char* const kStaff =
    "Employee Number,Ethnicity,Band,Staff Group\n1,A,5,Students\n2,J,Spot salary,Students\n2,J,Spot "
    "salary,Students\n";

}  // namespace

TEST_CASE("workforce-read prints counts, balance, and the values that wait for an answer",
          "[workforce][reading]") {
    const Result result = run_with({file_with("staff.csv", kStaff), "--kind", "staff"});
    CHECK(result.code == cli::kFindings);
    const json::Value value = result.value();
    CHECK(number(value, {"counts", "wres", "3", "workforce", "white"}) == 1);
    const json::Value& file = value.find("files")->as_array()->front();
    CHECK(number(file, {"balance", "rows_in"}) == 3);
    CHECK(number(file, {"balance", "needs_answer"}) == 1);
    CHECK(number(file, {"balance", "excluded", "other_post"}) == 1);
    REQUIRE(value.find("needs_answer")->as_array()->size() == 1);
    CHECK(*value.find("needs_answer")->as_array()->front().find("value") == json::Value("Spot salary"));
}

TEST_CASE("workforce-read takes answers, and joins training with staff", "[workforce][reading]") {
    const Result result =
        run_with({"--staff", file_with("staff.csv", kStaff), "--answers",
                  file_with("answers.json", R"({"pay_band": {"SPOT salary": "vsm"}})"), "--training",
                  file_with("training.csv", "Employee Number,Mandatory\n2,N\n2,N\n1,Y\n9,N\n")});
    CHECK(result.errors.empty());
    CHECK(result.code == cli::kOk);
    const json::Value value = result.value();
    CHECK(number(value, {"counts", "wres", "1", "clinical", "vsm", "bme"}) == 1);
    CHECK(number(value, {"counts", "wres", "4", "accessed", "bme"}) == 1);
    CHECK(number(value, {"counts", "wres", "4", "accessed", "white"}) == 0);
}

TEST_CASE("workforce works out its measures from files as from counts", "[workforce][reading]") {
    const std::string staff = file_with("staff.csv", kStaff);
    const Result open = run_with({"--staff", staff}, "workforce");
    CHECK(open.errors.find("what some values mean") != std::string::npos);
    CHECK(open.out.empty());
    const std::string answers = file_with("answers.json", R"({"pay_band": {"Spot salary": "vsm"}})");
    const Result read = run_with({"--staff", staff, "--answers", answers});
    const std::string counts = json::canonical(*read.value().find("counts"));
    const Result typed = run_with({"--counts", file_with("counts.json", counts), "--json"}, "workforce");
    const Result files = run_with({"--staff", staff, "--answers", answers, "--json"}, "workforce");
    CHECK(files.errors.empty());
    CHECK(typed.out == files.out);
    CHECK(files.out.find("\"results\"") != std::string::npos);
}

TEST_CASE("workforce-read says which file is wrong, and where", "[workforce][reading]") {
    const std::string broken = file_with("broken.csv", "Ethnicity,Band\nA,5\n\"B,5\n");
    const Result unclosed = run_with({broken, "--kind", "staff"});
    CHECK(unclosed.code == cli::kFile);
    CHECK(unclosed.errors.find("broken.csv, line 3") != std::string::npos);
    const Result workbook = run_with({file_with("staff.xlsx", "PK\x03\x04 x"), "--kind", "staff"});
    CHECK(workbook.code == cli::kFile);
    CHECK(workbook.errors.find("Save as") != std::string::npos);
    CHECK(run_with({"nowhere.csv", "--kind", "staff"}).code == cli::kFile);
    for (const char* answers : {R"({"pay_bands": {"x": "vsm"}})", R"({"pay_band": {"x": "emperor"}})",
                                R"({"person_key": {"x": "vsm"}})", R"([])", R"({"pay_band": {"x": 5}})"}) {
        CAPTURE(answers);
        const Result refused = run_with({file_with("staff.csv", kStaff), "--kind", "staff", "--answers",
                                         file_with("answers.json", answers)});
        CHECK(refused.code == cli::kFile);
        CHECK(refused.errors.find("answers.json") != std::string::npos);
    }
}
