// Counts files: what is read, what is refused and where, and that writing and reading lose nothing.
#include "core/workforce/counts_json.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/workforce.h"

using namespace workforce;
using base::ErrorCode;

namespace {

base::Result<CountsFile> read(std::string_view text) {
    return read_counts("counts.json", text, support::workforce_reference().bands);
}

CountsFile read_well(std::string_view text) {
    auto file = read(text);
    if (!file) FAIL(base::sentence(file.error()));
    return *file;
}

}  // namespace

TEST_CASE("The example of a counts file is read whole", "[workforce]") {
    const CountsFile file = read_well(support::workforce_file("example-counts.json"));
    const Counts& counts = file.counts;
    CHECK(counts.period.snapshot == base::Date{2025, 3, 31});
    CHECK(counts.period.survey_year == 2024);
    CHECK(counts.organisation.board_body == "Senior leadership team");
    CHECK(counts.wres.staff.at(Section::NonClinical).at("band_8a") == ByGroup{60, 4, 2});
    CHECK(counts.wres.appointments.shortlisted == ByGroup{400, 180, 12});
    CHECK(counts.wres.disciplinary.entered_previous == ByGroup{2, 2, 0});
    CHECK(counts.wres.public_harassment.focus.percent == statistics::Decimal{250, 1});
    CHECK(counts.wres.progression.comparison.yes == Count(124));
    CHECK(counts.wres.board.executive == ByGroup{5, 0, 0});
    CHECK(counts.wres.board.nonvoting.is_blank());
    CHECK(counts.wdes.staff.at(Section::Medical).at("cluster_5") == ByGroup{4, 0, 0});
    CHECK(counts.wdes.capability.ill_health == ByGroup{1, 0, 0});
    CHECK(counts.wdes.colleague_harassment.comparison.percent == statistics::Decimal{132, 1});
    CHECK(counts.wdes.adjustments.respondents == Count(34));
    CHECK(counts.wdes.engagement.organisation == statistics::Decimal{68, 1});
    CHECK(counts.wdes.heard.answer == "yes");
    CHECK_FALSE(file.previous.has_value());
}

TEST_CASE("Writing counts and reading them again loses nothing", "[workforce]") {
    CountsFile file = read_well(support::workforce_file("example-counts.json"));
    file.previous = file.counts;
    file.previous->wres.disciplinary.entered.focus = Count::withheld();
    file.previous->wdes.staff[Section::NonClinical]["cluster_2"] = {};
    file.previous->wdes.appointments.guaranteed_interview = true;
    file.previous->organisation.is_national_survey = false;
    file.parameters["wres3.window"] = json::Value("two_year_average");
    const std::string text = json::pretty(counts_value(file));
    CHECK(read_well(text) == file);
    CHECK(json::pretty(counts_value(read_well(text))) == text);
    CHECK(json::canonical(counts_value(CountsFile{})) == "{}");
    CHECK(read_well("{}") == CountsFile{});
}

TEST_CASE("A blank is not zero, and zero is not a blank", "[workforce]") {
    const CountsFile file = read_well(
        R"({"wres": {"2": {"shortlisted": {"white": 5, "bme": 0, "unknown": null}, "appointed": {"white": "suppressed"}}}})");
    const Appointments& counts = file.counts.wres.appointments;
    CHECK(counts.shortlisted.focus == Count(0));
    CHECK(counts.shortlisted.unknown.is_blank());
    CHECK(counts.appointed.comparison.suppressed);
    CHECK(counts.appointed.focus.is_blank());
}

TEST_CASE("Other names of a row are understood", "[workforce]") {
    const CountsFile file = read_well(R"({"wres": {"1": {"medical": {"trainee_grade": {"white": 3}}}}})");
    CHECK(file.counts.wres.staff.at(Section::Medical).contains("trainee"));
}

TEST_CASE("What cannot be meant is refused with its place", "[workforce]") {
    struct Row {
        const char* why;
        const char* text;
        ErrorCode code;
        const char* where;
        const char* detail;
    };
    const Row rows[] = {
        {"not an object", "[]", ErrorCode::WrongType, "counts.json", ""},
        {"a name nobody knows", R"({"wress": {}})", ErrorCode::UnknownMember, "counts.json", "wress"},
        {"an indicator nobody knows", R"({"wres": {"10": {}}})", ErrorCode::UnknownMember, "/wres", "10"},
        {"a group of the other standard", R"({"wres": {"2": {"appointed": {"disabled": 1}}}})",
         ErrorCode::UnknownMember, "/wres/2/appointed", "disabled"},
        {"a negative count", R"({"wres": {"2": {"appointed": {"bme": -1}}}})", ErrorCode::OutOfRange,
         "/wres/2/appointed/bme", "-1; a count is from 0"},
        {"a fraction", R"({"wres": {"2": {"appointed": {"bme": 1.5}}}})", ErrorCode::JsonNumberRefused,
         "counts.json line 1", "1.5 at /wres/2/appointed/bme"},
        {"a count in quotation marks", R"({"wres": {"2": {"appointed": {"bme": "18"}}}})",
         ErrorCode::WrongType, "/wres/2/appointed/bme", "whole number"},
        {"a count beyond the largest", R"({"wres": {"2": {"appointed": {"bme": 10000001}}}})",
         ErrorCode::OutOfRange, "/wres/2/appointed/bme", "10000000"},
        {"more appointed than shortlisted",
         R"({"wres": {"2": {"shortlisted": {"bme": 4}, "appointed": {"bme": 5}}}})", ErrorCode::OutOfRange,
         "/wres/2/appointed/bme", "5, but only 4 shortlisted"},
        {"more of unknown group appointed than shortlisted",
         R"({"wdes": {"2": {"shortlisted": {"unknown": 4}, "appointed": {"unknown": 5}}}})",
         ErrorCode::OutOfRange, "/wdes/2/appointed/unknown", ""},
        {"more trained than there are",
         R"({"wres": {"4": {"workforce": {"white": 4}, "accessed": {"white": 5}}}})", ErrorCode::OutOfRange,
         "/wres/4/accessed/white", ""},
        {"more ill health than cases",
         R"({"wdes": {"3": {"entered": {"disabled": 1}, "ill_health": {"disabled": 2}}}})",
         ErrorCode::OutOfRange, "/wdes/3/ill_health/disabled", ""},
        {"ill health in WRES", R"({"wres": {"3": {"ill_health": {"bme": 0}}}})", ErrorCode::UnknownMember,
         "/wres/3", "ill_health"},
        {"more voting members than members",
         R"({"wres": {"9": {"total": {"bme": 1}, "voting": {"bme": 2}}}})", ErrorCode::OutOfRange,
         "/wres/9/voting/bme", ""},
        {"more said yes than answered", R"({"wres": {"7": {"bme": {"yes": 5, "respondents": 4}}}})",
         ErrorCode::OutOfRange, "/wres/7/bme/yes", ""},
        {"a percentage as a number", R"({"wres": {"5": {"bme": {"percent": 25}}}})", ErrorCode::WrongType,
         "/wres/5/bme/percent", "\"21.4\""},
        {"a percentage with a sign", R"({"wres": {"5": {"bme": {"percent": "25%"}}}})", ErrorCode::WrongType,
         "/wres/5/bme/percent", ""},
        {"a percentage above a hundred", R"({"wres": {"5": {"bme": {"percent": "100.1"}}}})",
         ErrorCode::OutOfRange, "/wres/5/bme/percent", ""},
        {"a score above ten", R"({"wdes": {"9a": {"disabled": {"score": "10.1"}}}})", ErrorCode::OutOfRange,
         "/wdes/9a/disabled/score", ""},
        {"metric 8 of people who are not disabled", R"({"wdes": {"8": {"non_disabled": {}}}})",
         ErrorCode::UnknownMember, "/wdes/8", ""},
        {"maybe", R"({"wdes": {"9b": {"answer": "maybe"}}})", ErrorCode::UnknownValue, "/wdes/9b/answer", ""},
        {"a band that does not exist", R"({"wres": {"1": {"clinical": {"band_8": {"white": 1}}}}})",
         ErrorCode::UnknownMember, "/wres/1/clinical/band_8", "band_8a"},
        {"a doctor among the clinical bands",
         R"({"wres": {"1": {"clinical": {"consultant": {"white": 1}}}}})", ErrorCode::UnknownMember,
         "/wres/1/clinical/consultant", ""},
        {"a band and its cluster",
         R"({"wdes": {"1": {"clinical": {"band_5": {"disabled": 1}, "cluster_2": {"disabled": 3}}}}})",
         ErrorCode::DuplicateId, "/wdes/1/clinical/band_5", "cluster_2"},
        {"a row under two names",
         R"({"wres": {"1": {"medical": {"trainee": {"white": 1}, "trainees": {"white": 1}}}}})",
         ErrorCode::DuplicateId, "/wres/1/medical/trainees", ""},
        {"more senior medical managers than consultants",
         R"({"wres": {"1": {"medical": {"consultant": {"white": 1}, "senior_medical_manager": {"white": 2}}}}})",
         ErrorCode::OutOfRange, "/wres/1/medical/senior_medical_manager", ""},
        {"a period without its day", R"({"period": {"survey_year": 2024}})", ErrorCode::MissingMember,
         "/period", "snapshot"},
        {"a day that does not exist", R"({"period": {"snapshot": "2025-02-29"}})", ErrorCode::OutOfRange,
         "/period/snapshot", ""},
        {"a year that runs backwards",
         R"({"period": {"snapshot": "2025-03-31", "year_start": "2025-04-01", "year_end": "2024-03-31"}})",
         ErrorCode::OutOfRange, "/period/year_end", ""},
        {"a mistake in the year before", R"({"previous": {"wres": {"2": {"appointed": {"bme": -1}}}}})",
         ErrorCode::OutOfRange, "/previous/wres/2/appointed/bme", ""},
        {"a year before the year before", R"({"previous": {"previous": {}}})", ErrorCode::UnknownMember,
         "/previous", ""},
        {"the same count twice", R"({"wres": {"2": {}, "2": {}}})", ErrorCode::DuplicateId,
         "counts.json line 1", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        const auto file = read(row.text);
        REQUIRE_FALSE(file.has_value());
        CAPTURE(base::sentence(file.error()));
        CHECK(file.error().code == row.code);
        CHECK(file.error().where.starts_with("counts.json"));
        CHECK(file.error().where.find(row.where) != std::string::npos);
        CHECK(file.error().detail.find(row.detail) != std::string::npos);
    }
}

TEST_CASE("Casework may count more cases than people", "[workforce]") {
    CHECK(read(R"({"wres": {"3": {"workforce": {"bme": 2}, "entered": {"bme": 3}}}})").has_value());
}

TEST_CASE("Parameters of a file are those of the method sheet or refused", "[workforce]") {
    const Method& method = support::workforce_reference().method;
    struct Row {
        const char* why;
        const char* key;
        json::Value value;
        ErrorCode code;
    };
    const Row rows[] = {
        {"no such parameter", "wres3.windows", json::Value("year_end"), ErrorCode::UnknownId},
        {"no such choice", "wres3.window", json::Value("three_years"), ErrorCode::UnknownValue},
        {"a word for true or false", "wdes3.include_ill_health", json::Value("yes"), ErrorCode::WrongType},
        {"a number for a number in quotation marks", "range.low", json::Value(1), ErrorCode::WrongType},
        {"a range that is empty", "range.low", json::Value("1.30"), ErrorCode::OutOfRange},
        {"nought for a limit", "range.low", json::Value("0"), ErrorCode::OutOfRange},
        {"too many decimals", "round.ratio", json::Value(7), ErrorCode::OutOfRange},
        {"no bands", "band.lower", json::Value(json::Array()), ErrorCode::WrongType},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        const auto chosen = chosen_method(method, {{row.key, row.value}}, "counts.json/parameters");
        REQUIRE_FALSE(chosen.has_value());
        CHECK(chosen.error().code == row.code);
        CHECK(chosen.error().where == std::string("counts.json/parameters/") + row.key);
    }
    const auto chosen = chosen_method(method, {{"range.high", json::Value("1.20")}}, "x");
    REQUIRE(chosen.has_value());
    CHECK(range_limits(*chosen).high == *statistics::Fraction::make(6, 5));
    CHECK(chosen_method(method, {}, "x") == method);
}
