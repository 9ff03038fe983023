// The files of a year as the page reads them: what is asked for next, what an answer or another choice of columns
// makes due again, and that the outcome is what the command line prints.
#include "core/workforce/reading/year_files.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/workforce_files.h"

using namespace workforce::reading;
using Finished = YearFiles::Finished;

namespace {

struct Source {
    FileKind kind;
    std::string text;
};

// Files in memory, and which were read in which order.
struct Reading {
    YearFiles files{support::column_book(), support::value_book(), base::Date{2025, 3, 31}};
    std::map<FileKind, std::string> texts;
    std::vector<std::string> log;

    void open(FileKind kind, std::string text) {
        texts[kind] = std::move(text);
        const auto opened = files.open(kind, std::string(word(kind)) + ".csv", texts[kind].size(),
                                       std::string_view(texts[kind]).substr(0, kBeginning));
        if (!opened) log.push_back("refused " + std::string(base::word(opened.error().code)));
    }
    void feed(const std::string& text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::span<char> room = files.room();
            const std::size_t bytes = std::min({room.size(), std::size_t{7}, text.size() - at});
            std::copy_n(text.data() + at, bytes, room.data());
            if (!files.commit(bytes)) return;
            at += bytes;
        }
    }
    // Reads what is due; returns what was done, in order.
    std::vector<std::string> read() {
        log.clear();
        while (const auto kind = files.next()) {
            REQUIRE(log.size() < 20);
            const std::string name(word(*kind));
            if (!files.begin(*kind)) {
                log.push_back(name + " waits: " + std::string(base::word(files.error(*kind)->code)));
                continue;
            }
            Finished finished{};
            do {
                feed(texts[*kind]);
                finished = files.finish();
            } while (finished == Finished::ReadAgain);
            log.push_back(name + (finished == Finished::Failed ? " failed" : ""));
        }
        return log;
    }
    [[nodiscard]] json::Value at(std::initializer_list<const char*> path) const {
        const json::Value outcome = files.outcome();
        const json::Value* found = &outcome;
        for (const char* name : path) {
            CAPTURE(name);
            found = found->find(name);
            REQUIRE(found != nullptr);
        }
        return *found;
    }
};

using Log = std::vector<std::string>;

const char* const kStaff =
    "Name,Employee Number,Ethnicity,Band,Staff Group,Role\n"
    "x,1,A,5,Students,a\nx,2,J,Spot salary,Students,b\nx,3,A,6,Students,c\nx,3,A,6,Students,c\n";
const char* const kTraining = "Employee Number,Mandatory\n2,N\n2,N\n1,Y\n9,N\n";
const char* const kCases =
    "Employee Number,Case Type,Formal,Date "
    "Opened\n2,Disciplinary,Y,01/05/2024\n3,Disciplinary,Y,01/06/2024\n";

}  // namespace

TEST_CASE("Files are read staff first, and those that take their groups from it afterwards",
          "[workforce][reading]") {
    Reading reading;
    reading.open(FileKind::Training, kTraining);
    CHECK(reading.read() == Log{"training waits: missing-column"});
    CHECK(reading.read().empty());
    reading.open(FileKind::Cases, kCases);
    reading.open(FileKind::Staff, kStaff);
    CHECK(reading.read() == Log{"staff", "cases", "training"});
    CHECK(reading.read().empty());
    CHECK(reading.at({"counts", "wres", "4", "accessed", "bme"}) == json::Value(0));
    CHECK(reading.at({"needs_answer"}).as_array()->size() == 1);
}

TEST_CASE("Answers count at once, and only where rows were chosen by them is a file read again",
          "[workforce][reading]") {
    Reading reading;
    reading.open(FileKind::Staff, kStaff);
    reading.open(FileKind::Training, kTraining);
    REQUIRE(reading.read() == Log{"staff", "training"});
    reading.files.answer({{Field::PayBand, {{"spot salary", "vsm"}}}});
    CHECK(reading.read().empty());
    CHECK(reading.at({"needs_answer"}).as_array()->empty());
    CHECK(reading.at({"counts", "wres", "1", "clinical", "vsm", "bme"}) == json::Value(1));
    CHECK(reading.at({"counts", "wres", "4", "accessed", "bme"}) == json::Value(1));
    // Left out or not decides which row stands for a person.
    const Answers left_out = {{Field::PayBand, {{"spot salary", std::string(kLeftOut)}}}};
    reading.files.answer(left_out);
    CHECK(reading.at({"files"}).as_array()->front().find("must_read_again")->as_bool()[0]);
    CHECK(reading.read() == Log{"staff", "training"});
    CHECK(reading.at({"counts", "wres", "3", "workforce", "bme"}) == json::Value(0));
    reading.files.answer({});
    reading.files.answer(left_out);
    CHECK(reading.read().empty());
}

TEST_CASE("Reading a file of cases anew forgets what it said before", "[workforce][reading]") {
    Reading reading;
    reading.open(FileKind::Staff, kStaff);
    reading.open(FileKind::Cases, kCases);
    reading.open(FileKind::Training, "Employee Number,Mandatory\n3,N\n");
    REQUIRE(reading.read() == Log{"staff", "cases", "training"});
    CHECK(reading.at({"counts", "wres", "3", "entered", "white"}) == json::Value(1));
    reading.open(FileKind::Cases, "Employee Number,Case Type,Formal\n1,Grievance,Y\n");
    CHECK(reading.read() == Log{"cases"});
    CHECK(reading.at({"counts", "wres", "3", "entered", "white"}) == json::Value(0));
    CHECK(reading.at({"counts", "wres", "4", "accessed", "white"}) == json::Value(1));
    reading.files.forget(FileKind::Staff);
    CHECK(reading.read() == Log{"cases waits: missing-column", "training waits: missing-column"});
    CHECK(reading.at({"files"}).as_array()->empty());
}

TEST_CASE("Columns are chosen by the person, but never those that say who people are",
          "[workforce][reading]") {
    Reading reading;
    reading.open(FileKind::Staff, "Surname,Origin,Disability\nx,A,No\ny,J,Yes\n");
    REQUIRE(reading.read() == Log{"staff"});
    CHECK_FALSE(reading.files.choose(FileKind::Staff, 0, Field::Ethnicity));
    CHECK_FALSE(reading.files.choose(FileKind::Staff, 9, Field::Ethnicity));
    CHECK_FALSE(reading.files.choose(FileKind::Staff, 1, Field::Percent));
    CHECK_FALSE(reading.files.choose(FileKind::Board, 1, Field::Ethnicity));
    CHECK(reading.read().empty());
    REQUIRE(reading.files.choose(FileKind::Staff, 1, Field::Ethnicity));
    CHECK(reading.read() == Log{"staff"});
    CHECK(reading.at({"counts", "wres", "3", "workforce", "bme"}) == json::Value(1));
    const json::Value layout = layout_json(*reading.files.layout(FileKind::Staff), support::column_book());
    const json::Array& columns = *layout.find("columns")->as_array();
    CHECK(*columns[0].find("identifying") == json::Value("a name"));
    CHECK(*columns[1].find("field") == json::Value("ethnicity"));
    CHECK(layout.find("fields")->as_array()->size() > 5);
    CHECK(layout.find("warnings")->as_array()->size() == 1);
}

TEST_CASE("A reading that is stopped, fails or gets another day begins anew", "[workforce][reading]") {
    Reading reading;
    reading.open(FileKind::Staff, kStaff);
    REQUIRE(reading.files.begin(FileKind::Staff));
    reading.feed(kStaff);
    CHECK(reading.files.rows() > 0);
    reading.files.stop();
    CHECK(reading.files.next() == FileKind::Staff);
    reading.open(FileKind::Staff, std::string(kStaff) + "\"x");
    CHECK(reading.read() == Log{"staff failed"});
    CHECK(reading.files.error(FileKind::Staff)->where == "line 6");
    CHECK(reading.at({"files"}).as_array()->empty());
    reading.open(FileKind::Staff, kStaff);
    reading.open(FileKind::Cases, "Ethnicity,Case Type,Formal,Date Opened\nA,Disciplinary,Y,01/05/2024\n");
    CHECK(reading.read() == Log{"staff", "cases"});
    CHECK(reading.at({"counts", "wres", "3", "entered", "white"}) == json::Value(1));
    reading.files.set_snapshot({2024, 3, 31});
    CHECK(reading.read() == Log{"staff", "cases"});
    CHECK(reading.at({"counts", "wres", "3", "entered", "white"}) == json::Value(0));
    reading.log.clear();
    reading.open(FileKind::Staff, "PK\x03\x04 x");
    CHECK(reading.log == Log{"refused foreign-file"});
    CHECK(reading.files.layout(FileKind::Staff) == nullptr);
}
