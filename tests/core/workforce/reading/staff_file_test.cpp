// Staff files from bytes to counts: who counts, who does not, and that every row is accounted for.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "tests/support/workforce_files.h"

using namespace workforce::reading;
using support::read_csv;
using support::ReadOptions;
using workforce::Balance;
using workforce::GroupTally;
using workforce::Tally;
using namespace std::string_literals;

namespace {

const std::string kHeader =
    "Ethnic Origin,Disability,Pay Scale,Staff Group,Assignment Category,Assignment Status\n";

Balance balance_of(const support::Read& read) {
    REQUIRE(read.error.empty());
    const Balance balance = read.filling.tally.balances.at(read.layout.kind);
    CHECK(balance.is_balanced());
    return balance;
}

std::uint64_t excluded(const Balance& balance, const std::string& reason) {
    const auto found = balance.excluded.find(reason);
    return found == balance.excluded.end() ? 0 : found->second;
}

std::string any(std::mt19937& engine, const std::vector<std::string>& list) {
    return list[engine() % list.size()];
}

// Rows as staff files have them, some of which must be asked about or left out.
std::vector<std::string> random_rows(unsigned seed, std::size_t count, bool with_key) {
    std::mt19937 engine(seed);
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < count; ++i) {
        std::string row = with_key ? std::to_string(1000 + engine() % (count / 2 + 1)) + "," : "";
        row +=
            any(engine, {"A", "A White - British", "\"J Pakistani, or so\"", "N", "Z", "", "Martian"}) + ",";
        row += any(engine, {"Yes", "No", "No", "Not Declared", ""}) + ",";
        row += any(engine, {"Band 5", "XR08", "Consultant", "8", "VSM", "05"}) + ",";
        row += any(engine, {"Administrative and Clerical", "Medical and Dental", "Students",
                            "\"Estates and Ancillary\""}) +
               ",";
        row += any(engine, {"Permanent", "Permanent", "Bank", "Honorary"}) + ",";
        row += any(engine, {"Active Assignment", "Acting Up", "Leaver"});
        // With a key every row has its own hours, so that which row stands for a person does not hang on their order.
        if (with_key) row += ",0." + std::to_string(1000 + i).substr(1);
        rows.push_back(row);
    }
    return rows;
}

std::string table(const std::vector<std::string>& rows, bool with_key = false) {
    std::string text =
        with_key ? "Employee Number," + kHeader.substr(0, kHeader.size() - 1) + ",FTE\n" : kHeader;
    for (const std::string& row : rows) text += row + "\n";
    return text;
}

// Questions and warnings follow the order of rows; the counts must not.
Tally counts_only(Tally tally) {
    tally.questions.clear();
    tally.warnings.clear();
    return tally;
}

}  // namespace

TEST_CASE("A staff file becomes tables by section and band, and headcounts", "[workforce][reading]") {
    const auto read =
        read_csv(kHeader +
                 "A,No,Band 5,Administrative and Clerical,Permanent,Active Assignment\n"
                 "J,Yes,5,Administrative and Clerical,Fixed Term Temp,Maternity & Adoption\n"
                 "Z,Unspecified,XR08,Nursing and Midwifery Registered,Permanent,Acting Up\n"
                 "N,No,Consultant,Medical and Dental,Permanent,Active Assignment\n"
                 "A,No,VSM,Medical and Dental,Permanent,Active Assignment\n"
                 "A,No,Senior Medical Manager,Medical and Dental,Permanent,Active Assignment\n");
    CHECK(balance_of(read).counted == 6);
    const Tally& tally = read.filling.tally;
    CHECK(tally.questions.empty());
    CHECK(tally.wres.workforce == GroupTally{3, 2, 1});
    CHECK(tally.wdes.workforce == GroupTally{4, 1, 1});
    CHECK(tally.wres.staff.at("non_clinical").at("band_5") == GroupTally{1, 1, 0});
    CHECK(tally.wdes.staff.at("non_clinical").at("band_5") == GroupTally{1, 1, 0});
    CHECK(tally.wres.staff.at("clinical").at("band_8a") == GroupTally{0, 0, 1});
    CHECK(tally.wres.staff.at("clinical").at("vsm") == GroupTally{1, 0, 0});
    // Of which: in both rows, once in the headcount.
    CHECK(tally.wres.staff.at("medical").at("consultant") == GroupTally{1, 1, 0});
    CHECK(tally.wres.staff.at("medical").at("senior_medical_manager") == GroupTally{1, 0, 0});
    CHECK(tally.ethnic_parts ==
          std::map<std::string, std::uint64_t>{{"White", 3}, {"Asian", 1}, {"Black", 1}});
    CHECK(tally.unknown_ethnicity == std::map<std::string, std::uint64_t>{{"Z", 1}});
}

TEST_CASE("Everybody who is no staff is left out for a reason", "[workforce][reading]") {
    const std::string header =
        "Ethnicity,Band,Assignment Category,Assignment Status,Start Date,Leaving Date,Primary\n";
    const std::string good = "A,5,Permanent,Active Assignment,01/01/2020,,Y\n";
    struct Row {
        const char* name;
        std::string row;
        const char* reason;
    };
    const Row rows[] = {
        {"bank", "A,5,Bank,Active Assignment,01/01/2020,,Y\n", "bank"},
        {"agency", "A,5,Agency,Active Assignment,01/01/2020,,Y\n", "agency"},
        {"honorary", "A,5,Honorary,Active Assignment,01/01/2020,,Y\n", "honorary"},
        {"a chair by category", "A,5,Non-Exec Director/Chair,Active Assignment,01/01/2020,,Y\n",
         "board_member"},
        {"a chair by band", "A,Chair,Permanent,Active Assignment,01/01/2020,,Y\n", "board_member"},
        {"a leaver by status", "A,5,Permanent,Leaver,01/01/2020,,Y\n", "leaver"},
        {"a leaver by date", "A,5,Permanent,Active Assignment,01/01/2020,30/03/2025,Y\n", "leaver"},
        {"somebody who starts later", "A,5,Permanent,Active Assignment,01/04/2025,,Y\n", "not_started"},
        {"a second post", "A,5,Permanent,Active Assignment,01/01/2020,,N\n", "other_post"},
        {"a row of totals", "Grand Total,,,,,,\n", "total_row"},
        {"a short row of totals", "Total,12\n", "total_row"},
        {"totals in a later cell", ",Total,,,,,\n", "total_row"},
        {"a note below", "Source: the staff record\n", "wrong_number_of_fields"},
        {"a comma without quotation marks", "A,5,Permanent,Active, Assignment,01/01/2020,,Y\n",
         "wrong_number_of_fields"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const Balance balance = balance_of(read_csv(header + good + row.row + good));
        CHECK(balance.rows_in == 3);
        CHECK(balance.counted == 2);
        CHECK(excluded(balance, row.reason) == 1);
    }
    const auto last_day = read_csv(header + "A,5,Permanent,Active Assignment,31/03/2025,31/03/2025,Y\n");
    CHECK(balance_of(last_day).counted == 1);
    // Blank rows are no rows, more separators than columns no fault.
    CHECK(balance_of(read_csv(header + good + ",,,,,,\n\n,,\n A ,5,Permanent,Active Assignment,,,,,,\n"))
              .rows_in == 2);
}

TEST_CASE("A value that is not known stops, and an answer settles it", "[workforce][reading]") {
    const std::string text = kHeader +
                             "A,No,Spot salary,Administrative and Clerical,Permanent,Active Assignment\n"
                             "A,No,SPOT  SALARY,Administrative and Clerical,Permanent,Active Assignment\n"
                             "A,No,Spot salary,Administrative and Clerical,Bank,Active Assignment\n"
                             "A,No,4,Administrative and Clerical,Permanent,Active Assignment\n";
    const auto read = read_csv(text);
    CHECK(balance_of(read).counted == 1);
    CHECK(balance_of(read).needs_answer == 2);
    CHECK(excluded(balance_of(read), "bank") == 1);
    REQUIRE(read.filling.tally.questions.size() == 1);
    const workforce::Question& question = read.filling.tally.questions[0];
    CHECK(question.text == "Spot salary");
    CHECK(question.header == "Pay Scale");
    CHECK(question.rows == 3);

    // The answer needs no further reading of the file.
    const Answers answers = {{Field::PayBand, {{"spot salary", "vsm"}}}};
    const Filling settled = fill(read.reading, support::value_book(), answers);
    CHECK_FALSE(settled.must_read_again);
    CHECK(settled.tally.questions.empty());
    CHECK(settled.tally.wres.staff.at("non_clinical").at("vsm") == GroupTally{2, 0, 0});

    const Filling left_out =
        fill(read.reading, support::value_book(), {{Field::PayBand, {{"spot salary", "left_out"}}}});
    CHECK(left_out.tally.balances.at(FileKind::Staff).counted == 1);
    CHECK(excluded(left_out.tally.balances.at(FileKind::Staff), "left_out") == 2);

    // An answer may also overrule what is known.
    const Filling overruled =
        fill(read.reading, support::value_book(), {{Field::PayBand, {{"4", "band_9"}}}});
    CHECK(overruled.tally.wres.staff.at("non_clinical").at("band_9") == GroupTally{1, 0, 0});
}

TEST_CASE("Clinical or not: occupation code before staff group, an asked-for job role before both",
          "[workforce][reading]") {
    const std::string text =
        "Ethnicity,Band,Staff Group,Occupation Code,Job Role\n"
        "A,5,Administrative and Clerical,N6A,Nurse adviser\n"
        "A,5,Administrative and Clerical,,Clerk\n"
        "A,5,Administrative and Clerical,G2A,Pharmacist\n";
    const auto read = read_csv(text);
    CHECK(read.filling.tally.wres.staff.at("clinical").at("band_5").all() == 1);
    CHECK(read.filling.tally.wres.staff.at("non_clinical").at("band_5").all() == 2);
    // Codes of one meaning are counted together; telling them apart takes another reading.
    const Answers answers = {{Field::OccupationCode, {{"n6a", "non_clinical"}}}};
    ReadOptions options;
    options.answers = answers;
    CHECK(read_csv(text, options).filling.tally.wres.staff.at("non_clinical").at("band_5").all() == 3);
}

TEST_CASE("Without a column that says who is clinical there is no table, and a warning",
          "[workforce][reading]") {
    const auto read = read_csv("Ethnicity,Band\nA,5\n");
    CHECK(read.filling.tally.wres.staff.empty());
    CHECK(read.filling.tally.wres.workforce == GroupTally{1, 0, 0});
    CHECK(read.filling.tally.warnings.size() == 1);
    CHECK_FALSE(read.filling.tally.wdes.workforce.has_value());
}

TEST_CASE(
    "A person with several rows counts once: the row that counts, the main post, the most hours, the first",
    "[workforce][reading]") {
    const std::string header = "Employee Number,Ethnicity,Band,Staff Group,Assignment Category,Primary,FTE\n";
    const std::string end = ",Administrative and Clerical,";
    struct Row {
        const char* name;
        std::string rows;
        const char* band;  // of the row that stands for the person
    };
    const Row rows[] = {
        {"a bank row beside a permanent one", "1,A,5" + end + "Bank,Y,1\n1,A,6" + end + "Permanent,N,0.1\n",
         "band_6"},
        {"the main post", "1,A,5" + end + "Permanent,N,1\n1,A,6" + end + "Permanent,Y,0.1\n", "band_6"},
        {"the most hours", "1,A,5" + end + "Permanent,Y,0.4\n1,A,6" + end + "Permanent,Y,0.60\n", "band_6"},
        {"hours are numbers, not texts",
         "1,A,5" + end + "Permanent,Y,0.8\n1,A,6" + end + "Permanent,Y,0.75\n", "band_5"},
        {"the first of equal ones", "1,A,5" + end + "Permanent,Y,0.5\n1,A,6" + end + "Permanent,Y,0.5\n",
         "band_5"},
        {"a key in quotation marks is the same key",
         "\"1\",A,5" + end + "Permanent,N,1\n 1 ,A,6" + end + "Permanent,Y,1\n", "band_6"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto read = read_csv(header + row.rows);
        const Balance balance = balance_of(read);
        CHECK(balance.counted == 1);
        CHECK(excluded(balance, "other_post") == 1);
        CHECK(read.reading.people_with_several_rows == 1);
        CHECK(read.filling.tally.wres.staff.at("non_clinical").contains(row.band));
    }
    const auto keyless = read_csv(header + ",A,5" + end + "Permanent,Y,1\n,A,5" + end + "Permanent,Y,1\n");
    CHECK(balance_of(keyless).counted == 2);
    CHECK(keyless.reading.keyless_rows == 2);
    const auto assignments =
        read_csv("Assignment Number,Ethnicity\n20000001,A\n20000001-2,A\n20000002-3,A\n");
    CHECK(balance_of(assignments).counted == 2);
}

TEST_CASE("An answer that changes which row stands for a person asks for another reading",
          "[workforce][reading]") {
    const auto read = read_csv("Employee Number,Ethnicity,Assignment Category\n1,A,Locum\n1,J,Permanent\n");
    CHECK_FALSE(read.filling.must_read_again);
    const Filling left_out =
        fill(read.reading, support::value_book(), {{Field::AssignmentCategory, {{"locum", "agency"}}}});
    CHECK(left_out.must_read_again);
    const Filling employed =
        fill(read.reading, support::value_book(), {{Field::AssignmentCategory, {{"locum", "employed"}}}});
    CHECK_FALSE(employed.must_read_again);
}

TEST_CASE("Where the bytes are cut makes no difference to counts", "[workforce][reading][property]") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const bool with_key = seed % 2 == 0;
        const std::string text = table(random_rows(seed, 150, with_key), with_key);
        const auto whole = read_csv(text);
        for (const std::size_t piece : {std::size_t{0}, std::size_t{1}, std::size_t{61}}) {
            ReadOptions options;
            options.piece = piece;
            const auto read = read_csv(text, options);
            REQUIRE(read.error.empty());
            REQUIRE(read.filling.tally == whole.filling.tally);
        }
    }
}

TEST_CASE("The order of rows makes no difference to counts", "[workforce][reading][property]") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const bool with_key = seed % 2 == 0;
        std::vector<std::string> rows = random_rows(seed, 200, with_key);
        const auto read = read_csv(table(rows, with_key));
        (void)balance_of(read);
        std::mt19937 engine(seed + 99);
        std::shuffle(rows.begin(), rows.end(), engine);
        const auto shuffled = read_csv(table(rows, with_key));
        REQUIRE(counts_only(read.filling.tally) == counts_only(shuffled.filling.tally));
    }
}

TEST_CASE("Tallies of parts add up to the tally of the whole", "[workforce][reading][property]") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const std::vector<std::string> rows = random_rows(seed, 200, false);
        const auto whole = read_csv(table(rows));
        Tally sum;
        for (std::size_t begin = 0; begin < rows.size(); begin += 70) {
            const std::vector<std::string> part(
                rows.begin() + static_cast<std::ptrdiff_t>(begin),
                rows.begin() + static_cast<std::ptrdiff_t>(std::min(begin + 70, rows.size())));
            sum += read_csv(table(part)).filling.tally;
        }
        REQUIRE(counts_only(sum) == counts_only(whole.filling.tally));
        REQUIRE(sum.questions.size() == whole.filling.tally.questions.size());
    }
}

TEST_CASE("Readings in parts give what one reading gives", "[workforce][reading][property]") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const std::string text = table(random_rows(seed, 800, true), true);
        const auto whole = read_csv(text);
        REQUIRE(whole.reading.passes == 1);
        ReadOptions options;
        options.most_people = 40;
        const auto parts = read_csv(text, options);
        REQUIRE(parts.reading.passes > 2);
        REQUIRE(counts_only(parts.filling.tally) == counts_only(whole.filling.tally));
        REQUIRE(parts.reading.people_with_several_rows == whole.reading.people_with_several_rows);
        REQUIRE(parts.filling.tally.questions == whole.filling.tally.questions);
    }
}
