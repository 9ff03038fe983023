// Recruitment, casework, training, survey and board files, from bytes to counts.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/workforce_files.h"

using namespace workforce::reading;
using workforce::Balance;
using workforce::GroupTally;
using workforce::Tally;

namespace {

support::Read read(FileKind kind, std::string_view text, const Answers& answers = {}) {
    support::ReadOptions options;
    options.kind = kind;
    options.answers = answers;
    support::Read result = support::read_csv(text, options);
    INFO(result.error);
    REQUIRE(result.error.empty());
    CHECK(result.filling.tally.balances.at(kind).is_balanced());
    return result;
}

std::uint64_t excluded(const support::Read& result, const std::string& reason) {
    const Balance& balance = result.filling.tally.balances.at(result.layout.kind);
    const auto found = balance.excluded.find(reason);
    return found == balance.excluded.end() ? 0 : found->second;
}

std::uint64_t waiting(const support::Read& result) {
    return result.filling.tally.balances.at(result.layout.kind).needs_answer;
}

constexpr const char* kStaff =
    "Employee Number,Ethnicity,Disability,Assignment Category\n"
    "1,A,No,Permanent\n2,J,Yes,Permanent\n3,Z,No,Permanent\n4,A,Yes,Bank\n5,N,No,Permanent\n5,N,No,"
    "Permanent\n";

}  // namespace

TEST_CASE("Recruitment: flags, or a status reduced to two of them", "[workforce][reading]") {
    const auto flags =
        read(FileKind::Recruitment,
             "Application ID,Ethnicity,Disability,Shortlisted,Appointed\n"
             "1,A,No,Yes,Yes\n2,A,No,Yes,No\n3,J,Yes,Y,N\n4,Z,,1,1\n5,J,No,No,No\n6,J,No,No,Yes\n");
    CHECK(flags.filling.tally.wres.shortlisted == GroupTally{2, 1, 1});
    CHECK(flags.filling.tally.wres.appointed == GroupTally{1, 0, 1});
    CHECK(flags.filling.tally.wdes.shortlisted == GroupTally{2, 1, 1});
    CHECK(excluded(flags, "not_shortlisted") == 1);
    CHECK(excluded(flags, "not_shortlisted_but_appointed") == 1);

    const auto status =
        read(FileKind::Recruitment,
             "App Ref,Ethnic Origin,Application Status\n"
             "1,A,Offer accepted\n2,A,Offer declined\n3,A,Offered\n4,A,Interview\n5,A,Longlist\n"
             "6,J,Withdrawn after shortlisting\n7,J,Starting\n8,J,Rejected at shortlisting\n9,J,Withdrawn\n");
    // Offered and declined is not appointed; offered is not yet; withdrawn afterwards stays shortlisted.
    CHECK(status.filling.tally.wres.shortlisted == GroupTally{4, 2, 0});
    CHECK(status.filling.tally.wres.appointed == GroupTally{1, 1, 0});
    CHECK(waiting(status) == 1);
    REQUIRE(status.filling.tally.questions.size() == 1);
    CHECK(status.filling.tally.questions[0].text == "Withdrawn");
}

TEST_CASE("Recruitment: applications twice, of other years, or without a date", "[workforce][reading]") {
    const auto result = read(FileKind::Recruitment,
                             "Application ID,Ethnicity,Outcome,Closing Date\n"
                             "1,A,Interview,01/05/2024\n1,A,Appointed,01/05/2024\n2,A,Interview,01/05/2023\n"
                             "3,A,Interview,\n4,A,Interview,soon\n5,A,Interview,31/03/2025\n");
    CHECK(result.filling.tally.wres.shortlisted == GroupTally{2, 0, 0});
    CHECK(result.filling.tally.wres.appointed == GroupTally{1, 0, 0});
    CHECK(excluded(result, "repeated_application") == 1);
    CHECK(excluded(result, "outside_the_year") == 1);
    CHECK(excluded(result, "without_date") == 1);
    CHECK(waiting(result) == 1);
}

TEST_CASE("Recruitment: files that are counted already", "[workforce][reading]") {
    const auto result = read(FileKind::Recruitment,
                             "Ethnicity,Disability,Applied,Shortlisted,Appointed\n"
                             "White,,900,400,60\nBME,,500,180,18\nNot stated,,40,12,1\n"
                             ",Yes,90,44,5\n,No,1200,520,0\nTotal,,1440,592,79\n");
    CHECK(result.filling.tally.wres.shortlisted == GroupTally{400, 180, 12});
    CHECK(result.filling.tally.wres.appointed == GroupTally{60, 18, 1});
    CHECK(result.filling.tally.wdes.shortlisted == GroupTally{520, 44, 0});
    CHECK(result.filling.tally.wdes.appointed == GroupTally{0, 5, 0});
    CHECK(excluded(result, "total_row") == 1);
    CHECK(result.filling.tally.questions.empty());
    // Among applications a number is no answer.
    const auto mixed =
        read(FileKind::Recruitment, "Application ID,Ethnicity,Shortlisted,Appointed\n1,A,7,No\n2,A,Yes,No\n");
    CHECK(waiting(mixed) == 1);
    CHECK(mixed.filling.tally.questions.size() == 1);
}

TEST_CASE("Recruitment: who was appointed is not who was shortlisted", "[workforce][reading]") {
    const auto result = read(FileKind::Recruitment, "Ethnicity,Appointed\nA,Yes\nA,No\nJ,No\n");
    CHECK_FALSE(result.filling.tally.wres.shortlisted.has_value());
    CHECK(result.filling.tally.wres.appointed == GroupTally{1, 0, 0});
    CHECK(result.filling.tally.warnings.size() == 1);
}

TEST_CASE("Casework: formal cases of two years by kind, a person once a year", "[workforce][reading]") {
    const auto result = read(FileKind::Cases,
                             "Person ID,Case Type,Date Opened,Formal,Ground,Ethnicity,Disability\n"
                             "1,Disciplinary,01/05/2024,Y,,A,No\n"
                             "1,Disciplinary,01/09/2024,Y,,A,No\n"  // the same person, the same year
                             "1,Disciplinary,01/05/2023,Y,,A,No\n"  // the year before
                             "2,Disciplinary,02/05/2024,N,,J,No\n"  // informal
                             "3,Capability,02/05/2024,Y,Ill health,J,Yes\n"
                             "4,Capability,02/05/2024,Y,Performance,A,No\n"
                             "4,Disciplinary,02/05/2024,Y,,A,No\n"  // another procedure counts of its own
                             "5,Grievance,02/05/2024,Y,,A,No\n"
                             "6,Capability,02/05/2023,Y,Both,A,Yes\n"
                             "7,Disciplinary,02/05/2021,Y,,A,No\n"
                             "8,Disciplinary,,Y,,A,No\n"
                             "9,Disciplinary,02/05/2024,maybe,,A,No\n");
    const Tally& tally = result.filling.tally;
    CHECK(tally.wres.entered == GroupTally{2, 0, 0});
    CHECK(tally.wres.entered_previous == GroupTally{1, 0, 0});
    CHECK(tally.wdes.entered == GroupTally{1, 1, 0});
    CHECK(tally.wdes.ill_health == GroupTally{0, 1, 0});
    CHECK(tally.wdes.entered_previous == GroupTally{0, 1, 0});
    CHECK(tally.wdes.ill_health_previous == GroupTally{0, 0, 0});
    CHECK(excluded(result, "repeated_case") == 1);
    CHECK(excluded(result, "informal") == 1);
    CHECK(excluded(result, "other_case_type") == 1);
    CHECK(excluded(result, "two_years_or_more_ago") == 1);
    CHECK(excluded(result, "without_date") == 1);
    CHECK(waiting(result) == 1);
}

TEST_CASE("Casework: a year without a single row is not a year without cases", "[workforce][reading]") {
    const auto result = read(FileKind::Cases, "Case Type,Date Opened,Ethnicity\nDisciplinary,01/05/2024,J\n");
    CHECK(result.filling.tally.wres.entered == GroupTally{0, 1, 0});
    CHECK_FALSE(result.filling.tally.wres.entered_previous.has_value());
    CHECK_FALSE(result.filling.tally.wdes.entered.has_value());  // no column of disability
    CHECK(result.filling.tally.warnings.size() == 1);
}

TEST_CASE("Training: non-mandatory, this year, a person once", "[workforce][reading]") {
    const auto result =
        read(FileKind::Training,
             "Person ID,Course Type,Mandatory,Date,Ethnicity\n"
             "1,Leadership,N,01/05/2024,A\n1,Coaching,N,01/06/2024,A\n2,Fire,Y,01/05/2024,J\n"
             "3,Coaching,N,01/05/2023,J\n3,Coaching,N,01/05/2024,J\n4,Coaching,perhaps,01/05/2024,J\n");
    CHECK(result.filling.tally.wres.accessed == GroupTally{1, 1, 0});
    CHECK(excluded(result, "mandatory_training") == 1);
    CHECK(excluded(result, "repeated_training") == 1);
    CHECK(excluded(result, "outside_the_year") == 1);
    CHECK(waiting(result) == 1);
    const auto per_person =
        read(FileKind::Training, "Person ID,Ethnicity,Accessed\n1,A,Yes\n2,A,No\n3,J,Yes\n");
    CHECK(per_person.filling.tally.wres.accessed == GroupTally{1, 1, 0});
}

TEST_CASE("Training and cases take groups from the staff file where they have none", "[workforce][reading]") {
    const auto training =
        support::read_joined(kStaff,
                             "Employee Number,Course Type,Mandatory,Date\n"
                             "1,x,N,01/05/2024\n1,y,N,02/05/2024\n2,x,N,01/05/2024\n3,x,Y,01/05/2024\n"
                             "4,x,N,01/05/2024\n5,x,N,01/05/2024\n77,x,N,01/05/2024\n5,x,N,01/05/2020\n",
                             FileKind::Training);
    REQUIRE(training.error.empty());
    CHECK(training.filling.tally.balances.at(FileKind::Training).is_balanced());
    CHECK(training.filling.tally.wres.accessed == GroupTally{1, 2, 0});
    CHECK(excluded(training, "not_in_staff_file") == 2);  // one unknown there, one only on the bank
    CHECK(excluded(training, "repeated_training") == 1);
    CHECK(excluded(training, "mandatory_training") == 1);
    CHECK(excluded(training, "outside_the_year") == 1);

    const auto cases =
        support::read_joined(kStaff,
                             "Employee Number,Type,Date Opened,Ground\n"
                             "1,Disciplinary,01/05/2024,\n2,Capability,01/05/2024,Ill health\n"
                             "2,Capability,01/07/2024,Performance\n5,Disciplinary,01/05/2023,\n",
                             FileKind::Cases);
    REQUIRE(cases.error.empty());
    CHECK(cases.filling.tally.balances.at(FileKind::Cases).is_balanced());
    CHECK(cases.filling.tally.wres.entered == GroupTally{1, 0, 0});
    CHECK(cases.filling.tally.wres.entered_previous == GroupTally{0, 1, 0});
    CHECK(cases.filling.tally.wdes.entered == GroupTally{0, 1, 0});
    CHECK(cases.filling.tally.wdes.ill_health == GroupTally{0, 0, 0});  // not ill health only
    CHECK(excluded(cases, "repeated_case") == 1);
}

TEST_CASE("Survey: what is printed, for the groups that the measure compares", "[workforce][reading]") {
    const auto result =
        read(FileKind::Survey,
             "Indicator,Group,Percentage,Respondents\n"
             "WRES 5,White,21.4%,210\nWRES 5,BME,25.0,32\nWRES 7,BME,48.4,\n"
             "WDES 4a patients,Disabled,24.0,50\nWDES 4b,Non-disabled,47.1,34\n"
             "WDES 9a,Organisation,6.8,\nWDES 8,Disabled,74,34\n"
             "WDES 8,Non-disabled,80,100\nWRES 5,White,30.0,1\nWRES 6,White,*,\nWRES 8,White,140,\n"
             "5,White,20,\nWRES 6,Martians,20,\n");
    const Tally& tally = result.filling.tally;
    CHECK(tally.wres.survey.at("5").at("white") == workforce::SurveyCell{"21.4", "210"});
    CHECK(tally.wres.survey.at("5").at("bme") == workforce::SurveyCell{"25.0", "32"});
    CHECK(tally.wdes.survey.at("4a.patients").at("disabled").percent == "24.0");
    CHECK(tally.wdes.survey.at("9a").at("organisation").percent == "6.8");
    CHECK(tally.wdes.survey.at("8").size() == 1);
    CHECK(excluded(result, "other_group") == 1);
    CHECK(excluded(result, "repeated_measure") == 1);
    CHECK(excluded(result, "no_percentage") == 2);
    CHECK(waiting(result) == 2);
    CHECK(tally.questions.size() == 2);
}

TEST_CASE("Board: total, voting and executive members", "[workforce][reading]") {
    const auto result = read(FileKind::Board,
                             "Member Name,Voting,Executive,Ethnicity,Disability\n"
                             "x,Yes,Yes,A,No\nx,Yes,No,J,Yes\nx,No,Yes,A,Not Declared\n");
    const Tally& tally = result.filling.tally;
    CHECK(tally.wres.board.at("total") == GroupTally{2, 1, 0});
    CHECK(tally.wres.board.at("voting") == GroupTally{1, 1, 0});
    CHECK(tally.wres.board.at("executive") == GroupTally{2, 0, 0});
    CHECK(tally.wdes.board.at("total") == GroupTally{1, 1, 1});
    CHECK(tally.wdes.board.at("nonvoting") == GroupTally{0, 0, 1});
    CHECK(result.layout.columns[0].identifying == "a name");
}

TEST_CASE("The counts file has the shape that the program takes", "[workforce][reading]") {
    Tally tally =
        read(FileKind::Staff, "Ethnicity,Disability,Band,Staff Group\nA,No,4,Administrative and Clerical\n")
            .filling.tally;
    tally +=
        read(FileKind::Survey, "Indicator,Group,%\nWDES 4a managers,Disabled,14.0\nWDES 9a,Disabled,6.4\n")
            .filling.tally;
    CHECK(
        json::canonical(counts_json(tally, {2025, 3, 31})) ==
        R"({"period":{"snapshot":"2025-03-31","survey_year":2024,"year_end":"2025-03-31","year_start":"2024-04-01"},)"
        R"("wdes":{"1":{"non_clinical":{"band_4":{"disabled":0,"non_disabled":1,"unknown":0}}},)"
        R"("3":{"workforce":{"disabled":0,"non_disabled":1,"unknown":0}},)"
        R"("4a":{"managers":{"disabled":{"percent":"14.0"}}},"9a":{"disabled":{"score":"6.4"}}},)"
        R"("wres":{"1":{"non_clinical":{"band_4":{"bme":0,"unknown":0,"white":1}}},)"
        R"("3":{"workforce":{"bme":0,"unknown":0,"white":1}},"4":{"workforce":{"bme":0,"unknown":0,"white":1}}}})");
}

TEST_CASE("A file without the columns that are needed is refused", "[workforce][reading]") {
    struct Row {
        FileKind kind;
        const char* text;
    };
    const Row rows[] = {
        {FileKind::Staff, "Employee Number,Band\n1,5\n"},
        {FileKind::Recruitment, "Ethnicity\nA\n"},
        {FileKind::Recruitment, "Shortlisted,Appointed\nY,N\n"},
        {FileKind::Cases, "Ethnicity,Date Opened\nA,01/05/2024\n"},
        {FileKind::Training, "Person ID,Date\n1,01/05/2024\n"},  // and no staff file
        {FileKind::Survey, "Indicator,Group\nWRES 5,White\n"},
        {FileKind::Board, "Voting,Executive\nY,Y\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        support::ReadOptions options;
        options.kind = row.kind;
        CHECK(support::read_csv(row.text, options).error == "missing-column");
    }
}
