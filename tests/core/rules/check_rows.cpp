// What the tables of check tests share.
#include "tests/core/rules/check_rows.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "tests/support/examples.h"
#include "tests/support/small_book.h"

namespace check_rows {
namespace {

constexpr base::Date kToday{2026, 11, 23};

std::vector<base::Finding> of_check(std::vector<base::Finding> findings, const std::string& check) {
    std::erase_if(findings, [&](const base::Finding& finding) { return finding.check != check; });
    return findings;
}

const base::Finding* at(const std::vector<base::Finding>& findings, const base::Place& place) {
    const auto found = std::ranges::find(findings, place, &base::Finding::place);
    return found == findings.end() ? nullptr : &*found;
}

// Of the example as it is; worked out once for each moment.
const std::vector<base::Finding>& untouched(const std::string& example, form::Due moment) {
    static std::map<std::pair<std::string, form::Due>, std::vector<base::Finding>> known;
    const auto key = std::pair(example, moment);
    if (!known.contains(key)) known.emplace(key, findings_of(support::example(example), moment));
    return known.at(key);
}

std::string words(const std::vector<base::Finding>& findings) {
    std::string out;
    for (const base::Finding& finding : findings)
        out += finding.check + " [" + finding.place.question + "|" + finding.place.row + "|" +
               finding.place.column + "] " + finding.sentence + "\n";
    return out;
}

void check_whole(const base::Finding& finding) {
    for (const std::string& text : {finding.sentence, finding.why, finding.cure}) {
        CHECK_FALSE(text.empty());
        CHECK(text.find('{') == std::string::npos);  // a place that nobody filled in
    }
}

assessment::Rows& rows(assessment::Assessment& assessment, const std::string& table) {
    assessment::Value& value = assessment.answers[table];
    if (!std::holds_alternative<assessment::Rows>(value)) value = assessment::Rows{};
    return std::get<assessment::Rows>(value);
}

}  // namespace

std::vector<base::Finding> findings_of(const assessment::Assessment& assessment, form::Due moment) {
    const rules::RuleBook& book = support::shipped_book();
    const auto visible = assessment::visible(book.form, assessment);
    return rules::run_checks({book, assessment, visible, kToday, moment});
}

void check_all(const std::vector<Fires>& table) {
    REQUIRE_FALSE(table.empty());
    for (const Fires& row : table) {
        CAPTURE(row.check, row.because);
        assessment::Assessment assessment = support::example(row.example);
        const auto before = untouched(row.example, row.moment);
        if (row.moment == form::Due::Submission) CHECK(at(of_check(before, row.check), row.place) == nullptr);
        row.change(assessment);
        const auto after = of_check(findings_of(assessment, row.moment), row.check);
        CAPTURE(words(after));
        const base::Finding* finding = at(after, row.place);
        REQUIRE(finding != nullptr);
        CHECK(finding->severity == row.severity);
        CHECK(finding->sentence.find(row.sentence) != std::string::npos);
        check_whole(*finding);
    }
}

void check_all(const std::vector<Silent>& table) {
    REQUIRE_FALSE(table.empty());
    for (const Silent& row : table) {
        CAPTURE(row.check, row.because);
        assessment::Assessment assessment = support::example(row.example);
        const auto before = of_check(untouched(row.example, row.moment), row.check);
        row.change(assessment);
        const auto after = of_check(findings_of(assessment, row.moment), row.check);
        CHECK(words(after) == words(before));
    }
}

Change all(std::vector<Change> changes) {
    return [changes = std::move(changes)](assessment::Assessment& assessment) {
        for (const Change& change : changes) change(assessment);
    };
}

Change set(std::string question, assessment::Value value) {
    return [=](assessment::Assessment& assessment) { assessment.answers[question] = value; };
}

Change day(std::string question, std::string_view iso) {
    return set(std::move(question), support::typed_date(iso));
}

Change clear(std::string question) {
    return [=](assessment::Assessment& assessment) { assessment.answers.erase(question); };
}

Change to_do(std::string question) {
    return [=](assessment::Assessment& assessment) {
        assessment.to_dos[question] = {"The service manager", "Lead", support::typed_date("2026-12-01")};
    };
}

Change cell(std::string table, std::string row, std::string column, assessment::Cell value) {
    return [=](assessment::Assessment& assessment) {
        auto& list = rows(assessment, table).rows;
        const auto found = std::ranges::find(list, row, &assessment::Row::id);
        REQUIRE(found != list.end());
        found->cells[column] = value;
    };
}

Change cell_day(std::string table, std::string row, std::string column, std::string_view iso) {
    return cell(std::move(table), std::move(row), std::move(column), support::typed_date(iso));
}

Change every_cell(std::string table, std::string column, assessment::Cell value) {
    return [=](assessment::Assessment& assessment) {
        for (assessment::Row& row : rows(assessment, table).rows) row.cells[column] = value;
    };
}

Change without(std::string table, std::string row) {
    return [=](assessment::Assessment& assessment) {
        REQUIRE(std::erase_if(rows(assessment, table).rows,
                              [&](const assessment::Row& candidate) { return candidate.id == row; }) == 1);
    };
}

Change without_item(std::string table, std::string item) {
    return [=](assessment::Assessment& assessment) {
        for (assessment::Row& row : rows(assessment, table).rows)
            if (auto* choices = std::get_if<assessment::Choices>(&row.cells["groups"]))
                std::erase(choices->ids, item);
    };
}

Change with_row(std::string table, assessment::Row row) {
    return [=](assessment::Assessment& assessment) { rows(assessment, table).rows.push_back(row); };
}

}  // namespace check_rows
