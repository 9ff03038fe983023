// The reference data: what ships, and what a changed file is refused for. Also the Equality Delivery System.
#include "core/workforce/reference.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/workforce/measures.h"
#include "tests/support/workforce.h"

using namespace workforce;
using base::ErrorCode;

namespace {

ReferenceFiles shipped_files() {
    ReferenceFiles files;
    for (const std::string& name : reference_file_names())
        files[name] = support::workforce_asset(name.substr(name.find('/') + 1));
    return files;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("Every parameter of the specification has its default, version and source", "[workforce]") {
    const Method& method = support::workforce_reference().method;
    CHECK(flag(method, "wres1.unknown_in_denominator"));
    CHECK(choice(method, "wres3.window") == "year_end");
    CHECK(choice(method, "wdes3.window") == "two_year_average");
    CHECK_FALSE(flag(method, "wdes3.include_ill_health"));
    CHECK(choice(method, "wres9.headline") == "voting");
    CHECK(choice(method, "wdes1.bank") == "excluded");
    CHECK(choice(method, "range.low") == "0.80");
    CHECK(choice(method, "range.high") == "1.25");
    CHECK(flag(method, "range.inclusive"));
    CHECK(whole(method, "round.pct") == 1);
    CHECK(whole(method, "round.ratio") == 2);
    CHECK(whole(method, "disclosure.threshold") == 10);
    CHECK(rows(method, "band.upper").size() == 6);
    for (const Parameter& parameter : method.parameters) {
        CAPTURE(parameter.key);
        CHECK_FALSE(parameter.sources.empty());
        CHECK_FALSE(parameter.why_open.empty());
    }
}

TEST_CASE("The measures are nine and ten, each with a direction that its words name", "[workforce]") {
    const auto numbers = [](Standard standard) {
        std::vector<std::string> seen;
        for (const Measure& measure : all_measures()) {
            std::string number(measure.indicator);
            if (number.back() >= 'a') number.pop_back();
            if (measure.standard == standard && std::ranges::find(seen, number) == seen.end())
                seen.push_back(number);
        }
        return seen.size();
    };
    CHECK(numbers(Standard::Wres) == 9);
    CHECK(numbers(Standard::Wdes) == 10);
    const Wording& wording = support::workforce_reference().wording;
    for (const Measure& measure : all_measures()) {
        const MeasureWords& words = wording.measures.at(id_of(measure));
        const std::string comparison(name(measure.standard, Side::Comparison));
        const std::string focus(name(measure.standard, Side::Focus));
        CAPTURE(id_of(measure), words.direction);
        if (measure.direction == Direction::ComparisonOverFocus)
            CHECK(words.direction.starts_with(filled("{Group} against ", {{"group", comparison}}) + focus));
        if (measure.direction == Direction::FocusOverComparison)
            CHECK(words.direction.starts_with(focus + " against " + comparison));
        if (measure.direction == Direction::FocusMinusComparison)
            CHECK(words.direction.find(focus + " minus " + comparison) != std::string::npos);
    }
}

TEST_CASE("Survey items follow the year of the survey", "[workforce]") {
    const auto& items = support::workforce_reference().survey_items;
    CHECK(find_item(items, "WRES-5", 2020)->items == std::vector<std::string>{"Q13a"});
    CHECK(find_item(items, "WRES-5", 2021)->items == std::vector<std::string>{"Q14a"});
    CHECK(find_item(items, "WRES-6", 2024)->items == std::vector<std::string>{"Q14b", "Q14c"});
    CHECK(find_item(items, "WDES-8", 2022)->items == std::vector<std::string>{"Q30b"});
    CHECK(find_item(items, "WDES-8", 2025) == nullptr);  // not known: nothing is guessed
    CHECK(find_item(items, "WRES-5", 2017) == nullptr);
}

TEST_CASE("National figures keep their digits, their source and their gaps", "[workforce]") {
    const Benchmarks& all = support::workforce_reference().benchmarks;
    CHECK(all.records.size() == 49);
    const auto england = shown(all, Standard::Wres, "2", "England, NHS trusts");
    REQUIRE(england.size() >= 2);
    CHECK(england.front().year == 2019);
    CHECK(statistics::text(england.front().value) == "1.46");
    for (const Benchmark& record : all.records) CHECK(record.source_address.starts_with("http"));
    CHECK(shown(all, Standard::Wres, "6").empty());
}

TEST_CASE("National figures stand beside results of the same kind only", "[workforce]") {
    const Benchmarks& all = support::workforce_reference().benchmarks;
    struct Row {
        const char* why;
        Standard standard;
        const char* indicator;
        const char* part;
        std::vector<std::string> values;
    };
    const Row rows[] = {
        {"the share of staff, by year",
         Standard::Wres,
         "1",
         "all.total.bme",
         {"22.4", "24.2", "26.4", "28.6"}},
        {"the share of another group is not theirs", Standard::Wres, "1", "all.total.white", {}},
        {"the ratio of England, no region and no share of trusts", Standard::Wres, "2", "", {"1.46", "1.61"}},
        {"of one ethnic group beside that of BME staff: no", Standard::Wres, "7", "bme", {"48.8"}},
        {"targets are no figures", Standard::Wres, "3", "", {}},
        {"a share of staff, not of senior staff", Standard::Wdes, "1", "all.total.disabled", {"4.2", "4.9"}},
        {"a measure without any", Standard::Wdes, "5", "disabled", {}},
    };
    for (const Row& row : rows) {
        INFO(row.why);
        std::vector<std::string> values;
        for (const Benchmark& record : national(all, row.standard, row.indicator, row.part))
            values.push_back(statistics::text(record.value));
        CHECK(values == row.values);
    }
}

TEST_CASE("Reference data that would mislead is refused with file and place", "[workforce]") {
    struct Row {
        const char* why;
        const char* file;
        const char* from;
        const char* to;
        ErrorCode code;
        const char* where;
    };
    const Row rows[] = {
        {"a parameter that nothing knows", "workforce/method.json", "\"wres3.window\"", "\"wres3.years\"",
         ErrorCode::UnknownId, "/parameters/2/key"},
        {"a parameter twice", "workforce/method.json", "\"wres3.count\"", "\"wres2.offer_declined\"",
         ErrorCode::DuplicateId, "/parameters"},
        {"a choice that there is not", "workforce/method.json", "\"value\": \"year_end\"",
         "\"value\": \"years\"", ErrorCode::UnknownValue, "/parameters/2/value"},
        {"a certainty that there is not", "workforce/method.json", "\"certainty\": \"B\"",
         "\"certainty\": \"sure\"", ErrorCode::UnknownValue, "/parameters/0/certainty"},
        {"a range upside down", "workforce/method.json", "\"value\": \"0.80\"", "\"value\": \"1.80\"",
         ErrorCode::OutOfRange, "/parameters"},
        {"a band in two tiers", "workforce/method.json", "\"band_6\"", "\"band_5\"", ErrorCode::DuplicateId,
         "band.middle"},
        {"a tier of a band that does not exist", "workforce/method.json", "\"band_6\"", "\"band_10\"",
         ErrorCode::UnknownId, "band.middle"},
        {"a row in no cluster there is", "workforce/bands.json", "\"cluster\": \"cluster_1\"",
         "\"cluster\": \"cluster_9\"", ErrorCode::UnknownId, "/rows/0/cluster"},
        {"a band in a cluster of doctors", "workforce/bands.json", "\"cluster\": \"cluster_1\"",
         "\"cluster\": \"cluster_5\"", ErrorCode::UnknownId, "/rows/0/cluster"},
        {"two rows of one name", "workforce/bands.json", "\"id\": \"band_2\"", "\"id\": \"band_1\"",
         ErrorCode::DuplicateId, "/rows/2/id"},
        {"of which a row that does not exist", "workforce/bands.json", "\"of_which\": \"consultant\"",
         "\"of_which\": \"surgeon\"", ErrorCode::UnknownId, "/of_which"},
        {"times more", "workforce/wording.json", "times as likely", "times more likely",
         ErrorCode::UnknownValue, "/sentences/ratio.above"},
        {"a ratio in per cent", "workforce/wording.json", "(ratio {value})", "(ratio {value}%)",
         ErrorCode::UnknownValue, "/sentences/ratio.equal"},
        {"a place that nothing fills", "workforce/wording.json", "(ratio {value})", "(ratio {ratio})",
         ErrorCode::UnknownId, "/sentences/ratio.equal"},
        {"a sentence that nothing uses", "workforce/wording.json",
         "\"ratio.equal\":", "\"ratio.same\":", ErrorCode::MissingMember, "/sentences"},
        {"a measure without its words", "workforce/wording.json", "\"id\": \"WRES-3\"", "\"id\": \"WRES-33\"",
         ErrorCode::MissingMember, "/measures"},
        {"a check that does not exist", "workforce/wording.json", "\"id\": \"W-09\"", "\"id\": \"W-10\"",
         ErrorCode::UnknownId, "/checks"},
        {"two survey items for one year", "workforce/survey-items.json", "\"until\": 2020", "\"until\": 2021",
         ErrorCode::DuplicateId, "/items"},
        {"a national figure without its source", "workforce/benchmarks.json", "\"source_url\": \"https",
         "\"source_url\": \"\", \"note2\": \"https", ErrorCode::OutOfRange, "/records/0/source_url"},
        {"a national figure that is no number", "workforce/benchmarks.json", "\"value\": \"22.4\"",
         "\"value\": \"about 22\"", ErrorCode::WrongType, "/records/0/value"},
        {"a break without its reason", "workforce/breaks.json", "\"first_year\": 2021", "\"first_year\": 21",
         ErrorCode::OutOfRange, "/breaks/0/first_year"},
        {"a gap between the bands of the delivery system", "workforce/eds-2022.json", "\"least\": 8",
         "\"least\": 9", ErrorCode::OutOfRange, "/bands/1/least"},
        {"bands that end early", "workforce/eds-2022.json", "\"3C\"", "\"3C\", \"3D\"", ErrorCode::OutOfRange,
         "/bands"},
        {"a file that is not there", "workforce/bands.json", "{", "", ErrorCode::NotJson, ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        ReferenceFiles files = shipped_files();
        files[row.file] = replaced(files[row.file], row.from, row.to);
        const auto reference = load_reference(files);
        REQUIRE_FALSE(reference.has_value());
        CAPTURE(base::sentence(reference.error()));
        CHECK(reference.error().code == row.code);
        CHECK(reference.error().where.starts_with(std::string("assets/") + row.file));
        CHECK(reference.error().where.find(row.where) != std::string::npos);
    }
    ReferenceFiles without = shipped_files();
    without.erase("workforce/eds-2022.json");
    REQUIRE_FALSE(load_reference(without).has_value());
    CHECK(load_reference(without).error().code == ErrorCode::EmptyFile);
}

TEST_CASE("The delivery system adds up eleven outcomes", "[workforce]") {
    const Eds& eds = support::workforce_reference().eds;
    EdsScores scores;
    for (const EdsDomain& domain : eds.domains)
        for (const std::string& outcome : domain.outcomes) scores[outcome] = 2;
    REQUIRE(scores.size() == 11);
    const auto all_two = rate(eds, scores);
    REQUIRE(all_two.has_value());
    CHECK(all_two->total == 22);
    CHECK(all_two->band == "Achieving");
    CHECK(all_two->domains.at("3") == 6);
    struct Row {
        int total;
        const char* band;
    };
    // The edges of each band, reached from nought by adding points one after the other.
    for (const Row& row :
         {Row{0, "Undeveloped"}, Row{7, "Undeveloped"}, Row{8, "Developing"}, Row{21, "Developing"},
          Row{22, "Achieving"}, Row{32, "Achieving"}, Row{33, "Excelling"}}) {
        int left = row.total;
        for (auto& [outcome, score] : scores) {
            score = std::min(left, 3);
            left -= score;
        }
        CAPTURE(row.total);
        CHECK(rate(eds, scores)->band == row.band);
    }
    scores.erase("2B");
    const auto missing = rate(eds, scores);
    CHECK(missing->missing == std::vector<std::string>{"2B"});
    CHECK_FALSE(missing->total.has_value());
    CHECK(missing->domains.size() == 2);
    scores["2B"] = 4;
    CHECK(rate(eds, scores).error().code == ErrorCode::OutOfRange);
    CHECK(rate(eds, {{"4A", 1}}).error().code == ErrorCode::UnknownId);
}
