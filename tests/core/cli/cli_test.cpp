// The command line: what it accepts and refuses, its exit codes, and its results for people and for machines.
#include "core/cli/cli.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/cli/arguments.h"
#include "core/cli/files.h"
#include "core/export/writers.h"
#include "core/formats/json/value.h"
#include "tests/support/pdf_text.h"
#include "tests/support/sample_document.h"
#include "tests/support/saved_examples.h"

using namespace cli;

namespace {

struct Result {
    int code = 0;
    std::string out, errors;
};

Result run_with(std::vector<std::string> arguments) {
    std::ostringstream out, errors;
    const int code = run(arguments, support::folder_of_fonts() + "/portal", {out, errors});
    return {code, out.str(), errors.str()};
}

std::string in_repository(const std::string& path) { return std::string(EHIIRA_REPOSITORY) + "/" + path; }

std::string example(const char* name) { return in_repository(support::saved_example_path(name)); }

std::string empty_folder(const char* name) {
    const auto folder = std::filesystem::temp_directory_path() / (std::string("ehiira-cli-") + name);
    std::filesystem::remove_all(folder);
    return folder.string();
}

bool holds(const std::string& text, const std::string& piece) {
    return text.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("a wrong command line is refused with what would have been right") {
    struct Row {
        std::vector<std::string> words;
        const char* piece;
    };
    const Row rows[] = {
        {{"chek"}, "no command \"chek\""},
        {{"check"}, "say which file"},
        {{"check", "a.json"}, "--date 2026-11-23"},
        {{"check", "a.json", "--date", "23/11/2026"}, "no date"},
        {{"check", "a.json", "--date", "2026-02-30"}, "no date"},
        {{"check", "a.json", "b.json", "--date", "2026-11-23"}, "one file too many"},
        {{"check", "a.json", "--date"}, "needs a value"},
        {{"check", "a.json", "--colour", "x"}, "no option \"--colour\""},
        {{"report", "a.json", "--date", "2026-11-23"}, "--out FOLDER"},
        {{"report", "a.json", "--formats", "docx,odt"}, "no format \"odt\""},
        {{"workforce"}, "--counts FILE.json"},
        {{"workforce", "a.json"}, "--counts a.json"},
        {{"workforce", "--staff", "a.csv"}, "--snapshot 2026-03-31"},
        {{"workforce", "--staff", "a.csv", "--counts", "a.json"}, "not both"},
        {{"workforce", "--counts"}, "needs a value"},
        {{"workforce", "--counts", "a.json", "--view", "public"}, "no view \"public\""},
        {{"workforce", "--counts", "a.json", "--last-year"}, "needs a value"},
        {{"workforce", "--counts", "a.json", "--report", "out"}, "--date 2026-11-23"},
        {{"workforce", "--counts", "a.json", "--report", "out", "--format", "eml"}, "no format \"eml\""},
        {{"workforce-read", "a.csv", "--snapshot", "2025-03-31"}, "--kind staff"},
        {{"workforce-read", "--staff", "a.csv"}, "--snapshot 2026-03-31"},
        {{"workforce-read", "--snapshot", "2025-03-31"}, "say which file"},
        {{"workforce-read", "a.csv", "--kind", "salaries", "--snapshot", "2025-03-31"},
         "no kind of file \"salaries\""},
        {{"workforce-read", "--staff", "a.csv", "--snapshot", "31/03/2025"}, "no date"},
    };
    for (const Row& row : rows) {
        const Result result = run_with(row.words);
        INFO(result.errors);
        CHECK(result.code == kUsage);
        CHECK(holds(result.errors, row.piece));
        CHECK(result.out.empty());
    }
}

TEST_CASE("help is printed when asked for, and when nothing is") {
    CHECK(run_with({}).out == help_text());
    CHECK(run_with({"help"}).code == kOk);
    CHECK(run_with({"--help"}).out == help_text());
}

TEST_CASE("a file that cannot be read or understood has its own exit code, also as JSON") {
    const std::string assets = in_repository("assets");
    const Result missing = run_with({"check", "/none/x.json", "--date", "2026-11-23", "--assets", assets});
    CHECK(missing.code == kFile);
    CHECK(holds(missing.errors, "/none/x.json"));
    const Result foreign = run_with(
        {"check", in_repository("CMakeLists.txt"), "--date", "2026-11-23", "--assets", assets, "--json"});
    CHECK(foreign.code == kFile);
    REQUIRE(json::parse(foreign.out));
    CHECK(json::parse(foreign.out)->find("error") != nullptr);
    CHECK(run_with({"check", example("walk-in-centre"), "--date", "2026-11-23", "--assets", "/none"}).code ==
          kFile);
}

TEST_CASE("checking says what must be fixed and answers by exit code") {
    const std::string assets = in_repository("assets");
    const Result good =
        run_with({"check", example("small-staff-policy"), "--date", "2026-11-23", "--assets", assets});
    INFO(good.out);
    CHECK(good.code == kOk);
    CHECK(holds(good.out, "0 to fix before it is sent"));

    auto assessment = support::saved_example("small-staff-policy");
    assessment.answers.erase("about.title");
    const std::string folder = empty_folder("check");
    const auto file = exporting::write_json(assessment, "x", "test");
    REQUIRE(write_file(folder, file.name, file.bytes));
    const Result bad =
        run_with({"check", folder + "/x.json", "--date", "2026-11-23", "--assets", assets, "--json"});
    CHECK(bad.code == kFindings);
    const auto value = json::parse(bad.out);
    REQUIRE(value);
    CHECK(*value->find("must_fix")->as_integer() >= 1);
    CHECK(holds(bad.out, "\"question\": \"about.title\""));
    std::filesystem::remove_all(folder);
}

TEST_CASE("a report is written in every format that was asked for") {
    const std::string assets = in_repository("assets");
    const std::string folder = empty_folder("report");
    const Result all = run_with(
        {"report", example("walk-in-centre"), "--out", folder, "--date", "2026-11-23", "--assets", assets});
    CHECK(all.code == kOk);
    for (const char* ending : {"docx", "pdf", "html", "txt", "json", "eml"}) {
        CHECK(std::filesystem::is_regular_file(folder + "/EHIIRA_DRAFT-20261123-FC9V_v1." + ending));
    }
    const Result again =
        run_with({"report", folder + "/EHIIRA_DRAFT-20261123-FC9V_v1.docx", "--out", folder + "/again",
                  "--date", "2026-11-23", "--formats", "docx", "--assets", assets, "--json"});
    CHECK(again.code == kOk);
    const auto first = read_file(folder + "/EHIIRA_DRAFT-20261123-FC9V_v1.docx");
    const auto second = read_file(folder + "/again/EHIIRA_DRAFT-20261123-FC9V_v1.docx");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
    CHECK(json::parse(again.out)->find("files")->as_array()->size() == 1);
    const Result from_pdf =
        run_with({"report", folder + "/EHIIRA_DRAFT-20261123-FC9V_v1.pdf", "--out", folder + "/from-pdf",
                  "--date", "2026-11-23", "--formats", "docx", "--assets", assets});
    CHECK(from_pdf.code == kOk);
    CHECK(read_file(folder + "/from-pdf/EHIIRA_DRAFT-20261123-FC9V_v1.docx").value() == *first);
    std::filesystem::remove_all(folder);
}

TEST_CASE("a report in PDF says where its fonts are missing; the other formats need none") {
    const std::string folder = empty_folder("no-fonts");
    const auto report = [&](const char* formats) {
        std::ostringstream out, errors;
        const int code = run({"report", example("small-staff-policy"), "--out", folder, "--date",
                              "2026-11-23", "--formats", formats, "--assets", in_repository("assets")},
                             "nowhere/portal", {out, errors});
        return Result{code, out.str(), errors.str()};
    };
    const Result pdf = report("html,pdf");
    CHECK(pdf.code == kFile);
    CHECK(holds(pdf.errors, "the fonts of reports in PDF are not beside the program"));
    CHECK_FALSE(std::filesystem::exists(folder));
    CHECK(report("html").code == kOk);
    std::filesystem::remove_all(folder);
}

TEST_CASE("a folder that cannot be written is an error that names it") {
    const Result result =
        run_with({"report", example("small-staff-policy"), "--out", example("small-staff-policy"), "--date",
                  "2026-11-23", "--assets", in_repository("assets")});
    CHECK(result.code == kFile);
    CHECK(holds(result.errors, "small-staff-policy.json"));
}

TEST_CASE("a form definition is accepted or refused") {
    const std::string assets = in_repository("assets");
    CHECK(run_with({"validate-form", in_repository("assets/forms/ehiira-2026-11.json"), "--assets", assets})
              .code == kOk);
    const Result bad = run_with({"validate-form", in_repository("assets/settings.json"), "--assets", assets});
    CHECK(bad.code == kFindings);
    CHECK(holds(bad.errors, "settings.json"));
    CHECK(run_with({"validate-form", "/none.json", "--assets", assets}).code == kFile);
}

TEST_CASE("every file that cannot be opened is answered with its place and a cure") {
    const std::string folder = empty_folder("bad");
    const std::string pdf = *write_file(folder, "a.pdf", "%PDF-1.7\n");
    const std::string old = std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string(500, '\0');
    const std::string word = *write_file(folder, "a.doc", old);
    report::Document document = support::document_of_every_block();
    document.data.reset();
    const auto docx = exporting::find_writer("docx")->write(document, "a");
    const std::string cut = *write_file(folder, "a.docx", docx.bytes.substr(0, docx.bytes.size() / 2));
    const std::string none = *write_file(folder, "b.docx", docx.bytes);
    const std::string empty = *write_file(folder, "a.json", "");
    const std::string zeros = *write_file(folder, "zeros.json", std::string(1 << 20, '\0'));
    struct Row {
        const char* name;
        std::string file;
        const char* place;
        const char* cure;
    };
    const Row rows[] = {
        {"missing", folder + "/none.json", "none.json: there is no such file", "Check the name"},
        {"a folder", folder, "it is a folder", "name the file in it"},
        {"a PDF", pdf, "a.pdf: This is a PDF", "Open the Word file (.docx)"},
        {"an old Word or Office file", word, "a.doc: This is", "older Office program"},
        {"half a Word file", cut, "a.docx", "Copy it again"},
        {"a Word file without data", none, "b.docx", "Choose the file that was saved"},
        {"empty", empty, "a.json", "Use another copy"},
        {"a megabyte of nothing", zeros, "zeros.json: This is not", "its name begins with EHIIRA"},
    };
    for (const Row& row : rows) {
        const Result result =
            run_with({"check", row.file, "--date", "2026-11-23", "--assets", in_repository("assets")});
        INFO(row.name << ": " << result.errors);
        CHECK(result.code == kFile);
        CHECK(holds(result.errors, row.place));
        CHECK(holds(result.errors, row.cure));
        CHECK(result.out.empty());
    }
    std::filesystem::remove_all(folder);
}

TEST_CASE("workforce measures are worked out from a counts file, for people and for machines") {
    const std::string assets = in_repository("assets");
    const std::string counts = in_repository("tests/core/workforce/example-counts.json");
    const Result people = run_with({"workforce", "--counts", counts, "--assets", assets});
    INFO(people.errors);
    CHECK(people.code == kOk);
    CHECK(holds(people.out, "Not for publication"));
    CHECK(holds(people.out, "White shortlisted applicants were 1.50 times as likely"));
    CHECK(holds(people.out, "95 % interval 0.9245 to 2.4673"));
    CHECK_FALSE(holds(people.out, "times more"));
    const Result machines =
        run_with({"workforce", "--counts", counts, "--view", "working", "--assets", assets, "--json"});
    CHECK(machines.code == kOk);
    const auto value = json::parse(machines.out);
    REQUIRE(value);
    CHECK(value->find("results")->as_array()->size() > 80);
    CHECK(*value->find("view")->as_string() == "working");
    CHECK(value->find("method")->find("parameters")->as_array()->size() > 15);
    // The same input gives the same bytes.
    CHECK(run_with({"workforce", "--counts", counts, "--assets", assets, "--json"}).out == machines.out);
}

TEST_CASE("counts that cannot be are refused with their place and the cure") {
    const std::string assets = in_repository("assets");
    const std::string folder = empty_folder("counts");
    REQUIRE(write_file(folder, "bad.json", R"({"wres": {"2": {"appointed": {"bme": -1}}}})"));
    REQUIRE(write_file(folder, "parameter.json", R"({"parameters": {"wres3.window": "ever"}})"));
    const Result bad = run_with({"workforce", "--counts", folder + "/bad.json", "--assets", assets});
    CHECK(bad.code == kFile);
    CHECK(bad.out.empty());
    CHECK(holds(bad.errors, "/wres/2/appointed/bme"));
    const Result parameter =
        run_with({"workforce", "--counts", folder + "/parameter.json", "--assets", assets, "--json"});
    CHECK(parameter.code == kFile);
    CHECK(holds(parameter.out, "/parameters/wres3.window"));
    REQUIRE(write_file(folder, "name.json", R"({"wress": {}})"));
    REQUIRE(write_file(folder, "cut.json", R"({"wres": )"));
    const auto errors_of = [&](const char* name) {
        return run_with({"workforce", "--counts", folder + "/" + name, "--assets", assets}).errors;
    };
    CHECK(holds(errors_of("name.json"), "“wress”"));
    CHECK(holds(errors_of("cut.json"), "cut.json line 1"));
    CHECK(run_with({"workforce", "--counts", folder + "/none.json", "--assets", assets}).code == kFile);
    std::filesystem::remove_all(folder);
}

TEST_CASE("a year before stands beside this year") {
    const std::string assets = in_repository("assets");
    const std::string folder = empty_folder("years");
    REQUIRE(write_file(folder, "two.json", R"({"period": {"snapshot": "2025-03-31"},
        "wres": {"2": {"shortlisted": {"white": 400, "bme": 180}, "appointed": {"white": 60, "bme": 18}}},
        "previous": {"period": {"snapshot": "2024-03-31"},
        "wres": {"2": {"shortlisted": {"white": 400, "bme": 200}, "appointed": {"white": 60, "bme": 24}}}}})"));
    const Result people = run_with({"workforce", "--counts", folder + "/two.json", "--assets", assets});
    CHECK(holds(people.out, "2024: 1.25; change +0.25"));
    std::filesystem::remove_all(folder);
}

TEST_CASE("the publication view reads last year's edition, and refuses a working view in its place") {
    const std::string assets = in_repository("assets");
    const std::string counts = in_repository("tests/core/workforce/example-counts.json");
    const std::string folder = empty_folder("editions");
    const auto view = [&](const std::string& which) {
        return run_with({"workforce", "--counts", counts, "--view", which, "--json", "--assets", assets});
    };
    REQUIRE(write_file(folder, "edition.json", view("publication").out));
    REQUIRE(write_file(folder, "working.json", view("working").out));
    const Result beside = run_with({"workforce", "--counts", counts, "--view", "publication", "--last-year",
                                    folder + "/edition.json", "--board-consent", "--assets", assets});
    INFO(beside.errors);
    CHECK(beside.code == kOk);
    CHECK(holds(beside.out, "2025: 1.50; change 0.00"));
    CHECK(holds(beside.out, "BME members were 10.0% of the board"));
    const Result refused = run_with({"workforce", "--counts", counts, "--view", "publication", "--last-year",
                                     folder + "/working.json", "--assets", assets});
    CHECK(refused.code == kFile);
    CHECK(refused.out.empty());
    CHECK(holds(refused.errors, "--view publication --json"));
    std::filesystem::remove_all(folder);
}

TEST_CASE("The workforce report is written in each edition, from a working file, counts or CSV files") {
    const std::string assets = in_repository("assets");
    const std::string folder = empty_folder("workforce");
    const auto report = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "workforce");
        for (const char* word :
             {"--report", folder.c_str(), "--date", "2026-11-23", "--assets", assets.c_str()})
            words.emplace_back(word);
        return run_with(words);
    };
    const auto is_there = [&](const std::string& name) {
        return std::filesystem::is_regular_file(folder + "/" + name);
    };
    const std::string saved = in_repository("assets/examples/northmere-workforce.json");
    const Result working = report({"--counts", saved});
    INFO(working.errors);
    REQUIRE(working.code == kOk);
    REQUIRE(report({"--counts", saved, "--view", "publication"}).code == kOk);
    for (const exporting::Writer& writer : exporting::writers()) {
        const std::string ending = "." + std::string(writer.extension);
        CHECK(is_there("WORKFORCE_20260518-N7RM_working" + ending));
        CHECK(is_there("WORKFORCE_20260518-N7RM_publication" + ending));
    }
    const std::string counts = in_repository("tests/core/workforce/example-counts.json");
    const Result as_json = report({"--counts", counts, "--formats", "txt", "--json"});
    CHECK(json::parse(as_json.out)->find("files")->as_array()->size() == 1);
    CHECK(is_there("WORKFORCE_2025-03-31_working.txt"));
    const std::string staff =
        *write_file(folder, "staff.csv",
                    "Ethnic Origin,Disability,Pay Band,Staff Group\nA,No,Band 5,Administrative and Clerical\n"
                    "H,Yes,Band 6,Administrative and Clerical\n");
    const Result from_csv = report({"--staff", staff, "--snapshot", "2026-03-31", "--format", "txt"});
    INFO(from_csv.errors);
    REQUIRE(from_csv.code == kOk);
    CHECK(holds(*read_file(folder + "/WORKFORCE_2026-03-31_working.txt"), "staff: staff.csv"));
    std::filesystem::remove_all(folder);
}

TEST_CASE("A working file is taken where counts are, and what cannot be counted is said") {
    const std::string assets = in_repository("assets");
    const std::string saved = in_repository("assets/examples/northmere-workforce.json");
    const Result people = run_with({"workforce", "--counts", saved, "--assets", assets});
    CHECK(people.code == kOk);
    CHECK(people.errors.empty());
    CHECK(holds(people.out, "White shortlisted applicants were 1.56 times as likely"));
    const std::string folder = empty_folder("workbook");
    REQUIRE(write_file(
        folder, "own.json",
        R"({"schema":"ehiira-portal/1","kind":"workforce","content":{"reference":"R","years":[{"wres/2/appointed/bme":"twelve"}]}})"));
    const Result faulty = run_with({"workforce", "--counts", folder + "/own.json", "--assets", assets});
    CHECK(faulty.code == kOk);
    CHECK(holds(faulty.errors, "changed outside the portal"));
    CHECK(holds(faulty.errors, "Not counted: wres/2/appointed/bme. Type a whole number"));
    std::filesystem::remove_all(folder);
}
