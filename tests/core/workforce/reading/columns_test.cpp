// Names of columns, the beginning of a file, and what identifies people.
#include "core/workforce/reading/columns.h"

#include <catch2/catch_test_macros.hpp>

#include "core/workforce/reading/dates.h"
#include "core/workforce/reading/layout.h"
#include "tests/support/workforce_files.h"

using namespace workforce::reading;

namespace {

std::string field_named(FileKind kind, std::string_view header) {
    const auto match = support::column_book().find(kind, header);
    return match ? match->column->id : "";
}

Layout layout(std::string_view text, FileKind kind = FileKind::Staff) {
    const auto result = layout_of(text, kind, support::column_book());
    INFO((result ? "" : base::sentence(result.error())));
    REQUIRE(result.has_value());
    return *result;
}

base::ErrorCode refusal(std::string_view text, FileKind kind = FileKind::Staff) {
    const auto result = layout_of(text, kind, support::column_book());
    REQUIRE_FALSE(result.has_value());
    CHECK_FALSE(base::sentence(result.error()).empty());
    return result.error().code;
}

}  // namespace

TEST_CASE("The fields of the program are in order, each with its name", "[workforce][reading]") {
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const Field field = static_cast<Field>(i);
        CHECK(field_of(info(field).id) == field);
        if (info(field).role == Role::List)
            CHECK(support::value_book().find(info(field).vocabulary) != nullptr);
    }
}

TEST_CASE("Columns are known by each of their names", "[workforce][reading]") {
    struct Row {
        FileKind kind;
        const char* header;
        const char* field;
    };
    const Row rows[] = {
        {FileKind::Staff, "Employee Number", "person_key"},
        {FileKind::Staff, "employee_number", "person_key"},
        {FileKind::Staff, "Unique ID", "person_key"},
        {FileKind::Staff, "Ethnic Origin", "ethnicity"},
        {FileKind::Staff, "ETHNIC ORIGIN CODE", "ethnicity"},
        {FileKind::Staff, "Disability Flag", "disability"},
        {FileKind::Staff, "Pay Scale Description", "pay_band"},
        {FileKind::Staff, "Grade", "pay_band"},
        {FileKind::Staff, "Staff Grp", "staff_group"},
        {FileKind::Staff, "NHS Occupation Code", "occupation_code"},
        {FileKind::Staff, "Employee Category", "assignment_category"},
        {FileKind::Staff, "WTE", "fte"},
        {FileKind::Recruitment, "AppRefNo", "application_key"},
        {FileKind::Recruitment, "App Ref No", "application_key"},
        {FileKind::Recruitment, "Do you have a disability?", "disability"},
        {FileKind::Recruitment, "Stage Reached", "appointed"},
        {FileKind::Recruitment, "Selected for Interview", "shortlisted"},
        {FileKind::Cases, "Type", "case_type"},
        {FileKind::Training, "Type", "course_type"},
        {FileKind::Survey, "%", "percent"},
        {FileKind::Board, "Exec/Non-Exec", "executive"},
        {FileKind::Staff, "Shortlisted", ""},     // of another kind of file
        {FileKind::Staff, "Ethnic Origins", ""},  // not quite
        {FileKind::Staff, "Grade Step Date", ""},
        {FileKind::Staff, "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.header);
        CHECK(field_named(row.kind, row.header) == row.field);
    }
}

TEST_CASE("Columns that say who people are are known by their names", "[workforce][reading]") {
    for (const char* header :
         {"Name", "Surname", "First Name", "Employee Name", "Date of Birth", "DOB", "NI Number",
          "National Insurance No", "Email", "Work E-mail Address", "Home Phone", "Mobile", "Address Line 1",
          "Postcode", "NHS Number", "Payroll Number", "Line Manager"}) {
        CAPTURE(header);
        CHECK_FALSE(support::column_book().identifying(header).empty());
    }
    for (const char* header : {"Department Name", "Band", "Course Name", "Telemedicine", "Surnames of", ""}) {
        CAPTURE(header);
        CHECK(support::column_book().identifying(header).empty());
    }
}

TEST_CASE("Values that say who people are are known by their look", "[workforce][reading]") {
    using Values = std::vector<std::string>;
    CHECK(ColumnBook::identifying_values(Values{"a.b@nhs.example", ""}) == "an email address");
    CHECK(ColumnBook::identifying_values(Values{"QQ 12 34 56 C"}) == "a National Insurance number");
    CHECK(ColumnBook::identifying_values(Values{"PR2 2DQ", "sw1a1aa", "M1 1AE"}) == "a postcode");
    CHECK(ColumnBook::identifying_values(Values{"Band 5", "Band 6", "PR2 2DQ"}).empty());
    CHECK(ColumnBook::identifying_values(Values{}).empty());
    CHECK(ColumnBook::identifying_values(Values{"", ""}).empty());
}

TEST_CASE("The layout is found below titles, with any separator, in any encoding", "[workforce][reading]") {
    const std::string utf16_le = [] {
        std::string bytes = "\xFF\xFE";
        for (const char c : std::string("Ethnicity\tDisability\nA\tNo\n")) bytes += std::string{c, '\0'};
        return bytes;
    }();
    struct Row {
        const char* name;
        std::string text;
        char separator;
        std::size_t header_row;
        std::uint64_t header_line;
    };
    const Row rows[] = {
        {"plain", "Ethnicity,Disability\nA,No\n", ',', 0, 1},
        {"semicolons", "Ethnicity;Disability\nA;No\n", ';', 0, 1},
        {"tabs", "Ethnicity\tDisability\nA\tNo\n", '\t', 0, 1},
        {"bars", "Ethnicity|Disability\nA|No\n", '|', 0, 1},
        {"semicolons, with commas in a name", "Ethnicity;\"Notes, other\";Disability\n", ';', 0, 1},
        {"what a spreadsheet says of its separator", "sep=;\nEthnicity;Disability\nA;No\n", ';', 1, 2},
        {"titles and blank lines", "Staff in post\n\nat 31 March 2025,,\nEthnicity,Disability\nA,No\n", ',',
         2, 4},
        {"a title in quotes over two lines", "\"Staff\nin post\"\nEthnicity,Disability\n", ',', 1, 3},
        {"a mark of UTF-8", "\xEF\xBB\xBF\"Ethnicity\",Disability\n", ',', 0, 1},
        {"UTF-16", utf16_le, '\t', 0, 1},
        {"without a line end", "Ethnicity,Disability", ',', 0, 1},
        {"CR only", "Ethnicity,Disability\rA,No\r", ',', 0, 1},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const Layout found = layout(row.text);
        CHECK(found.separator == row.separator);
        CHECK(found.header_row == row.header_row);
        CHECK(found.header_line == row.header_line);
        CHECK(found.column_of(Field::Ethnicity).has_value());
        CHECK(found.column_of(Field::Disability).has_value());
    }
}

TEST_CASE("Of several columns for one field the best name wins", "[workforce][reading]") {
    const Layout found = layout("Ethnic Category Code,Grade,Ethnic Origin,Pay Scale\nA,5,A,5\n");
    CHECK(found.column_of(Field::Ethnicity) == 2u);
    CHECK(found.column_of(Field::PayBand) == 3u);
    CHECK_FALSE(found.columns[0].field.has_value());
}

TEST_CASE("Identifying columns are dropped with a warning, the job role waits to be asked for",
          "[workforce][reading]") {
    const Layout found = layout(
        "Employee Number,Surname,Ethnicity,Job "
        "Role,Contact\n1,Smith,A,Nurse,a@b.example\n2,Jones,B,Clerk,c@d.example\n");
    CHECK(found.columns[0].field == Field::PersonKey);
    CHECK(found.columns[1].identifying == "a name");
    CHECK(found.columns[3].field == std::nullopt);
    CHECK(found.columns[3].known_as == "Job role");
    CHECK(found.columns[4].identifying == "an email address");
    REQUIRE(found.warnings.size() == 1);
    CHECK(found.warnings[0].find("“Surname” (a name) and “Contact” (an email address)") != std::string::npos);
}

TEST_CASE("Another column may be chosen, but none that says who people are", "[workforce][reading]") {
    Layout found = layout("Ethnicity,Race Code,Surname,Job Role\nA,B,Smith,Nurse\n");
    CHECK(choose(found, 1, Field::Ethnicity));
    CHECK(found.column_of(Field::Ethnicity) == 1u);
    CHECK_FALSE(found.columns[0].field.has_value());
    CHECK(choose(found, 3, Field::JobRole));
    CHECK(choose(found, 1, std::nullopt));
    CHECK_FALSE(found.column_of(Field::Ethnicity).has_value());
    const Layout before = found;
    CHECK_FALSE(choose(found, 2, Field::Ethnicity));
    CHECK_FALSE(choose(found, 9, Field::Ethnicity));
    CHECK(found == before);
}

TEST_CASE("What is no table is refused with what to do", "[workforce][reading]") {
    CHECK(refusal("") == base::ErrorCode::EmptyFile);
    CHECK(refusal("PK\x03\x04 and more") == base::ErrorCode::ForeignFile);
    CHECK(refusal("%PDF-1.7") == base::ErrorCode::ForeignFile);
    CHECK(refusal("some text\nand more\n") == base::ErrorCode::NoTable);
    CHECK(refusal("\n\n\n") == base::ErrorCode::NoTable);
    CHECK(refusal("Shortlisted,Appointed\n") == base::ErrorCode::NoTable);  // of another kind
    CHECK(layout("BME flag,Ethnicity\n").columns.size() == 2);              // begins like a picture
}

TEST_CASE("Dates in cells", "[workforce][reading]") {
    struct Row {
        const char* text;
        const char* iso;
    };
    const Row rows[] = {
        {"31/03/2025", "2025-03-31"},
        {"1/4/2024", "2024-04-01"},
        {"01-04-24", "2024-04-01"},
        {"31.03.2025", "2025-03-31"},
        {"2025-03-31", "2025-03-31"},
        {"2025-03-31T09:30:00", "2025-03-31"},
        {"31/03/2025 09:30", "2025-03-31"},
        {"31-Mar-2025", "2025-03-31"},
        {"31 March 2025", "2025-03-31"},
        {"31-MAR-25", "2025-03-31"},
        {"29/02/2024", "2024-02-29"},
        {"5/6/71", "1971-06-05"},
        {"03/31/2025", ""},
        {"29/02/2025", ""},
        {"31/03", ""},
        {"45747", "2025-03-31"},
        {"March 2025", ""},
        {"", ""},
        {"yesterday", ""},
        {"31/03/025", ""},
        {"31/03/20255", ""},
        {"12345", ""},
        {"99999", ""},
        {"457470", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const auto date = date_in_cell(row.text);
        CHECK((date ? base::iso(*date) : "") == row.iso);
    }
    const Window window(base::Date{2025, 3, 31});
    CHECK(when({2025, 3, 31}, window) == When::OnTheDay);
    CHECK(when({2025, 4, 1}, window) == When::Later);
    CHECK(when({2024, 4, 1}, window) == When::InYear);
    CHECK(when({2024, 3, 31}, window) == When::PreviousYear);
    CHECK(when({2023, 4, 1}, window) == When::PreviousYear);
    CHECK(when({2023, 3, 31}, window) == When::Earlier);
}
