// The workforce report: what each edition holds and must not hold, whose words stand in it, and its golden files.
#include "core/report/workforce_report.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <type_traits>

#include "core/base/text.h"
#include "core/export/writers.h"
#include "core/formats/zip/zip.h"
#include "tests/support/golden.h"
#include "tests/support/text_of_files.h"
#include "tests/support/workforce.h"

using disclosure::Edition;
using support::WorkedOut;
using workforce::Workbook;

namespace {

template <typename Content>
concept FitsIntoCell = requires(Content content) { report::Cell{{content}, {}, {}, {}}; };

constexpr Edition kEditions[] = {Edition::Working, Edition::Publication};

std::string name_of(Edition edition) { return edition == Edition::Working ? "working" : "publication"; }

bool holds(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

std::string text_of(const report::Document& document) {
    return exporting::find_writer("txt")->write(document, "x").bytes;
}

std::string text_of(const WorkedOut& worked, Edition edition) { return text_of(worked.report(edition)); }

// Every byte that a reader of the file could come to: the file, and the parts of a package unpacked.
std::string everything_in(const exporting::File& file) {
    const auto archive = zip::Archive::open(file.bytes);
    if (!archive) return file.bytes;
    std::string all;
    for (const std::string& name : archive->names()) all += name + "\n" + archive->read(name).value() + "\n";
    return all;
}

bool is_of_number(char c) { return (c >= '0' && c <= '9') || c == '.'; }

// As a number of its own: "27" is not in "1274", nor in "27.5".
bool holds_number(const std::string& text, const std::string& number) {
    for (auto at = text.find(number); at != std::string::npos; at = text.find(number, at + 1)) {
        const char before = at == 0 ? ' ' : text[at - 1];
        const std::size_t end = at + number.size();
        const bool goes_on = end < text.size() && (is_of_number(text[end]) && text[end] != '.');
        const bool is_decimal =
            end + 1 < text.size() && text[end] == '.' && text[end + 1] >= '0' && text[end + 1] <= '9';
        if (!is_of_number(before) && !goes_on && !is_decimal) return true;
    }
    return false;
}

Workbook with_one_ratio(const char* bme_appointed) {
    Workbook workbook;
    workbook.years.front().typed = {{"period/snapshot", "2026-03-31"},
                                    {"wres/2/shortlisted/white", "712"},
                                    {"wres/2/shortlisted/bme", "356"},
                                    {"wres/2/appointed/white", "128"},
                                    {"wres/2/appointed/bme", bme_appointed}};
    return workbook;
}

}  // namespace

TEST_CASE("A raw count cannot stand in a cell of a report", "[report][workforce]") {
    using Content = decltype(report::Cell::content);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Content, std::int64_t>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Content, int>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<std::int64_t, Content>);
    STATIC_REQUIRE_FALSE(std::is_assignable_v<Content&, std::int64_t>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Content, workforce::Count>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<report::Cell, std::int64_t>);
    STATIC_REQUIRE_FALSE(FitsIntoCell<std::int64_t>);
    STATIC_REQUIRE(FitsIntoCell<disclosure::Publishable>);
    STATIC_REQUIRE(std::is_constructible_v<Content, disclosure::Publishable>);
    STATIC_REQUIRE(std::is_constructible_v<Content, report::PlainNumber>);
}

TEST_CASE("Both editions of the example are sound and as accepted", "[report][workforce][golden]") {
    const WorkedOut worked = support::worked_out(support::northmere());
    for (const Edition edition : kEditions) {
        const report::Document document = worked.report(edition);
        CHECK(report::faults(document).empty());
        for (const std::string& fault : report::faults(document)) UNSCOPED_INFO(fault);
        CHECK_FALSE(document.data.has_value());
        const std::string name = "report/workforce_" + name_of(edition);
        CHECK(support::golden_difference(name + ".txt", text_of(document)) == "");
        CHECK(support::golden_difference(name + ".html",
                                         exporting::find_writer("html")->write(document, "x").bytes) == "");
    }
}

TEST_CASE("The working edition is marked wherever somebody may look first", "[report][workforce]") {
    const WorkedOut worked = support::worked_out(support::northmere());
    for (const Edition edition : kEditions) {
        CAPTURE(name_of(edition));
        const bool is_working = edition == Edition::Working;
        const report::Document document = worked.report(edition);
        CHECK(holds(document.footer, is_working ? "not for publication" : "Edition for publication"));
        CHECK(document.marking == (is_working ? workforce::kWorkingMark : ""));
        const auto* first = std::get_if<report::Callout>(&document.blocks[1]);
        CHECK((first != nullptr) == is_working);
        CHECK(exporting::workforce_file_stem(worked.workbook, {}, worked.view(edition), {2026, 11, 23}) ==
              "WORKFORCE_20260518-N7RM_" + name_of(edition));
        const std::string docx = exporting::find_writer("docx")->write(document, "x").bytes;
        CHECK(holds(support::part_of(docx, "word/header1.xml"), workforce::kWorkingMark) == is_working);
        CHECK(holds(support::part_of(docx, "word/footer1.xml"), "not for publication") == is_working);
        for (const exporting::Writer& writer : exporting::writers())
            CHECK(holds(everything_in(writer.write(document, "x")), workforce::kWorkingMark) == is_working);
    }
}

TEST_CASE("A figure of the working view in a document without a marking is a fault", "[report][workforce]") {
    const WorkedOut worked = support::worked_out(support::northmere());
    report::Document document = worked.report(Edition::Working);
    document.marking.clear();
    const auto faults = report::faults(document);
    REQUIRE_FALSE(faults.empty());
    CHECK(holds(faults.front(), "not for publication"));
}

TEST_CASE("A file name is made without a reference, and of a hostile one", "[report][workforce]") {
    const WorkedOut worked = support::worked_out(support::northmere());
    Workbook workbook;
    const workforce::Period period{{2026, 3, 31}, {2025, 4, 1}, {2026, 3, 31}, 2025};
    const auto stem = [&](const workforce::Period& when) {
        return exporting::workforce_file_stem(workbook, when, worked.publication, {2026, 11, 23});
    };
    CHECK(stem(period) == "WORKFORCE_2026-03-31_publication");
    CHECK(stem({}) == "WORKFORCE_2026-11-23_publication");
    workbook.reference = "../../etc/" + std::string(80, 'x');
    CHECK(stem(period).ends_with("_publication"));
    CHECK(stem(period).size() <= 50);
    CHECK_FALSE(holds(stem(period), "/"));
}

// With a threshold of 30, counts like 27 are small, and no other number of the report looks like them.
constexpr const char* kRareCounts[] = {"27", "29", "19", "17", "28", "26"};

Workbook with_rare_counts() {
    Workbook workbook = support::northmere();
    workbook.sentences.clear();
    workbook.parameters["disclosure.threshold"] = json::Value(30);
    const char* counts[][2] = {
        {"wres/2/appointed/bme", "27"},       {"wres/2/appointed/white", "397"},
        {"wres/3/entered/bme", "29"},         {"wres/3/entered_previous/bme", "29"},
        {"wres/4/accessed/bme", "19"},        {"wres/1/clinical/band_6/bme", "17"},
        {"wdes/2/appointed/disabled", "28"},  {"wdes/1/clinical/cluster_2/disabled", "26"},
        {"wres/2/shortlisted/white", "2013"}, {"wdes/2/shortlisted/disabled", "311"}};
    for (const auto& [path, number] : counts) workbook.years.front().put(path, number);
    workbook.files.front().left_out["bank"] = 7919;
    return workbook;
}

void add_numbers(const std::string& text, std::set<std::string>& numbers) {
    for (const std::string& word : base::split(text, ' ')) numbers.insert(word);
}

// What the figures of results look like in a table; of `only`, where it is given.
std::set<std::string> numbers_of(const disclosure::Publication& view,
                                 bool (*only)(const disclosure::Publication&, const workforce::Result&),
                                 const disclosure::Publication& other) {
    std::set<std::string> numbers;
    for (std::size_t i = 0; i < view.results().size(); ++i) {
        if (only != nullptr && !only(other, view.results()[i])) continue;
        const auto& figures = view.figures()[i];
        for (const auto* figure :
             {&figures.value, &figures.numerator_events, &figures.denominator_events, &figures.numerator_rate,
              &figures.denominator_rate, &figures.interval, &figures.p, &figures.change, &figures.earlier})
            if (figure->kind() == disclosure::Publishable::Kind::Value) add_numbers(figure->text(), numbers);
    }
    return numbers;
}

bool is_hidden(const disclosure::Publication& publication, const workforce::Result& result) {
    const auto* found =
        workforce::find_result(publication.results(), result.standard, result.indicator, result.part);
    return found == nullptr || found->status == workforce::Status::Withheld;
}

std::string what_is_read(const exporting::Writer& writer, const exporting::File& file) {
    // Measures of layout are numbers too: of a package or a page what is read is looked at.
    if (writer.id == "docx") return support::text_of_docx(file.bytes);
    return writer.id == "html" ? support::text_of_html(file.bytes) : file.bytes;
}

TEST_CASE("No hidden count is anywhere in a file for publication", "[report][workforce][disclosure]") {
    const WorkedOut worked = support::worked_out(with_rare_counts());
    std::set<std::string> told = numbers_of(worked.publication, nullptr, worked.publication);
    for (const auto& record : worked.figures.reference.benchmarks.records)
        told.insert(statistics::text(record.value) + "%");
    told.insert({"0.80", "1.25"});
    std::set<std::string> secrets = numbers_of(worked.working, is_hidden, worked.publication);
    // Whole numbers of one or two digits stand for other things too, but for those chosen not to.
    std::erase_if(secrets,
                  [&](const std::string& number) { return number.size() < 4 || told.contains(number); });
    secrets.insert(std::begin(kRareCounts), std::end(kRareCounts));
    secrets.insert("7919");
    REQUIRE(secrets.size() > 100);
    const std::string working = text_of(worked, Edition::Working);
    for (const exporting::Writer& writer : exporting::writers()) {
        const exporting::File file = writer.write(worked.report(Edition::Publication), "x");
        const std::string all = everything_in(file), text = what_is_read(writer, file);
        for (const std::string& secret : secrets) {
            CAPTURE(writer.id, secret);
            CHECK_FALSE(holds_number(text, secret));
            if (secret.size() > 4) CHECK_FALSE(holds_number(all, secret));
        }
        CHECK_FALSE(holds(all, worked.workbook.files.front().name));
        CHECK_FALSE(holds(all, "To look at"));
    }
    // The search finds what is there.
    for (const char* number : kRareCounts) {
        CAPTURE(number);
        CHECK(holds_number(working, number));
    }
    CHECK(holds_number(working, "7919"));
}

TEST_CASE("A file for publication does not change with a count that it hides",
          "[report][workforce][disclosure]") {
    const Workbook workbook = with_rare_counts();
    const WorkedOut worked = support::worked_out(workbook);
    // Withheld cases and appointments of the smaller group, all below the threshold.
    for (const auto& [path, other] : {std::pair{"wres/2/appointed/bme", "24"},
                                      {"wres/4/accessed/bme", "22"},
                                      {"wdes/2/appointed/disabled", "21"},
                                      {"wdes/3/entered/disabled", "3"}}) {
        Workbook changed = workbook;
        changed.years.front().put(path, other);
        const WorkedOut again = support::worked_out(changed);
        CAPTURE(path);
        CHECK(text_of(worked, Edition::Working) != text_of(again, Edition::Working));
        for (const exporting::Writer& writer : exporting::writers())
            CHECK(writer.write(worked.report(Edition::Publication), "x") ==
                  writer.write(again.report(Edition::Publication), "x"));
    }
}

TEST_CASE("A ratio that is withheld does not tell by a missing action that it is outside the range",
          "[report][workforce]") {
    const WorkedOut worked = support::worked_out(with_one_ratio("7"));
    CHECK(holds(text_of(worked, Edition::Working), "No action written yet"));
    const std::string published = text_of(worked, Edition::Publication);
    CHECK_FALSE(holds(published, "No action written yet"));
    CHECK(holds(published, "withheld to protect people"));
    CHECK(holds(text_of(support::worked_out(with_one_ratio("41")), Edition::Publication),
                "No action written yet"));
}

TEST_CASE("Own words stand only for the very sentence, with its numbers, in each edition",
          "[report][workforce]") {
    const Workbook plain = with_one_ratio("41");
    const WorkedOut before = support::worked_out(plain);
    const auto* result = workforce::find_result(before.publication.results(), workforce::Standard::Wres, "2");
    REQUIRE(result != nullptr);
    struct Row {
        const char* reason;
        std::string instead_of, text;
        bool stands;
    };
    const std::string numbers = " 1.56, 1.25, 0.80, 1.25.";
    const Row rows[] = {
        {"fits", result->sentence, "OWN WORDS" + numbers, true},
        {"of other figures", "White applicants were 1.40 times as likely.", "OWN WORDS" + numbers, false},
        {"changes a number", result->sentence, "OWN WORDS 1.50, 1.25, 0.80, 1.25.", false},
        {"adds a number", result->sentence, "OWN WORDS" + numbers + " 7 people.", false},
        {"is empty", result->sentence, "", false},
    };
    for (const Row& row : rows) {
        Workbook workbook = plain;
        workbook.sentences["WRES-2"] = {row.instead_of, row.text};
        const WorkedOut worked = support::worked_out(workbook);
        for (const Edition edition : kEditions) {
            CAPTURE(row.reason, name_of(edition), result->sentence);
            const std::string text = text_of(worked, edition);
            CHECK(holds(text, "OWN WORDS") == row.stands);
            CHECK(holds(text, result->sentence) != row.stands);
        }
    }
    // Written for the working sentence, which the edition for publication does not have.
    Workbook small = with_one_ratio("7");
    const WorkedOut small_before = support::worked_out(small);
    const std::string& secret =
        workforce::find_result(small_before.working.results(), workforce::Standard::Wres, "2")->sentence;
    small.sentences["WRES-2"] = {secret, "OWN WORDS: " + secret};
    const WorkedOut worked = support::worked_out(small);
    CHECK(holds(text_of(worked, Edition::Working), "OWN WORDS"));
    CHECK_FALSE(holds(text_of(worked, Edition::Publication), "OWN WORDS"));
}

TEST_CASE("The report says what the standards say, in their words", "[report][workforce]") {
    const WorkedOut worked = support::worked_out(support::northmere());
    for (const Edition edition : kEditions) {
        const std::string text = text_of(worked, edition);
        CHECK_FALSE(holds(text, "times more"));
        CHECK_FALSE(holds(text, " disabled "));
        CHECK(holds(text, "not a national return"));
        CHECK(holds(text, "not NHS England\xE2\x80\x99s"));
        CHECK(holds(text, "NHS trusts, England"));
        CHECK(holds(text, "A commissioning support unit is not a trust"));
        CHECK(holds(text, "Senior leadership team"));
        for (const char* internal : {"schema", "hash", "node", "skin", "two_year_average", "wres3.window"})
            CHECK_FALSE(holds(text, internal));
    }
}

TEST_CASE("A workbook with nothing, one year, or fields that cannot be read still makes a report",
          "[report][workforce]") {
    Workbook one_year = support::northmere();
    one_year.years.resize(1);
    Workbook faulty = with_one_ratio("twelve");
    Workbook many = support::northmere();
    while (many.years.size() < 7) many.years.push_back(many.years.back());
    for (const Workbook& workbook : {Workbook{}, one_year, faulty, many}) {
        const WorkedOut worked = support::worked_out(workbook);
        for (const Edition edition : kEditions) {
            const report::Document document = worked.report(edition);
            for (const std::string& fault : report::faults(document)) FAIL_CHECK(fault);
            for (const exporting::Writer& writer : exporting::writers())
                CHECK_FALSE(writer.write(document, "x").bytes.empty());
        }
    }
    const WorkedOut worked = support::worked_out(faulty);
    CHECK(holds(text_of(worked, Edition::Working), "WRES 2 appointed bme: Type a whole number"));
    CHECK_FALSE(holds(text_of(worked, Edition::Publication), "Type a whole number"));
    CHECK(holds(text_of(support::worked_out(many), Edition::Publication),
                "Earlier years stand in the editions"));
}

TEST_CASE("A break between years is marked in the years, the summary and the notes", "[report][workforce]") {
    Workbook workbook = support::northmere();
    const char* days[][3] = {{"2022-03-31", "2021-04-01", "2021"}, {"2021-03-31", "2020-04-01", "2020"}};
    for (std::size_t i = 0; i < 2; ++i) {
        workbook.years[i].put("period/snapshot", days[i][0]);
        workbook.years[i].put("period/year_end", days[i][0]);
        workbook.years[i].put("period/year_start", days[i][1]);
        workbook.years[i].put("period/survey_year", days[i][2]);
    }
    const WorkedOut worked = support::worked_out(workbook);
    for (const Edition edition : kEditions) {
        CAPTURE(name_of(edition));
        const std::string text = text_of(worked, edition);
        CHECK(holds(text, "Break between 2020 and 2021: since the 2021 survey"));
        CHECK(holds(text, "Draw no line across a break"));
        CHECK(holds(text, "Change: not comparable"));
        CHECK(holds(text, "Not comparable with the year before: since the 2021 survey"));
    }
}

TEST_CASE("The tables alone are those of the report", "[report][workforce]") {
    const WorkedOut worked = support::worked_out(support::northmere());
    for (const Edition edition : kEditions) {
        const auto tables = report::workforce_tables(worked.figures, worked.view(edition));
        CHECK(tables.size() >= 12);
        const report::Document document = worked.report(edition);
        for (const report::Table& table : tables) {
            CAPTURE(table.caption);
            CHECK(std::ranges::any_of(document.blocks, [&](const report::Block& block) {
                const auto* plain = std::get_if<report::Table>(&block);
                const auto* figure = std::get_if<report::Figure>(&block);
                return (plain != nullptr && *plain == table) || (figure != nullptr && figure->data == table);
            }));
        }
    }
    CHECK(report::workforce_tables(support::worked_out({}).figures, support::worked_out({}).working).empty());
}
