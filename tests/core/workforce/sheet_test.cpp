// Typed sheets: what people type is read as they mean it, what cannot be read is named at its field, nothing is lost.
#include "core/workforce/sheet.h"

#include <catch2/catch_test_macros.hpp>

#include "core/formats/json/value.h"
#include "core/workforce/counts_json.h"
#include "tests/support/workforce.h"

using namespace workforce;

namespace {

SheetCounts counts(std::initializer_list<std::pair<const std::string, std::string>> typed) {
    Sheet sheet;
    for (const auto& [path, text] : typed) sheet.put(path, text);
    return counts_of(sheet, support::workforce_reference().bands);
}

}  // namespace

TEST_CASE("Numbers are read as people type them", "[workforce]") {
    struct Row {
        const char* typed;
        Count wanted;
        bool is_fault;
        const char* why;
    };
    const Row rows[] = {
        {"12", 12, false, "plain"},
        {" 12 ", 12, false, "spaces around"},
        {"0", 0, false, "nought is a number"},
        {"1,204", 1204, false, "thousands with a comma"},
        {"1 204", 1204, false, "thousands with a space"},
        {"*", Count::withheld(), false, "the mark of a withheld number"},
        {"suppressed", Count::withheld(), false, "the word for it"},
        {"?", {}, false, "somebody says that nobody knows"},
        {"   ", {}, false, "blank is not nought"},
        {"12.5", {}, true, "people are whole"},
        {"1,20", {}, true, "a comma that parts no thousands may be a point"},
        {"1,2,3", {}, true, "three numbers"},
        {"-3", {}, true, "fewer than nobody"},
        {"<5", {}, true, "a range is no number"},
        {"twelve", {}, true, "words"},
        {"99999999999999999999", {}, true, "more than any organisation has"},
        {"20000000", {}, true, "above the bound of a count"},
        {"1,", {}, true, "half a number"},
    };
    for (const Row& row : rows) {
        INFO(row.typed << ": " << row.why);
        const SheetCounts read = counts({{"wres/2/shortlisted/bme", row.typed}});
        CHECK(read.counts.wres.appointments.shortlisted.focus == row.wanted);
        REQUIRE(read.faults.size() == (row.is_fault ? 1 : 0));
        if (row.is_fault) CHECK(read.faults.front().path == "wres/2/shortlisted/bme");
    }
}

TEST_CASE("Percentages and scores are read as printed", "[workforce]") {
    const auto percent = [](const char* typed) { return counts({{"wres/5/white/percent", typed}}); };
    CHECK(percent("21.4").counts.wres.public_harassment.comparison.percent == statistics::Decimal{214, 1});
    CHECK(percent("21.4%").counts.wres.public_harassment.comparison.percent == statistics::Decimal{214, 1});
    CHECK(percent("21.4 %").counts.wres.public_harassment.comparison.percent == statistics::Decimal{214, 1});
    CHECK(percent("*").counts.wres.public_harassment.comparison.suppressed);
    CHECK(percent("21,4").faults.front().sentence == "Type the figure as it is printed, such as 21.4.");
    CHECK(percent("101").faults.size() == 1);
    CHECK(counts({{"wdes/9a/disabled/score", "6.4"}}).counts.wdes.engagement.focus ==
          statistics::Decimal{64, 1});
    CHECK(counts({{"wdes/9a/disabled/score", "11"}}).faults.size() == 1);
}

TEST_CASE("A field that contradicts another is named, and the rest still counts", "[workforce]") {
    const SheetCounts read = counts({{"wres/2/shortlisted/bme", "12"},
                                     {"wres/2/appointed/bme", "18"},
                                     {"wres/2/shortlisted/white", "40"},
                                     {"wres/2/appointed/white", "x"}});
    REQUIRE(read.faults.size() == 2);
    CHECK(read.faults[0].path == "wres/2/appointed/white");
    CHECK(read.faults[1].path == "wres/2/appointed/bme");
    CHECK(read.faults[1].sentence == "18, but only 12 shortlisted.");
    CHECK(read.counts.wres.appointments.shortlisted == ByGroup{40, 12, {}});
    CHECK(read.counts.wres.appointments.appointed == ByGroup{});
}

TEST_CASE("A year without its day asks for the day", "[workforce]") {
    const SheetCounts read = counts({{"period/year_end", "2025-03-31"}});
    REQUIRE(read.faults.size() == 1);
    CHECK(read.faults.front() == FieldFault{"period/snapshot", "Give the day of the staff record first."});
    CHECK(read.counts.period == Period{});
}

TEST_CASE("Counts survive being a sheet", "[workforce]") {
    const auto& bands = support::workforce_reference().bands;
    const auto file = read_counts("f", support::workforce_file("example-counts.json"), bands);
    REQUIRE(file);
    Counts every = file->counts;
    every.wres.disciplinary.entered.focus = Count::withheld();
    every.wres.staff[Section::Clinical]["band_5"] = {};  // somebody is there whom nobody counted
    every.wdes.appointments.guaranteed_interview = false;
    every.organisation.is_national_survey = false;
    const SheetCounts read = counts_of(sheet_of(every), bands);
    CHECK(read.faults.empty());
    CHECK(read.counts == every);
}

TEST_CASE("A sheet with paths that nobody knows reads what it can", "[workforce]") {
    const SheetCounts read =
        counts({{"wres/2/shortlisted/bme", "12"}, {"wres/2/shortlisted/other", "3"}, {"wrong", "1"}});
    CHECK(read.faults.size() == 2);
    CHECK(read.counts.wres.appointments.shortlisted.focus == Count(12));
}
