// The saved file: round trips, the fixed bytes of released versions, refusals of everything else.
#include "core/assessment/saved_file.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/assessment/migrations.h"
#include "core/base/sha256.h"
#include "core/formats/json/value.h"
#include "tests/support/random_answers.h"
#include "tests/support/small_form.h"

using assessment::Assessment;
using assessment::Choices;
using assessment::DateText;
using assessment::Row;
using assessment::Rows;
using base::ErrorCode;
using namespace std::string_literals;

namespace {

std::string file_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::filesystem::path saved_files() { return std::filesystem::path(EHIIRA_REPOSITORY) / "tests/saved_files"; }

// The envelope around some content, with the right checksum.
std::string enveloped(const std::string& content, const std::string& head = R"("schema":"ehiira-portal/1")") {
    const auto value = json::parse(content).value();
    return "{\"content\":" + content + ",\"kind\":\"assessment\"," + head + ",\"sha256\":\"" +
           base::sha256(json::canonical(value)) + "\",\"tool\":\"test\"}\n";
}

constexpr const char* kLeast =
    R"({"answers":{},"form":{"id":"small","version":"2026-01"},"reference":"R","status":"draft","version":1})";

std::string with_answer(const std::string& answer) {
    return enveloped(support::with(kLeast, R"("answers":{})", "\"answers\":{\"q\":" + answer + "}"));
}

}  // namespace

TEST_CASE("Whatever is saved opens as it was, and saves to the same bytes", "[assessment][property]") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        const Assessment assessment = support::RandomAnswers(seed).assessment(support::small_form());
        const std::string bytes = assessment::save(assessment, "test");
        const auto opened = assessment::open(bytes);
        REQUIRE(opened.has_value());
        REQUIRE(opened->assessment == assessment);
        REQUIRE(opened->hash_matches);
        REQUIRE(opened->migrated.empty());
        REQUIRE(assessment::save(opened->assessment, "test") == bytes);
    }
}

TEST_CASE("The bytes of a saved file are these", "[assessment]") {
    Assessment assessment;
    assessment.reference = "DRAFT-20261123-K7QF";
    assessment.form_id = "small";
    assessment.form_version = "2026-01";
    assessment.created = "2026-11-23T10:15:00Z";
    assessment.modified = "2026-11-23T10:20:00Z";
    assessment.answers = {{"about.title", "Walk-in <centre>"},
                          {"about.start", DateText{"4", "8", "2026"}},
                          {"about.target", DateText{"04", "August", "2026"}},
                          {"about.end", DateText{"31", "2", "2026"}},
                          {"prop.change_type", Choices{{"reduce", "close"}}},
                          {"about.others", Rows{{Row{"00000000000000a1", {{"name", "Kim"}}}}}}};
    assessment.to_dos = {{"prop.need", {"Ask the GP lead", "Kim", {}}}};
    assessment.history = {{"2026-11-23T10:15:00Z", "Started."}};
    const std::string content =
        R"({"answers":{"about.end":{"day":"31","month":"2","year":"2026"},)"
        R"("about.others":{"rows":[{"cells":{"name":"Kim"},"id":"00000000000000a1"}]},)"
        R"("about.start":{"date":"2026-08-04"},)"
        R"("about.target":{"date":"2026-08-04","day":"04","month":"August","year":"2026"},)"
        R"("about.title":"Walk-in \u003ccentre>","prop.change_type":["reduce","close"]},)"
        R"("created":"2026-11-23T10:15:00Z","form":{"id":"small","version":"2026-01"},)"
        R"("history":[{"at":"2026-11-23T10:15:00Z","what":"Started."}],"modified":"2026-11-23T10:20:00Z",)"
        R"("reference":"DRAFT-20261123-K7QF","status":"draft","team_reference":"",)"
        R"("to_dos":{"prop.need":{"ask":"Ask the GP lead","owner":"Kim"}},"version":1})";
    CHECK(assessment::save(assessment, "EHIIRA portal 0.1") ==
          "{\"content\":" + content +
              ",\"kind\":\"assessment\",\"schema\":\"ehiira-portal/1\",\"sha256\":\"" +
              base::sha256(content) + "\",\"tool\":\"EHIIRA portal 0.1\"}\n");
}

TEST_CASE("Every released saved file still opens and loses nothing", "[assessment]") {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(saved_files())) {
        if (entry.path().extension() != ".json") continue;
        ++files;
        CAPTURE(entry.path().filename().string());
        const std::string bytes = file_text(entry.path());
        const auto opened = assessment::open(bytes);
        REQUIRE(opened.has_value());
        CHECK(opened->hash_matches);
        if (opened->migrated.empty())
            CHECK(assessment::save(opened->assessment, "EHIIRA portal 0.1") == bytes);
    }
    CHECK(files > 0);
}

TEST_CASE("Members that we do not know survive a round trip", "[assessment]") {
    const std::string bytes = enveloped(
        support::with(kLeast, R"("answers":{})", R"("answers":{},"review":{"rag":"green","n":[1,2]})"));
    const auto opened = assessment::open(bytes);
    REQUIRE(opened.has_value());
    CHECK(opened->assessment.unknown.contains("review"));
    CHECK(assessment::save(opened->assessment, "t").find(R"("review":{"n":[1,2],"rag":"green"})") !=
          std::string::npos);
}

TEST_CASE("A file changed outside the portal opens, and says so", "[assessment]") {
    std::string bytes = enveloped(kLeast);
    CHECK(assessment::open(bytes)->hash_matches);
    bytes = support::with(bytes, R"("reference":"R")", R"("reference":"S")");
    REQUIRE(assessment::open(bytes).has_value());
    CHECK_FALSE(assessment::open(bytes)->hash_matches);
    const auto unsigned_file =
        assessment::open(R"({"content":)"s + kLeast + R"(,"kind":"assessment","schema":"ehiira-portal/1"})");
    REQUIRE(unsigned_file.has_value());
    CHECK_FALSE(unsigned_file->hash_matches);
    // laid out anew by an editor, it is the same content
    const std::string pretty = json::pretty(json::parse(enveloped(kLeast)).value());
    CHECK(assessment::open(pretty)->hash_matches);
}

TEST_CASE("Files that are no assessment get a sentence saying what to do", "[assessment]") {
    struct Case {
        const char* name;
        std::string bytes;
        ErrorCode code;
        const char* says;
    };
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
    const Case cases[] = {
        {"nothing", "", ErrorCode::EmptyFile, "not have been saved or copied completely"},
        {"spaces", " \r\n", ErrorCode::EmptyFile, "empty"},
        {"an Outlook message", ole + std::string(600, '\0') + "_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000\0_\0"s,
         ErrorCode::ForeignFile, "save the Word file that is attached"},
        {"an old Word file", ole + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"s, ErrorCode::ForeignFile, ".docx"},
        {"an old spreadsheet", ole, ErrorCode::ForeignFile, "older Office program"},
        {"a PDF", "%PDF-1.7\n", ErrorCode::ForeignFile, "This is a PDF"},
        {"a zip", "PK\x03\x04\x14", ErrorCode::ForeignFile, "no assessment data in it"},
        {"a PNG", "\x89PNG\r\n", ErrorCode::ForeignFile, "picture"},
        {"a JPEG", "\xFF\xD8\xFF\xE0", ErrorCode::ForeignFile, "picture"},
        {"a telephone's picture",
         "\0\0\0\x18"
         "ftypheic"s,
         ErrorCode::ForeignFile, "picture"},
        {"a WebP", "RIFF\x10\0\0\0WEBPVP8 "s, ErrorCode::ForeignFile, "picture"},
        {"a web page", "<!DOCTYPE html><html>", ErrorCode::ForeignFile, "web page"},
        {"rich text", "{\\rtf1\\ansi", ErrorCode::ForeignFile, "rich text"},
        {"a mail", "From: a@example.org\r\n", ErrorCode::ForeignFile, "email"},
        {"our own mail draft", "X-Unsent: 1\r\n", ErrorCode::ForeignFile, "email"},
        {"gzip", "\x1F\x8B\x08", ErrorCode::ForeignFile, "Unpack it first"},
        {"XML", "<?xml version=\"1.0\"?><a/>", ErrorCode::ForeignFile, "XML"},
        {"a text", "Dear colleague", ErrorCode::ForeignFile, "not a file that the portal saved"},
        {"a list", "[1]", ErrorCode::ForeignFile, "not a file that the portal saved"},
        {"another program's JSON", "{}", ErrorCode::NotAnAssessment, "another program"},
        {"another family", R"({"schema":"other/1"})", ErrorCode::NotAnAssessment, "another program"},
        {"a number that is none", R"({"schema":"ehiira-portal/x"})", ErrorCode::NotAnAssessment,
         "another program"},
        {"a newer file", R"({"schema":"ehiira-portal/2","kind":"assessment"})", ErrorCode::NewerVersion,
         "newer portal"},
        {"much newer", R"({"schema":"ehiira-portal/999999"})", ErrorCode::NewerVersion, "newer portal"},
        {"workforce data", R"({"schema":"ehiira-portal/1","kind":"workforce","content":{}})",
         ErrorCode::NotAnAssessment, "“workforce”"},
        {"no kind", R"({"schema":"ehiira-portal/1","content":{}})", ErrorCode::NotAnAssessment,
         "does not say"},
        {"no content", R"({"schema":"ehiira-portal/1","kind":"assessment"})", ErrorCode::MissingMember,
         "“content”"},
        {"content of another type", R"({"schema":"ehiira-portal/1","kind":"assessment","content":[]})",
         ErrorCode::WrongType, "expected an object"},
    };
    for (const Case& row : cases) {
        CAPTURE(row.name);
        const auto opened = assessment::open(row.bytes);
        REQUIRE_FALSE(opened.has_value());
        const std::string sentence = base::sentence(opened.error());
        CAPTURE(sentence);
        CHECK(opened.error().code == row.code);
        CHECK(sentence.find(row.says) != std::string::npos);
    }
}

TEST_CASE("A file cut off anywhere is refused, never half opened", "[assessment]") {
    const std::string bytes =
        assessment::save(support::RandomAnswers(7).assessment(support::small_form()), "EHIIRA portal 0.1");
    for (std::size_t length = 0; length + 1 < bytes.size(); ++length) {  // the last byte is only the line end
        CAPTURE(length);
        const auto opened = assessment::open(std::string_view(bytes).substr(0, length));
        REQUIRE_FALSE(opened.has_value());
    }
    CHECK(assessment::open(std::string_view(bytes).substr(0, bytes.size() / 2)).error().code ==
          ErrorCode::TruncatedFile);
}

TEST_CASE("Content that is spoiled is refused with its path", "[assessment]") {
    struct Case {
        const char* name;
        std::string bytes;
        ErrorCode code;
        const char* where;
    };
    const auto content = [](const char* from, const char* to) {
        return enveloped(support::with(kLeast, from, to));
    };
    const Case cases[] = {
        {"no reference", content(R"("reference":"R",)", ""), ErrorCode::MissingMember, ""},
        {"a status that does not exist", content("draft", "done"), ErrorCode::UnknownValue, "/status"},
        {"version 0", content(R"("version":1})", R"("version":0})"), ErrorCode::OutOfRange, "/version"},
        {"a huge version", content(R"("version":1})", R"("version":9999999})"), ErrorCode::OutOfRange,
         "/version"},
        {"checked in version 0", content(R"("answers":{})", R"("answers":{},"checked_version":0)"),
         ErrorCode::OutOfRange, "/checked_version"},
        {"signed in a huge version", content(R"("status")", R"("signed_version":9999999,"status")"),
         ErrorCode::OutOfRange, "/signed_version"},
        {"no form version", content(R"(,"version":"2026-01")", ""), ErrorCode::MissingMember, "/form"},
        {"answers that are a list", content(R"("answers":{})", R"("answers":[])"), ErrorCode::WrongType,
         "/answers"},
        {"a number as an answer", with_answer("1"), ErrorCode::WrongType, "/answers/q"},
        {"null as an answer", with_answer("null"), ErrorCode::WrongType, "/answers/q"},
        {"a choice twice", with_answer(R"(["a","a"])"), ErrorCode::DuplicateId, "/answers/q"},
        {"a choice without a name", with_answer(R"([""])"), ErrorCode::UnknownValue, "/answers/q"},
        {"a choice that is a number", with_answer("[1]"), ErrorCode::WrongType, "/answers/q/0"},
        {"a date that does not exist", with_answer(R"({"date":"2026-02-31"})"), ErrorCode::OutOfRange,
         "/answers/q/date"},
        {"a date that says two things", with_answer(R"({"date":"2026-02-03","day":"4"})"),
         ErrorCode::OutOfRange, "/answers/q"},
        {"half a typed date", with_answer(R"({"day":"4"})"), ErrorCode::MissingMember, "/answers/q"},
        {"a date with more in it", with_answer(R"({"date":"2026-02-03","hour":"4"})"),
         ErrorCode::UnknownMember, "/answers/q"},
        {"rows that are no list", with_answer(R"({"rows":{}})"), ErrorCode::WrongType, "/answers/q/rows"},
        {"a row without an id", with_answer(R"({"rows":[{"cells":{}}]})"), ErrorCode::MissingMember,
         "/answers/q/rows/0"},
        {"a row id twice", with_answer(R"({"rows":[{"id":"a","cells":{}},{"id":"a","cells":{}}]})"),
         ErrorCode::DuplicateId, "/answers/q/rows/1/id"},
        {"a table in a cell", with_answer(R"({"rows":[{"id":"a","cells":{"c":{"rows":[]}}}]})"),
         ErrorCode::MissingMember, "/answers/q/rows/0/cells/c"},
        {"a to-do without an owner", content(R"("answers":{})", R"("answers":{},"to_dos":{"q":{"ask":"x"}})"),
         ErrorCode::MissingMember, "/to_dos/q"},
        {"history of another shape", content(R"("answers":{})", R"("answers":{},"history":[{"when":"x"}])"),
         ErrorCode::MissingMember, "/history/0"},
    };
    for (const Case& row : cases) {
        CAPTURE(row.name);
        const auto opened = assessment::open(row.bytes);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == row.code);
        CHECK(opened.error().where == row.where);
    }
}

TEST_CASE("Migrations apply from the file's number on, in order, and say so", "[assessment]") {
    const assessment::Migration steps[] = {
        {1, "One became two.", [](json::Object& content) { content.insert_or_assign("steps", "1"); }},
        {2, "Two became three.",
         [](json::Object& content) {
             content.insert_or_assign("steps", *content.at("steps").as_string() + "2");
         }},
    };
    json::Object old{};
    CHECK(assessment::migrate(old, 1, steps) ==
          std::vector<std::string>{"One became two.", "Two became three."});
    CHECK(old == json::Object{{"steps", "12"}});
    json::Object newer{{"steps", "x"}};
    CHECK(assessment::migrate(newer, 2, steps) == std::vector<std::string>{"Two became three."});
    CHECK(newer == json::Object{{"steps", "x2"}});
    CHECK(assessment::migrations().empty());
}

TEST_CASE("Differences from the form are told in sentences and change nothing", "[assessment]") {
    Assessment assessment;
    assessment.form_id = "small";
    assessment.form_version = "2025-01";
    assessment.answers = {
        {"gone.question", "x"},
        {"about.kind", "elsewhere"},
        {"about.email", Choices{{"x"}}},
        {"about.title", ""},
        {"prop.need", "fine"},
        {"about.others", Rows{{Row{"a", {{"gone", "x"}, {"role", "none"}, {"joined", "text"}}}}}}};
    CHECK(
        assessment::differences_from(support::small_form(), assessment) ==
        std::vector<std::string>{
            "The assessment was made with the questions of 2025-01; these are the questions of 2026-01.",
            "“Your work email” was answered in another way than it is asked now. Please answer it again.",
            "“What kind is it?” has the choice “elsewhere”, which is no longer offered. Please answer it "
            "again.",
            "A row of “Who else takes part?” holds “gone”, which is no longer asked. It is kept in the file.",
            "In a row of “Who else takes part?”, “Since” was answered in another way than it is asked now. "
            "Please "
            "answer it again.",
            "In a row of “Who else takes part?”, “Role” has the choice “none”, which is no longer offered. "
            "Please "
            "answer it again.",
            "The answer to “gone.question” belongs to a question that is no longer asked. It is kept in the "
            "file."});
    assessment.form_id = "other";
    CHECK(assessment::differences_from(support::small_form(), assessment).front() ==
          "The assessment was made with the form “other”; this is “small”.");
    Assessment same;
    same.form_id = "small";
    same.form_version = "2026-01";
    CHECK(assessment::differences_from(support::small_form(), same).empty());
}
